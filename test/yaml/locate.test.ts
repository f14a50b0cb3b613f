import { describe, expect, test } from 'vitest';
import type { Path } from '../../src/kernel/path.ts';
import { locate, type Part, pathAt } from '../../src/yaml/locate.ts';
import { parseDocuments } from '../../src/yaml/parse.ts';

function located(text: string, path: Path, part: Part, index = 0): string {
  const document = parseDocuments(text)[index];
  if (document === undefined) throw new Error('no such document');
  const { start, end } = locate(text, document, path, part);
  return text.slice(start, end);
}

const POD = `spec:
  containers:
    - name: web
      image: "nginx:1"
      args: [
        'a b',
        c,
      ]
      script: |
        echo
    - name: &side side
      env: {A: 1, "B": 2}
  empty:
  list:
    -
    - - x
`;

describe('locate', () => {
  test.each<[Path, Part, string]>([
    [['spec', 'containers', 0, 'image'], 'value', '"nginx:1"'],
    [['spec', 'containers', 0, 'image'], 'key', 'image'],
    [['spec', 'containers', 0, 'args', 0], 'value', "'a b'"],
    [['spec', 'containers', '0', 'args', '1'], 'key', 'c'],
    [['spec', 'containers', 1, 'env', 'B'], 'key', '"B"'],
    [['spec', 'containers', 1, 'env', 'B'], 'value', '2'],
    [['spec', 'containers', 1, 'name'], 'value', 'side'],
  ])('finds %j, its %s', (path, part, expected) => expect(located(POD, path, part)).toBe(expected));

  test.each<[string, Path, string]>([
    ['a mapping', ['spec'], 'spec'],
    ['a list', ['spec', 'containers'], 'containers'],
    ['a flow list', ['spec', 'containers', 0, 'args'], 'args'],
    ['a block scalar', ['spec', 'containers', 0, 'script'], 'script'],
    ['an item that is a mapping: its first key', ['spec', 'containers', 1], 'name'],
    ['an item that is a list: its first item', ['spec', 'list', 1], 'x'],
    ['an empty value', ['spec', 'empty'], 'empty'],
    ['an empty item: the key of the list', ['spec', 'list', 0], 'list'],
    ['the root', [], 'spec'],
  ])('points at something short for %s', (_, path, expected) =>
    expect(located(POD, path, 'value')).toBe(expected),
  );

  test.each<[Path, string]>([
    [['spec', 'replicas'], 'spec'],
    [['spec', 'containers', 0, 'ports', 0, 'name'], 'name'],
    [['spec', 'containers', 7], 'containers'],
    [['spec', 'containers', 0, 'image', 'tag'], 'image'],
    [['metadata'], 'spec'],
  ])('falls back to the nearest ancestor for %j', (path, expected) =>
    expect(located(POD, path, 'value')).toBe(expected),
  );

  test('points at the alias, also for what lies behind it', () => {
    const text = 'a: &x {p: {q: 1}}\nb: *x\n';
    expect(located(text, ['b'], 'value')).toBe('*x');
    expect(located(text, ['b', 'p', 'q'], 'value')).toBe('*x');
    expect(located(text, ['b'], 'key')).toBe('b');
  });

  test('points into the mapping that was merged', () => {
    const text = 'a: &x {p: one, q: two}\nb: &y {q: three}\nc:\n  <<: [*x, *y]\n  r: four\n';
    expect(located(text, ['c', 'p'], 'value')).toBe('one');
    expect(located(text, ['c', 'q'], 'value')).toBe('two');
    expect(located(text, ['c', 'r'], 'value')).toBe('four');
  });

  test('of two equal keys it is the last one, which counts', () => {
    expect(located('a: 1\na: 2\n', ['a'], 'value')).toBe('2');
  });

  test('knows keys as Kubernetes names them', () => {
    expect(located('on: {0x10: z}\n', ['true', '16'], 'key')).toBe('0x10');
  });

  test('works in every document of a file, whatever spoils the others', () => {
    const text = '\ufeffa: 1\r\n---\r\nb: c: d\r\n---\r\n# comment\r\ne:\r\n  f: "g"\r\n';
    expect(located(text, ['e', 'f'], 'value', 2)).toBe('"g"');
    expect(located(text, ['e', 'f'], 'value', 1)).toBe(':');
    expect(located(text, ['a'], 'value', 0)).toBe('1');
  });

  test('works for layouts that YAML 1.2 refuses', () => {
    const text = 'args: [\n  "a",\n  "b",\n]\nnext: 1\n';
    expect(located(text, ['args', 1], 'value')).toBe('"b"');
    expect(located(text, ['next'], 'value')).toBe('1');
  });

  test('works for a document that is a scalar', () =>
    expect(located('--- hello\n', [], 'value')).toBe('hello'));
});

describe('pathAt', () => {
  test.each<[string, Path]>([
    ['nginx', ['spec', 'containers', 0, 'image']],
    ['c,', ['spec', 'containers', 0, 'args', 1]],
    ['echo', ['spec', 'containers', 0, 'script']],
    ['side side', ['spec', 'containers', 1, 'name']],
    ['"B"', ['spec', 'containers', 1, 'env', 'B']],
    ['containers', ['spec', 'containers']],
    ['spec', ['spec']],
  ])('of %j', (needle, path) => {
    const [document] = parseDocuments(POD);
    expect(document && pathAt(POD, document, POD.indexOf(needle))).toEqual(path);
  });

  test('before the first key it is the root', () => {
    const text = '# comment\na: 1\n';
    const [document] = parseDocuments(text);
    expect(document && pathAt(text, document, 3)).toEqual([]);
  });
});
