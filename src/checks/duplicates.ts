import { type JsonArray, type JsonValue, stringMember } from '../kernel/json.ts';

/** What makes an item of a list the same as another; undefined when it does not count. */
export type KeyOf = (item: JsonValue) => string | number | undefined;

/** The name of an item of a list, which most lists tell apart by it; undefined when it has none. */
export function nameOf(item: JsonValue): string | undefined {
  return stringMember(item, 'name') || undefined;
}

/** Up to this length, comparing all pairs is cheaper than a map. */
const SHORT = 8;

/** Calls `found` for every item whose key an earlier item already has, with the positions of both. */
export function eachDuplicate(
  items: JsonArray,
  keyOf: KeyOf,
  found: (index: number, first: number, key: string | number) => void,
): void {
  if (items.length <= SHORT) eachInShort(items, keyOf, found);
  else eachInLong(items, keyOf, found);
}

function eachInShort(items: JsonArray, keyOf: KeyOf, found: Parameters<typeof eachDuplicate>[2]): void {
  for (let index = 1; index < items.length; index++) {
    const key = keyOf(items[index] ?? null);
    if (key === undefined) continue;
    for (let first = 0; first < index; first++) {
      if (keyOf(items[first] ?? null) !== key) continue;
      found(index, first, key);
      break;
    }
  }
}

function eachInLong(items: JsonArray, keyOf: KeyOf, found: Parameters<typeof eachDuplicate>[2]): void {
  const seen = new Map<string | number, number>();
  for (let index = 0; index < items.length; index++) {
    const key = keyOf(items[index] ?? null);
    if (key === undefined) continue;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else found(index, first, key);
  }
}
