const SURPLUS = 'Go reads the first document and never looks at what is left over behind it; a linter must';
const LATIN_BREAKS = 'YAML 1.1 has more line breaks (U+0085, U+2028, U+2029) than YAML 1.2; nobody uses them';
const STRICTER_TABS = 'YAML 1.2 allows a tab here; kubectl does not, but no manifest has one';
const SAME_NAME =
  'one name in two types (`1` and `"1"`) is lost in JSON without a word; we report it as a duplicate';
const DIRECTIVES = 'Kustomize and Helm read these directives, only kubectl does not';
const ANCHOR_NAMES = 'YAML 1.2 allows more characters in anchors';
const COLON_BELOW = 'YAML 1.2 lets the colon stand in the line below its key within braces';
const TIGHT_COLON = 'YAML 1.1 takes a colon before a comma or bracket for a part of the text';
const JSON_ESCAPES = 'a document that is JSON is read by kubectl with its JSON reader';

/** Texts that we read in another way than Go, and why. */
export const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['  a: 1\n b: 2', SURPLUS],
  [' a: 1\nb: 2', SURPLUS],
  ['[]: x', SURPLUS],
  ['[a]]', SURPLUS],
  ['...\na: 1', 'YAML 1.2 allows an end marker without a document'],
  ['a: 1 # \u0085x', LATIN_BREAKS],
  ['a: x\u2028y', LATIN_BREAKS],
  ["a: 'x\u2028 y'", LATIN_BREAKS],
  ['a: "x\u0085y"', LATIN_BREAKS],
  ['a: x\u0085b: y', LATIN_BREAKS],
  ['a: x\n\t\n', STRICTER_TABS],
  ['-\ta', STRICTER_TABS],
  ["b: {1: 1, '1': 2}", SAME_NAME],
  ['b: {1: 1, 1.0: 2}', SAME_NAME],
  ['%YAML 1.2\n---\na: yes', DIRECTIVES],
  ['%FOO\n---\na: 1', DIRECTIVES],
  ['a: &a-b.c x\nb: *a-b.c', ANCHOR_NAMES],
  ['a: &a/b x\nb: *a/b', ANCHOR_NAMES],
  ['a: &é x\nb: *é', ANCHOR_NAMES],
  ['{a\n: b}', COLON_BELOW],
  ['{"a"\n: b}', COLON_BELOW],
  ['{"a":"\\/"}', JSON_ESCAPES],
  ['{"a":"\\ud83d\\ude00"}', JSON_ESCAPES],
  ['a: {b:,c: 1}', TIGHT_COLON],
  ['a: {b:}', TIGHT_COLON],
  ['a: [b:]', TIGHT_COLON],
  ['a: ["x"#c\n]', 'a comment right behind a quote within brackets'],
]);
