import type { JsonScalar, JsonValue } from '../../kernel/json.ts';
import type { Schema } from './schema.ts';

/** A schema while it is being built. */
export type SchemaDraft = { -readonly [K in keyof Schema]: Schema[K] };

/** The keywords of JSON Schema with a number that `Schema` has under the same name. */
export const NUMBER_KEYWORDS = [
  'minimum',
  'maximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
] as const satisfies readonly (keyof Schema)[];

/** True for a value that an enumeration of a `Schema` can hold. */
export function isScalar(value: JsonValue): value is JsonScalar {
  return typeof value !== 'object' || value === null;
}
