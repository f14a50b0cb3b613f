import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/report/code-frame.ts';
import { displayWidth } from '../../src/report/display-width.ts';

const MARKS = { first: '^', rest: '~' };

/** The frame of a line for the part between brackets. */
function frame(line: string, width = 60): string {
  const start = line.indexOf('«');
  const end = line.indexOf('»') - 1;
  const { code, pointer } = codeFrame(line.replace(/[«»]/g, ''), { start, end }, width, MARKS);
  return `${code}\n${pointer}`;
}

describe('a code frame', () => {
  it('marks a part of the line', () => {
    expect(frame('  replicas: «"3"»')).toBe('  replicas: "3"\n            ^~~');
  });

  it('shows tabs as four spaces and counts wide characters twice', () => {
    expect(frame('\tkey:\t«v»')).toBe('    key:    v\n            ^');
    expect(frame('name: 中文 «x»')).toBe('name: 中文 x\n           ^');
    expect(frame('name: «中文»!')).toBe('name: 中文!\n      ^~~~');
    expect(frame('é: «🎉»')).toBe('é: 🎉\n   ^~');
  });

  it('counts a combining mark as nothing and shows a hidden character', () => {
    expect(frame('cafe\u0301: «1»')).toBe('cafe\u0301: 1\n      ^');
    expect(frame('a\u202eb: «x»')).toBe('a\\u202eb: x\n          ^');
    expect(frame('a: «\u200b»')).toBe('a: \\u200b\n   ^~~~~~');
  });

  it('marks one column for an empty part, also at the end of the line', () => {
    expect(frame('key:«»')).toBe('key:\n    ^');
    expect(frame('«»key')).toBe('key\n^');
    expect(frame('«»')).toBe('\n^');
  });

  it('cuts a long line around the mark', () => {
    expect(frame(`${'a'.repeat(100)}«bad»${'c'.repeat(100)}`, 30)).toBe(
      '…aaaaaaaaaabadccccccccccccccc…\n           ^~~',
    );
    expect(frame(`key: «bad»${'c'.repeat(100)}`, 30)).toBe('key: badccccccccccccccccccccc…\n     ^~~');
    expect(frame(`${'a'.repeat(100)}«bad»`, 30)).toBe('…aaaaaaaaaabad\n           ^~~');
    expect(frame(`key: «${'b'.repeat(100)}»`, 20)).toBe('key: bbbbbbbbbbbbbb…\n     ^~~~~~~~~~~~~~');
  });

  it('costs no more for a huge line', () => {
    const line = `{"a":"${'x'.repeat(20_000_000)}"}`;
    // Ten thousand frames that each looked at the whole line would not end.
    for (let i = 0; i < 10_000; i++) {
      expect(codeFrame(line, { start: 10_000_000, end: 10_000_003 }, 80, MARKS).code.length).toBeLessThan(
        100,
      );
    }
  });

  it('fits into its width, and the mark stands under what it marks', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', ' ', '中', '🎉', '\t', '\u0301', '\u202e', 'é'),
      maxLength: 120,
    });
    fc.assert(
      fc.property(
        texts,
        fc.nat(120),
        fc.nat(20),
        fc.integer({ min: 20, max: 60 }),
        (line, start, length, width) => {
          const span = { start, end: start + length };
          const { code, pointer } = codeFrame(line, span, width, MARKS);
          expect(displayWidth(code)).toBeLessThanOrEqual(width);
          expect(pointer).toMatch(/^ *\^~*$/);
          expect(displayWidth(pointer)).toBeLessThanOrEqual(width + 1);
        },
      ),
      { numRuns: 500 },
    );
  });
});
