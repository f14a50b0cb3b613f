import {
  arrayMember,
  isArray,
  isObject,
  type JsonArray,
  type JsonObject,
  type JsonValue,
  member,
  objectMember,
  stringMember,
} from '../../kernel/json.ts';
import type { Schema, SchemaType } from './schema.ts';
import { isScalar, NUMBER_KEYWORDS, type SchemaDraft } from './schema-draft.ts';

/** Definitions nested deeper than this accept anything below. */
const MAX_DEPTH = 200;

const TYPES: ReadonlySet<string> = new Set(['object', 'array', 'string', 'integer', 'number', 'boolean']);

/** How a definition is read. */
export interface StructuralOptions {
  /** Schema of `metadata`, for the object itself and for objects embedded in it. */
  readonly objectMeta: Schema;
  /** Unknown fields are kept everywhere (`preserveUnknownFields: true` of v1beta1). */
  readonly preservesUnknownFields: boolean;
}

/**
 * The schema that the `openAPIV3Schema` of a CustomResourceDefinition stands for, with the API server's semantics:
 * fields that it would prune are unknown, except below `x-kubernetes-preserve-unknown-fields`.
 * Never throws: what cannot be understood allows everything.
 */
export function structuralSchema(definition: JsonValue | undefined, options: StructuralOptions): Schema {
  return convert(definition, options, 0);
}

function convert(definition: JsonValue | undefined, options: StructuralOptions, depth: number): Schema {
  if (!isObject(definition) || depth > MAX_DEPTH) return { type: 'any' };
  const draft: SchemaDraft = { type: typeOf(definition) };
  const preserves =
    options.preservesUnknownFields || flag(definition, 'x-kubernetes-preserve-unknown-fields');
  if (draft.type === 'object') addFields(draft, definition, options, preserves, depth);
  if (draft.type === 'any' && !preserves && isObject(member(definition, 'properties'))) {
    addFields(draft, definition, options, true, depth);
  }
  if (draft.type === 'array') draft.items = convert(member(definition, 'items'), options, depth + 1);
  if (flag(definition, 'x-kubernetes-embedded-resource')) embedResource(draft, options);
  addListType(draft, definition);
  addValueRules(draft, definition);
  const isAlternativeOfTypes = draft.type === 'int-or-string' && arrayMember(definition, 'anyOf').length > 0;
  addAlternatives(draft, definition, depth, isAlternativeOfTypes);
  return draft;
}

function typeOf(definition: JsonObject): SchemaType {
  if (flag(definition, 'x-kubernetes-int-or-string')) return 'int-or-string';
  const type = stringMember(definition, 'type');
  if (type !== undefined && TYPES.has(type)) return type as SchemaType;
  return 'any';
}

function addFields(
  draft: SchemaDraft,
  definition: JsonObject,
  options: StructuralOptions,
  isOpen: boolean,
  depth: number,
): void {
  const fields = new Map<string, Schema>();
  for (const [name, field] of Object.entries(objectMember(definition, 'properties') ?? {})) {
    fields.set(name, convert(field, options, depth + 1));
  }
  draft.fields = fields;
  const additional = member(definition, 'additionalProperties');
  if (isObject(additional)) draft.values = convert(additional, options, depth + 1);
  if (isOpen || additional === true) draft.open = true;
}

/** An embedded object has the parts that every object has, whatever its own schema says about them. */
function embedResource(draft: SchemaDraft, options: StructuralOptions): void {
  draft.embeddedResource = true;
  draft.fields = withObjectFields(draft.fields, options.objectMeta);
  draft.required = ['apiVersion', 'kind'];
}

/** The fields of an object together with `apiVersion`, `kind` and `metadata`, which come before the definition's own. */
export function withObjectFields(
  fields: ReadonlyMap<string, Schema> | undefined,
  objectMeta: Schema,
): ReadonlyMap<string, Schema> {
  const merged = new Map(fields);
  merged.set('apiVersion', { type: 'string' });
  merged.set('kind', { type: 'string' });
  merged.set('metadata', restrictedMetadata(objectMeta, fields?.get('metadata')));
  return merged;
}

/** A definition may restrict `metadata.name` and nothing else of the metadata. */
function restrictedMetadata(objectMeta: Schema, own: Schema | undefined): Schema {
  const rules = own?.fields?.get('name');
  if (rules === undefined || objectMeta.fields === undefined) return objectMeta;
  const fields = new Map(objectMeta.fields);
  fields.set('name', { ...rules, type: 'string' });
  return { type: 'object', fields };
}

function addListType(draft: SchemaDraft, definition: JsonObject): void {
  const listType = stringMember(definition, 'x-kubernetes-list-type');
  if (listType === 'set') draft.isSet = true;
  const keys = strings(arrayMember(definition, 'x-kubernetes-list-map-keys'));
  if (listType === 'map' && keys.length > 0) draft.listMapKeys = keys;
}

/** What a schema says about values, outside and inside of `allOf`, `anyOf`, `oneOf` and `not`. */
function addValueRules(draft: SchemaDraft, definition: JsonObject): void {
  const required = strings(arrayMember(definition, 'required'));
  if (required.length > 0) draft.required = [...new Set([...(draft.required ?? []), ...required])];
  if (flag(definition, 'nullable')) draft.nullable = true;
  const initial = member(definition, 'default');
  if (initial !== undefined) draft.default = initial;
  const choices = member(definition, 'enum');
  if (isArray(choices) && choices.every(isScalar)) draft.enum = choices;
  const format = stringMember(definition, 'format');
  if (format !== undefined) draft.format = format;
  const pattern = stringMember(definition, 'pattern');
  if (pattern !== undefined) draft.pattern = pattern;
  for (const key of NUMBER_KEYWORDS) {
    const value = member(definition, key);
    if (typeof value === 'number') draft[key] = value;
  }
  for (const key of FLAGS) if (flag(definition, key)) draft[key] = true;
}

const FLAGS = ['exclusiveMinimum', 'exclusiveMaximum', 'uniqueItems'] as const;

function addAlternatives(
  draft: SchemaDraft,
  definition: JsonObject,
  depth: number,
  skipsAnyOf: boolean,
): void {
  for (const key of ['allOf', 'anyOf', 'oneOf'] as const) {
    const branches = arrayMember(definition, key);
    if (branches.length === 0 || (key === 'anyOf' && skipsAnyOf)) continue;
    draft[key] = branches.map((branch) => convertRules(branch, depth + 1));
  }
  const not = member(definition, 'not');
  if (not !== undefined) draft.not = convertRules(not, depth + 1);
}

/** A branch of an alternative: it may restrict values that the structure already has, never add to the structure. */
function convertRules(definition: JsonValue | undefined, depth: number): Schema {
  if (!isObject(definition) || depth > MAX_DEPTH) return { type: 'any' };
  const draft: SchemaDraft = { type: typeOf(definition), open: true };
  const properties = objectMember(definition, 'properties');
  if (properties !== undefined) {
    draft.fields = new Map(
      Object.entries(properties).map(([name, field]) => [name, convertRules(field, depth + 1)]),
    );
  }
  const additional = member(definition, 'additionalProperties');
  if (isObject(additional)) draft.values = convertRules(additional, depth + 1);
  const items = member(definition, 'items');
  if (isObject(items)) draft.items = convertRules(items, depth + 1);
  addValueRules(draft, definition);
  addAlternatives(draft, definition, depth, false);
  return draft;
}

function flag(definition: JsonObject, key: string): boolean {
  return member(definition, key) === true;
}

function strings(values: JsonArray): readonly string[] {
  return values.filter((value) => typeof value === 'string');
}
