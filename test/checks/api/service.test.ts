import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const service = (spec: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: ${spec}\n`;

describe('api/service', () => {
  it.each([
    [
      '{ type: ExternalName, externalName: a.b, clusterIP: None }',
      '`clusterIP` must not be set in a Service of type `ExternalName`',
    ],
    ['{ type: ExternalName }', 'a Service of type `ExternalName` needs an `externalName`'],
    [
      '{ clusterIP: any, ports: [{ port: 80 }] }',
      '`clusterIP` is `any`, which is neither an address nor `None`',
    ],
    [
      '{ type: NodePort, loadBalancerClass: a/b, ports: [{ port: 80 }] }',
      '`loadBalancerClass` needs `type: LoadBalancer`; this Service is a `NodePort`',
    ],
    [
      '{ externalTrafficPolicy: Local, ports: [{ port: 80 }] }',
      '`externalTrafficPolicy` needs a Service that is reachable from outside; this one is of type `ClusterIP`',
    ],
    [
      '{ sessionAffinityConfig: { clientIP: { timeoutSeconds: 9 } }, ports: [{ port: 80 }] }',
      '`sessionAffinityConfig` needs `sessionAffinity: ClientIP`',
    ],
    [
      '{ type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.1/8], ports: [{ port: 80 }] }',
      '`10.0.0.1/8` has bits set beyond its prefix length of 8; write `10.0.0.0/8`',
    ],
  ])('refuses %s', async (spec, message) => {
    expect((await findingsOf('api/service', service(spec))).map((line) => line.replace(/^\S+ /, ''))).toEqual(
      [message],
    );
  });

  it.each([
    '{ clusterIP: None }',
    '{ clusterIP: 10.0.0.1, ports: [{ port: 80 }] }',
    '{ externalTrafficPolicy: Local, externalIPs: [192.0.2.1], ports: [{ port: 80 }] }',
    '{ type: LoadBalancer, loadBalancerSourceRanges: [" 10.0.0.0/8"], allocateLoadBalancerNodePorts: false, ports: [{ port: 80 }] }',
  ])('accepts %s', async (spec) => {
    expect(await findingsOf('api/service', service(spec))).toEqual([]);
  });

  it('read CIDRs more loosely before Kubernetes 1.36', async () => {
    const spec = '{ type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.1/8], ports: [{ port: 80 }] }';
    expect(await findingsOf('api/service', service(spec), { kubernetesVersion: '1.35' })).toEqual([]);
  });
});
