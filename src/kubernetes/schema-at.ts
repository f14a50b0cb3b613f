import type { Path } from '../kernel/path.ts';
import type { Schema } from './schema/schema.ts';

/**
 * The schema of the value at a path of an object, or undefined where the object's schema says nothing about it
 * (free-form parts, unknown fields).
 */
export function schemaAt(schema: Schema, path: Path): Schema | undefined {
  let current: Schema | undefined = schema;
  for (const step of path) {
    if (current === undefined) return undefined;
    current = child(current, step);
  }
  return current;
}

function child(schema: Schema, step: string | number): Schema | undefined {
  const own = typeof step === 'number' ? schema.items : (schema.fields?.get(step) ?? schema.values);
  if (own !== undefined) return own;
  for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    const found = child(part, step);
    if (found !== undefined) return found;
  }
  return undefined;
}
