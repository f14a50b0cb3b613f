import type { JsonScalar } from '../kernel/json.ts';
import { EditError } from './edit-error.ts';
import { resolvePlain } from './plain-scalar.ts';

/** How a scalar is written. */
export type QuoteStyle = 'plain' | 'single' | 'double';

/** Where a scalar is written. */
export interface QuoteContext {
  /** The style to keep where the value allows it. */
  readonly style?: QuoteStyle;
  /** Within `[]` or `{}`. */
  readonly isFlow?: boolean;
}

/** What no reader takes for a string although some do: numbers, times and dates of YAML 1.1 and 1.2. */
const NUMBER_LIKE =
  /^[-+]?(?:0[xX][0-9a-fA-F_]+|0[oObB][0-9_]+|[0-9][0-9_,]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9_]+(?:[eE][-+]?[0-9]+)?)$/;
const TIME_LIKE = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
const DATE_LIKE = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:$|[Tt \t])/;
const WORD_LIKE = /^(?:y|n|yes|no|on|off|true|false|null|~|=|<<|[-+]?\.(?:inf|nan))$/i;
/** A character that opens something else than a plain scalar, or one that may but only before text. */
const BAD_START = /^(?:[\s,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$)|---|\.\.\.)/;
const BAD_FLOW_START = /^[-?:](?:[\s,[\]{}]|$)/;
const BAD_WITHIN = /:(?:\s|$)|\s#|\s$|\t/;
const BAD_IN_FLOW = /[,[\]{}]/;
/** What only double quotes can hold on one line: control characters, other line breaks, marks and lone surrogates. */
const NEEDS_ESCAPE =
  /[^\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\0', '\\0'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['"', '\\"'],
  ['\\', '\\\\'],
]);

/**
 * A value as YAML on one line: in the style asked for where that keeps the value and its type, in quotes otherwise.
 * A string that any common reader takes for something else (`1.10`, `on`, `2024-01-02`) is quoted.
 * @throws EditError for numbers that JSON does not have and for halves of surrogate pairs
 */
export function quoteScalar(value: JsonScalar, context: QuoteContext = {}): string {
  if (typeof value === 'string') return quoteString(value, context);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new EditError('not-json', `${value} cannot be written: JSON has no such number`);
  }
  return String(value);
}

/** The name of a mapping's member as YAML on one line; quoted whenever a reader may take it for something else. */
export function quoteKey(key: string, context: QuoteContext = {}): string {
  return quoteString(key, context);
}

function quoteString(text: string, { style = 'plain', isFlow = false }: QuoteContext): string {
  if (NEEDS_ESCAPE.test(text)) return inDoubleQuotes(text);
  if (style === 'single') return inSingleQuotes(text);
  if (style === 'double') return inDoubleQuotes(text);
  if (isSafePlain(text, isFlow)) return text;
  return /["\\]/.test(text) ? inSingleQuotes(text) : inDoubleQuotes(text);
}

function isSafePlain(text: string, isFlow: boolean): boolean {
  if (BAD_START.test(text) || BAD_WITHIN.test(text)) return false;
  if (isFlow && (BAD_FLOW_START.test(text) || BAD_IN_FLOW.test(text))) return false;
  if (WORD_LIKE.test(text) || NUMBER_LIKE.test(text) || TIME_LIKE.test(text) || DATE_LIKE.test(text))
    return false;
  return resolvePlain(text) === text;
}

function inSingleQuotes(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function inDoubleQuotes(text: string): string {
  return `"${text.replaceAll(/["\\]|[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/gu, escaped)}"`;
}

/** One character (a code point) as an escape; those beyond the basic plane need none unless they are half of a pair. */
function escaped(character: string): string {
  const known = ESCAPES.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  if (code > 0xffff) return character;
  if (code >= 0xd800 && code <= 0xdfff) {
    throw new EditError('not-json', 'half of a surrogate pair cannot be written: YAML has no such character');
  }
  return code < 0x100 ? `\\x${hexadecimal(code, 2)}` : `\\u${hexadecimal(code, 4)}`;
}

function hexadecimal(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
