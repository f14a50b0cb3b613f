import { CHOMPING_MODE, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { JsonScalar } from '../kernel/json.ts';
import { CODE, isBreak, isSeparator } from './characters.ts';
import { decodeDoubleQuoted } from './double-quoted.ts';
import { NONE, scalarRange } from './event-ranges.ts';
import { formatKey, parseNumber } from './number.ts';
import { resolvePlain } from './plain-scalar.ts';
import { DocumentError } from './problem.ts';
import { resolveTagged, tagName } from './tagged-scalar.ts';

/** A tab where a block scalar begins, behind empty lines and spaces. */
const LEADING_TAB = /(?: *\r?\n)* *\t/y;

/** The tag prefixes of a document without `%TAG` directives. */
export const NO_HANDLES: ReadonlyMap<string, string> = new Map();

/** Reads the scalars that parser events point at. */
export class ScalarReader {
  readonly text: string;
  /** Tag prefixes by handle, from the `%TAG` directives of the document being read. */
  handles: ReadonlyMap<string, string> = NO_HANDLES;
  /** True within a document that is JSON, for which Kubernetes has another reader. */
  isJson = false;
  /** True when the events come from a copy of `text` with other white space: then nothing is known to be one line. */
  readonly #isReshaped: boolean;

  constructor(text: string, isReshaped: boolean) {
    this.text = text;
    this.#isReshaped = isReshaped;
  }

  /** The text of a scalar without quotes, escapes and folding. */
  textOf(event: ScalarEvent): string {
    if (this.isOneLine(event)) return this.text.slice(event.valueStart, event.valueEnd);
    if (event.style === SCALAR_STYLE.DOUBLE_QUOTED) {
      return decodeDoubleQuoted(this.text, event.valueStart, event.valueEnd, this.isJson);
    }
    this.#refuseTab(event);
    const value = getScalarValue(this.text, this.#isReshaped ? { ...event, fast: false } : event);
    return this.#endsWithText(event) ? value.slice(0, -1) : value;
  }

  /** Go takes a tab before the first text of a block for indentation, unless the header says how deep that is. */
  #refuseTab({ style, valueStart }: ScalarEvent): void {
    if (style !== SCALAR_STYLE.LITERAL_BLOCK && style !== SCALAR_STYLE.FOLDED_BLOCK) return;
    LEADING_TAB.lastIndex = valueStart;
    if (!LEADING_TAB.test(this.text)) return;
    const header = this.text.slice(this.text.lastIndexOf('\n', valueStart - 2) + 1, valueStart);
    if (/[|>][+-]?[1-9]/.test(header.replace(/\s#.*/, ''))) return;
    const range = { start: LEADING_TAB.lastIndex - 1, end: LEADING_TAB.lastIndex };
    const message = 'a block of text cannot begin with a tab; write how deep it is indented, such as `|2`';
    throw new DocumentError('syntax', message, range);
  }

  /** True for a block scalar whose last line ends with the text: it has no line break to keep. */
  #endsWithText(event: ScalarEvent): boolean {
    return (
      event.valueEnd === this.text.length &&
      event.valueEnd > event.valueStart &&
      (event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK) &&
      event.chomping !== CHOMPING_MODE.STRIP &&
      !isBreak(this.text.charCodeAt(event.valueEnd - 1))
    );
  }

  /** The value of any scalar. */
  valueOf(event: ScalarEvent): JsonScalar {
    if (event.tagStart !== NONE) return this.#tagged(event);
    if (event.style !== SCALAR_STYLE.PLAIN) return this.textOf(event);
    const value = resolvePlain(this.textOf(event));
    if (typeof value === 'number' && !Number.isFinite(value)) throw this.#notJson(event);
    return value;
  }

  /** The name that a scalar gives to a mapping's member, as Go prints it. */
  keyOf(event: ScalarEvent): string {
    const source = this.textOf(event);
    if (event.tagStart === NONE && event.style !== SCALAR_STYLE.PLAIN) return source;
    const value = event.tagStart === NONE ? resolvePlain(source) : this.#tagged(event);
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return this.#numberKey(event, source, value);
    if (value === null)
      throw new DocumentError('invalid-key', 'a key is null; give it a name or quote it', scalarRange(event));
    return String(value);
  }

  /** True for a scalar whose value is its text as written. */
  isOneLine(event: ScalarEvent): boolean {
    return event.fast && !this.#isReshaped;
  }

  /** True for a key that goes over lines without a `?` before it: YAML 1.2 has such keys in braces, Go has not. */
  isLongKey(event: ScalarEvent): boolean {
    if (event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK) return false;
    let position = event.valueStart;
    while (position < event.valueEnd && !isBreak(this.text.charCodeAt(position))) position++;
    if (position >= event.valueEnd || !this.#isBeforeColon(scalarRange(event).end)) return false;
    const before = this.text.slice(Math.max(0, event.valueStart - 100), event.valueStart);
    return !/(?:^|[\s,[{])\?\s+\S*$/.test(before);
  }

  #isBeforeColon(offset: number): boolean {
    let position = offset;
    while (isSeparator(this.text.charCodeAt(position)) && position < this.text.length) position++;
    return this.text.charCodeAt(position) === CODE.colon;
  }

  /** True for the merge key `<<`. */
  isMerge(event: ScalarEvent): boolean {
    if (event.valueEnd - event.valueStart !== 2 || !this.text.startsWith('<<', event.valueStart))
      return false;
    if (event.tagStart === NONE) return event.style === SCALAR_STYLE.PLAIN;
    return this.tagOf(event) === 'tag:yaml.org,2002:merge';
  }

  /** The full name of the tag of a scalar that has one. */
  tagOf(event: ScalarEvent): string {
    return tagName(this.text.slice(event.tagStart, event.tagEnd), this.handles);
  }

  #tagged(event: ScalarEvent): JsonScalar {
    const value = resolveTagged(this.tagOf(event), this.textOf(event));
    if (value === undefined) {
      const tag = this.text.slice(event.tagStart, event.tagEnd);
      throw new DocumentError('invalid-tag', `the value does not fit its tag \`${tag}\``, scalarRange(event));
    }
    if (typeof value === 'number' && !Number.isFinite(value)) throw this.#notJson(event);
    return value;
  }

  #numberKey(event: ScalarEvent, source: string, value: number): string {
    if (Number.isNaN(value)) return '.nan';
    if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
    const number = parseNumber(source);
    const isFloat = event.tagStart !== NONE && this.tagOf(event).endsWith(':float');
    const key = number && formatKey(isFloat ? { kind: 'float', value } : number);
    if (key === undefined) {
      throw new DocumentError(
        'invalid-key',
        `the number \`${source}\` is too large for a key; quote it`,
        scalarRange(event),
      );
    }
    return key;
  }

  #notJson(event: ScalarEvent): DocumentError {
    const source = this.textOf(event);
    const message = `\`${source}\` has no counterpart in JSON, so Kubernetes refuses it; quote it if it is meant as text`;
    return new DocumentError('not-json', message, scalarRange(event));
  }
}
