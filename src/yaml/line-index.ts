import type { Range } from './document.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BYTE_ORDER_MARK = 0xfeff;

/** A place in a text; line and column count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a range stands; the end is exclusive. */
export interface Place extends Position {
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * Turns offsets into lines and columns. Lines end with `\n`, `\r\n` or a lone `\r`; a byte order mark at the
 * start of the text takes no column. The lines are counted on the first question.
 */
export class LineIndex {
  readonly #text: string;
  #starts: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The place of an offset; offsets outside the text give its first or last place. */
  positionAt(offset: number): Position {
    const starts = this.#lineStarts();
    const bounded = Math.min(Math.max(offset, starts[0] ?? 0), this.#text.length);
    const line = lastAtMost(starts, bounded);
    return { line: line + 1, column: bounded - (starts[line] ?? 0) + 1 };
  }

  /** The places where a range starts and ends. */
  placeOf(range: Range): Place {
    const start = this.positionAt(range.start);
    const end = this.positionAt(range.end);
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  }

  /** The text of a line without its line break; empty when there is no such line. */
  lineText(line: number): string {
    const starts = this.#lineStarts();
    const start = starts[line - 1];
    if (start === undefined) return '';
    return this.#text.slice(start, starts[line]).replace(/[\r\n]+$/, '');
  }

  #lineStarts(): readonly number[] {
    this.#starts ??= lineStarts(this.#text);
    return this.#starts;
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === CARRIAGE_RETURN && text.charCodeAt(index + 1) === LINE_FEED) index++;
    if (code === LINE_FEED || code === CARRIAGE_RETURN) starts.push(index + 1);
  }
  return starts;
}

/** The index of the last number that is not greater than `value`; the numbers ascend and the first one never is. */
function lastAtMost(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
