import type { JsonObject, JsonValue } from '../kernel/json.ts';
import { hasRole, ROLE } from './character-roles.ts';
import { CODE, isFlowIndicator, isSeparator } from './characters.ts';
import { resolveObvious } from './plain-scalar.ts';
import { simpleKeyAt } from './simple-key.ts';
import { simpleQuoteEnd } from './simple-quote.ts';

type MutableObject = Record<string, JsonValue>;

/**
 * Reads a collection in brackets or braces that ends in the line it starts in, such as `[a, "b"]` and `{a: {b: 1}}`.
 * Every method that gives undefined has met something that is for the parser.
 */
export class FlowReader {
  readonly #text: string;
  /** Behind what was read. */
  position: number;
  #depth: number;

  /**
   * @param start - where the bracket stands
   * @param depth - how many levels there may be
   */
  constructor(text: string, start: number, depth: number) {
    this.#text = text;
    this.position = start;
    this.#depth = depth;
  }

  /** The collection that starts here. */
  collection(): JsonValue | undefined {
    if (this.#depth <= 0) return undefined;
    this.#depth--;
    const isSequence = this.#code() === CODE.openBracket;
    this.position++;
    this.#skipSpaces();
    const collection = isSequence ? this.#sequence() : this.#mapping();
    this.#depth++;
    return collection;
  }

  #sequence(): JsonValue[] | undefined {
    const items: JsonValue[] = [];
    if (this.#isClosed(CODE.closeBracket)) return items;
    do {
      const item = this.#value();
      if (item === undefined) return undefined;
      items.push(item);
    } while (this.#isContinued());
    return this.#isClosed(CODE.closeBracket) ? items : undefined;
  }

  #mapping(): JsonObject | undefined {
    const object: MutableObject = {};
    if (this.#isClosed(CODE.closeBrace)) return object;
    do {
      const key = simpleKeyAt(this.#text, this.position);
      if (key === undefined || object[key] !== undefined) return undefined;
      this.position += key.length + 1;
      this.#skipSpaces();
      const value = this.#value();
      if (value === undefined) return undefined;
      object[key] = value;
    } while (this.#isContinued());
    return this.#isClosed(CODE.closeBrace) ? object : undefined;
  }

  #value(): JsonValue | undefined {
    const code = this.#code();
    if (code === CODE.openBracket || code === CODE.openBrace) return this.collection();
    if (code === CODE.doubleQuote || code === CODE.singleQuote) return this.#quoted(code);
    return hasRole(code, ROLE.plainStart) ? this.#plain() : undefined;
  }

  #quoted(quote: number): string | undefined {
    const start = this.position + 1;
    const end = simpleQuoteEnd(this.#text, this.position, quote);
    if (end === undefined) return undefined;
    this.position = end + 1;
    return this.#text.slice(start, end);
  }

  #plain(): JsonValue | undefined {
    const text = this.#text;
    const start = this.position;
    let end = start;
    for (let code = this.#code(); code !== CODE.comma; code = this.#code()) {
      if (code === CODE.closeBracket || code === CODE.closeBrace) break;
      if (this.#isUnusual(code)) return undefined;
      this.position++;
      if (code !== CODE.space) end = this.position;
    }
    return resolveObvious(text.slice(start, end));
  }

  /** True for what ends the line, opens a collection or comment, separates a key, or is a dash on its own. */
  #isUnusual(code: number): boolean {
    const next = this.#text.charCodeAt(this.position + 1);
    if (code === CODE.colon || code === CODE.dash) return isSeparator(next) || isFlowIndicator(next);
    return (
      code === CODE.hash ||
      code === CODE.openBracket ||
      code === CODE.openBrace ||
      code === CODE.lineFeed ||
      Number.isNaN(code)
    );
  }

  /** Moves behind a comma, if there is one. */
  #isContinued(): boolean {
    this.#skipSpaces();
    if (this.#code() !== CODE.comma) return false;
    this.position++;
    this.#skipSpaces();
    return true;
  }

  /** Moves behind a closing bracket, if there is one. */
  #isClosed(bracket: number): boolean {
    if (this.#code() !== bracket) return false;
    this.position++;
    return true;
  }

  #code(): number {
    return this.#text.charCodeAt(this.position);
  }

  #skipSpaces(): void {
    while (this.#code() === CODE.space) this.position++;
  }
}
