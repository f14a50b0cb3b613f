import type { Schema, SchemaType } from './schema.ts';

const INT32 = 2 ** 31;
const INT64 = 2 ** 63;

/**
 * A schema prepared for validation: every node has the same shape, what most nodes lack is behind one flag,
 * and children are prepared (and read from the pack) when a document first reaches their parent.
 */
export class SchemaNode {
  readonly schema: Schema;
  readonly type: SchemaType;
  readonly isNullable: boolean;
  /** Fields without a schema are allowed. */
  readonly isOpen: boolean;
  /** Smallest and largest value that the number format can hold. */
  readonly lowest: number;
  readonly highest: number;
  /** There is more to check than type, fields, items and required fields. */
  readonly hasRules: boolean;
  /** Nothing can be wrong. */
  readonly acceptsAll: boolean;
  isLinked = false;
  /** Names of required fields; undefined when there are none. */
  required: readonly string[] | undefined = undefined;
  fields: ReadonlyMap<string, SchemaNode> | undefined = undefined;
  values: SchemaNode | undefined = undefined;
  items: SchemaNode | undefined = undefined;

  constructor(schema: Schema) {
    this.schema = schema;
    this.type = schema.type;
    this.isNullable = schema.nullable === true;
    this.isOpen = schema.open === true || (schema.type === 'any' && schema.fields === undefined);
    const isInt32 = schema.format === 'int32';
    this.lowest = isInt32 ? -INT32 : -INT64;
    this.highest = isInt32 ? INT32 - 1 : INT64;
    this.hasRules = hasRules(schema);
    this.acceptsAll = schema.type === 'any' && !this.hasRules && !hasChildren(schema);
  }

  /** Prepares the children; a node must be linked before they are read. */
  link(): void {
    const { fields, values, items, required } = this.schema;
    if (fields !== undefined)
      this.fields = new Map([...fields].map(([name, field]) => [name, nodeOf(field)]));
    if (values !== undefined) this.values = nodeOf(values);
    if (items !== undefined) this.items = nodeOf(items);
    if (required !== undefined && required.length > 0) this.required = required;
    this.isLinked = true;
  }
}

const nodes = new WeakMap<Schema, SchemaNode>();

/** The prepared form of a schema; the same schema gives the same node, so that recursive schemas work. */
export function nodeOf(schema: Schema): SchemaNode {
  const known = nodes.get(schema);
  if (known !== undefined) return known;
  const node = new SchemaNode(schema);
  nodes.set(schema, node);
  return node;
}

function hasChildren(schema: Schema): boolean {
  return (
    schema.fields !== undefined ||
    schema.values !== undefined ||
    schema.items !== undefined ||
    schema.required !== undefined
  );
}

function hasRules(schema: Schema): boolean {
  return hasScalarRules(schema) || hasCollectionRules(schema) || hasAlternatives(schema);
}

function hasScalarRules(schema: Schema): boolean {
  return (
    schema.enum !== undefined ||
    (schema.format !== undefined && schema.type !== 'integer') ||
    schema.pattern !== undefined ||
    schema.minimum !== undefined ||
    schema.maximum !== undefined ||
    schema.multipleOf !== undefined ||
    schema.minLength !== undefined ||
    schema.maxLength !== undefined
  );
}

function hasCollectionRules(schema: Schema): boolean {
  return (
    schema.minItems !== undefined ||
    schema.maxItems !== undefined ||
    schema.minProperties !== undefined ||
    schema.maxProperties !== undefined ||
    schema.uniqueItems === true ||
    schema.isSet === true ||
    schema.listMapKeys !== undefined
  );
}

/** True when the schema says something by `allOf`, `anyOf`, `oneOf` or `not`. */
export function hasAlternatives(schema: Schema): boolean {
  return (
    schema.allOf !== undefined ||
    schema.anyOf !== undefined ||
    schema.oneOf !== undefined ||
    schema.not !== undefined
  );
}
