import { CODE } from './characters.ts';

/**
 * Where the quote that opens at `start` closes. Undefined when that is in another line, or when a backslash or a
 * doubled quote stands before it.
 */
export function simpleQuoteEnd(text: string, start: number, quote: number): number | undefined {
  let end = start + 1;
  for (let code = text.charCodeAt(end); code !== quote; code = text.charCodeAt(++end)) {
    if (code === CODE.lineFeed || code === CODE.backslash || Number.isNaN(code)) return undefined;
  }
  return text.charCodeAt(end + 1) === quote ? undefined : end;
}
