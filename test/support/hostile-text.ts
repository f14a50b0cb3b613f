/** Texts that try to give commands to a GitHub runner, or to another CI, from within a log. */
export const RUNNER_COMMANDS: readonly string[] = [
  'x\n::error file=x::pwn',
  'x\r::set-output name=a::b',
  'x\r\n::set-env name=PATH::/x',
  '\u00a0::add-mask::e',
  '  ::add-mask::e',
  '\u2028::add-mask::e',
  '\u0085::add-mask::e',
  'abc ##[add-matcher]/x',
  'abc ##[set-output name=a;]b',
  '::stop-commands::t',
  '::ADD-PATH::/x',
  '%0A::debug::x',
  '##vso[task.setvariable variable=a]b',
  "##teamcity[buildProblem description='x']",
  '###[group]x',
];

/** Texts that steer a terminal or deceive the eye. */
export const DECEPTIONS: readonly string[] = [
  '\u001b]8;;http://evil.example\u0007click\u001b]8;;\u0007',
  '\u001b[2J\u001b[1;31mred',
  '\u009b2J',
  'access\u202e\u2066// admin\u2069\u2066',
  'pay\u200bpal \u200c\u200d\u2060\ufeff',
  'a\u0000b\u0008\u007f',
  'line one\rline two\u2028three\u2029four',
  'tab\there\u00a0there',
  'tag\u{e0041}\u{e0042} selector\u{e0100}',
  'lone \ud800 surrogate \udc00',
  '\u061c\u00ad\u034f\u115f\u3164\uffa0',
];

/** Texts that try to become markup in a job summary or a comment on GitHub. */
export const MARKUPS: readonly string[] = [
  'a | b | c',
  'back`tick``s```',
  'a ``` fence ```` and `````',
  '~~~\nfence',
  '<img src=x onerror=alert(1)>',
  '</details><h1>pwned</h1>',
  '</code></td></tr></table>',
  '<!-- gitops-actions:summary -->',
  '-->',
  '@org/team and @someone, mail a@b.example.com',
  '#12 GH-1 gh-2 owner/repo#1 owner/repo@0123456789abcdef0123456789abcdef01234567',
  '![](http://evil.example/?leak)',
  '[x](javascript:alert(1))',
  '[a]: http://evil.example',
  '[^1] and [^1]: note',
  'see http://evil.example, https://evil.example and www.evil.example',
  'mailto:a@b.example.com xmpp:a@b.example.com/x',
  '<http://evil.example>',
  '$\\color{red}{x}$ and $$y$$ and $`z`$',
  ':tada: :+1: :octocat:',
  '# heading',
  '    indented code',
  '- item',
  '1. item',
  '12) item',
  '> quote',
  '===',
  '---',
  ':-',
  '| --- |',
  '*em* _em_ **strong** __strong__ ~~gone~~',
  '&lt;b&gt; &#60; &amp;',
  'back\\slash \\| \\\\|',
  '- [x] done',
  'ends with \\',
];

/** All of them, and a word without a break. */
export const HOSTILE: readonly string[] = [...RUNNER_COMMANDS, ...DECEPTIONS, ...MARKUPS, 'x'.repeat(10_000)];

/** Characters that must not reach a terminal or a page as they are. */
export const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00ad\u061c\u180e\u200c-\u200f\u2028-\u202f\u2060-\u206f\ufeff\uffa0\u3164]|[\u{e0000}-\u{e0fff}]|\p{Cs}/u;
