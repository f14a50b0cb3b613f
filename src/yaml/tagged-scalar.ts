import type { JsonScalar } from '../kernel/json.ts';
import { parseNumber } from './number.ts';
import { resolvePlain } from './plain-scalar.ts';

const CORE = 'tag:yaml.org,2002:';

/**
 * The full name of a tag as written at a node: `!!int` is `tag:yaml.org,2002:int`.
 * @param handles - what the document's `%TAG` directives say, by handle
 */
export function tagName(written: string, handles: ReadonlyMap<string, string>): string {
  if (written.startsWith('!<')) return written.slice(2, -1);
  const end = written.indexOf('!', 1) + 1;
  const handle = written.slice(0, Math.max(end, 1));
  const prefix = handles.get(handle) ?? (handle === '!!' ? CORE : handle);
  return prefix + written.slice(handle.length);
}

/**
 * The value of a scalar with a tag, or undefined when its text does not fit the tag.
 * Tags that YAML does not define mean nothing: the text stays a string, nothing is ever run.
 */
export function resolveTagged(tag: string, text: string): JsonScalar | undefined {
  if (!tag.startsWith(CORE)) return text;
  switch (tag.slice(CORE.length)) {
    case 'bool':
      return boolean(text);
    case 'int':
      return integer(text);
    case 'float':
      return number(text);
    case 'null':
      return resolvePlain(text) === null ? null : undefined;
    case 'binary':
      return decodeBinary(text);
    default:
      return text;
  }
}

function boolean(text: string): boolean | undefined {
  const value = resolvePlain(text);
  return typeof value === 'boolean' ? value : undefined;
}

function number(text: string): number | undefined {
  const value = resolvePlain(text);
  return typeof value === 'number' ? value : undefined;
}

function integer(text: string): number | undefined {
  const parsed = number(text) === undefined ? undefined : parseNumber(text);
  return parsed?.kind === 'integer' ? Number(parsed.value) : undefined;
}

function decodeBinary(text: string): string | undefined {
  const base64 = text.replaceAll(/[\r\n]/g, '');
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return undefined;
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
