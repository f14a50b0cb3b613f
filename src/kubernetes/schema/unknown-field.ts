import type { JsonObject } from '../../kernel/json.ts';
import type { Path } from '../../kernel/path.ts';
import { nearest } from '../../kernel/suggestion.ts';
import { schemaAt } from '../schema-at.ts';
import type { Schema } from './schema.ts';

/** Longer names than this are not worth a search. */
const MAX_NAME = 60;

/** Shorter ones are near to anything. */
const MIN_NAME = 3;

/** Mappings in which a field may belong though the object does not have them yet. */
const SPINE: ReadonlySet<string> = new Set([
  'metadata',
  'spec',
  'template',
  'jobTemplate',
  'securityContext',
]);

/** How many levels below a schema a field is searched. */
const MAX_LEVELS = 3;

/** How many mappings of one level a search looks at. */
const MAX_PLACES = 200;

/** What to say about an unknown field. */
export interface FieldSuggestion {
  /** End of the sentence that begins with "unknown field …". */
  readonly hint: string;
  /** The field of the same mapping that was probably meant. */
  readonly field?: string;
}

const NO_IDEA: FieldSuggestion = { hint: '; the API server would refuse or drop it' };

/**
 * What an unknown field may have meant: a field of the same mapping with a similar name, or one of exactly this
 * name in a place nearby.
 *
 * @param root - schema of the whole object
 * @param path - from the object to the mapping with the unknown field
 * @param schema - schema of that mapping
 * @param value - that mapping
 */
export function suggestField(
  root: Schema,
  path: Path,
  schema: Schema,
  value: JsonObject,
  name: string,
): FieldSuggestion {
  if (name.length > MAX_NAME) return NO_IDEA;
  const near = name.length < MIN_NAME ? undefined : nearest(name, schema.fields?.keys() ?? []);
  if (near !== undefined && isTypo(name, near)) return didYouMean(near);
  const home = findHome(root, path, schema, value, name);
  if (home !== undefined) return { hint: `; it belongs ${described(home)}` };
  return near === undefined ? NO_IDEA : didYouMean(near);
}

function didYouMean(field: string): FieldSuggestion {
  return { hint: `; did you mean \`${field}\`?`, field };
}

/** One character more or less, or only swapped ones: nobody means a field elsewhere. */
function isTypo(name: string, near: string): boolean {
  return Math.abs(name.length - near.length) <= 1 || near.startsWith(name) || name.startsWith(near);
}

/** Path of the mapping that has the field: below the current one, above it, or below one above it. */
function findHome(
  root: Schema,
  path: Path,
  schema: Schema,
  value: JsonObject,
  name: string,
): Path | undefined {
  const below = findBelow(schema, name, (key) => SPINE.has(key) || Object.hasOwn(value, key));
  if (below !== undefined) return [...path, ...below];
  for (let length = path.length - 1; length >= 0; length--) {
    const ancestor = schemaAt(root, path.slice(0, length));
    if (ancestor === undefined) continue;
    if (ancestor.fields?.has(name)) return path.slice(0, length);
    const found = findBelow(ancestor, name, (key) => SPINE.has(key));
    if (found !== undefined) return [...path.slice(0, length), ...found];
  }
  return undefined;
}

/** A mapping below a schema and the way to it. */
interface Place {
  readonly path: readonly string[];
  readonly schema: Schema;
}

/** Path of the only nearest mapping below a schema that has the field; undefined when there are several. */
function findBelow(
  schema: Schema,
  name: string,
  isLikely: (key: string) => boolean,
): readonly string[] | undefined {
  let level: readonly Place[] = [{ path: [], schema }];
  for (let depth = 0; depth < MAX_LEVELS; depth++) {
    level = level.flatMap((place) => mappingsBelow(place, isLikely)).slice(0, MAX_PLACES);
    const matches = level.filter((place) => place.schema.fields?.has(name));
    if (matches.length > 0) return matches.length === 1 ? matches[0]?.path : undefined;
  }
  return undefined;
}

function mappingsBelow({ path, schema }: Place, isLikely: (key: string) => boolean): readonly Place[] {
  const places: Place[] = [];
  for (const [key, field] of schema.fields ?? []) {
    if (field.type === 'object' && isLikely(key)) places.push({ path: [...path, key], schema: field });
  }
  return places;
}

function described(path: Path): string {
  let text = '';
  for (const step of path) text += typeof step === 'number' ? `[${step}]` : text === '' ? step : `.${step}`;
  return text === '' ? 'at the top level' : `in \`${text}\``;
}
