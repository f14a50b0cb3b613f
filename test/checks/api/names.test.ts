import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const named = (apiVersion: string, kind: string, metadata: string): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: ${metadata}\n`;

describe('api/names', () => {
  it('takes Services that begin with a digit since Kubernetes 1.36', async () => {
    const service = named('v1', 'Service', '{ name: 7up }');
    expect(await findingsOf('api/names', service, { kubernetesVersion: '1.36' })).toEqual([]);
    expect(await findingsOf('api/names', service, { kubernetesVersion: '1.35' })).toEqual([
      '3:19 `7up` is no name for a Service: it must start with a lowercase letter, such as `up`',
    ]);
  });

  it('wants a name of Kubernetes kinds alone: other programs have files of the same form', async () => {
    expect(await findingsOf('api/names', 'apiVersion: v1\nkind: Pod\nmetadata: {}\n')).toHaveLength(1);
    expect(await findingsOf('api/names', 'apiVersion: v1\nkind: Pod\n')).toHaveLength(1);
    expect(await findingsOf('api/names', 'apiVersion: kind.x-k8s.io/v1alpha4\nkind: Cluster\n')).toEqual([]);
  });

  it('lets a generated name end with a hyphen, but not begin with one', async () => {
    expect(await findingsOf('api/names', named('v1', 'Pod', '{ generateName: web- }'))).toEqual([]);
    expect(await findingsOf('api/names', named('v1', 'Pod', '{ generateName: -web- }'))).toEqual([
      '3:27 `-web-` is no name for a Pod: it must start and end with a lowercase letter or a digit, such as `web`',
    ]);
  });

  it('says nothing about a name that is no string: that is a matter of the schema', async () => {
    expect(await findingsOf('api/names', named('v1', 'Pod', '{ name: 7 }'))).toEqual([]);
  });

  it('looks at the items of a list', async () => {
    const list =
      'apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: ConfigMap\n    metadata: { name: A }\n';
    expect(await findingsOf('api/names', list)).toEqual([
      '6:23 `A` is no name for a ConfigMap: it may hold only lowercase letters, digits, `-` and `.`, such as `a`',
    ]);
  });
});
