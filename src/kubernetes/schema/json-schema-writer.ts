import type { JsonObject, JsonValue } from '../../kernel/json.ts';
import type { Schema, SchemaType } from './schema.ts';
import { NUMBER_KEYWORDS } from './schema-draft.ts';

/** How schemas are written. */
export interface WriterOptions {
  /** Unknown fields are errors. */
  readonly strict: boolean;
  /** Write the values that fields can have; the published Kubernetes schemas leave them out. */
  readonly enums: boolean;
}

type MutableObject = Record<string, JsonValue>;

const JSON_TYPES: Readonly<Partial<Record<SchemaType, string>>> = {
  object: 'object',
  array: 'array',
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
};

const PLAIN_KEYWORDS = [
  'format',
  'pattern',
  ...NUMBER_KEYWORDS,
  'exclusiveMinimum',
  'exclusiveMaximum',
  'uniqueItems',
] as const satisfies readonly (keyof Schema)[];

/**
 * Writes one kind's schema as a draft-04 JSON Schema that stands alone: what is used more than once, or contains
 * itself, is written once under `definitions`.
 */
export class JsonSchemaWriter {
  readonly #options: WriterOptions;
  readonly #shared: ReadonlySet<Schema>;
  readonly #names = new Map<Schema, { plain?: string; nullable?: string }>();
  readonly #definitions: MutableObject = {};

  constructor(root: Schema, options: WriterOptions) {
    this.#options = options;
    this.#shared = sharedMappings(root);
  }

  /** The keywords of a schema, and the definitions that it refers to so far. */
  write(schema: Schema): JsonObject {
    return this.#mapping(schema, false);
  }

  get definitions(): JsonObject {
    return this.#definitions;
  }

  #value(schema: Schema, nullable: boolean, name: string): JsonObject {
    if (schema.type === 'int-or-string') return union('integer', nullable);
    if (schema.type === 'quantity') return union('number', nullable);
    return this.#shared.has(schema)
      ? this.#reference(schema, nullable, name)
      : this.#mapping(schema, nullable);
  }

  #reference(schema: Schema, nullable: boolean, field: string): JsonObject {
    const names = this.#names.get(schema) ?? {};
    this.#names.set(schema, names);
    const form = nullable ? 'nullable' : 'plain';
    const known = names[form];
    if (known !== undefined) return { $ref: `#/definitions/${known}` };
    const name = this.#freeName(field);
    names[form] = name;
    this.#definitions[name] = {};
    this.#definitions[name] = this.#mapping(schema, nullable);
    return { $ref: `#/definitions/${name}` };
  }

  /** Names become part of a pointer: letters and digits only. */
  #freeName(field: string): string {
    const base = field.replace(/[^A-Za-z0-9]/g, '') || 'value';
    if (!Object.hasOwn(this.#definitions, base)) return base;
    let number = 2;
    while (Object.hasOwn(this.#definitions, `${base}${number}`)) number++;
    return `${base}${number}`;
  }

  #mapping(schema: Schema, nullable: boolean): JsonObject {
    const written: MutableObject = {};
    const type = JSON_TYPES[schema.type];
    if (type !== undefined) written['type'] = nullable || schema.nullable ? [type, 'null'] : type;
    if (schema.enum !== undefined && this.#options.enums) {
      written['enum'] = nullable ? [...schema.enum, null] : schema.enum;
    }
    for (const keyword of PLAIN_KEYWORDS) {
      const value = schema[keyword];
      if (value !== undefined) written[keyword] = value;
    }
    this.#writeFields(written, schema);
    this.#writeItems(written, schema);
    this.#writeAlternatives(written, schema);
    return written;
  }

  #writeFields(written: MutableObject, schema: Schema): void {
    const { fields, required = [], values } = schema;
    if (fields !== undefined && fields.size > 0) {
      const properties: MutableObject = {};
      for (const [name, field] of fields)
        properties[name] = this.#value(field, !required.includes(name), name);
      written['properties'] = properties;
      const isClosed = !schema.open && !schema.lags && values === undefined;
      if (this.#options.strict && isClosed) written['additionalProperties'] = false;
    }
    if (required.length > 0) written['required'] = required;
    if (values !== undefined) written['additionalProperties'] = this.#value(values, true, 'values');
  }

  #writeItems(written: MutableObject, schema: Schema): void {
    if (schema.items !== undefined) written['items'] = this.#value(schema.items, true, 'items');
    if (schema.isSet) written['x-kubernetes-list-type'] = 'set';
    if (schema.listMapKeys !== undefined) {
      written['x-kubernetes-list-type'] = 'map';
      written['x-kubernetes-list-map-keys'] = schema.listMapKeys;
    }
  }

  #writeAlternatives(written: MutableObject, schema: Schema): void {
    for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
      const branches = schema[keyword];
      if (branches !== undefined) written[keyword] = branches.map((branch) => this.#mapping(branch, true));
    }
    if (schema.not !== undefined) written['not'] = this.#mapping(schema.not, false);
  }
}

/** Null is in the first branch only: in both, it would fit twice and be refused. */
function union(number: 'integer' | 'number', nullable: boolean): JsonObject {
  return { oneOf: [{ type: nullable ? ['string', 'null'] : 'string' }, { type: number }] };
}

/** The mappings that a schema uses in more than one place or that contain themselves. */
function sharedMappings(root: Schema): ReadonlySet<Schema> {
  const seen = new Set<Schema>([root]);
  const shared = new Set<Schema>();
  for (const schema of seen) {
    for (const child of [...(schema.fields?.values() ?? []), schema.values, schema.items]) {
      if (child === undefined) continue;
      if (seen.has(child)) addMapping(shared, child);
      seen.add(child);
    }
  }
  return shared;
}

/** A list or map that is met again may be the way in which a mapping contains itself. */
function addMapping(shared: Set<Schema>, schema: Schema): void {
  let mapping: Schema | undefined = schema;
  while (mapping !== undefined && (mapping.fields?.size ?? 0) === 0)
    mapping = mapping.items ?? mapping.values;
  if (mapping !== undefined) shared.add(mapping);
}
