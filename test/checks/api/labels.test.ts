import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

describe('api/labels', () => {
  it('looks at selectors and pod templates of workloads', async () => {
    const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector:
    matchLabels: { app: -web }
    matchExpressions:
      - { key: a/b/c, operator: Exists, values: [x] }
      - { key: tier, operator: In, values: [a b] }
  template:
    metadata:
      labels: { app: we b }
      annotations: { a b: x }
    spec:
      nodeSelector: { zone: eu/1 }
      containers: []
`;
    expect(await findingsOf('api/labels', deployment)).toEqual([
      '6:25 the value of label `app` must start and end with a letter or a digit',
      '8:16 the label key `a/b/c` may hold only one `/`, between a DNS name and the name of the key',
      '8:41 the operator `Exists` takes no `values`',
      '9:45 the label value `a b` may hold only letters, digits, `-`, `_` and `.`',
      '12:22 the value of label `app` may hold only letters, digits, `-`, `_` and `.`; use an annotation for free text',
      '13:22 the annotation key `a b` may hold only letters, digits, `-`, `_` and `.`',
      '15:29 the value of label `zone` may hold only letters, digits, `-`, `_` and `.`; use an annotation for free text',
    ]);
  });

  it('leaves fields of custom resources alone, whatever they are called', async () => {
    const resource =
      'apiVersion: example.com/v1\nkind: Query\nmetadata: { name: web }\nspec: { matchLabels: { a b: c d } }\n';
    expect(await findingsOf('api/labels', resource)).toEqual([]);
  });

  it('adds up the annotations', async () => {
    const config = (bytes: number) =>
      `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n  annotations:\n    a: ${'x'.repeat(bytes - 1)}\n`;
    expect(await findingsOf('api/labels', config(256 * 1024))).toEqual([]);
    expect(await findingsOf('api/labels', config(256 * 1024 + 1))).toEqual([
      '5:3 the annotations have 262145 bytes together; at most 262144 are allowed',
    ]);
  });

  it('says nothing about values that are no strings: that is a matter of the schema', async () => {
    const config =
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web, labels: { a: 1, b: true, c: null } }\n';
    expect(await findingsOf('api/labels', config)).toEqual([]);
  });
});
