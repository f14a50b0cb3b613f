import { isArray, isObject, type JsonScalar, type JsonValue } from '../../kernel/json.ts';
import { childOf, type Path, valueAt } from '../../kernel/path.ts';
import { shorten } from '../../kernel/shorten.ts';
import { nameOf } from '../../kubernetes/schema/validation-run.ts';
import type { Violation } from '../../kubernetes/schema/violation.ts';
import { isSubstituted } from '../../kubernetes/substitution.ts';
import type { Complaint, Rule } from './complaint.ts';
import { unquoteGo } from './go-quote.ts';

/**
 * True when an object is as a complaint says: kubeconform names the object that it means, and several objects of a
 * file can have one name.
 */
export function fits({ path, rule }: Complaint, object: JsonValue): boolean {
  const value = valueAt(object, path);
  switch (rule.kind) {
    case 'unknown-field':
      return isObject(value) && Object.hasOwn(value, rule.field);
    case 'required':
      return isObject(value) && !Object.hasOwn(value, rule.field);
    case 'type':
      return (
        value !== undefined && typeOf(value) === rule.got && !rule.want.some((type) => isOfType(value, type))
      );
    case 'enum':
      return value !== undefined && isOutside(rule.values, value);
    case 'other':
      return value !== undefined && isGot(rule.text, value);
  }
}

/** A complaint about an object in our words; undefined for text that another program still replaces. */
export function violationOf({ path: steps, rule }: Complaint, object: JsonValue): Violation | undefined {
  const value = valueAt(object, steps);
  if (typeof value === 'string' && isSubstituted(value)) return undefined;
  const path = withIndexes(object, steps);
  const base = { path, part: 'value', lags: false } as const;
  switch (rule.kind) {
    case 'unknown-field': {
      const message = `unknown field \`${shorten(rule.field)}\``;
      return { ...base, code: 'unknown-field', path: [...path, rule.field], part: 'key', message };
    }
    case 'required':
      return {
        ...base,
        code: 'required',
        part: 'key',
        message: `required field \`${shorten(rule.field)}\` is missing`,
      };
    case 'type':
      return wrongType(base, rule, value);
    case 'enum': {
      const known = rule.values.filter((option) => option !== null);
      const values = known.map((option) => (option === '' ? 'an empty string' : `\`${option}\``));
      return { ...base, code: 'enum', message: `${nameOf(path)} must be one of ${values.join(', ')}` };
    }
    case 'other':
      return { ...base, code: 'alternatives', message: `${nameOf(path)}: ${shorten(rule.text)}` };
  }
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'a string',
  integer: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
  null: 'empty (null)',
};

function wrongType(
  base: Pick<Violation, 'path' | 'part' | 'lags'>,
  { got, want }: Extract<Rule, { kind: 'type' }>,
  value: JsonValue | undefined,
): Violation {
  if (got === 'null' && typeof base.path.at(-1) === 'string') {
    const field = shorten(String(base.path.at(-1)));
    return { ...base, code: 'null', part: 'key', message: `required field \`${field}\` is empty (null)` };
  }
  const expected = want.map((type) => TYPES[type] ?? type).join(' or ');
  const actual = got === 'boolean' ? `the boolean ${value}` : (TYPES[got] ?? got);
  const isQuotable = want.includes('string') && (got === 'number' || got === 'boolean');
  return {
    ...base,
    code: 'type',
    message: `${nameOf(base.path)} must be ${expected}, not ${actual}${isQuotable ? '; quote it' : ''}`,
    ...(isQuotable ? { fix: { kind: 'quote-scalar' } } : {}),
  };
}

const GOT_TEXT = /^'((?:[^'\\]|\\.)*)' (?:does not match|is not valid) /;
const GOT_NUMBER = /^\w+: got (-?[\d,.]+), want /;

/** False when a complaint quotes another value, or the size of another value. */
function isGot(text: string, value: JsonValue): boolean {
  const quoted = GOT_TEXT.exec(text)?.[1];
  if (quoted !== undefined) return value === unquoteGo(quoted);
  const number = GOT_NUMBER.exec(text)?.[1];
  return number === undefined || Number(number.replaceAll(',', '')) === sizeOf(value);
}

function sizeOf(value: JsonValue): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' || isArray(value)) return [...value].length;
  return isObject(value) ? Object.keys(value).length : undefined;
}

/** JSON Schema's name of a value's type, as kubeconform uses it. */
function typeOf(value: JsonValue): string {
  if (value === null) return 'null';
  return isArray(value) ? 'array' : typeof value;
}

/** True when a value has the type of the known ones and is none of them; of a wrong type, only that is told. */
function isOutside(known: readonly JsonScalar[], value: JsonValue): boolean {
  return (
    known.some((option) => typeOf(option) === typeOf(value)) && !known.some((option) => option === value)
  );
}

function isOfType(value: JsonValue, type: string): boolean {
  return typeOf(value) === type || (type === 'integer' && Number.isInteger(value));
}

function withIndexes(object: JsonValue, steps: readonly string[]): Path {
  let node: JsonValue | undefined = object;
  return steps.map((text) => {
    const next = isArray(node) ? Number(text) : text;
    node = childOf(node, text);
    return next;
  });
}
