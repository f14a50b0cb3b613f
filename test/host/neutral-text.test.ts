import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neutralise, visible } from '../../src/host/neutral-text.ts';
import { runnerCommands } from '../support/runner/command-parser.ts';

describe('text from a repository cannot become a workflow command', () => {
  test.each([
    ['::error file=x::pwn', '\\::error file=x::pwn'],
    ['image\n::set-output name=a::b', 'image\n\\::set-output name=a::b'],
    ['image\r::set-output name=a::b', 'image\\r::set-output name=a::b'],
    ['image\r\n::add-mask::e', 'image\n\\::add-mask::e'],
    ['\u00a0::add-mask::e', '\u00a0\\::add-mask::e'],
    ['\t  ::stop-commands::t', '\t  \\::stop-commands::t'],
    ['\n\n::ADD-PATH::/x', '\n\n\\::ADD-PATH::/x'],
    ['\u0085::add-mask::e', '\\u0085::add-mask::e'],
    ['\u2028::add-mask::e', '\\u2028::add-mask::e'],
    ['abc ##[add-matcher]/x', 'abc ##\\[add-matcher]/x'],
    ['###[error]x', '###\\[error]x'],
  ])('%j is shown as %j', (text, shown) => {
    expect(neutralise(text)).toBe(shown);
    expect(runnerCommands(neutralise(text))).toEqual([]);
  });

  test('whatever it is made of', () => {
    const hostile = fc.constantFrom(
      '::',
      '##[',
      ']',
      '\r',
      '\n',
      ' ',
      '\u00a0',
      '\u3000',
      '\ufeff',
      '\u0085',
      'error',
      '\\',
    );
    const text = fc
      .array(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 3 })))
      .map((parts) => parts.join(''));
    fc.assert(fc.property(text, (hostileText) => runnerCommands(neutralise(hostileText)).length === 0));
  });
});

describe('characters that deceive the eye or steer a terminal are visible', () => {
  test.each([
    ['\u001b]8;;http://evil\u0007link', '\\u001b]8;;http://evil\\u0007link'],
    ['\u001b[2J', '\\u001b[2J'],
    ['\u009b2J', '\\u009b2J'],
    ['admin\u202egnp.exe', 'admin\\u202egnp.exe'],
    ['a\u2066b\u2069', 'a\\u2066b\\u2069'],
    ['pay\u200bpal', 'pay\\u200bpal'],
    ['a\u{e0041}', 'a\\u{e0041}'],
    ['\ud800', '\\ud800'],
    ['50%\r100%', '50%\\r100%'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test.each([
    'plain text',
    'Zürich, 東京, Здравствуй',
    'tab\tand\nline',
    '🚀 \u{1f468}',
    'a::b ## [x]',
    'C++ ::',
  ])('%j stays as it is', (text) => {
    expect(neutralise(text)).toBe(text);
  });
});
