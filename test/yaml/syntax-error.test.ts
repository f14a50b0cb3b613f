import { describe, expect, test } from 'vitest';
import { parseDocuments } from '../../src/yaml/parse.ts';

/** The first problem as `code at "text": message`. */
function problemOf(text: string): string {
  const problem = parseDocuments(text).find((document) => document.problem !== undefined)?.problem;
  if (problem === undefined) return 'none';
  const spot = text.slice(problem.range.start, problem.range.end);
  return `${problem.code} at ${JSON.stringify(spot)}: ${problem.message}`;
}

describe('mistakes are explained where they were made', () => {
  test.each([
    ['a: b: c\n', 'syntax at ":": a second `: ` in one line; put the value in quotes'],
    ['a: @x\n', 'syntax at "@": a value cannot start with `@`; put it in quotes'],
    ['a: `x`\n', 'syntax at "`": a value cannot start with a backtick; put it in quotes'],
    [
      'a: - b\n',
      'syntax at "-": a list cannot start in the line of its key; start it in the next line, or quote the `-`',
    ],
    ['a:\n\tb: 1\n', 'syntax at "\\t": a tab indents this line; YAML takes spaces only'],
    ['\ta: 1\n', 'syntax at "\\t": a tab indents this line; YAML takes spaces only'],
    ['a: "x\nb: 1\n', 'syntax at "\\"": the quote `"` is never closed'],
    ['a: [1, 2\n', 'syntax at "[": the bracket `[` is never closed'],
    ['a: [1 2: 3, {b: c]\n', 'syntax at "]": a comma or a closing bracket is missing before this'],
    [
      "a: 'it's'\n",
      'syntax at "s": there is text behind the closing `\'`; put the whole value in one pair of quotes',
    ],
    ['a: x]\nb: ]\n', 'syntax at "]": `]` closes nothing; remove it, or put the value in quotes'],
    [
      'host: *.example.com\n',
      'unknown-anchor at "*.example.com": there is no anchor `&.example.com` above; quote the value if `*` is meant as text',
    ],
    [
      'a: 1\nb\nc: 2\n',
      'syntax at ":": a line above is no `key: value`; give it a `:`, or indent it if it goes on with the value above it',
    ],
    [
      'a: 1\n  b: 2\n',
      'syntax at ":": this key is indented deeper than the line above, which has a value already; indent it like its neighbours',
    ],
    [
      'a:\n   b: 1\n  c: 2\n',
      'syntax at "c": this line is indented by 2 spaces, which fits nothing above it; indent it like its neighbours',
    ],
    [
      'a:\n  - b\n - c\n',
      'syntax at "-": this list item is indented by 1 space, which fits nothing above it; indent it like its neighbours',
    ],
    ['a: | text\n', 'syntax at "t": the text of a block scalar starts in the line below `|` or `>`'],
    [
      'a: "\\d+"\n',
      'syntax at "d": there is no such escape in double quotes; write `\\\\` for a backslash or use single quotes',
    ],
    [
      'a: "\\/"\n',
      'syntax at "\\\\/": Kubernetes\' YAML reader does not know the escape `\\/`; write the character itself',
    ],
    ['"a":b\n', 'syntax at "b": a space is missing after `:`'],
    [
      'a: {{ .Values.x }}\n',
      'invalid-key at "{": a key is a list or a mapping, but Kubernetes takes only names; quote the value if `{{` is meant as text',
    ],
    [
      '<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> main\n',
      'syntax at "<<<<<<< HEAD": the file has an unresolved merge conflict',
    ],
    [
      'a: {b\n  c: d}\n',
      'syntax at "b\\n  c": a key must end in the line that it starts in; there may be a comma missing',
    ],
    ['a: 1\n---\n: b\n', 'invalid-key at ":": a key is missing before `:`'],
    ['a: 1\n---\n<<:\n', 'invalid-merge at "<<": `<<` takes a mapping or a list of mappings'],
    ['null: 1\n', 'invalid-key at "null": a key is null; give it a name or quote it'],
    [
      'a: -.INF\n',
      'not-json at "-.INF": `-.INF` has no counterpart in JSON, so Kubernetes refuses it; quote it if it is meant as text',
    ],
    ['a: !!int x\n', 'invalid-tag at "x": the value does not fit its tag `!!int`'],
    ['a: {<<: 1}\n', 'invalid-merge at "1": `<<` takes a mapping or a list of mappings'],
    [
      'a: \u0007\n',
      'control-character at "\\u0007": the control character U+0007 is not allowed; remove it, or write it as an escape in double quotes',
    ],
    ['a: !e!x 1\n', 'syntax at " ": the tag `!e!` has no `%TAG` line above the document'],
    ['%YAML 2.0\n---\na: 1\n', 'syntax at "-": only YAML 1.1 and 1.2 can be read'],
  ])('%j', (text, expected) => expect(problemOf(text)).toBe(expected));

  test('the spot counts from the start of the file', () => {
    const text = 'a: 1\n---\nb: 2\n---\nc: "x\n';
    expect(parseDocuments(text)[2]?.problem?.range).toEqual({
      start: text.indexOf('"'),
      end: text.indexOf('"') + 1,
    });
  });
});
