import type { JsonArray, JsonValue } from '../../kernel/json.ts';
import { isObject, member } from '../../kernel/json.ts';
import { shorten } from '../../kernel/shorten.ts';
import type { Schema } from './schema.ts';
import type { ValidationRun } from './validation-run.ts';

/** Values nested deeper than this are never called equal. */
const MAX_COMPARED_DEPTH = 32;

const SHORT_LIST = 12;

/** Tells when a list has too few or too many items, or items that repeat others. */
export function checkListRules(run: ValidationRun, schema: Schema, value: JsonArray): void {
  const { minItems, maxItems, listMapKeys } = schema;
  if (minItems !== undefined && value.length < minItems) {
    run.tell('length', `${run.name} must have at least ${counted(minItems)}`, { part: 'key' });
  }
  if (maxItems !== undefined && value.length > maxItems) {
    run.tell('length', `${run.name} must have at most ${counted(maxItems)}`, { part: 'key' });
  }
  if (value.length < 2) return;
  if (listMapKeys !== undefined && mayRepeatKeys(listMapKeys, value)) {
    checkRepeatedKeys(run, schema, listMapKeys, value);
  }
  if (schema.isSet || schema.uniqueItems) checkRepeatedItems(run, value);
}

/** Whether two items of a short list have the same first key; the usual answer, no, costs no memory. */
function mayRepeatKeys(keys: readonly string[], list: JsonArray): boolean {
  const [first] = keys;
  if (first === undefined || list.length > SHORT_LIST) return true;
  for (let i = 1; i < list.length; i++) {
    const key = member(list[i], first);
    for (let j = 0; j < i; j++) if (member(list[j], first) === key) return true;
  }
  return false;
}

function checkRepeatedKeys(
  run: ValidationRun,
  schema: Schema,
  keys: readonly string[],
  list: JsonArray,
): void {
  const firsts = new Map<string, number>();
  for (const [index, item] of list.entries()) {
    if (!isObject(item)) continue;
    const identity = keys.map((key) => member(item, key) ?? schema.items?.fields?.get(key)?.default);
    if (identity.every((part) => part === undefined)) continue;
    const text = JSON.stringify(identity.map((part) => (typeof part === 'object' ? null : part)));
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, index);
    else
      run.tell('duplicate-item', `repeats ${described(keys, identity)} of item ${first}`, { child: index });
  }
}

function checkRepeatedItems(run: ValidationRun, list: JsonArray): void {
  const firsts = new Map<string, number>();
  for (const [index, item] of list.entries()) {
    const text = canonical(item, 0);
    if (text === undefined) continue;
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, index);
    else run.tell('duplicate-item', `repeats item ${first}; every item may stand once`, { child: index });
  }
}

function described(keys: readonly string[], identity: readonly (JsonValue | undefined)[]): string {
  return keys
    .flatMap((key, i) => (identity[i] === undefined ? [] : [`\`${key}: ${shorten(String(identity[i]))}\``]))
    .join(' and ');
}

function counted(count: number): string {
  return count === 1 ? '1 item' : `${count} items`;
}

/** Text that is the same for equal values, whatever the order of their keys; undefined when nested too deeply. */
function canonical(value: JsonValue, depth: number): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (depth > MAX_COMPARED_DEPTH) return undefined;
  const parts: string[] = [];
  if (Array.isArray(value)) {
    for (const item of value) {
      const part = canonical(item, depth + 1);
      if (part === undefined) return undefined;
      parts.push(part);
    }
    return `[${parts.join(',')}]`;
  }
  for (const key of Object.keys(value).sort()) {
    const part = canonical(member(value, key) ?? null, depth + 1);
    if (part === undefined) return undefined;
    parts.push(`${JSON.stringify(key)}:${part}`);
  }
  return `{${parts.join(',')}}`;
}
