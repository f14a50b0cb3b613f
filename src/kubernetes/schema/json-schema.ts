import { isArray, isObject, type JsonObject, type JsonValue, member } from '../../kernel/json.ts';
import { fromPointer } from '../../kernel/path.ts';
import type { Schema, SchemaType } from './schema.ts';
import { isScalar, NUMBER_KEYWORDS, type SchemaDraft } from './schema-draft.ts';

/** Keywords with a meaning that `Schema` cannot express. */
const FOREIGN = [
  'patternProperties',
  'if',
  'dependencies',
  'dependentRequired',
  'dependentSchemas',
  'propertyNames',
  'contains',
  'prefixItems',
  'additionalItems',
  'unevaluatedProperties',
  'unevaluatedItems',
  '$dynamicRef',
  '$recursiveRef',
] as const;

const MAX_DEPTH = 300;

const TYPES: ReadonlyMap<string, SchemaType> = new Map<string, SchemaType>([
  ['object', 'object'],
  ['array', 'array'],
  ['string', 'string'],
  ['integer', 'integer'],
  ['number', 'number'],
  ['boolean', 'boolean'],
]);

/** Thrown and caught in this file alone: the document needs a general validator. */
class Inexpressible extends Error {}

/**
 * A JSON Schema (draft-04 to 2020-12, references within the document) as `Schema`, or undefined when it uses
 * something that `Schema` cannot express. Null is allowed wherever a field is optional, as the API server does.
 */
export function convertJsonSchema(document: JsonValue): Schema | undefined {
  try {
    return new Converter(document).convert(document, 0);
  } catch (error) {
    if (error instanceof Inexpressible) return undefined;
    throw error;
  }
}

class Converter {
  readonly #document: JsonValue;
  readonly #references = new Map<string, SchemaDraft>();

  constructor(document: JsonValue) {
    this.#document = document;
  }

  convert(node: JsonValue | undefined, depth: number): Schema {
    if (node === true) return { type: 'any' };
    if (!isObject(node) || depth > MAX_DEPTH) throw new Inexpressible();
    const reference = member(node, '$ref');
    if (typeof reference === 'string') return this.#reference(reference, depth);
    const draft: SchemaDraft = { type: 'any' };
    this.#fill(draft, node, depth);
    return draft;
  }

  /** The draft is remembered before it is filled, so that a schema may refer to itself. */
  #reference(reference: string, depth: number): Schema {
    const known = this.#references.get(reference);
    if (known !== undefined) return known;
    const target = this.#resolve(reference);
    if (!isObject(target) || member(target, '$ref') !== undefined) throw new Inexpressible();
    const draft: SchemaDraft = { type: 'any' };
    this.#references.set(reference, draft);
    this.#fill(draft, target, depth + 1);
    return draft;
  }

  #resolve(reference: string): JsonValue | undefined {
    if (!reference.startsWith('#') || (reference.length > 1 && reference[1] !== '/')) return undefined;
    let node: JsonValue | undefined = this.#document;
    for (const step of fromPointer(reference.slice(1))) {
      node = isArray(node) ? node[Number(step)] : member(node, decodeURIComponentSafely(step));
    }
    return node;
  }

  #fill(draft: SchemaDraft, node: JsonObject, depth: number): void {
    if (FOREIGN.some((keyword) => Object.hasOwn(node, keyword))) throw new Inexpressible();
    if (isScalarUnion(node)) {
      draft.type = unionType(node);
      if (member(node, 'type') === undefined) return;
    } else this.#fillType(draft, node, depth);
    this.#fillObject(draft, node, depth);
    const items = member(node, 'items');
    if (isArray(items)) throw new Inexpressible();
    if (items !== undefined) draft.items = this.convert(items, depth + 1);
    fillKubernetes(draft, node);
    fillValues(draft, node);
    this.#fillAlternatives(draft, node, depth);
  }

  #fillType(draft: SchemaDraft, node: JsonObject, depth: number): void {
    const written = member(node, 'type');
    const names = isArray(written) ? written : written === undefined ? [] : [written];
    if (names.includes('null')) draft.nullable = true;
    const types = names.filter((name) => name !== 'null').map((name) => TYPES.get(String(name)));
    if (types.length === 1 && types[0] !== undefined) draft.type = types[0];
    else if (types.length === 2 && types.includes('string') && types.includes('integer')) {
      draft.type = 'int-or-string';
    } else if (types.length > 0) {
      draft.allOf = [{ type: 'any', anyOf: names.map((name) => this.convert({ type: name }, depth + 1)) }];
    } else if (names.length > 0) throw new Inexpressible();
  }

  #fillObject(draft: SchemaDraft, node: JsonObject, depth: number): void {
    const properties = member(node, 'properties');
    const additional = member(node, 'additionalProperties');
    if (draft.type !== 'object' && properties === undefined && additional === undefined) return;
    if (isObject(properties)) {
      const fields = Object.entries(properties).map(
        ([name, field]) => [name, this.convert(field, depth + 1)] as const,
      );
      draft.fields = new Map(fields);
    }
    if (isObject(additional)) draft.values = this.convert(additional, depth + 1);
    else if (additional !== false || member(node, 'x-kubernetes-preserve-unknown-fields') === true)
      draft.open = true;
  }

  #fillAlternatives(draft: SchemaDraft, node: JsonObject, depth: number): void {
    for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
      const branches = member(node, keyword);
      if (branches === undefined || (keyword !== 'allOf' && isScalarUnion(node))) continue;
      if (!isArray(branches)) throw new Inexpressible();
      const converted = branches.map((branch) => this.convert(branch, depth + 1));
      draft[keyword] = [...(draft[keyword] ?? []), ...converted];
    }
    const not = member(node, 'not');
    if (not !== undefined) draft.not = this.convert(not, depth + 1);
  }
}

/** `IntOrString` and `Quantity` in published schemas: an alternative of a string and a number, each perhaps null. */
function isScalarUnion(node: JsonObject): boolean {
  if (member(node, 'x-kubernetes-int-or-string') === true) return true;
  const branches = member(node, 'oneOf') ?? member(node, 'anyOf');
  if (!isArray(branches) || branches.length !== 2) return false;
  const names = branches.map(onlyType);
  return names.includes('string') && (names.includes('integer') || names.includes('number'));
}

function unionType(node: JsonObject): SchemaType {
  const branches = member(node, 'oneOf') ?? member(node, 'anyOf');
  return isArray(branches) && branches.map(onlyType).includes('number') ? 'quantity' : 'int-or-string';
}

/** The type of a schema that says nothing but its type, null aside. */
function onlyType(node: JsonValue): JsonValue | undefined {
  if (!isObject(node) || Object.keys(node).some((key) => key !== 'type' && key !== 'format'))
    return undefined;
  const type = member(node, 'type');
  const names = isArray(type) ? type.filter((name) => name !== 'null') : [type];
  return names.length === 1 ? names[0] : undefined;
}

function fillKubernetes(draft: SchemaDraft, node: JsonObject): void {
  const listType = member(node, 'x-kubernetes-list-type');
  const keys = member(node, 'x-kubernetes-list-map-keys');
  if (listType === 'set') draft.isSet = true;
  if (listType === 'map' && isArray(keys)) draft.listMapKeys = keys.filter((key) => typeof key === 'string');
}

function fillValues(draft: SchemaDraft, node: JsonObject): void {
  const required = member(node, 'required');
  if (isArray(required)) draft.required = required.filter((name) => typeof name === 'string');
  const choices = Object.hasOwn(node, 'const') ? [member(node, 'const') ?? null] : member(node, 'enum');
  if (isArray(choices)) {
    if (!choices.every(isScalar)) throw new Inexpressible();
    draft.enum = choices;
  }
  for (const key of ['format', 'pattern'] as const) {
    const value = member(node, key);
    if (typeof value === 'string') draft[key] = value;
  }
  for (const key of NUMBER_KEYWORDS) {
    const value = member(node, key);
    if (typeof value === 'number') draft[key] = value;
  }
  fillExclusiveBounds(draft, node);
  if (member(node, 'uniqueItems') === true) draft.uniqueItems = true;
  if (member(node, 'nullable') === true) draft.nullable = true;
  const initial = member(node, 'default');
  if (initial !== undefined) draft.default = initial;
}

/** A flag beside the bound in draft-04, a bound of its own since draft-06. */
function fillExclusiveBounds(draft: SchemaDraft, node: JsonObject): void {
  const above = member(node, 'exclusiveMinimum');
  if (above === true) draft.exclusiveMinimum = true;
  if (typeof above === 'number' && (draft.minimum === undefined || above >= draft.minimum)) {
    draft.minimum = above;
    draft.exclusiveMinimum = true;
  }
  const below = member(node, 'exclusiveMaximum');
  if (below === true) draft.exclusiveMaximum = true;
  if (typeof below === 'number' && (draft.maximum === undefined || below <= draft.maximum)) {
    draft.maximum = below;
    draft.exclusiveMaximum = true;
  }
}

function decodeURIComponentSafely(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
