import type { JsonObject, JsonValue } from '../kernel/json.ts';
import { hasRole, ROLE } from './character-roles.ts';
import { CODE, isSeparator } from './characters.ts';
import type { YamlDocument } from './document.ts';
import { FlowReader } from './flow-reader.ts';
import type { YamlLimits } from './limits.ts';
import { readLiteral } from './literal-block.ts';
import { resolveObvious } from './plain-scalar.ts';
import { simpleKeyAt } from './simple-key.ts';
import { simpleQuoteEnd } from './simple-quote.ts';

/**
 * Characters with which a text is left to the parser: tabs, carriage returns, byte order marks, everything that some
 * reader of YAML takes for a line break, and what no reader takes.
 */
const UNUSUAL = /[^\n\x20-\x7e\xa1-\u2027\u2030-\ud7ff\uf900-\ufdff]/;

const NOTHING: readonly never[] = [];

type MutableObject = Record<string, JsonValue>;

/**
 * The documents of a text in the simple style that nine of ten manifests are written in, read without a parser's
 * events, in less than half the time. Undefined for every other text: whatever has a tag, an anchor, an escape, a
 * bracket that closes in another line, a scalar of several lines, a repeated key, a value that reads otherwise than it
 * looks, or anything that may be a mistake is for the parser, which alone decides what YAML is.
 */
export function readBlocks(text: string, limits: YamlLimits): readonly YamlDocument[] | undefined {
  return UNUSUAL.test(text) ? undefined : new BlockReader(text, limits).documents();
}

/** Reads line by line. Every method that gives undefined has met something that is for the parser. */
class BlockReader {
  readonly #text: string;
  readonly #maxDepth: number;
  #depth = 0;
  /** Where the content of the current line starts; the end of the text behind the last line. */
  #position = 0;
  /** The column of that; -1 at the end of a document. */
  #column = -1;

  constructor(text: string, limits: YamlLimits) {
    this.#text = text;
    this.#maxDepth = limits.maxDepth;
  }

  documents(): readonly YamlDocument[] | undefined {
    const documents: YamlDocument[] = [];
    let start = 0;
    this.#toContent(0);
    if (this.#isAtMarker() && !this.#skipMarker()) return undefined;
    for (;;) {
      if (this.#column !== 0) return undefined;
      const value = this.#node();
      if (value === undefined || !this.#isAtEnd()) return undefined;
      const isLast = !this.#isAtMarker();
      const range = { start, end: this.#position };
      documents.push({
        index: documents.length,
        range,
        value,
        problem: undefined,
        duplicates: NOTHING,
        ambiguous: NOTHING,
      });
      if (isLast) return documents;
      start = this.#position;
      if (!this.#skipMarker()) return undefined;
    }
  }

  /** The mapping or sequence that starts here. */
  #node(): JsonValue | undefined {
    if (this.#depth >= this.#maxDepth) return undefined;
    this.#depth++;
    const node = this.#isAtDash() ? this.#sequence(this.#column) : this.#mapping(this.#column);
    this.#depth--;
    return node;
  }

  #mapping(column: number): JsonObject | undefined {
    const object: MutableObject = {};
    do {
      const key = simpleKeyAt(this.#text, this.#position);
      if (key === undefined || object[key] !== undefined) return undefined;
      const value = this.#valueBehind(this.#position + key.length + 1, column);
      if (value === undefined || this.#column > column) return undefined;
      object[key] = value;
    } while (this.#column === column);
    return object;
  }

  /** The value of a key in that column, which may start in a later line. */
  #valueBehind(start: number, column: number): JsonValue | undefined {
    const position = this.#skipSpaces(start);
    if (!this.#isLineEnd(position)) return this.#scalar(position, column);
    this.#toContent(this.#nextLine(position));
    if (this.#column > column) return this.#node();
    return this.#column === column && this.#isAtDash() ? this.#sequence(column) : null;
  }

  #sequence(column: number): JsonValue[] | undefined {
    const items: JsonValue[] = [];
    do {
      const item = this.#item(column);
      if (item === undefined || this.#column > column) return undefined;
      items.push(item);
    } while (this.#column === column && this.#isAtDash());
    return items;
  }

  /** The item whose dash is here. */
  #item(column: number): JsonValue | undefined {
    const position = this.#skipSpaces(this.#position + 1);
    if (this.#isLineEnd(position)) return undefined;
    if (simpleKeyAt(this.#text, position) === undefined) return this.#scalar(position, column);
    this.#column += position - this.#position;
    this.#position = position;
    return this.#node();
  }

  /** A scalar that starts and, unless it is a literal block, ends in this line; `column` is that of what it belongs to. */
  #scalar(start: number, column: number): JsonValue | undefined {
    const code = this.#text.charCodeAt(start);
    if (code === CODE.doubleQuote || code === CODE.singleQuote) return this.#quoted(start, code);
    if (code === CODE.bar) return this.#literal(start, column);
    if (code === CODE.openBracket || code === CODE.openBrace) return this.#flow(start);
    return hasRole(code, ROLE.plainStart) && !this.#isDash(start) ? this.#plain(start) : undefined;
  }

  #plain(start: number): JsonValue | undefined {
    const text = this.#text;
    let end = start;
    let isInWord = true;
    let position = start;
    for (;;) {
      const code = text.charCodeAt(position);
      if (code === CODE.lineFeed || Number.isNaN(code) || (code === CODE.hash && !isInWord)) break;
      if (code === CODE.colon && isSeparator(text.charCodeAt(position + 1))) return undefined;
      isInWord = code !== CODE.space;
      position++;
      if (isInWord) end = position;
    }
    const value = resolveObvious(text.slice(start, end));
    if (value !== undefined) this.#toContent(this.#nextLine(position));
    return value;
  }

  #quoted(start: number, quote: number): string | undefined {
    const end = simpleQuoteEnd(this.#text, start, quote);
    return end !== undefined && this.#endLine(end + 1) ? this.#text.slice(start + 1, end) : undefined;
  }

  #flow(start: number): JsonValue | undefined {
    const reader = new FlowReader(this.#text, start, this.#maxDepth - this.#depth);
    const value = reader.collection();
    return value !== undefined && this.#endLine(reader.position) ? value : undefined;
  }

  /** Moves to the next content; false when there is more in this line than a comment. */
  #endLine(start: number): boolean {
    const position = this.#skipSpaces(start);
    if (!this.#isLineEnd(position)) return false;
    this.#toContent(this.#nextLine(position));
    return true;
  }

  #literal(start: number, column: number): string | undefined {
    const block = readLiteral(this.#text, start, column);
    if (block !== undefined) this.#toContent(block.end);
    return block?.value;
  }

  /** Moves to the first content at or behind the start of a line. */
  #toContent(lineStart: number): void {
    const text = this.#text;
    for (let line = lineStart; line < text.length; ) {
      let position = line;
      while (text.charCodeAt(position) === CODE.space) position++;
      const code = text.charCodeAt(position);
      if (code !== CODE.lineFeed && code !== CODE.hash && !Number.isNaN(code)) {
        this.#position = position;
        this.#column = this.#isMarkerAt(position, position - line) ? -1 : position - line;
        return;
      }
      line = this.#nextLine(position);
    }
    this.#position = text.length;
    this.#column = -1;
  }

  /** True where a line starts like a marker between documents. */
  #isMarkerAt(position: number, column: number): boolean {
    return column === 0 && (this.#text.startsWith('---', position) || this.#text.startsWith('...', position));
  }

  #isAtEnd(): boolean {
    return this.#column === -1;
  }

  #isAtMarker(): boolean {
    return this.#isAtEnd() && this.#position < this.#text.length;
  }

  /** Moves behind the marker line here; false when it has anything but the three dashes. */
  #skipMarker(): boolean {
    if (!this.#text.startsWith('---\n', this.#position)) return false;
    this.#toContent(this.#position + 4);
    return true;
  }

  #isAtDash(): boolean {
    return this.#isDash(this.#position);
  }

  /** True for a dash that begins an item of a sequence. */
  #isDash(position: number): boolean {
    const text = this.#text;
    return text.charCodeAt(position) === CODE.dash && isSeparator(text.charCodeAt(position + 1));
  }

  #skipSpaces(start: number): number {
    let position = start;
    while (this.#text.charCodeAt(position) === CODE.space) position++;
    return position;
  }

  /** True at a line break, at the end of the text and at a comment. */
  #isLineEnd(position: number): boolean {
    const code = this.#text.charCodeAt(position);
    if (code === CODE.hash) return this.#text.charCodeAt(position - 1) === CODE.space;
    return code === CODE.lineFeed || Number.isNaN(code);
  }

  #nextLine(position: number): number {
    const end = this.#text.indexOf('\n', position);
    return end === -1 ? this.#text.length : end + 1;
  }
}
