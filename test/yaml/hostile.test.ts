import { describe, expect, test } from 'vitest';
import { parseDocuments } from '../../src/yaml/parse.ts';

/** The cases are so large that work out of proportion would not end within the time limit of a test. */
function problemOf(text: string): string | undefined {
  const documents = parseDocuments(text);
  return documents.find((document) => document.problem !== undefined)?.problem?.code;
}

describe('aliases', () => {
  const laughs = Array.from({ length: 10 }, (_, level) =>
    level === 0
      ? 'a0: &a0 [lol, lol, lol, lol, lol]'
      : `a${level}: &a${level} [${'*a, '.replace('a', `a${level - 1}`).repeat(10)}]`,
  ).join('\n');
  const wideMapping = Array.from({ length: 1000 }, (_, index) => `k${index}: 1`).join(', ');
  const mergeChain = Array.from({ length: 20_000 }, (_, level) =>
    level === 0 ? 'a0: &a0 {k: 1}' : `a${level}: &a${level} {<<: *a${level - 1}, k${level}: 1}`,
  ).join('\n');

  test.each([
    ['a billion laughs', laughs],
    ['quadratic growth', `a: &a [${'x,'.repeat(50_000)}x]\nb: [${'*a,'.repeat(50_000)}*a]`],
    ['a bomb of merges', `a: &a {${wideMapping}}\nb: {<<: [${'*a,'.repeat(20_000)}*a]}`],
    ['a chain of merges', mergeChain],
    ['an anchor that contains itself', 'a: &a {b: *a}'],
    ['a list that contains itself', 'a: &a [*a]'],
    ['a merge with itself', 'a: &a {<<: *a}'],
  ])('%s is refused', (_, text) => expect(problemOf(text)).toBe('alias-expansion'));

  test('500 uses of a small anchor, and 100,000 of a scalar in a list, are fine', () => {
    expect(problemOf(`a: &a {x: 1}\nb:\n${'- *a\n'.repeat(500)}`)).toBeUndefined();
    expect(problemOf(`a: &a 1\nb:\n${'- *a\n'.repeat(100_000)}`)).toBeUndefined();
  });
});

describe('nesting', () => {
  test.each([
    ['[', '[', ']'],
    ['{', '{a: ', '}'],
    ['- ', '- ', ''],
    ['? ', '? ', ''],
  ])('100,000 levels of `%s` are refused', (_, open, close) => {
    expect(problemOf(open.repeat(100_000))).toBe('too-deep');
    expect(problemOf(open.repeat(100_000) + close.repeat(100_000))).toBe('too-deep');
  });

  test('of indentation too', () => {
    const text = Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    expect(problemOf(text)).toBe('too-deep');
  });

  test('400 levels are read and can be written as JSON, 401 are not read', () => {
    const [document] = parseDocuments(`${'['.repeat(400)}1${']'.repeat(400)}`);
    expect(document?.problem).toBeUndefined();
    expect(JSON.stringify(document?.value)).toBe(`${'['.repeat(400)}1${']'.repeat(400)}`);
    expect(problemOf(`${'['.repeat(401)}${']'.repeat(401)}`)).toBe('too-deep');
  });

  test('the bound can be set', () => {
    expect(parseDocuments('[[1]]', { limits: { maxDepth: 1 } })[0]?.problem?.code).toBe('too-deep');
  });

  test('spoils its own document only', () => {
    const documents = parseDocuments(`a: 1\n---\n${'['.repeat(10_000)}\n---\nb: 2\n`);
    expect(documents.map(({ value, problem }) => problem?.code ?? value)).toEqual([
      { a: 1 },
      'too-deep',
      { b: 2 },
    ]);
  });
});

describe('size', () => {
  test.each([
    ['a plain scalar', (n: number) => `a: ${'x'.repeat(n * 20)}`],
    ['a quoted scalar', (n: number) => `a: "${'\\n'.repeat(n * 10)}"`],
    ['a block scalar', (n: number) => `a: |\n${'  xxxxxxxx\n'.repeat(n)}`],
    ['documents', (n: number) => '---\na: 1\n'.repeat(n)],
    ['documents before a broken one', (n: number) => `${'---\na: 1\n'.repeat(n)}---\na: b: c\n`],
    ['keys', (n: number) => Array.from({ length: n }, (_, index) => `key${index}: v`).join('\n')],
    ['duplicate keys', (n: number) => 'a: 1\n'.repeat(n)],
    ['brackets that YAML 1.2 refuses', (n: number) => `a: [\n${'{"b": "c"},\n'.repeat(n)}]`],
    ['marker lines', (n: number) => '---\n'.repeat(n)],
    ['ambiguous scalars', (n: number) => '- y\n'.repeat(n)],
    ['digits', (n: number) => `a: 1${'0'.repeat(n * 20)}`],
  ])('%s: a large text is read to its end', (_, make) => {
    const documents = parseDocuments(make(200_000));
    expect(documents.at(-1)?.range.end).toBeGreaterThan(0);
    expect(documents.at(-1)?.range.end).toBeLessThanOrEqual(make(200_000).length);
  });
});
