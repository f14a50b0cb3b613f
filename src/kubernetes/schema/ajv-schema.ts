import type { ErrorObject, ValidateFunction } from 'ajv';
import {
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  member,
  stringMember,
} from '../../kernel/json.ts';
import { fromPointer, type Path } from '../../kernel/path.ts';
import { shorten } from '../../kernel/shorten.ts';
import { isSubstituted } from '../substitution.ts';
import { loadPatterns, matchesPattern } from './patterns.ts';
import type { KindInfo } from './schema.ts';
import { nameOf } from './validation-run.ts';
import type { Violation, ViolationCode } from './violation.ts';

const MAX_TOLD = 100;

/**
 * A validator for a JSON Schema of any shape, by the library `ajv`, which is loaded at the first call.
 *
 * @throws Error when the schema is invalid or refers to other documents
 */
export async function compileJsonSchema(document: JsonObject): Promise<NonNullable<KindInfo['validate']>> {
  const validator = await compile(document);
  return (value, sink) => {
    if (validator(value)) return;
    for (const error of told(validator.errors ?? []).slice(0, MAX_TOLD)) {
      const violation = violationOf(error, value);
      if (violation !== undefined) sink(violation);
    }
  };
}

async function compile(document: JsonObject): Promise<ValidateFunction> {
  const dialect = stringMember(document, '$schema') ?? '';
  const [{ Ajv }, formats] = await Promise.all([loadDialect(dialect), import('ajv-formats')]);
  await loadPatterns();
  const ajv = new Ajv({ allErrors: true, strict: false, logger: false, code: { regExp: linearTime } });
  formats.default.default(ajv, { mode: 'fast' });
  return ajv.compile(isDraft4(dialect) ? modernized(document) : withoutDialect(document));
}

/** Patterns in Go's dialect, as in CustomResourceDefinitions; no value can make them slow. The library tells them apart by their text. */
const linearTime = Object.assign(
  (pattern: string) => ({
    test: (text: string) => matchesPattern(pattern, text),
    toString: () => pattern,
  }),
  { code: 'linearTime' },
);

async function loadDialect(dialect: string): Promise<{ readonly Ajv: typeof import('ajv').Ajv }> {
  if (dialect.includes('2020-12')) return { Ajv: (await import('ajv/dist/2020.js')).Ajv2020 as never };
  if (dialect.includes('2019-09')) return { Ajv: (await import('ajv/dist/2019.js')).Ajv2019 as never };
  return { Ajv: (await import('ajv')).Ajv };
}

function isDraft4(dialect: string): boolean {
  return dialect.includes('draft-04') || dialect.includes('draft-05');
}

/** The dialect has been chosen; a name that the library does not know would only make it fail. */
function withoutDialect(document: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(document).filter(([key]) => key !== '$schema' && key !== '$id'));
}

/** Keywords of draft-04 whose value is a mapping from names to schemas. */
const MAPS: ReadonlySet<string> = new Set(['properties', 'patternProperties', 'definitions', 'dependencies']);

/** Keywords whose value is not a schema. */
const DATA: ReadonlySet<string> = new Set(['enum', 'default', 'example', 'examples']);

/** A draft-04 schema in the words of draft-07: bounds that exclude their limit are numbers, `id` is gone. */
function modernized(node: JsonValue): JsonObject {
  const entries: [string, JsonValue][] = [];
  for (const [key, value] of Object.entries(isObject(node) ? node : {})) {
    if (key === '$schema' || (key === 'id' && typeof value === 'string')) continue;
    if (key === 'exclusiveMinimum' || key === 'exclusiveMaximum') {
      const bound = member(node, key === 'exclusiveMinimum' ? 'minimum' : 'maximum');
      if (value === true && bound !== undefined) entries.push([key, bound]);
    } else entries.push([key, modernizedMember(key, value)]);
  }
  return Object.fromEntries(entries);
}

function modernizedMember(key: string, value: JsonValue): JsonValue {
  if (DATA.has(key)) return value;
  if (isArray(value)) return value.map((item) => (isObject(item) ? modernized(item) : item));
  if (!isObject(value)) return value;
  if (!MAPS.has(key)) return modernized(value);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, modernizedMember('', part)]));
}

/** Without what only repeats: the branches of an alternative that is reported as a whole. */
function told(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const wholes = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  return errors.filter(
    (error) =>
      !wholes.some((whole) => whole !== error && error.schemaPath.startsWith(`${whole.schemaPath}/`)),
  );
}

const CODES: Readonly<Record<string, ViolationCode>> = {
  additionalProperties: 'unknown-field',
  unevaluatedProperties: 'unknown-field',
  required: 'required',
  type: 'type',
  enum: 'enum',
  const: 'enum',
  format: 'format',
  pattern: 'pattern',
  minimum: 'range',
  maximum: 'range',
  exclusiveMinimum: 'range',
  exclusiveMaximum: 'range',
  multipleOf: 'range',
  minLength: 'length',
  maxLength: 'length',
  minItems: 'length',
  maxItems: 'length',
  minProperties: 'length',
  maxProperties: 'length',
  uniqueItems: 'duplicate-item',
};

function violationOf(error: ErrorObject, root: JsonValue): Violation | undefined {
  const { path, value } = resolve(root, error.instancePath);
  if (typeof value === 'string' && isSubstituted(value)) return undefined;
  const code = CODES[error.keyword] ?? 'alternatives';
  const base = { code, lags: false };
  if (code === 'unknown-field') {
    const name = String(error.params['additionalProperty'] ?? error.params['unevaluatedProperty'] ?? '');
    return { ...base, path: [...path, name], part: 'key', message: `unknown field \`${shorten(name)}\`` };
  }
  if (code === 'required') {
    const name = shorten(String(error.params['missingProperty'] ?? ''));
    return { ...base, path, part: 'key', message: `required field \`${name}\` is missing` };
  }
  return {
    ...base,
    path,
    part: 'value',
    message: `${nameOf(path)} ${shorten(error.message ?? 'is not allowed')}`,
  };
}

/** The path of a pointer, with numbers for the items of lists, and the value there. */
function resolve(
  root: JsonValue,
  pointer: string,
): { readonly path: Path; readonly value: JsonValue | undefined } {
  const path: (string | number)[] = [];
  let value: JsonValue | undefined = root;
  for (const step of fromPointer(pointer)) {
    path.push(isArray(value) ? Number(step) : step);
    value = isArray(value) ? value[Number(step)] : member(value, step);
  }
  return { path, value };
}
