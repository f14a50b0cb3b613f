import { CODE, isBlank, isBreak, isSeparator } from './characters.ts';
import { FlowScanner } from './flow-scanner.ts';
import { isMarker, nextLine } from './markers.ts';

/**
 * A copy of a document whose flow collections and quoted scalars keep to YAML 1.2, or undefined when they do anyway.
 * Go's reader is less strict: it does not ask for indentation within brackets (`args: [` … `]` with the bracket below
 * the key is common), takes tabs there, `-` for a string and `\\'` for an escape. In the copy, line breaks,
 * indentation and comments are spaces, so that every offset stays; values are to be read from the original.
 */
export function reshapeFlow(text: string): string | undefined {
  const { patches } = new BlockScanner(text).scan();
  if (patches.length === 0) return undefined;
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end, fill } of patches) {
    pieces.push(text.slice(position, start), fill.repeat(end - start));
    position = end;
  }
  pieces.push(text.slice(position));
  return pieces.join('');
}

/** Where the innermost quote or bracket opens that the document never closes; undefined when all are closed. */
export function unclosedNode(text: string): number | undefined {
  return new BlockScanner(text).scan().unclosed;
}

/** The first characters of directives, properties, aliases and block scalars. */
const PERCENT = 37;
const PROPERTIES: ReadonlySet<number> = new Set([33, 38, 42]);
const BLOCK_SCALARS: ReadonlySet<number> = new Set([62, 124]);

/** Walks over the lines of a document, far enough to know where flow collections and quoted scalars start. */
class BlockScanner {
  readonly #text: string;
  readonly #flow: FlowScanner;
  #position = 0;
  #lineStart = 0;
  /** The column of the last key or dash; what belongs to it stands further right. */
  #parent = -1;
  /** Set while a plain scalar may go on in the next line: the column which that line must pass. */
  #plainParent: number | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#flow = new FlowScanner(text);
  }

  scan(): FlowScanner {
    if (this.#code() === CODE.byteOrderMark) this.#position = 1;
    while (this.#position < this.#text.length) this.#line();
    return this.#flow;
  }

  #line(): void {
    this.#lineStart = this.#position;
    this.#skipBlanks();
    const column = this.#column();
    if (isMarker(this.#text, '---', this.#position)) {
      this.#parent = -1;
      this.#plainParent = undefined;
      this.#position += 3;
    } else if (this.#plainParent !== undefined && column > this.#plainParent && !isBreak(this.#code())) {
      this.#position = nextLine(this.#text, this.#position);
      return;
    }
    while (this.#token());
    this.#position = nextLine(this.#text, this.#position);
  }

  /** Moves behind one token; false at the end of the line and at its comment. */
  #token(): boolean {
    const blanks = this.#position;
    this.#skipBlanks();
    const code = this.#code();
    const column = this.#column();
    const isBlankLine = isBreak(code) || Number.isNaN(code) || code === CODE.hash;
    if (isBlankLine || (code === PERCENT && column === 0)) return false;
    this.#plainParent = undefined;
    const isAlone = isSeparator(this.#text.charCodeAt(this.#position + 1));
    if (isAlone && (code === CODE.dash || code === CODE.question)) this.#parent = column;
    if (isAlone && (code === CODE.dash || code === CODE.question || code === CODE.colon)) this.#position++;
    else if (PROPERTIES.has(code)) this.#skipWord();
    else if (BLOCK_SCALARS.has(code)) return this.#blockScalar();
    else if (FlowScanner.starts(code)) this.#flowNode(column, blanks);
    else this.#plain(column);
    return true;
  }

  #flowNode(column: number, blanks: number): void {
    const start = this.#position;
    if (this.#text.slice(blanks, start).includes('\t')) this.#flow.blank(blanks, start);
    this.#position = this.#flow.scanNode(start, this.#parent + 1);
    for (let index = this.#position; index > start; index--) {
      if (isBreak(this.#text.charCodeAt(index - 1))) {
        this.#lineStart = index;
        return;
      }
    }
    if (this.#isKey()) this.#parent = column;
  }

  #isKey(): boolean {
    let position = this.#position;
    while (isBlank(this.#text.charCodeAt(position))) position++;
    return this.#text.charCodeAt(position) === CODE.colon && isSeparator(this.#text.charCodeAt(position + 1));
  }

  #plain(column: number): void {
    for (let code = this.#code(); !Number.isNaN(code) && !isBreak(code); code = this.#code()) {
      const isAlone = isSeparator(this.#text.charCodeAt(this.#position + 1));
      if (code === CODE.colon && isAlone) {
        this.#parent = column;
        return;
      }
      if (code === CODE.hash && isBlank(this.#text.charCodeAt(this.#position - 1))) return;
      this.#position++;
    }
    this.#plainParent = this.#parent;
  }

  /** Moves to the first line that does not belong to the block scalar whose header stands here. */
  #blockScalar(): boolean {
    let line = nextLine(this.#text, this.#position);
    while (line < this.#text.length && this.#isBlockText(line)) line = nextLine(this.#text, line);
    // The caller moves on to the next line: stay on the last one of the scalar.
    this.#position = Math.max(this.#position, line - 1);
    return false;
  }

  #isBlockText(line: number): boolean {
    let position = line;
    while (this.#text.charCodeAt(position) === CODE.space) position++;
    return position - line > this.#parent || isBreak(this.#text.charCodeAt(position));
  }

  #skipBlanks(): void {
    while (isBlank(this.#code())) this.#position++;
  }

  #skipWord(): void {
    while (!isSeparator(this.#code())) this.#position++;
  }

  #code(): number {
    return this.#text.charCodeAt(this.#position);
  }

  #column(): number {
    return this.#position - this.#lineStart;
  }
}
