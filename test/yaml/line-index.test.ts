import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineIndex } from '../../src/yaml/line-index.ts';

describe('LineIndex', () => {
  test.each([
    ['LF', 'ab\ncd\n', 4, { line: 2, column: 2 }],
    ['CRLF', 'ab\r\ncd', 5, { line: 2, column: 2 }],
    ['a lone CR', 'ab\rcd', 4, { line: 2, column: 2 }],
    ['the start', 'ab', 0, { line: 1, column: 1 }],
    ['the end', 'ab\n', 3, { line: 2, column: 1 }],
    ['beyond the end', 'ab', 99, { line: 1, column: 3 }],
    ['UTF-16 units', '😀x', 2, { line: 1, column: 3 }],
    ['behind a byte order mark', '\ufeffab', 1, { line: 1, column: 1 }],
    ['at a byte order mark', '\ufeffab', 0, { line: 1, column: 1 }],
    ['an empty text', '', 0, { line: 1, column: 1 }],
  ])('%s', (_, text, offset, position) => expect(new LineIndex(text).positionAt(offset)).toEqual(position));

  test('gives the text of a line without its break', () => {
    const lines = new LineIndex('\ufeffa\r\nb\rc\n');
    expect([1, 2, 3, 4, 5].map((line) => lines.lineText(line))).toEqual(['a', 'b', 'c', '', '']);
  });

  test('offsets and places are each other’s inverse', () => {
    const texts = fc
      .array(fc.constantFrom('a', '\n', '\r\n', '\r', 'é', '😀'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.nat(50), (text, offset) => {
        const lines = new LineIndex(text);
        const bounded = Math.min(offset, text.length);
        const { line, column } = lines.positionAt(bounded);
        expect(lines.offsetAt(line, column)).toBe(bounded);
      }),
    );
  });
});
