import type { Range } from './document.ts';
import { unclosedNode } from './flow-layout.ts';
import { DocumentError } from './problem.ts';

/** The parser's reasons that say the same wherever they turn up. */
const MESSAGES: ReadonlyMap<string, string> = new Map([
  ['tab characters must not be used in indentation', 'a tab indents this line; YAML takes spaces only'],
  [
    'unknown escape sequence',
    'there is no such escape in double quotes; write `\\\\` for a backslash or use single quotes',
  ],
  [
    'expected hexadecimal character',
    'the escape has too few hexadecimal digits (`\\x` takes 2, `\\u` 4, `\\U` 8)',
  ],
  ["expected the node content, but found ','", 'a value is missing before this comma'],
  ['missed comma between flow collection entries', 'a comma or a closing bracket is missing before this'],
  ['duplication of a tag property', 'a value can have one tag only'],
  ['duplication of an anchor property', 'a value can have one anchor only'],
  ['alias node should not have any properties', 'an alias can have neither a tag nor an anchor'],
  [
    'name of an anchor node must contain at least one character',
    'the anchor has no name; quote the value if `&` is meant as text',
  ],
  [
    'name of an alias node must contain at least one character',
    'the alias has no name; quote the value if `*` is meant as text',
  ],
  ['unexpected end of the stream within a verbatim tag', 'the tag is not closed; end it with `>`'],
  ['repeat of a chomping mode identifier', 'a block scalar takes one of `+` and `-`'],
  ['repeat of an indentation width identifier', 'a block scalar takes one digit for its indentation'],
  [
    'bad explicit indentation width of a block scalar; it cannot be less than one',
    'the indentation of a block scalar is at least 1',
  ],
  ['a line break is expected', 'the text of a block scalar starts in the line below `|` or `>`'],
  [
    'a whitespace character is expected after the key-value separator within a block mapping',
    'a space is missing after `:`',
  ],
  ["expected ':' after a mapping key", 'a `:` is missing after this key'],
  [
    'can not read a block mapping entry; a multiline key may not be an implicit key',
    'a line above is no `key: value`; give it a `:`, or indent it if it goes on with the value above it',
  ],
  ['unacceptable YAML version of the document', 'only YAML 1.1 and 1.2 can be read'],
  ['directives end mark is expected', 'a line `---` is missing below the directives'],
  [
    'deficient indentation',
    'this line goes on with a value from above and must be indented deeper than its key',
  ],
  [
    'the stream contains non-printable characters',
    'this character is not allowed; write it as an escape in double quotes',
  ],
]);

const INDENTATION: ReadonlySet<string> = new Set([
  'bad indentation of a mapping entry',
  'bad indentation of a sequence entry',
  'end of the stream or a document separator is expected',
]);

/** So much of a line is looked at to explain a mistake. */
const LONGEST = 1000;

const CONFLICT = /^[<>]{7} .*$/m;

/** What the parser says about a text, in the words of a person and at the spot where the mistake was made. */
export function syntaxError(text: string, reason: string, position: number): DocumentError {
  const conflict = CONFLICT.exec(text);
  if (conflict !== null) {
    const range = { start: conflict.index, end: conflict.index + conflict[0].length };
    return new DocumentError('syntax', 'the file has an unresolved merge conflict', range);
  }
  if (reason.startsWith('unexpected end of the'))
    return unclosed(text, position) ?? at(text, position, reason);
  if (INDENTATION.has(reason)) return misplaced(text, position);
  const handle = /^undeclared tag handle "(.*)"$/.exec(reason)?.[1];
  if (handle !== undefined)
    return at(text, position, `the tag \`${handle}\` has no \`%TAG\` line above the document`);
  return at(text, position, MESSAGES.get(reason) ?? reason);
}

function at(text: string, position: number, message: string): DocumentError {
  return new DocumentError('syntax', message, characterAt(text, position));
}

function characterAt(text: string, position: number): Range {
  const start = Math.min(position, Math.max(text.length - 1, 0));
  return { start, end: Math.min(start + 1, text.length) };
}

function unclosed(text: string, position: number): DocumentError | undefined {
  const start = unclosedNode(text);
  if (start === undefined) return undefined;
  const isQuote = text[start] === '"' || text[start] === "'";
  const message = isQuote
    ? `the quote \`${text[start]}\` is never closed`
    : `the bracket \`${text[start]}\` is never closed`;
  return start < position ? at(text, start, message) : undefined;
}

/** The parser met something that fits nowhere: mostly wrong indentation or a value that wants quotes. */
function misplaced(text: string, position: number): DocumentError {
  const lineStart = startOfLine(text, position);
  const before = text.slice(Math.max(lineStart, position - LONGEST), position);
  const tab = /^ *\t/.exec(before);
  if (tab !== null)
    return at(text, lineStart + tab[0].length - 1, 'a tab indents this line; YAML takes spaces only');
  if (/\{\{/.test(before))
    return at(
      text,
      position,
      'a template in `{{ }}` is not YAML until it is rendered; quote it if it is meant as text',
    );
  const character = text[position] ?? '';
  if (before.trim() === '') return at(text, position, indentation(character, before.length));
  if (character === ':') return at(text, position, colon(text, lineStart, before));
  return at(text, position, character === '' ? 'the document ends too early' : inLine(character, before));
}

function indentation(character: string, spaces: number): string {
  if ('@`%]}'.includes(character)) return inLine(character, '');
  const what = character === '-' ? 'list item' : 'line';
  const spelled = spaces === 1 ? '1 space' : `${spaces} spaces`;
  return `this ${what} is indented by ${spelled}, which fits nothing above it; indent it like its neighbours`;
}

function colon(text: string, lineStart: number, before: string): string {
  if (/^\s*(?:- +)*[^\s"'].*:\s/.test(before)) return 'a second `: ` in one line; put the value in quotes';
  const above = text.slice(0, lineStart).trimEnd();
  const aboveLine = above.slice(startOfLine(above, above.length));
  if (before.search(/\S/) > aboveLine.search(/\S/)) {
    return 'this key is indented deeper than the line above, which has a value already; indent it like its neighbours';
  }
  return 'the line above is no `key: value`; give it a `:`, or indent it if it goes on with the value above it';
}

function inLine(character: string, before: string): string {
  if (character === '-')
    return 'a list cannot start in the line of its key; start it in the next line, or quote the `-`';
  if (character === '?') return 'a value cannot start with `? `; put it in quotes';
  if (']}'.includes(character))
    return `\`${character}\` closes nothing; remove it, or put the value in quotes`;
  if ('@`%'.includes(character)) {
    return `a value cannot start with ${character === '`' ? 'a backtick' : `\`${character}\``}; put it in quotes`;
  }
  const closing = /["'\]}](?=\s*$)/.exec(before)?.[0];
  if (closing === undefined)
    return `\`${character}\` is not expected here; check the indentation and the quotes`;
  return `there is text behind the closing \`${closing}\`; put the whole value in one pair of quotes`;
}

function startOfLine(text: string, position: number): number {
  return Math.max(text.lastIndexOf('\n', position - 1), text.lastIndexOf('\r', position - 1)) + 1;
}
