import type { CheckMeta, OptionSpec } from '../kernel/check.ts';
import type { JsonObject } from '../kernel/json.ts';
import { PROGRAM, REPOSITORY } from '../kernel/project.ts';
import { CONFIG_SHAPES, LEVELS, type Shape, type Shapes } from './config-schema.ts';

/** Address under which the schema is published. */
const CONFIG_SCHEMA_ID = `https://raw.githubusercontent.com/${REPOSITORY}/main/docs/gitops-actions.schema.json`;

/** The JSON Schema (draft-07, which editors know) of the configuration file. */
export function configJsonSchema(checks: readonly CheckMeta[]): JsonObject {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: CONFIG_SCHEMA_ID,
    title: `Configuration of ${PROGRAM}`,
    ...mapping(CONFIG_SHAPES, checks),
  };
}

function mapping(shapes: Shapes, checks: readonly CheckMeta[]): JsonObject {
  const members = Object.entries(shapes).map(([key, shape]) => [key, schemaOf(shape, checks)]);
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(members) };
}

function schemaOf(shape: Shape, checks: readonly CheckMeta[]): JsonObject {
  const { description } = shape;
  switch (shape.type) {
    case 'string':
      return { description, type: 'string', minLength: 1, examples: [shape.example] };
    case 'strings':
    case 'patterns':
      return { description, type: 'array', items: { type: 'string', minLength: 1 } };
    case 'choice':
      return { description, enum: shape.choices };
    case 'checks':
      return { description, ...checksSchema(checks, shape.options) };
    case 'list':
      return {
        description,
        type: 'array',
        items: { ...mapping(shape.members, checks), required: shape.required },
      };
  }
}

function checksSchema(checks: readonly CheckMeta[], withOptions: boolean): JsonObject {
  const members = checks.map((check) => [check.id, checkSchema(check, withOptions)]);
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(members) };
}

/** YAML 1.1 readers take a plain `off` for the boolean false. */
function checkSchema(check: CheckMeta, withOptions: boolean): JsonObject {
  const level = { enum: [...LEVELS, false] };
  const properties = {
    severity: { ...level, description: `\`${check.severity}\` unless it is set.` },
    ...(withOptions ? { options: optionsSchema(check.options ?? {}) } : {}),
  };
  return {
    description: check.summary,
    anyOf: [level, { type: 'object', additionalProperties: false, properties }],
  };
}

function optionsSchema(options: Readonly<Record<string, OptionSpec>>): JsonObject {
  const members = Object.entries(options).map(([name, spec]) => [name, optionSchema(spec)]);
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(members) };
}

function optionSchema({ type, description, default: byDefault }: OptionSpec): JsonObject {
  const shape = type === 'strings' ? { type: 'array', items: { type: 'string' } } : { type };
  return { description, ...shape, default: byDefault };
}
