import { CODE, isBlank, isBreak } from './characters.ts';
import { DocumentError } from './problem.ts';

const HEXADECIMAL_DIGITS: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  [' ', ' '],
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);

/**
 * The value of a double-quoted scalar between its quotes, as Go's reader has it; the parser has checked its syntax.
 * @param isJson - JSON also has `\/` and pairs of surrogates
 * @throws DocumentError for escapes that Go does not know
 */
export function decodeDoubleQuoted(text: string, start: number, end: number, isJson: boolean): string {
  let value = '';
  let position = start;
  let taken = start;
  while (position < end) {
    const code = text.charCodeAt(position);
    if (code === CODE.backslash) {
      value += text.slice(taken, position);
      const next = text.charCodeAt(position + 1);
      const piece = isBreak(next) ? escapedBreak(text, position + 1, end) : escapeAt(text, position, isJson);
      value += piece.value;
      position = taken = piece.end;
    } else if (isBreak(code)) {
      value += text.slice(taken, withoutBlanks(text, taken, position));
      const piece = foldedBreaks(text, position, end);
      value += piece.value;
      position = taken = piece.end;
    } else position++;
  }
  return value + text.slice(taken, end);
}

/** A piece of a value and the offset behind what it was written as. */
interface Piece {
  readonly value: string;
  readonly end: number;
}

function escapeAt(text: string, position: number, isJson: boolean): Piece {
  const letter = text.charAt(position + 1);
  const digits = HEXADECIMAL_DIGITS.get(letter);
  if (digits === undefined) {
    const value = isJson && letter === '/' ? '/' : ESCAPES.get(letter);
    if (value === undefined) throw unknownEscape(text, position, position + 2);
    return { value, end: position + 2 };
  }
  const end = position + 2 + digits;
  const code = Number.parseInt(text.slice(position + 2, end), 16);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (code > 0x10ffff || (isSurrogate && !isJson)) throw unknownEscape(text, position, end);
  return { value: String.fromCodePoint(code), end };
}

function unknownEscape(text: string, start: number, end: number): DocumentError {
  const source = text.slice(start, end);
  const message = `Kubernetes' YAML reader does not know the escape \`${source}\`; write the character itself`;
  return new DocumentError('syntax', message, { start, end });
}

/** Nothing for the line break that is escaped, one line break for each empty line below it. */
function escapedBreak(text: string, position: number, end: number): Piece {
  const lines = skipLines(text, position, end);
  return { value: '\n'.repeat(lines.breaks - 1), end: lines.end };
}

/** A space for one line break, one line break less than there are for several. */
function foldedBreaks(text: string, position: number, end: number): Piece {
  const lines = skipLines(text, position, end);
  return { value: lines.breaks === 1 ? ' ' : '\n'.repeat(lines.breaks - 1), end: lines.end };
}

function skipLines(
  text: string,
  start: number,
  end: number,
): { readonly breaks: number; readonly end: number } {
  let breaks = 0;
  let position = start;
  for (; position < end; position++) {
    const code = text.charCodeAt(position);
    if (isBreak(code)) {
      breaks++;
      if (code === CODE.carriageReturn && text.charCodeAt(position + 1) === CODE.lineFeed) position++;
    } else if (!isBlank(code)) break;
  }
  return { breaks, end: position };
}

function withoutBlanks(text: string, start: number, end: number): number {
  let position = end;
  while (position > start && isBlank(text.charCodeAt(position - 1))) position--;
  return position;
}
