import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../src/yaml/block-reader.ts';
import { DEFAULT_LIMITS } from '../../src/yaml/limits.ts';
import { parseAll } from '../../src/yaml/parse.ts';

/** What the short way makes of a text must be what the parser makes of it. */
function expectSame(text: string): void {
  const documents = readBlocks(text, DEFAULT_LIMITS);
  if (documents !== undefined) expect(documents).toEqual(parseAll(text, DEFAULT_LIMITS));
}

function isRead(text: string): boolean {
  return readBlocks(text, DEFAULT_LIMITS) !== undefined;
}

describe('the block style of most manifests is read without the parser', () => {
  test.each([
    ['a mapping', 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n'],
    ['a sequence, also in the column of its key', 'a:\n- b: 1\n  c: 2\n- d\ne:\n  - f\n'],
    ['quotes', 'a: "b: c"\nd: \'e # f\'   # g\n'],
    ['comments, blank lines and missing values', '# a\n\nb:   # c\n  # d\n  e: f # g\n\n  h:\ni:\n'],
    ['types', 'a: 1\nb: true\nc: null\nd: ~\ne: 1.5\nf: 2026-01-01\ng: -1\nh: 12:30:45\n'],
    ['several documents', '# a\n---\nb: 1\n---\n# c\nd: 2\n'],
    ['blocks of text', 'a: |\n  b\n    c\n\n  d\n\ne: |-\n  f\n\ng:\n  - |+\n    h\n\n'],
    ['a file without a last line break', 'a:\n  b: c'],
    ['letters of all languages', 'a: Bücher und 本\n'],
    ['brackets in one line', 'a: [ -b, "c" ,d e ]\nf: {g: {h: [1]}, i: \'j\'} # k\nl: []\nm: {}\n'],
  ])('%s', (_, text) => {
    expect(isRead(text)).toBe(true);
    expectSame(text);
  });
});

describe('everything else is left to it', () => {
  test.each([
    ['tags, anchors and aliases', ['a: !!str 1\n', 'a: &b c\n', 'a: *b\n', '<<: *b\n']],
    [
      'other brackets',
      [
        '{"a": 1}',
        '[]',
        'a: [b,\n c]\n',
        'a: [b: c]\n',
        'a: [b,]\n',
        'a: {b}\n',
        'a: {b:}\n',
        'a: [b # c]\n',
        'a: [b}\n',
        'a: [-]\n',
        'a: [b] c\n',
        '[a]: b\n',
      ],
    ],
    ['scalars of several lines', ['a: b\n  c\n', '- a\n  b\n', 'a: "b\n  c"\n', 'a: >\n  b\n']],
    ['escapes', ['a: "\\u0041"\n', "a: 'it''s'\n"]],
    ['keys with quotes, spaces or no names', ['"a": b\n', 'a b: c\n', '? a\n: b\n', '1: a\n', 'yes: a\n']],
    ['repeated keys and names that every object has', ['a: 1\na: 2\n', '__proto__: 1\n', 'constructor: 1\n']],
    ['values that read otherwise than they look', ['a: yes\n', 'a: 0777\n', 'a: 1_000\n', 'a: .inf\n']],
    ['tabs, carriage returns and byte order marks', ['a:\tb\n', 'a: b\r\n', '\ufeffa: b\n', 'a: b\u2028\n']],
    ['mistakes', ['a: b: c\n', 'a: - b\n', 'a: "b" c\n', 'a:\n    b: 1\n  c: 2\n', 'a: 1\n- b\n', 'a: @b\n']],
    [
      'unusual documents',
      ['', '# a\n', '---\n---\na: 1\n', 'a: 1\n---\n', '%YAML 1.2\n---\na: 1\n', 'a: 1\n...\n'],
    ],
    [
      'unusual blocks of text',
      ['a: |2\n   b\n', 'a: |\nb: c\n', 'a: |\n  b', 'a: | # c\n  d\n', 'a: |\n    \n  b\n'],
    ],
  ])('%s', (_, texts) => {
    for (const text of texts) expect(isRead(text), text).toBe(false);
  });

  test('what nests deeper than the limit', () => {
    expect(readBlocks('a:\n  b:\n    c: 1\n', { maxDepth: 3 })).toBeDefined();
    expect(readBlocks('a:\n  b:\n    c: 1\n', { maxDepth: 2 })).toBeUndefined();
  });
});

describe('both ways give the same', () => {
  const lines = fc.tuple(
    fc.constantFrom('', '', ' ', '  ', '  ', '    ', '- ', '  - ', '-   ', '      '),
    fc.constantFrom('a:', 'b:', 'c:', 'app.io/d:', 'e-1:', '2f:', '- g:', '', '', 'h', '#', '---', '...'),
    fc.constantFrom('', ' ', '  '),
    fc.constantFrom(
      '',
      '',
      'x',
      'x y',
      '1',
      'true',
      '"z"',
      "'w'",
      '|',
      '|-',
      '|+',
      '-',
      '- v',
      'u: t',
      's #r',
      'q# p',
      '~',
      ':',
      '-1',
      '"o" ',
      '[',
      ']',
      '{',
      '}',
      '[x, y]',
      '{k: v, l: [m]}',
      ', z',
      '#',
    ),
    fc.constantFrom('\n', '\n', '\n', '\n\n', ' \n', '\n  \n', ''),
  );
  const texts = fc.array(lines, { maxLength: 12 }).map((parts) => parts.flat().join(''));

  test('for lines in any order', () => {
    fc.assert(fc.property(texts, expectSame), { numRuns: 20_000 });
  });

  test('for every manifest of the examples, also with a character changed', () => {
    const root = join(import.meta.dirname, '..', '..', 'examples');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.ya?ml$/.test(name),
    );
    const manifests = files.map((name) => readFileSync(join(root, name), 'utf8'));
    for (const text of manifests) expectSame(text);
    const change = fc.tuple(
      fc.constantFrom(...manifests),
      fc.nat(),
      fc.nat(2),
      fc.constantFrom(...' \n:-#"\'|x0&*!?,[]{}'),
    );
    const property = fc.property(change, ([text, offset, removed, added]) => {
      const at = offset % text.length;
      expectSame(text.slice(0, at) + added + text.slice(at + removed));
    });
    fc.assert(property, { numRuns: 5000 });
  });
});
