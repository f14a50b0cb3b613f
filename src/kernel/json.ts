/** The values that YAML and JSON documents can hold. */
export type JsonScalar = string | number | boolean | null;

/** Any JSON value; objects are ordinary objects with own keys only (`__proto__` is a key like any other). */
export type JsonValue = JsonScalar | JsonArray | JsonObject;

export type JsonArray = readonly JsonValue[];

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** True for a JSON object: neither null nor an array. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a JSON array. */
export function isArray(value: JsonValue | undefined): value is JsonArray {
  return Array.isArray(value);
}

/** The own property `key` of `value`, or undefined when `value` is no object or lacks the key. */
export function member(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The string at `key`, or undefined when it is absent or not a string. */
export function stringMember(value: JsonValue | undefined, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === 'string' ? found : undefined;
}

/** The array at `key`; empty when it is absent or not an array. */
export function arrayMember(value: JsonValue | undefined, key: string): JsonArray {
  const found = member(value, key);
  return isArray(found) ? found : [];
}

/** The object at `key`, or undefined when it is absent or not an object. */
export function objectMember(value: JsonValue | undefined, key: string): JsonObject | undefined {
  const found = member(value, key);
  return isObject(found) ? found : undefined;
}
