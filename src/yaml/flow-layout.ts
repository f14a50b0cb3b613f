import type { Range } from './document.ts';
import { isMarker } from './markers.ts';

/**
 * A copy of a document in which flow collections and quoted scalars never continue left of where YAML 1.2 wants them,
 * or undefined when they do not anyway. Go's reader does not ask for that indentation, and `args: [` … `]` with the
 * bracket below the key is common. Line breaks, indentation and comments become spaces, so that every offset stays.
 */
export function reshapeFlow(text: string): string | undefined {
  const blanks = new FlowLayout(text).scan();
  if (blanks.length === 0) return undefined;
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end } of blanks) {
    pieces.push(text.slice(position, start), ' '.repeat(end - start));
    position = end;
  }
  return pieces.join('') + text.slice(position);
}

/** Walks over one document and finds the line breaks that are to be blanked. */
class FlowLayout {
  readonly #text: string;
  readonly #blanks: Range[] = [];
  #position = 0;
  #lineStart = 0;
  /** The column of the last key or dash; what belongs to it stands further right. */
  #parent = -1;
  /** Set within a plain scalar that may go on in the next line: the column that line must pass. */
  #plainParent: number | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): readonly Range[] {
    while (this.#position < this.#text.length) this.#line();
    return this.#blanks;
  }

  #line(): void {
    this.#lineStart = this.#position;
    if (this.#text[this.#position] === '\ufeff') this.#position++;
    this.#skip(/ */y);
    const indent = this.#position - this.#lineStart;
    if (/[ \t]*(?:#|[\r\n]|$)/y.test(this.#rest()) === false) this.#content(indent);
    this.#skip(/[^\r\n]*(?:\r\n|\r|\n)?/y);
  }

  #content(indent: number): void {
    if (this.#plainParent !== undefined && indent > this.#plainParent) return;
    this.#plainParent = undefined;
    if (indent === 0 && isMarker(this.#text, this.#position)) {
      this.#parent = -1;
      this.#position += 3;
    } else if (indent === 0 && this.#text[this.#position] === '%') return;
  }

  #skip(_pattern: RegExp): void {}
  #rest(): string {
    return '';
  }
}
