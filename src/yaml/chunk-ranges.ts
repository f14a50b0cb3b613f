import type { Range } from './document.ts';
import { findMarker, isMarker, nextLine } from './markers.ts';

/**
 * Cuts a text at the lines that separate documents, without parsing it. A part that holds nothing but comments and
 * directives stays with the document below it.
 */
export function chunkRanges(text: string): readonly Range[] {
  const chunks: Range[] = [];
  let start = 0;
  let position = 0;
  while (start < text.length) {
    const cut = nextCut(text, position);
    if (cut.isStart && isPreamble(text, start, cut.offset)) {
      position = cut.offset + 3;
      continue;
    }
    if (cut.offset < text.length || !isPreamble(text, start, cut.offset))
      chunks.push({ start, end: cut.offset });
    start = cut.offset;
    position = cut.isStart ? cut.offset + 3 : cut.offset;
  }
  return chunks;
}

/** Where the next document starts: at a `---` line, behind a `...` line or at the end of the text. */
function nextCut(text: string, from: number): { readonly offset: number; readonly isStart: boolean } {
  const start = findMarker(text, '---', from);
  const end = findMarker(text, '...', from);
  if (start !== -1 && (end === -1 || start < end)) return { offset: start, isStart: true };
  return { offset: end === -1 ? text.length : nextLine(text, end), isStart: false };
}

/** True when the lines between two offsets are blank, comments or directives. */
function isPreamble(text: string, start: number, end: number): boolean {
  if (isMarker(text, start) && text.startsWith('---', start)) return false;
  for (let line = start; line < end; ) {
    const next = nextLine(text, line);
    if (!/^\ufeff?(?:%.*|[ \t]*(?:#.*)?)$/s.test(text.slice(line, Math.min(next, end)).trimEnd()))
      return false;
    line = next;
  }
  return true;
}
