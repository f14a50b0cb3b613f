/**
 * The model that every source is read into.
 *
 * A source is `{ version, types, kinds, isExact, isStrong, carriesLeftovers, lacksStatus }`: `types` maps a type's name in that source to a map of
 * its fields, `kinds` lists the kinds that can be created. A field is `{ type, required }`. A type is one of
 * `{ is: 'string' | 'integer' | 'number' | 'boolean' | 'int-or-string' | 'quantity' | 'any', format? }`,
 * `{ is: 'array' | 'map', of }` and `{ is: 'ref', name }`.
 */

/** A type as text that is equal for equal types. */
export function typeKey(type) {
  if (type.is === 'array' || type.is === 'map') return `${type.is}<${typeKey(type.of)}>`;
  if (type.is === 'ref') return `ref ${type.name}`;
  return type.format === undefined ? type.is : `${type.is}:${type.format}`;
}

/** The innermost type of arrays and maps. */
export function innermost(type) {
  return type.of === undefined ? type : innermost(type.of);
}

/** The same arrays and maps around another innermost type. */
export function replaceInnermost(type, inner) {
  return type.of === undefined ? inner : { ...type, of: replaceInnermost(type.of, inner) };
}
