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

  test('a range has two places', () => {
    expect(new LineIndex('ab\r\ncd').placeOf({ start: 1, end: 5 })).toEqual({
      line: 1,
      column: 2,
      endLine: 2,
      endColumn: 2,
    });
  });

  test('counts a line for each line break before an offset', () => {
    const texts = fc
      .array(fc.constantFrom('a', '\n', '\r\n', '\r', 'é', '😀'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.nat(50), (text, offset) => {
        const lines = new LineIndex(text);
        const before = text.slice(0, offset);
        // A CRLF that is cut in two is one break with what follows.
        fc.pre(!(before.endsWith('\r') && text[offset] === '\n'));
        const broken = before.split(/\r\n|\r|\n/);
        const { line, column } = lines.positionAt(offset);
        expect([line, column]).toEqual([broken.length, (broken.at(-1) ?? '').length + 1]);
      }),
    );
  });
});
