import { describe, expect, test } from 'vitest';
import type { YamlDocument } from '../../src/yaml/document.ts';
import { parseDocuments } from '../../src/yaml/parse.ts';

function values(text: string): unknown[] {
  return parseDocuments(text).map((document) => document.problem?.code ?? document.value);
}

function only(text: string): YamlDocument {
  const documents = parseDocuments(text);
  expect(documents).toHaveLength(1);
  return documents[0] as YamlDocument;
}

describe('a text with several documents', () => {
  test('gives them in order, with ranges that lie side by side', () => {
    const text = '# first\na: 1\n---\nb: 2\n...\n# third\n---\nc: 3\n';
    const documents = parseDocuments(text);
    expect(documents.map(({ index, value }) => ({ index, value }))).toEqual([
      { index: 0, value: { a: 1 } },
      { index: 1, value: { b: 2 } },
      { index: 2, value: { c: 3 } },
    ]);
    expect(documents.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      '# first\na: 1\n',
      '---\nb: 2\n...\n',
      '# third\n---\nc: 3\n',
    ]);
  });

  test('a marker within a value separates nothing', () => {
    const text = 'a: |\n  ---\n  x\nb: "--- y"\n# ---\n---\nc: 1\n';
    expect(values(text)).toEqual([{ a: '---\nx\n', b: '--- y' }, { c: 1 }]);
    expect(parseDocuments(text)[1]?.range.start).toBe(text.lastIndexOf('---'));
  });

  test.each(['', '\n\n', '# only a comment\n', '\ufeff', '\ufeff# comment'])(
    '%j has no documents',
    (text) => {
      expect(parseDocuments(text)).toEqual([]);
    },
  );

  test.each(['---\n', 'null\n', '~', '--- # nothing\n'])('%j has one document without a value', (text) => {
    expect(only(text)).toMatchObject({ value: undefined, problem: undefined });
  });

  test('empty documents keep their place', () => {
    expect(values('---\na: 1\n---\n---\nb: 2\n')).toEqual([{ a: 1 }, undefined, { b: 2 }]);
  });
});

describe('line breaks, marks and JSON', () => {
  test.each([
    ['CRLF', 'a: 1\r\nb: |\r\n  x\r\n  y\r\n---\r\nc: 2\r\n', [{ a: 1, b: 'x\ny\n' }, { c: 2 }]],
    ['a lone CR', 'a: 1\rb: 2\r---\rc: 3\r', [{ a: 1, b: 2 }, { c: 3 }]],
    ['a byte order mark', '\ufeffa: 1\n', [{ a: 1 }]],
    ['a mark before a marker', '\ufeff---\na: 1\n---\nb: 2\n', [{ a: 1 }, { b: 2 }]],
    [
      'JSON',
      '{\n\t"a": [1, true, null],\n\t"b": {"c": "\\u00e9\\/"}\n}\n',
      [{ a: [1, true, null], b: { c: 'é/' } }],
    ],
  ])('%s', (_, text, expected) => expect(values(text)).toEqual(expected));

  test('offsets count the byte order mark', () => {
    expect(only('\ufeffa: y\n').ambiguous[0]?.range).toEqual({ start: 4, end: 5 });
  });
});

describe('a mistake spoils its own document only', () => {
  test('and is found at its spot in the file', () => {
    const text = 'a: 1\n---\nb: c: d\n---\ne: y\ne: 2\n';
    const [first, second, third] = parseDocuments(text);
    expect(first?.value).toEqual({ a: 1 });
    expect(second).toMatchObject({ index: 1, value: undefined, range: { start: 5, end: 17 } });
    expect(second?.problem).toEqual({
      code: 'syntax',
      message: 'a second `: ` in one line; put the value in quotes',
      range: { start: 13, end: 14 },
    });
    expect(third?.value).toEqual({ e: 2 });
    expect(third?.ambiguous[0]?.range).toEqual({ start: text.indexOf('y'), end: text.indexOf('y') + 1 });
    expect(third?.duplicates[0]).toMatchObject({
      first: { start: 21, end: 22 },
      second: { start: 26, end: 27 },
    });
  });

  test('also when it is one of meaning', () => {
    expect(values('a: .inf\n---\nb: 1\n---\nc: *x\n---\nd: 2\n')).toEqual([
      'not-json',
      { b: 1 },
      'unknown-anchor',
      { d: 2 },
    ]);
  });

  test('anchors and directives do not reach over documents', () => {
    expect(values('a: &x 1\n---\nb: *x\n')).toEqual([{ a: 1 }, 'unknown-anchor']);
    expect(values('%TAG !e! tag:yaml.org,2002:\n---\na: !e!int "3"\n---\nb: !e!int "3"\n')).toEqual([
      { a: 3 },
      'syntax',
    ]);
  });

  test('directives without a document are one', () =>
    expect(values('a: 1\n...\n%YAML 1.2\n')).toEqual([{ a: 1 }, 'syntax']));

  test('a comment above the first marker makes no document of its own', () => {
    expect(values('# licence\n---\na: b: c\n---\nd: 1\n')).toEqual(['syntax', { d: 1 }]);
  });
});

describe('duplicate keys', () => {
  function duplicatesOf(text: string): unknown[] {
    return only(text).duplicates.map(({ key, first, second, path, isMerged }) => ({
      key,
      texts: [text.slice(first.start, first.end), text.slice(second.start, second.end)],
      starts: [first.start, second.start],
      path: path.join('/'),
      isMerged: isMerged ?? false,
    }));
  }

  test.each([
    [
      'two spellings of a name',
      'a: 1\n"a": 2\n',
      { key: 'a', texts: ['a', '"a"'], starts: [0, 5], path: 'a' },
    ],
    ['a number and a string', '1: a\n"1": b\n', { key: '1', texts: ['1', '"1"'], starts: [0, 5], path: '1' }],
    [
      'two spellings of true',
      'y: 1\ntrue: 2\n',
      { key: 'true', texts: ['y', 'true'], starts: [0, 5], path: 'true' },
    ],
    [
      'an item of a list',
      'items:\n  - kind: A\n    spec: {x: 1, x: 2}\n',
      { key: 'x', texts: ['x', 'x'], starts: [30, 36], path: 'items/0/spec/x' },
    ],
    ['a null', 'a:\na: 1\n', { key: 'a', texts: ['a', 'a'], starts: [0, 3], path: 'a' }],
  ])('%s', (_, text, expected) => expect(duplicatesOf(text)).toEqual([{ ...expected, isMerged: false }]));

  test('the third one is paired with the first', () => {
    expect(duplicatesOf('a: {b: 1}\na: 2\na: 3\n')).toMatchObject([{ starts: [0, 10] }, { starts: [0, 15] }]);
  });

  test('a merged key that is overridden points at the alias and says so', () => {
    expect(duplicatesOf('b: &x {p: 1}\na:\n  <<: *x\n  p: 2\n')).toEqual([
      { key: 'p', texts: ['*x', 'p'], starts: [22, 27], path: 'a/p', isMerged: true },
    ]);
  });

  test('names that every object inherits are no duplicates', () => {
    expect(duplicatesOf('toString: 1\nconstructor: 2\n__proto__: 3\nhasOwnProperty: 4\n')).toEqual([]);
  });
});

describe('scalars that are not what they look like', () => {
  test('are noted with their place', () => {
    const text = 'a: [y, "y", !!str y, 0777, 1_000]\non: {x: 1e3, z: 0b1, v: 0o7}\n';
    const { ambiguous } = only(text);
    expect(ambiguous.map(({ source, value, isKey, path }) => [source, value, isKey, path.join('/')])).toEqual(
      [
        ['y', true, false, 'a/0'],
        ['0777', 511, false, 'a/3'],
        ['1_000', 1000, false, 'a/4'],
        ['on', true, true, 'true'],
        ['1e3', 1000, false, 'true/x'],
        ['0b1', 1, false, 'true/z'],
        ['0o7', 7, false, 'true/v'],
      ],
    );
    for (const { source, range } of ambiguous) expect(text.slice(range.start, range.end)).toBe(source);
  });

  test.each([
    'true',
    'False',
    '1',
    '-1',
    '+5',
    '0',
    '1.5',
    '.5',
    '0x1F',
    'yes please',
    '1.2.3',
    '10m',
    'null',
    '~',
  ])('%s is what it looks like', (source) => expect(only(`a: ${source}\n`).ambiguous).toEqual([]));
});

describe('hostile names and tags', () => {
  test('`__proto__` is a key like any other', () => {
    const value = only('__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n').value as object;
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('`__proto__` is merged as a key too', () => {
    const value = only('a: &a {__proto__: {p: 1}}\nb: {<<: *a}\n').value as Record<string, object>;
    expect(Object.keys(value['b'] ?? {})).toEqual(['__proto__']);
  });

  test.each([
    '!!js/function "function () {}"',
    '!!python/object:os.system "ls"',
    '!vault abc',
    '!Ref Name',
    '!reference x',
  ])('%s is text', (source) =>
    expect(typeof (only(`a: ${source}\n`).value as Record<string, unknown>)['a']).toBe('string'),
  );

  test('unknown tags on collections mean nothing', () => {
    expect(values('a: !reference [x, z]\nb: !custom {c: 1}\n')).toEqual([{ a: ['x', 'z'], b: { c: 1 } }]);
  });

  test.each(['\0', '\u0007', '\u007f', '\u0080', '\uffff'])(
    'the control character %j is refused wherever it stands',
    (character) => {
      for (const text of [`a: ${character}`, `a: "${character}"`, `a: 1 # ${character}`]) {
        expect(only(text).problem?.code).toBe('control-character');
      }
      expect(only('a: 1 #  \0').problem?.range).toEqual({ start: 8, end: 9 });
    },
  );
});
