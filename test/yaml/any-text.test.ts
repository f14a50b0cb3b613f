import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locate, pathAt } from '../../src/yaml/locate.ts';
import { parseDocuments } from '../../src/yaml/parse.ts';

/** Pieces that meet in YAML, in any order: most of the texts are broken in one way or another. */
const PIECES = [
  ...' \n\r\t:#-?,[]{}&*!|>\'"%@`~ayx01.\\\0\ufeffé😀',
  '\n  ',
  '\n---\n',
  '\n...\n',
  'a: ',
  '- ',
  '? ',
  '<<: *a',
  '&a ',
  '*a',
  '!!int ',
  '!!binary ',
  '|\n  ',
  '>-\n  ',
  '%TAG ! x\n',
  '__proto__: ',
  '.inf',
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('whatever the text', () => {
  test('it is read without an exception, and everything lies within its document', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const [index, document] of parseDocuments(text).entries()) {
          expect(document.index).toBe(index);
          expect(document.range.start).toBeGreaterThanOrEqual(end);
          end = document.range.end;
          const ranges = [
            ...document.duplicates.flatMap(({ first, second }) => [first, second]),
            ...document.ambiguous.map(({ range }) => range),
            ...(document.problem === undefined ? [] : [document.problem.range]),
            locate(text, document, ['a', 0, 'x'], 'value'),
            locate(text, document, [], 'key'),
          ];
          for (const range of ranges) {
            expect(range.start).toBeGreaterThanOrEqual(document.range.start);
            expect(range.end).toBeGreaterThanOrEqual(range.start);
            expect(range.end).toBeLessThanOrEqual(document.range.end);
          }
          expect(pathAt(text, document, document.range.end).length).toBeLessThan(100);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('a mistake does not change the documents beside it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const documents = parseDocuments(`before: 1\n---\n${text}\nz\n---\nafter: 2\n`);
        expect(documents[0]?.value).toEqual({ before: 1 });
        expect(documents.at(-1)?.value).toEqual({ after: 2 });
      }),
      { numRuns: 1000 },
    );
  });
});
