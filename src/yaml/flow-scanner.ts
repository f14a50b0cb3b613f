import { CODE, isBlank, isBreak, isFlowIndicator, isSeparator } from './characters.ts';
import type { Range } from './document.ts';

/** A part of a text that is overwritten, each character with `fill`. */
export interface Patch extends Range {
  readonly fill: ' ' | 'x';
}

/** Walks over flow collections and quoted scalars and notes what YAML 1.2 refuses there, but Go's reader takes. */
export class FlowScanner {
  /**
   * In the order of the text: line breaks with the indentation and comments around them, where the next line is
   * indented too little; tabs; comments without a space before them; escapes `\\'`; dashes that stand alone.
   */
  readonly patches: Patch[] = [];
  /** Where a node starts that the text never closes: a quote, or else a bracket. */
  unclosed: number | undefined;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** True when a flow collection or a quoted scalar starts with this character. */
  static starts(code: number): boolean {
    return (
      code === CODE.openBracket ||
      code === CODE.openBrace ||
      code === CODE.doubleQuote ||
      code === CODE.singleQuote
    );
  }

  /**
   * The offset behind the node that starts at `start`.
   * @param indent - the spaces that its later lines need
   */
  scanNode(start: number, indent: number): number {
    const code = this.#text.charCodeAt(start);
    const isQuoted = code === CODE.doubleQuote || code === CODE.singleQuote;
    const end = isQuoted ? this.#quoted(start, indent, code) : this.#collection(start, indent);
    return this.#text.charCodeAt(end) === CODE.hash ? this.#tightComment(end) : end;
  }

  /** Go takes `[#` and `"x"#` for the start of a comment, YAML 1.2 wants a space before it. */
  #tightComment(start: number): number {
    const end = this.#lineEnd(start);
    this.blank(start, end);
    return end;
  }

  /** Overwrites a part with spaces. */
  blank(start: number, end: number): void {
    this.patches.push({ start, end, fill: ' ' });
  }

  #collection(start: number, indent: number): number {
    let depth = 0;
    let isPlain = false;
    for (let position = start; position < this.#text.length; ) {
      const code = this.#text.charCodeAt(position);
      const gap = this.#gap(position, indent);
      if (gap > position) {
        position = gap;
      } else if (!isPlain && (code === CODE.doubleQuote || code === CODE.singleQuote)) {
        position = this.#quoted(position, indent, code);
      } else {
        if (!isPlain && code === CODE.dash) this.#dash(position);
        depth += depthChange(code);
        position++;
        if (depth === 0) return position;
        isPlain = !isFlowIndicator(code) && !this.#isColon(code, position);
      }
    }
    this.unclosed ??= start;
    return this.#text.length;
  }

  /** Go takes `-` before a comma or bracket for a string. */
  #dash(position: number): void {
    if (!isFlowIndicator(this.#text.charCodeAt(position + 1))) return;
    this.patches.push({ start: position, end: position + 1, fill: 'x' });
  }

  #isColon(code: number, next: number): boolean {
    if (code !== CODE.colon && code !== CODE.question) return false;
    const following = this.#text.charCodeAt(next);
    return isSeparator(following) || isFlowIndicator(following) || FlowScanner.starts(following);
  }

  #quoted(start: number, indent: number, quote: number): number {
    for (let position = start + 1; position < this.#text.length; ) {
      const code = this.#text.charCodeAt(position);
      if (code === quote) {
        if (quote === CODE.doubleQuote || this.#text.charCodeAt(position + 1) !== quote) return position + 1;
        position += 2;
      } else if (isBreak(code)) {
        position = this.#lines(position, indent, false);
      } else {
        position += code === CODE.backslash && quote === CODE.doubleQuote ? this.#escape(position) : 1;
      }
    }
    this.unclosed ??= start;
    return this.#text.length;
  }

  /** The length of an escape; of one for a line break only the backslash. */
  #escape(position: number): number {
    const next = this.#text.charCodeAt(position + 1);
    if (next === CODE.singleQuote) this.blank(position, position + 2);
    return isBreak(next) ? 1 : 2;
  }

  /** The offset behind white space, line breaks and comments; `position` itself when there are none. */
  #gap(position: number, indent: number): number {
    const code = this.#text.charCodeAt(position);
    if (isBreak(code) || isBlank(code)) return this.#lines(position, indent, true);
    if (code !== CODE.hash) return position;
    const before = this.#text.charCodeAt(position - 1);
    if (isSeparator(before)) return this.#lineEnd(position);
    return isFlowIndicator(before) ? this.#tightComment(position) : position;
  }

  #lines(start: number, indent: number, hasComments: boolean): number {
    let position = start;
    let lineStart = -1;
    let hasTab = false;
    for (; position < this.#text.length; ) {
      const code = this.#text.charCodeAt(position);
      if (isBreak(code)) lineStart = ++position;
      else if (isBlank(code)) {
        hasTab ||= code === CODE.tab;
        position++;
      } else if (hasComments && code === CODE.hash && position > start) position = this.#lineEnd(position);
      else break;
    }
    if (hasTab || (lineStart !== -1 && this.#spaces(lineStart) < indent)) this.blank(start, position);
    return position;
  }

  #spaces(lineStart: number): number {
    let position = lineStart;
    while (this.#text.charCodeAt(position) === CODE.space) position++;
    return position - lineStart;
  }

  #lineEnd(start: number): number {
    let position = start;
    while (position < this.#text.length && !isBreak(this.#text.charCodeAt(position))) position++;
    return position;
  }
}

function depthChange(code: number): number {
  if (code === CODE.openBracket || code === CODE.openBrace) return 1;
  return code === CODE.closeBracket || code === CODE.closeBrace ? -1 : 0;
}
