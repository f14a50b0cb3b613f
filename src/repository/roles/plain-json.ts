import type { JsonValue } from '../../kernel/json.ts';
import { DEFAULT_LIMITS } from '../../yaml/limits.ts';
import { isJsonPatch } from './kustomize.ts';
import { nativeFormatOf } from './native-format.ts';
import type { Verdict } from './verdict.ts';

const OPEN = 0x7b;
const CLOSE = 0x7d;
const COMMENT = /^[ \t]*(?:\/\/|\/\*)/m;

/**
 * The verdict on JSON that is nobody's manifest, found without the cost of positions; undefined when the text
 * must be parsed: it may be an object, is of a format that is checked, or is not JSON at all.
 */
export function plainJson(text: string): Verdict | undefined {
  if (text.includes('"apiVersion"') || text.includes('"kind"') || text.includes('"sops"')) return undefined;
  if (mayBeDeep(text)) return undefined;
  const value = parsed(text);
  if (value !== undefined) {
    if (isJsonPatch(value)) return undefined;
    const format = nativeFormatOf(value) ?? { role: 'other', reason: 'JSON without `apiVersion` and `kind`' };
    return format.role === 'other' ? format : undefined;
  }
  if (COMMENT.test(text)) return { role: 'other', reason: 'JSON with comments' };
  return areLines(text) ? { role: 'other', reason: 'JSON values, one a line' } : undefined;
}

/** True when brackets nest suspiciously deep, those in strings counted too: the parser with limits is to decide. */
function mayBeDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 0x20; // `[` and `{` differ in this bit alone, as do `]` and `}`
    if (code === OPEN) depth++;
    else if (code === CLOSE) depth--;
    if (depth > DEFAULT_LIMITS.maxDepth) return true;
  }
  return false;
}

function areLines(text: string): boolean {
  const end = text.indexOf('\n');
  return end > 0 && text.startsWith('{') && parsed(text.slice(0, end)) !== undefined;
}

function parsed(text: string): JsonValue | undefined {
  try {
    const value: JsonValue = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
    return value;
  } catch {
    return undefined;
  }
}
