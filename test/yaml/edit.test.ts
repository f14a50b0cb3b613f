import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonScalar } from '../../src/kernel/json.ts';
import type { Path } from '../../src/kernel/path.ts';
import type { YamlDocument } from '../../src/yaml/document.ts';
import { applyEdits, type EditError, proveEdits, renameKey, setScalar } from '../../src/yaml/edit.ts';
import { parseDocuments } from '../../src/yaml/parse.ts';

function documentOf(text: string, index = 0): YamlDocument {
  const document = parseDocuments(text)[index];
  if (document === undefined) throw new Error('no such document');
  return document;
}

function set(text: string, path: Path, value: JsonScalar, index = 0): string {
  const after = applyEdits(text, [setScalar(text, documentOf(text, index), path, value)]);
  proveEdits(text, after, [{ documentIndex: index, path, value }]);
  return after;
}

function rename(text: string, path: Path, key: string): string {
  const after = applyEdits(text, [renameKey(text, documentOf(text), path, key)]);
  proveEdits(text, after, [{ documentIndex: 0, path, renamedTo: key }]);
  return after;
}

function codeOf(action: () => unknown): string | undefined {
  try {
    action();
  } catch (error) {
    return (error as EditError).code;
  }
  return undefined;
}

describe('setScalar', () => {
  test.each<[string, string, Path, JsonScalar, string]>([
    ['plain', 'a: 1.25 # why\n', ['a'], '1.26.1', 'a: 1.26.1 # why\n'],
    ['plain to quoted', 'tag: 1.9.0\n', ['tag'], '1.10', 'tag: "1.10"\n'],
    ['single quotes stay', "tag: '1.9'\n", ['tag'], "it's", "tag: 'it''s'\n"],
    ['double quotes stay', 'tag: "1.9"\n', ['tag'], '2.0', 'tag: "2.0"\n'],
    ['a number', 'replicas: 3\n', ['replicas'], 5, 'replicas: 5\n'],
    ['a string becomes a number', 'replicas: "3"\n', ['replicas'], 3, 'replicas: 3\n'],
    ['an anchor stays', 'a: &x old\nb: 1\n', ['a'], 'new', 'a: &x new\nb: 1\n'],
    ['a tag stays', 'a: !!str 1\n', ['a'], '2', 'a: !!str "2"\n'],
    ['in a flow list', 'a: [x, y]\n', ['a', 1], 'p,q', 'a: [x, "p,q"]\n'],
    ['in a flow mapping', 'a: {b: 1,c: 2}\n', ['a', 'b'], 'x]', 'a: {b: "x]",c: 2}\n'],
    ['CRLF and a byte order mark', '\ufeffa: 1\r\nb: 2\r\n', ['a'], 'x', '\ufeffa: x\r\nb: 2\r\n'],
    ['an empty value', 'a:\nb: 1\n', ['a'], 'x', 'a: x\nb: 1\n'],
    ['an empty value with a comment', 'a: # c\n', ['a'], 'x', 'a: x # c\n'],
    ['an empty value with an anchor', 'a: &x\nb: 1\n', ['a'], 'y z', 'a: &x y z\nb: 1\n'],
    ['over several lines', 'a: x\n  y\nb: "1\n  2"\n', ['a'], 'z', 'a: z\nb: "1\n  2"\n'],
    ['a block scalar', 'a: |- # c\n  x\n  y\n\nb: 1\n', ['a'], 'z', 'a: z # c\n\nb: 1\n'],
    ['a folded scalar', '- a|b: !!str >+\n    x\n\n- 1\n', [0, 'a|b'], 'z w', '- a|b: !!str z w\n\n- 1\n'],
    ['a block scalar at the end', 'a: |\n  x', ['a'], 'z', 'a: z'],
    ['line breaks', 'a: x\n', ['a'], 'p\nq', 'a: "p\\nq"\n'],
    ['the root', '--- x\n', [], 'z', '--- z\n'],
    ['a layout that YAML 1.2 refuses', 'a: [\n"x",\n]\n', ['a', 0], 'y', 'a: [\n"y",\n]\n'],
  ])('%s', (_, text, path, value, expected) => expect(set(text, path, value)).toBe(expected));

  test('in a document further down', () => {
    expect(set('a: 1\n---\n# c\na: 2\n---\na: 3\n', ['a'], 7, 1)).toBe('a: 1\n---\n# c\na: 7\n---\na: 3\n');
  });

  test.each<[string, string, Path, JsonScalar, string]>([
    ['an alias', 'a: &x 1\nb: *x\n', ['b'], 2, 'alias'],
    ['what lies behind an alias', 'a: &x {c: 1}\nb: *x\n', ['b', 'c'], 2, 'alias'],
    ['a merged key', 'a: &x {c: 1}\nb: {<<: *x}\n', ['b', 'c'], 2, 'merged'],
    ['a mapping', 'a: {b: 1}\n', ['a'], 2, 'not-a-scalar'],
    ['what is not there', 'a: 1\n', ['b'], 2, 'no-such-path'],
    ['an empty item', 'a:\n  -\n', ['a', 0], 2, 'no-place'],
    ['a value that its tag forbids', 'a: !!int 1\n', ['a'], 'x', 'tag'],
    ['a document with a mistake', 'a: b: c\n', ['a'], 2, 'unreadable'],
    ['a number that JSON lacks', 'a: 1\n', ['a'], Number.NaN, 'not-json'],
  ])('refuses %s', (_, text, path, value, code) => {
    expect(codeOf(() => setScalar(text, documentOf(text), path, value))).toBe(code);
  });

  test('a change that shows elsewhere through an alias fails the proof', () => {
    expect(codeOf(() => set('a: &x 1\nb: *x\n', ['a'], 2))).toBe('unintended-change');
  });
});

describe('renameKey', () => {
  test.each<[string, string, Path, string, string]>([
    ['plain', 'a: 1\nb: 2\n', ['a'], 'c', 'c: 1\nb: 2\n'],
    ['quotes stay', '"a": 1\n', ['a'], 'c', '"c": 1\n'],
    ['a name that wants quotes', 'a: 1\n', ['a'], 'on', '"on": 1\n'],
    ['in a flow mapping', '{a: 1, b: 2}\n', ['b'], 'x,y', '{a: 1, "x,y": 2}\n'],
    [
      'deep down',
      'a:\n  - imagepullpolicy: x # c\n',
      ['a', 0, 'imagepullpolicy'],
      'imagePullPolicy',
      'a:\n  - imagePullPolicy: x # c\n',
    ],
  ])('%s', (_, text, path, key, expected) => expect(rename(text, path, key)).toBe(expected));

  test.each<[string, string, Path, string, string]>([
    ['to a key that is there', 'a: 1\nb: 2\n', ['a'], 'b', 'key-exists'],
    ['an item', 'a: [1]\n', ['a', 0], 'b', 'no-such-path'],
    ['what is not there', 'a: 1\n', ['x'], 'b', 'no-such-path'],
    ['a merged key', 'a: &x {c: 1}\nb: {<<: *x}\n', ['b', 'c'], 'd', 'merged'],
  ])('refuses %s', (_, text, path, key, code) => {
    expect(codeOf(() => renameKey(text, documentOf(text), path, key))).toBe(code);
  });
});

describe('applyEdits', () => {
  test('makes edits in any order', () => {
    const edits = [
      { start: 4, end: 5, text: 'Z' },
      { start: 0, end: 1, text: '' },
      { start: 2, end: 2, text: 'new' },
    ];
    expect(applyEdits('abcdef', edits)).toBe('bnewcdZf');
  });

  test.each([
    [
      'overlapping',
      [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ],
    ],
    [
      'equal',
      [
        { start: 1, end: 1, text: 'x' },
        { start: 1, end: 1, text: 'y' },
      ],
    ],
    ['outside', [{ start: 0, end: 99, text: '' }]],
    ['reversed', [{ start: 2, end: 1, text: '' }]],
  ])('refuses %s edits', (_, edits) => expect(codeOf(() => applyEdits('abc', edits))).toBe('overlap'));
});

describe('proveEdits', () => {
  test.each<[string, string, string]>([
    ['another value', 'a: 1\nb: 2\n', 'a: 9\nb: 3\n'],
    ['another type', 'a: 1\nb: "2"\n', 'a: 9\nb: 2\n'],
    ['another value than intended', 'a: 1\n', 'a: 8\n'],
    ['a key less', 'a: 1\nb: 2\n', 'a: 9\n'],
    ['a key more', 'a: 1\n', 'a: 9\nb: 2\n'],
    ['a document more', 'a: 1\n', 'a: 9\n---\nb: 1\n'],
    ['a mistake', 'a: 1\n', 'a: b: c\n'],
    ['a shorter list', 'a: 1\nb: [1, 2]\n', 'a: 9\nb: [1]\n'],
    ['nothing', 'a: 1\n', 'a: 1\n'],
  ])('refuses %s', (_, before, after) => {
    expect(codeOf(() => proveEdits(before, after, [{ documentIndex: 0, path: ['a'], value: 9 }]))).toBe(
      'unintended-change',
    );
  });

  test('comments and layout may change', () => {
    proveEdits('a: 1 # x\nb: [1,2]\n', 'a: 9\nb:\n- 1\n- 2\n', [{ documentIndex: 0, path: ['a'], value: 9 }]);
  });

  test('a document that cannot be read must stay as it is', () => {
    const intended = [{ documentIndex: 0, path: ['a'], value: 9 }];
    proveEdits('a: 1\n---\nx: y: z\n', 'a: 9\n---\nx: y: z\n', intended);
    expect(codeOf(() => proveEdits('a: 1\n---\nx: y: z\n', 'a: 9\n---\nx: w: z\n', intended))).toBe(
      'unintended-change',
    );
  });
});

describe('whatever is set, only that changes', () => {
  const TEXT = `# head
plain: old # one
'single': 'old' # two
double: "old" # three
list: [old, "old", {k: old}] # four
block: |-
  old
nested:
  - name: &n old
    empty:
`;
  const paths: Path[] = [
    ['plain'],
    ['single'],
    ['double'],
    ['list', 0],
    ['list', 1],
    ['list', 2, 'k'],
    ['block'],
    ['nested', 0, 'name'],
    ['nested', 0, 'empty'],
  ];
  const values = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...' \n:#-,[]{}&*!|>\'"%@ab01.e') }),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    fc.boolean(),
    fc.constant(null),
  );

  test('and every other character stays', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        values,
        fc.constantFrom('\n', '\r\n'),
        (path, value, lineBreak) => {
          const text = TEXT.replaceAll('\n', lineBreak);
          const edit = setScalar(text, documentOf(text), path, value);
          const after = applyEdits(text, [edit]);
          expect(after.startsWith(text.slice(0, edit.start))).toBe(true);
          expect(after.endsWith(text.slice(edit.end))).toBe(true);
          for (const comment of ['# head', '# one', '# two', '# three', '# four', '&n '])
            expect(after).toContain(comment);
          proveEdits(text, after, [{ documentIndex: 0, path, value }]);
        },
      ),
    );
  });
});
