import type { Schema } from './schema.ts';

/** True when a schema or anything below it has a pattern, so that the regular expression engine is needed. */
export function usesPatterns(schema: Schema): boolean {
  const seen = new Set<Schema>([schema]);
  for (const current of seen) {
    if (current.pattern !== undefined) return true;
    for (const child of childrenOf(current)) seen.add(child);
  }
  return false;
}

function* childrenOf(schema: Schema): Iterable<Schema> {
  yield* schema.fields?.values() ?? [];
  for (const branches of [schema.allOf, schema.anyOf, schema.oneOf]) yield* branches ?? [];
  for (const child of [schema.values, schema.items, schema.not]) if (child !== undefined) yield child;
}
