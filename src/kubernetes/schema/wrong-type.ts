import type { JsonValue } from '../../kernel/json.ts';
import { isSubstituted } from '../substitution.ts';
import type { SchemaType } from './schema.ts';
import type { ValidationRun } from './validation-run.ts';
import type { ViolationFix } from './violation.ts';

const EXPECTED: Readonly<Record<SchemaType, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'a string',
  integer: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
  'int-or-string': 'a whole number or a string',
  quantity: 'a quantity such as `500m` or `1Gi`',
  any: 'a value',
};

/** Tells that a value is of the wrong type, with the mend where it is plain; silent about text that is still to be substituted. */
export function tellWrongType(run: ValidationRun, type: SchemaType, value: JsonValue): void {
  if (typeof value === 'string' && isSubstituted(value)) return;
  const fix = fixFor(type, value);
  run.tell('type', `${run.name} must be ${EXPECTED[type]}, not ${actual(value)}${hint(type, fix)}`, {
    ...(fix === undefined ? {} : { fix }),
  });
}

function actual(value: JsonValue): string {
  if (value === null) return 'empty (null)';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return 'a string';
  if (typeof value === 'boolean') return `the boolean ${value}`;
  return Number.isInteger(value) ? 'a number' : 'a number with a fraction';
}

function hint(type: SchemaType, fix: ViolationFix | undefined): string {
  if (fix?.kind === 'quote-scalar') return '; quote it';
  if (fix?.kind === 'set-scalar') return '; remove the quotes';
  return type === 'array' ? '; begin each item with `- `' : '';
}

function fixFor(type: SchemaType, value: JsonValue): ViolationFix | undefined {
  if (typeof value === 'string') return unquoted(type, value);
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  const wantsText = type === 'string' || (type === 'quantity' && typeof value === 'number');
  return isScalar && wantsText ? { kind: 'quote-scalar' } : undefined;
}

function unquoted(type: SchemaType, text: string): ViolationFix | undefined {
  if (type === 'boolean' && (text === 'true' || text === 'false')) {
    return { kind: 'set-scalar', value: text === 'true' };
  }
  const isNumber =
    (type === 'integer' && /^-?(?:0|[1-9]\d{0,14})$/.test(text)) ||
    (type === 'number' && /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/.test(text));
  return isNumber ? { kind: 'set-scalar', value: Number(text) } : undefined;
}
