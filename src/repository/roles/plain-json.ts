import type { JsonValue } from '../../kernel/json.ts';
import { isJsonPatch } from './kustomize.ts';
import { nativeFormatOf } from './native-format.ts';
import type { Verdict } from './verdict.ts';

const COMMENT = /^[ \t]*(?:\/\/|\/\*)/m;

/**
 * The verdict on JSON that is nobody's manifest, found without the cost of positions; undefined when the text
 * must be parsed: it may be an object, is of a format that is checked, or is not JSON at all.
 */
export function plainJson(text: string): Verdict | undefined {
  if (text.includes('"apiVersion"') || text.includes('"kind"') || text.includes('"sops"')) return undefined;
  const value = parsed(text);
  if (value !== undefined) {
    if (isJsonPatch(value)) return undefined;
    const format = nativeFormatOf(value) ?? { role: 'other', reason: 'JSON without `apiVersion` and `kind`' };
    return format.role === 'other' ? format : undefined;
  }
  if (COMMENT.test(text)) return { role: 'other', reason: 'JSON with comments' };
  return areLines(text) ? { role: 'other', reason: 'JSON values, one a line' } : undefined;
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
