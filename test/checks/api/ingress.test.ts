import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const ingress = (
  path: string,
  backend = '{ service: { name: web, port: { number: 80 } } }',
): string => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { rules: [{ http: { paths: [{ ${path}, backend: ${backend} }] } }] }
`;

describe('api/ingress', () => {
  it.each([
    ['pathType: Prefix', 'the path is missing; `pathType: Prefix` needs one'],
    ['pathType: Exact, path: a', 'the path `a` must start with `/`'],
    ['pathType: Exact, path: /a//b', 'the path `/a//b` of type `Exact` must not contain `//`'],
    ['pathType: Prefix, path: /a/..', 'the path `/a/..` of type `Prefix` must not contain `/..`'],
    ['pathType: ImplementationSpecific, path: a', 'the path `a` must start with `/`'],
  ])('refuses %s', async (path, message) => {
    expect((await findingsOf('api/ingress', ingress(path))).map((line) => line.replace(/^\S+ /, ''))).toEqual(
      [message],
    );
  });

  it.each([
    'pathType: Prefix, path: /',
    'pathType: ImplementationSpecific',
    'pathType: ImplementationSpecific, path: "/a(/|$)(.*)//"',
  ])('accepts %s', async (path) => {
    expect(await findingsOf('api/ingress', ingress(path))).toEqual([]);
  });

  it.each([
    ['{}', 'the backend is empty; give it a `service`'],
    [
      '{ service: { name: Web, port: { number: 80 } } }',
      'the Service name `Web` may hold only lowercase letters, digits and `-`, such as `web`',
    ],
    ['{ service: { name: web } }', 'the port has neither a `name` nor a `number`'],
    [
      '{ service: { name: web, port: { number: 99999 } } }',
      '`number` is 99999; a port is a number from 1 to 65535',
    ],
    [
      '{ service: { name: web, port: { number: 1 } }, resource: { kind: A, name: b } }',
      'the backend is a `service` and a `resource`; keep one',
    ],
  ])('refuses the backend %s', async (backend, message) => {
    const findings = await findingsOf('api/ingress', ingress('pathType: Prefix, path: /', backend));
    expect(findings.map((line) => line.replace(/^\S+ /, ''))).toEqual([message]);
  });
});
