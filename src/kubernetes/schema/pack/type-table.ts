import type { Schema } from '../schema.ts';
import { parseType } from './type-code.ts';

/** A line of the table's section of kinds. */
export interface KindEntry {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespaced: boolean;
  /** Bit n is set when the n-th version of the table serves the kind. */
  readonly servedMask: number;
  readonly type: number;
}

/**
 * The compact text in which the schema pack is stored, and the schemas made from it on demand. How the text
 * is laid out is told in `scripts/schema-pack/encode.mjs`.
 */
export class TypeTable {
  /** Minor versions, oldest first. */
  readonly versions: readonly string[];
  readonly kinds: readonly KindEntry[];
  readonly #scalars: readonly string[];
  readonly #types: readonly string[];
  readonly #scalarSchemas = new Map<number, Schema>();
  /** By version, then by number of the type. */
  readonly #schemas: Map<number, Schema>[];
  readonly #leaves = new Map<string, Schema>();
  readonly #lags: boolean;

  /** `lags` marks objects and closed lists, so that unknown fields and values are warnings. */
  constructor(text: string, lags: boolean) {
    const [versions = '', kinds = '', scalars = '', types = ''] = text.split('\n\n');
    this.versions = versions.split(' ');
    this.kinds = kinds === '' ? [] : kinds.split('\n').map(parseKind);
    this.#scalars = scalars.split('\n');
    this.#types = types.split('\n');
    this.#schemas = this.versions.map(() => new Map());
    this.#lags = lags;
  }

  /** The schema of the type in the version with this index; its fields are read when they are first asked for. */
  typeSchema(type: number, version: number): Schema {
    const memo = this.#schemas[version];
    const known = memo?.get(type);
    if (known !== undefined) return known;
    const schema = new ObjectType(this, this.#types[type] ?? '', version, this.#lags);
    memo?.set(type, schema);
    return schema;
  }

  /** The schema with the constraints that the table lists under this number. */
  scalarSchema(number: number): Schema {
    const known = this.#scalarSchemas.get(number);
    if (known !== undefined) return known;
    const constraints: Schema = JSON.parse(this.#scalars[number] ?? '{"type":"any"}');
    const schema = this.#lags ? { ...constraints, lags: true } : constraints;
    this.#scalarSchemas.set(number, schema);
    return schema;
  }

  /** The schema that a type's code stands for. */
  codeSchema(code: string, version: number): Schema {
    const key = code.includes('#') ? `${version} ${code}` : code;
    const known = this.#leaves.get(key);
    if (known !== undefined) return known;
    const schema = parseType(code, {
      typeSchema: (type) => this.typeSchema(type, version),
      scalarSchema: (number) => this.scalarSchema(number),
    });
    this.#leaves.set(key, schema);
    return schema;
  }
}

/** An object of the table, in one version. */
class ObjectType implements Schema {
  readonly type = 'object';
  readonly open: boolean;
  readonly lags: boolean;
  readonly #table: TypeTable;
  readonly #line: string;
  readonly #version: number;
  #fields: ReadonlyMap<string, Schema> | undefined;
  #required: readonly string[] = [];

  constructor(table: TypeTable, line: string, version: number, lags: boolean) {
    this.open = line === '' || line.startsWith('*');
    this.lags = lags;
    this.#table = table;
    this.#line = line;
    this.#version = version;
  }

  get fields(): ReadonlyMap<string, Schema> {
    return this.#fields ?? this.#read();
  }

  get required(): readonly string[] {
    if (this.#fields === undefined) this.#read();
    return this.#required;
  }

  #read(): ReadonlyMap<string, Schema> {
    const fields = new Map<string, Schema>();
    const required: string[] = [];
    for (const token of this.#line.split(' ')) {
      const field = parseField(token);
      if (field === undefined || !hasBit(field.mask, this.#version)) continue;
      fields.set(field.name, this.#table.codeSchema(field.code, this.#version));
      if (hasBit(field.requiredMask, this.#version)) required.push(field.name);
    }
    this.#required = required;
    this.#fields = fields;
    return fields;
  }
}

interface FieldEntry {
  readonly name: string;
  readonly code: string;
  readonly mask: number;
  readonly requiredMask: number;
}

const EVERY_VERSION = -1;

/** Reads `name`, `!` and its mask when required, `:` and the type's code, `@` and the mask of versions. */
function parseField(token: string): FieldEntry | undefined {
  const colon = token.indexOf(':');
  if (colon < 0) return undefined;
  const bang = token.lastIndexOf('!', colon);
  const at = token.indexOf('@', colon);
  return {
    name: token.slice(0, bang < 0 ? colon : bang),
    code: token.slice(colon + 1, at < 0 ? undefined : at),
    mask: at < 0 ? EVERY_VERSION : Number.parseInt(token.slice(at + 1), 16),
    requiredMask:
      bang < 0 ? 0 : bang + 1 === colon ? EVERY_VERSION : Number.parseInt(token.slice(bang + 1, colon), 16),
  };
}

function hasBit(mask: number, version: number): boolean {
  return ((mask >> version) & 1) === 1;
}

function parseKind(line: string): KindEntry {
  const [apiVersion = '', kind = '', scope, mask = '', type = ''] = line.split(' ');
  return {
    apiVersion,
    kind,
    namespaced: scope === 'N',
    servedMask: Number.parseInt(mask, 16),
    type: Number.parseInt(type, 36),
  };
}
