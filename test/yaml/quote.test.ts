import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocuments } from '../../src/yaml/parse.ts';
import { quoteKey, quoteScalar } from '../../src/yaml/quote.ts';

describe('quoteScalar', () => {
  test.each([
    'web',
    'v1.2.3',
    '1.2.3',
    '1.27-alpine',
    '10.0.0.1',
    '100m',
    'a:b',
    'x#y',
    '-x',
    'café',
    'a b',
    'sha256:ab',
  ])('leaves %s plain', (text) => expect(quoteScalar(text)).toBe(text));

  test.each([
    ['1.10', '"1.10"'],
    ['1e5', '"1e5"'],
    ['0755', '"0755"'],
    ['20240101', '"20240101"'],
    ['2024-01-02', '"2024-01-02"'],
    ['12:30', '"12:30"'],
    ['on', '"on"'],
    ['NULL', '"NULL"'],
    ['~', '"~"'],
    ['.inf', '".inf"'],
    ['<<', '"<<"'],
    ['a: b', '"a: b"'],
    ['a:', '"a:"'],
    ['x #y', '"x #y"'],
    ['*x', '"*x"'],
    ['', '""'],
    [' x', '" x"'],
    ['x ', '"x "'],
    ['-', '"-"'],
    ['---', '"---"'],
    ['{{ x }}', '"{{ x }}"'],
    ['@x', '"@x"'],
    ['say "hi": \\o/', '\'say "hi": \\o/\''],
    ['a\nb\t\u0007\u2028', '"a\\nb\\t\\x07\\u2028"'],
  ])('writes %j as %s', (text, expected) => expect(quoteScalar(text)).toBe(expected));

  test.each([
    [true, 'true'],
    [null, 'null'],
    [-1.5, '-1.5'],
    [1e21, '1e+21'],
  ])('writes the value %s', (value, expected) => expect(quoteScalar(value)).toBe(expected));

  test('keeps the style of quotes where it can', () => {
    expect(quoteScalar('x', { style: 'single' })).toBe("'x'");
    expect(quoteScalar("it's", { style: 'single' })).toBe("'it''s'");
    expect(quoteScalar('x', { style: 'double' })).toBe('"x"');
    expect(quoteScalar('a\nb', { style: 'single' })).toBe('"a\\nb"');
  });

  test.each(['a,b', '[x', 'x}', 'a]'])('within brackets %s is quoted', (text) => {
    expect(quoteScalar(text, { isFlow: true })).toBe(`"${text}"`);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, '\ud83d'])('refuses %j', (value) => {
    expect(() => quoteScalar(value)).toThrow(expect.objectContaining({ code: 'not-json' }));
  });
});

describe('whatever the text, it is read back', () => {
  const strings = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...' \t\n\r:#-?,[]{}&*!|>\'"%@`ab01.e_~<=\\/\u0085\u2028\ufeff') }),
    fc.constantFrom('y', 'No', '0x1', '1_0', '.5', '-.inf', '...', '- a', '? a'),
  );
  const styles = fc.constantFrom('plain', 'single', 'double');

  test.each([
    [
      'in a block mapping',
      false,
      (scalar: string) => `a: ${scalar}\nb: 1\n`,
      (value: unknown) => ({ a: value, b: 1 }),
    ],
    ['in a list', false, (scalar: string) => `- ${scalar}\n- 1\n`, (value: unknown) => [value, 1]],
    ['in a flow list', true, (scalar: string) => `[${scalar}, 1]`, (value: unknown) => [value, 1]],
    ['in a flow mapping', true, (scalar: string) => `{a: ${scalar}}`, (value: unknown) => ({ a: value })],
  ])('%s', (_, isFlow, write, expected) => {
    fc.assert(
      fc.property(strings, styles, (text, style) => {
        const [document] = parseDocuments(write(quoteScalar(text, { style, isFlow } as const)));
        expect(document?.problem).toBeUndefined();
        expect(document?.value).toEqual(expected(text));
      }),
    );
  });

  test('as a key', () => {
    fc.assert(
      fc.property(strings, fc.boolean(), (text, isFlow) => {
        fc.pre(text !== '__proto__');
        const key = quoteKey(text, { isFlow });
        const [document] = parseDocuments(isFlow ? `{${key}: 1}` : `${key}: 1\n`);
        expect(document?.problem).toBeUndefined();
        expect(document?.value).toEqual({ [text]: 1 });
      }),
    );
  });
});
