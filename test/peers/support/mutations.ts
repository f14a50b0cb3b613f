import { isArray, isObject, type JsonObject, type JsonValue } from '../../../src/kernel/json.ts';

/** A manifest with one thing changed. */
export interface Mutation {
  /** What was done, such as `null at /spec/replicas`. */
  readonly name: string;
  readonly manifest: JsonValue;
}

type Step = string | number;

/** Every way in which one node of a manifest is spoilt, in the order of the manifest. */
export function* mutationsOf(manifest: JsonObject): Iterable<Mutation> {
  for (const path of pathsOf(manifest)) {
    // without these, the two would not know what the object is
    if (path.length === 0 || ['apiVersion', 'kind'].includes(String(path[0]))) continue;
    for (const [name, change] of Object.entries(CHANGES)) {
      const changed = change(at(manifest, path));
      if (changed === undefined) continue;
      yield { name: `${name} at /${path.join('/')}`, manifest: withValue(manifest, path, changed) };
    }
    if (typeof path.at(-1) === 'number') continue;
    yield { name: `absent at /${path.join('/')}`, manifest: renamed(manifest, path, undefined) };
    yield { name: `misspelt at /${path.join('/')}`, manifest: renamed(manifest, path, `${path.at(-1)}x`) };
  }
}

/** What a value can become; undefined where that is no change. */
const CHANGES: Readonly<Record<string, (value: JsonValue) => JsonValue | undefined>> = {
  null: () => null,
  'a mapping': (value) => (isObject(value) ? undefined : { a: 1 }),
  'a list': (value) => (isArray(value) ? undefined : ['a']),
  'a string': (value) => (typeof value === 'string' ? undefined : 'text'),
  'a number': (value) => (typeof value === 'number' ? undefined : 5),
  'a boolean': (value) => (typeof value === 'boolean' ? undefined : true),
  'a fraction': (value) => (typeof value === 'number' ? 1.5 : undefined),
  'more than 32 bits': (value) => (typeof value === 'number' ? 2 ** 40 : undefined),
  quoted: (value) => (typeof value === 'number' ? String(value) : undefined),
  'another value': (value) => (typeof value === 'string' ? 'Nope' : undefined),
  'an empty string': (value) => (typeof value === 'string' ? '' : undefined),
  empty: (value) => (isArray(value) ? [] : isObject(value) ? {} : undefined),
  'an unknown field': (value) => (isObject(value) ? { ...value, unknownField: { a: 1 } } : undefined),
  'a null item': (value) => (isArray(value) ? [...value, null] : undefined),
};

function* pathsOf(value: JsonValue, path: readonly Step[] = []): Iterable<readonly Step[]> {
  yield path;
  const entries = isArray(value) ? value.entries() : isObject(value) ? Object.entries(value) : [];
  for (const [step, child] of entries) yield* pathsOf(child, [...path, step]);
}

function at(root: JsonValue, path: readonly Step[]): JsonValue {
  return path.reduce<JsonValue>((node, step) => (node as Record<Step, JsonValue>)[step] ?? null, root);
}

function withValue(root: JsonValue, path: readonly Step[], value: JsonValue): JsonValue {
  const copy = structuredClone(root);
  const parent = at(copy, path.slice(0, -1)) as Record<Step, JsonValue>;
  parent[path.at(-1) ?? ''] = value;
  return copy;
}

/** The field under another name in the same place, or nowhere. */
function renamed(root: JsonValue, path: readonly Step[], name: string | undefined): JsonValue {
  const parent = path.slice(0, -1);
  const entries = Object.entries(at(root, parent) as JsonObject).flatMap(
    ([key, value]): [string, JsonValue][] =>
      key !== path.at(-1) ? [[key, value]] : name === undefined ? [] : [[name, value]],
  );
  const changed = Object.fromEntries(entries);
  return parent.length === 0 ? changed : withValue(root, parent, changed);
}
