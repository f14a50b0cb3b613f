import { describe, expect, it } from 'vitest';
import { objectsOf } from '../../src/kubernetes/objects.ts';
import { parseDocuments } from '../../src/yaml/parse.ts';

function objects(text: string) {
  return parseDocuments(text).flatMap((document) => objectsOf(document));
}

function summary(text: string) {
  return objects(text).map(({ apiVersion, kind, name, base }) => ({ apiVersion, kind, name, base }));
}

describe('objectsOf', () => {
  it('reads the names of an object', () => {
    expect(
      objects('apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, namespace: shop}\n'),
    ).toMatchObject([
      {
        apiVersion: 'apps/v1',
        group: 'apps',
        version: 'v1',
        kind: 'Deployment',
        name: 'web',
        namespace: 'shop',
        base: [],
      },
    ]);
  });

  it('gives the core group an empty name', () => {
    expect(objects('apiVersion: v1\nkind: Pod\n')).toMatchObject([
      { group: '', version: 'v1', name: undefined, namespace: undefined },
    ]);
  });

  it('takes a List apart, also one in another', () => {
    const text = `apiVersion: v1
kind: List
items:
  - {apiVersion: v1, kind: Pod, metadata: {name: a}}
  - apiVersion: v1
    kind: List
    items:
      - {apiVersion: v1, kind: Service, metadata: {name: b}}
`;
    expect(summary(text)).toEqual([
      { apiVersion: 'v1', kind: 'Pod', name: 'a', base: ['items', 0] },
      { apiVersion: 'v1', kind: 'Service', name: 'b', base: ['items', 1, 'items', 0] },
    ]);
  });

  it('completes the items of a typed list', () => {
    expect(summary('apiVersion: apps/v1\nkind: DeploymentList\nitems:\n- metadata: {name: web}\n')).toEqual([
      { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', base: ['items', 0] },
    ]);
  });

  it('lets be a kind that only ends in List', () => {
    expect(summary('apiVersion: example.com/v1\nkind: AllowList\nspec: {items: [a]}\n')).toMatchObject([
      { kind: 'AllowList', base: [] },
    ]);
  });

  it('gives objects of which one name is missing, so that a check can say so', () => {
    expect(summary('kind: Pod\n')).toMatchObject([{ apiVersion: '', kind: 'Pod' }]);
    expect(summary('apiVersion: 1\nkind: Pod\n')).toMatchObject([{ apiVersion: '', kind: 'Pod' }]);
    expect(summary('apiVersion: v1\nkind: List\nitems: [{metadata: {}}]\n')).toMatchObject([
      { apiVersion: '', kind: '', base: ['items', 0] },
    ]);
  });

  it.each(['a: 1', '- a', 'text', '', 'apiVersion: v1\nkind: List\nitems: []\n', '__proto__: {kind: Pod}'])(
    'finds none in %j',
    (text) => {
      expect(objects(text)).toEqual([]);
    },
  );

  it('takes lists in lists apart to a bounded depth', () => {
    let list = '{"apiVersion":"v1","kind":"Pod"}';
    for (let i = 0; i < 50; i++) list = `{"apiVersion":"v1","kind":"List","items":[${list}]}`;
    expect(summary(list)).toMatchObject([{ kind: 'List' }]);
  });
});
