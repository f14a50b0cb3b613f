import { hasRole, ROLE } from './character-roles.ts';
import { CODE, isSeparator } from './characters.ts';
import { resolveObvious } from './plain-scalar.ts';

/** A longer key may be a mistake; the parser judges it. */
const MAX_LENGTH = 128;

/** A power of two, several times the number of different keys that manifests have. */
const SLOTS = 4096;

/** Longer keys are seldom seen twice. */
const MAX_KNOWN_LENGTH = 40;

/**
 * Keys seen before, by their hash. Manifests have the same few keys again and again: to find one here saves a string and,
 * since the engine knows it as a property's name, a search when it is used. Bounded, and no part of a file's text.
 */
const known: (string | undefined)[] = new Array(SLOTS).fill(undefined);

/**
 * The key that starts at an offset, with its colon behind it. Undefined when there is none of plain letters, digits and
 * `_`, `.`, `/`, `$`, `-`, `+` with white space behind the colon, and for a key that is no string.
 */
export function simpleKeyAt(text: string, start: number): string | undefined {
  let code = text.charCodeAt(start);
  if (!hasRole(code, ROLE.keyStart)) return undefined;
  let hash = code;
  let end = start + 1;
  for (code = text.charCodeAt(end); hasRole(code, ROLE.keyPart); code = text.charCodeAt(++end)) {
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  if (code !== CODE.colon || !isSeparator(text.charCodeAt(end + 1))) return undefined;
  const slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
  const key = known[slot];
  return key !== undefined && isAt(key, text, start, end) ? key : newKey(text.slice(start, end), slot);
}

function isAt(key: string, text: string, start: number, end: number): boolean {
  if (key.length !== end - start) return false;
  for (let index = 0; index < key.length; index++) {
    if (key.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  }
  return true;
}

function newKey(key: string, slot: number): string | undefined {
  if (key.length > MAX_LENGTH || typeof resolveObvious(key) !== 'string') return undefined;
  if (known[slot] === undefined && key.length <= MAX_KNOWN_LENGTH) known[slot] = nameOf(key);
  return known[slot] === key ? known[slot] : key;
}

/** The same text as the name of a property, which is a string of its own and no view into the file. */
function nameOf(key: string): string {
  return Object.keys({ [key]: true })[0] ?? key;
}
