import type { JsonArray, JsonObject, JsonValue } from '../../kernel/json.ts';
import { shorten } from '../../kernel/shorten.ts';
import { checkAlternatives } from './alternatives.ts';
import { checkListRules } from './list-rules.ts';
import { checkMapRules } from './map-rules.ts';
import { checkNumberRules, checkRange } from './number-rules.ts';
import type { Schema, SchemaType } from './schema.ts';
import { hasAlternatives, nodeOf, type SchemaNode } from './schema-node.ts';
import { checkEnum, checkStringRules } from './string-rules.ts';
import { suggestField } from './unknown-field.ts';
import { ValidationRun } from './validation-run.ts';
import type { ViolationSink } from './violation.ts';
import { tellWrongType } from './wrong-type.ts';

/**
 * Tells `sink` everything in `value` that `schema` does not allow, as the API server would see it: null for an
 * optional field counts as absent, text that other programs still substitute (`${VAR}`) fits anywhere.
 * Recursion is bounded and at most 100 violations are told. Schemas with patterns need `loadPatterns` first.
 */
export function validate(schema: Schema, value: JsonValue, sink: ViolationSink): void {
  checkValue(new ValidationRun(schema, sink), nodeOf(schema), value);
}

function checkValue(run: ValidationRun, node: SchemaNode, value: JsonValue): void {
  if (node.acceptsAll) return;
  if (!isOfType(node.type, value)) {
    tellWrongType(run, node.type, value);
    return;
  }
  if (typeof value === 'number') {
    if (node.type === 'integer' && (value < node.lowest || value > node.highest))
      checkRange(run, node, value);
  } else if (Array.isArray(value)) {
    checkList(run, node, value);
  } else if (typeof value === 'object' && value !== null) {
    checkObject(run, node, value as JsonObject);
  }
  if (node.hasRules) checkRules(run, node, value);
}

function isOfType(type: SchemaType, value: JsonValue): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string';
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number';
    case 'int-or-string':
      return typeof value === 'string' || (typeof value === 'number' && Number.isInteger(value));
    case 'quantity':
      return typeof value === 'string' || typeof value === 'number';
    case 'any':
      return true;
  }
}

function checkObject(run: ValidationRun, node: SchemaNode, value: JsonObject): void {
  if (!node.isLinked) node.link();
  if (!run.descend()) return;
  const { fields, values } = node;
  let meant: string[] | undefined;
  for (const key in value) {
    const field = fields?.get(key) ?? values;
    if (field === undefined) {
      if (node.isOpen || run.isFull) continue;
      const suggestion = tellUnknownField(run, node, value, key);
      if (suggestion !== undefined) meant = [...(meant ?? []), suggestion];
      continue;
    }
    const child = value[key];
    if (child === null || child === undefined || field.acceptsAll) continue;
    run.path.push(key);
    checkValue(run, field, child);
    run.path.pop();
  }
  if (node.required !== undefined) checkRequired(run, node, value, meant);
  run.ascend();
}

/** Tells the field and gives the name that was probably meant. */
function tellUnknownField(
  run: ValidationRun,
  node: SchemaNode,
  value: JsonObject,
  key: string,
): string | undefined {
  const { hint, field } = suggestField(run.root, run.path, node.schema, value, key);
  const canRename = field !== undefined && !Object.hasOwn(value, field);
  run.tell('unknown-field', `unknown field \`${shorten(key)}\`${hint}`, {
    child: key,
    part: 'key',
    lags: node.schema.lags === true,
    ...(canRename ? { fix: { kind: 'rename-key', key: field } } : {}),
  });
  return field;
}

function checkRequired(
  run: ValidationRun,
  node: SchemaNode,
  value: JsonObject,
  meant: readonly string[] | undefined,
): void {
  for (const name of node.required ?? []) {
    const child = Object.hasOwn(value, name) ? value[name] : undefined;
    if (child !== undefined && child !== null) continue;
    const field = node.fields?.get(name);
    if (field?.schema.default !== undefined || meant?.includes(name)) continue;
    if (child === null) {
      if (field?.isNullable) continue;
      run.tell('required', `required field \`${shorten(name)}\` is empty (null)`, {
        child: name,
        part: 'key',
      });
    } else {
      run.tell('required', `required field \`${shorten(name)}\` is missing`, {
        part: 'key',
        lags: node.schema.lags === true,
      });
    }
  }
}

function checkList(run: ValidationRun, node: SchemaNode, value: JsonArray): void {
  if (!node.isLinked) node.link();
  const { items } = node;
  if (items === undefined || items.acceptsAll || !run.descend()) return;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (item === undefined) continue;
    if (item === null) {
      if (!items.isNullable)
        run.tell('null', 'list item is empty (null); give it a value or remove it', { child: i });
      continue;
    }
    run.path.push(i);
    checkValue(run, items, item);
    run.path.pop();
  }
  run.ascend();
}

function checkRules(run: ValidationRun, node: SchemaNode, value: JsonValue): void {
  const { schema } = node;
  if (schema.enum !== undefined && !checkEnum(run, schema, value)) return;
  if (typeof value === 'string') checkStringRules(run, schema, value);
  else if (typeof value === 'number') checkNumberRules(run, schema, value);
  else if (Array.isArray(value)) checkListRules(run, schema, value);
  else if (typeof value === 'object' && value !== null) checkMapRules(run, schema, value as JsonObject);
  if (hasAlternatives(schema)) checkAlternatives(run, schema, value, checkValue);
}
