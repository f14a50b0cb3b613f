import type { JsonArray, JsonValue } from '../kernel/json.ts';

/**
 * Calls `found` for every item whose key an earlier item already has; items whose key is undefined do not count.
 * `index` and `first` are positions in the list.
 */
export function eachDuplicate(
  items: JsonArray,
  keyOf: (item: JsonValue) => string | undefined,
  found: (index: number, first: number, key: string) => void,
): void {
  if (items.length < 2) return;
  const seen = new Map<string, number>();
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    const key = item === undefined ? undefined : keyOf(item);
    if (key === undefined) continue;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else found(index, first, key);
  }
}
