/** Steps from the root of a document to a node: object keys and array indexes. */
export type Path = readonly (string | number)[];

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
