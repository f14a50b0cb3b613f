import type { JsonScalar, JsonValue } from '../../kernel/json.ts';
import type { ViolationSink } from './violation.ts';

/** The types a structural schema knows; `any` accepts everything. */
export type SchemaType =
  | 'object'
  | 'array'
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'int-or-string'
  | 'quantity'
  | 'any';

/**
 * What a value must look like: the one model into which the built-in pack, CustomResourceDefinitions
 * and the project's own schemas are loaded, and which the validator interprets.
 */
export interface Schema {
  readonly type: SchemaType;
  readonly nullable?: boolean;
  /** Known fields of an object; looked up by own name only. */
  readonly fields?: ReadonlyMap<string, Schema>;
  readonly required?: readonly string[];
  /** Schema of the values of a map (`additionalProperties`). */
  readonly values?: Schema;
  /** True when fields beyond `fields` are allowed without a schema (`preserve-unknown-fields`, free-form). */
  readonly open?: boolean;
  /** Unknown fields are warnings: the source of this schema is known to lag behind its project. */
  readonly lags?: boolean;
  readonly items?: Schema;
  /** Fields that together identify an item (`x-kubernetes-list-map-keys`). */
  readonly listMapKeys?: readonly string[];
  /** Items are unique (`x-kubernetes-list-type: set`). */
  readonly isSet?: boolean;
  readonly enum?: readonly JsonScalar[];
  /** `int32`, `int64`, `byte`, `date-time`, `duration`, … */
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: boolean;
  readonly exclusiveMaximum?: boolean;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly uniqueItems?: boolean;
  readonly default?: JsonValue;
  /** An object of its own with apiVersion, kind and metadata (`x-kubernetes-embedded-resource`). */
  readonly embeddedResource?: boolean;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
}

/** What is known about a kind in one Kubernetes version. */
export interface KindInfo {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly schema: Schema;
  /** Takes the place of `schema` for a JSON Schema of the user's that `schema` cannot express. */
  readonly validate?: (value: JsonValue, sink: ViolationSink) => void;
}
