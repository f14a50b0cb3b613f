import { hasRole, ROLE } from './character-roles.ts';
import { CODE, isSeparator } from './characters.ts';

/** A longer key may be a mistake; the parser judges it. */
const MAX_KEY = 128;

/**
 * Where the key that starts at an offset ends, which is at its colon; undefined when there is none, or none of plain
 * letters, digits and `_`, `.`, `/`, `$`, `-`, `+` with white space behind the colon.
 */
export function simpleKeyEnd(text: string, start: number): number | undefined {
  if (!hasRole(text.charCodeAt(start), ROLE.keyStart)) return undefined;
  let end = start + 1;
  while (hasRole(text.charCodeAt(end), ROLE.keyPart)) end++;
  if (text.charCodeAt(end) !== CODE.colon || end - start > MAX_KEY) return undefined;
  return isSeparator(text.charCodeAt(end + 1)) ? end : undefined;
}

/** Where the quote that opens at `start` closes; undefined when that is in another line, or when it has a backslash or doubled quote. */
export function simpleQuoteEnd(text: string, start: number, quote: number): number | undefined {
  let end = start + 1;
  for (let code = text.charCodeAt(end); code !== quote; code = text.charCodeAt(++end)) {
    if (code === CODE.lineFeed || code === CODE.backslash || Number.isNaN(code)) return undefined;
  }
  return text.charCodeAt(end + 1) === quote ? undefined : end;
}
