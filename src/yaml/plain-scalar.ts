import type { JsonScalar } from '../kernel/json.ts';
import { isUnusualNumber, parseNumber } from './number.ts';

/** What the first character of a plain scalar says about it. */
const STRING = 0;
const WORD = 1;
const NUMBER = 2;

const KINDS = kindsByFirstCharacter();

/** `.inf` and `.nan` in the spellings that YAML has for them; JSON has no such values. */
export const NOT_JSON: ReadonlySet<string> = new Set(
  ['.inf', '.Inf', '.INF'].flatMap((word) => [word, `+${word}`, `-${word}`]).concat('.nan', '.NaN', '.NAN'),
);

/**
 * What Kubernetes reads a plain scalar without a tag as.
 * The infinities and NaN come back as JavaScript's, which no JSON value may hold.
 */
export function resolvePlain(source: string): JsonScalar {
  const code = source.charCodeAt(0);
  const kind = code < 128 ? KINDS[code] : STRING;
  if (kind === NUMBER) return resolveNumber(source);
  if (kind === WORD && source.length <= 5) return resolveWord(source);
  return source === '' ? null : source;
}

/** The same for a scalar that reads as it looks; undefined for every other. */
export function resolveObvious(source: string): JsonScalar | undefined {
  const value = resolvePlain(source);
  if (typeof value === 'string' || value === null) return value;
  return isAmbiguous(source, value) || !Number.isFinite(Number(value)) ? undefined : value;
}

/** True when a plain scalar is a boolean or number in a spelling that most people take for something else. */
export function isAmbiguous(source: string, value: boolean | number): boolean {
  if (typeof value === 'number') return isUnusualNumber(source);
  const first = source.charCodeAt(0) | 32;
  return first !== 116 && first !== 102;
}

function resolveNumber(source: string): JsonScalar {
  const { length } = source;
  const first = source.charCodeAt(0);
  if (length < 16 && first > 48) {
    let value = 0;
    for (let index = 0; index < length; index++) {
      const digit = source.charCodeAt(index) - 48;
      if (digit < 0 || digit > 9) return resolveUnusual(source);
      value = value * 10 + digit;
    }
    return value;
  }
  return source === '0' ? 0 : resolveUnusual(source);
}

function resolveUnusual(source: string): JsonScalar {
  if (NOT_JSON.has(source)) return notJson(source);
  const number = parseNumber(source);
  return number === undefined ? source : Number(number.value);
}

function notJson(source: string): number {
  if (source.length === 4 && /nan/i.test(source)) return Number.NaN;
  return source.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

function resolveWord(source: string): JsonScalar {
  switch (source) {
    case 'true':
    case 'True':
    case 'TRUE':
    case 'y':
    case 'Y':
    case 'yes':
    case 'Yes':
    case 'YES':
    case 'on':
    case 'On':
    case 'ON':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
    case 'n':
    case 'N':
    case 'no':
    case 'No':
    case 'NO':
    case 'off':
    case 'Off':
    case 'OFF':
      return false;
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    default:
      return source;
  }
}

function kindsByFirstCharacter(): Uint8Array {
  const kinds = new Uint8Array(128);
  for (const character of 'yYnNtTfFoO~') kinds[character.charCodeAt(0)] = WORD;
  for (const character of '0123456789+-.') kinds[character.charCodeAt(0)] = NUMBER;
  return kinds;
}
