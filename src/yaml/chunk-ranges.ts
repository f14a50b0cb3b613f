import type { Range } from './document.ts';
import { findMarker, isMarker, type Marker, nextLine } from './markers.ts';

/**
 * Cuts a text at the lines that separate documents, without parsing it. A part that holds nothing but comments and
 * directives stays with the document below it.
 */
export function chunkRanges(text: string): readonly Range[] {
  const chunks: Range[] = [];
  const cuts = new Cuts(text);
  let start = 0;
  let position = 0;
  while (start < text.length) {
    const cut = cuts.next(position);
    if (cut.isStart && isPreamble(text, start, cut.offset)) {
      position = cut.offset + 3;
      continue;
    }
    if (!isLeftover(text, start, cut.offset)) chunks.push({ start, end: cut.offset });
    start = cut.offset;
    position = cut.isStart ? cut.offset + 3 : cut.offset;
  }
  return chunks;
}

/** Finds the places where documents start, going forward only. */
class Cuts {
  readonly #text: string;
  #start = -1;
  #end = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next place at or after `from`: a `---` line, behind a `...` line, or the end of the text. */
  next(from: number): { readonly offset: number; readonly isStart: boolean } {
    // Each marker is searched anew only when the one found last is behind: a text without `...` is searched once.
    if (this.#start < from) this.#start = this.#find('---', from);
    if (this.#end < from) this.#end = this.#find('...', from);
    if (this.#start < this.#end) return { offset: this.#start, isStart: true };
    return { offset: nextLine(this.#text, this.#end), isStart: false };
  }

  #find(marker: Marker, from: number): number {
    const position = findMarker(this.#text, marker, from);
    return position === -1 ? this.#text.length : position;
  }
}

/** True for blank lines and comments at the end of the text. Directives without a document are a mistake instead. */
function isLeftover(text: string, start: number, end: number): boolean {
  return end === text.length && isPreamble(text, start, end) && !/^\ufeff?%/m.test(text.slice(start, end));
}

/** True when the lines between two offsets are blank, comments or directives. */
function isPreamble(text: string, start: number, end: number): boolean {
  if (isMarker(text, '---', start)) return false;
  for (let line = start; line < end; ) {
    const next = nextLine(text, line);
    if (!/^\ufeff?(?:%.*|[ \t]*(?:#.*)?)$/s.test(text.slice(line, Math.min(next, end)).trimEnd()))
      return false;
    line = next;
  }
  return true;
}
