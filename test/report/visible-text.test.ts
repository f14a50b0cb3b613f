import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/kernel/shorten.ts';
import { visibleLine, withoutCommands } from '../../src/report/visible-text.ts';
import { DECEPTIONS, HIDDEN, HOSTILE, RUNNER_COMMANDS } from '../support/hostile-text.ts';
import { runnerCommands } from '../support/runner/command-parser.ts';

describe('a visible line', () => {
  it.each([
    ['a\u202eb', 'a\\u202eb'],
    ['\u001b[2J', '\\u001b[2J'],
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['zero\u200bwidth', 'zero\\u200bwidth'],
    ['no-break\u00a0space', 'no-break\\u00a0space'],
    ['\u{e0041}', '\\u{e0041}'],
    ['half \ud83d', 'half \\ud83d'],
    ['Grüße 中文 🎉', 'Grüße 中文 🎉'],
  ])('shows %j as %j', (text, shown) => expect(visibleLine(text)).toBe(shown));

  it.each(DECEPTIONS)('hides nothing of %j', (text) => expect(visibleLine(text)).not.toMatch(HIDDEN));

  it('is one line without hidden characters, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visibleLine(text);
        expect(shown).not.toMatch(HIDDEN);
        expect(shown).not.toContain('\n');
        expect(visibleLine(shown)).toBe(shown);
      }),
    );
  });
});

describe('text without commands', () => {
  it.each(RUNNER_COMMANDS)('gives the runner nothing to do: %j', (text) => {
    expect(runnerCommands(withoutCommands(text))).toEqual([]);
    expect(withoutCommands(text)).not.toMatch(/##\w*\[/);
  });

  it('gives the runner nothing to do, whatever it is made of', () => {
    const pieces = fc.constantFrom(
      '::',
      ':',
      '##[',
      '##',
      '#',
      '[',
      ']',
      'error',
      'add-mask',
      ' ',
      '\n',
      '\r',
      '\u00a0',
      '\u0085',
      'x=y,',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        expect(runnerCommands(withoutCommands(parts.join('')))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves other text alone', () => {
    const text = 'a::b [x] ## heading\n# :: comment\nstd::vector\n';
    expect(withoutCommands(text)).toBe(text);
  });
});

describe('a shortened text', () => {
  it('never ends in half a character', () => {
    expect(shorten('🎉🎉🎉', 4)).toBe('🎉…');
    expect(shorten('abc', 3)).toBe('abc');
    expect(shorten('abcd', 3)).toBe('ab…');
  });

  it('keeps to the limit', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 20 }), (text, limit) => {
        expect(shorten(text, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
    expect(HOSTILE.every((text) => shorten(text, 100).length <= 100)).toBe(true);
  });
});
