import { isArray, isObject, type JsonValue } from './json.ts';

/** Steps from the root of a document to a node: object keys and array indexes. */
export type Path = readonly (string | number)[];

/** The member of an object or the item of a list that a step leads to; undefined when there is none. */
export function childOf(value: JsonValue | undefined, step: string | number): JsonValue | undefined {
  if (isArray(value)) return value[Number(step)];
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** The value at a path; undefined when there is none. */
export function valueAt(root: JsonValue | undefined, path: Path): JsonValue | undefined {
  return path.reduce(childOf, root);
}

/** The RFC 6901 JSON Pointer of a path; the root is the empty string. */
export function toPointer(path: Path): string {
  return path.map((step) => `/${escapeStep(String(step))}`).join('');
}

/** The path of an RFC 6901 JSON Pointer; every step is a string, also for array indexes. */
export function fromPointer(pointer: string): string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(unescapeStep);
}

function escapeStep(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
