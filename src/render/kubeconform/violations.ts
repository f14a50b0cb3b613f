import { isArray, isObject, type JsonValue } from '../../kernel/json.ts';
import type { Path } from '../../kernel/path.ts';
import { nameOf, shorten } from '../../kubernetes/schema/validation-run.ts';
import type { Violation } from '../../kubernetes/schema/violation.ts';
import { isSubstituted } from '../../kubernetes/substitution.ts';
import type { Complaint, Rule } from './complaint.ts';

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
      return value !== undefined && typeOf(value) === rule.got;
    case 'enum':
      return value !== undefined && !rule.values.includes(String(value));
    case 'other':
      return value !== undefined;
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
      const values = rule.values.map((text) => (text === '' ? 'an empty string' : `\`${text}\``));
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

/** JSON Schema's name of a value's type, as kubeconform uses it. */
function typeOf(value: JsonValue): string {
  if (value === null) return 'null';
  return isArray(value) ? 'array' : typeof value;
}

function withIndexes(object: JsonValue, steps: readonly string[]): Path {
  let node: JsonValue | undefined = object;
  return steps.map((text) => {
    const next = isArray(node) ? Number(text) : text;
    node = child(node, text);
    return next;
  });
}

function valueAt(object: JsonValue, steps: readonly string[]): JsonValue | undefined {
  return steps.reduce<JsonValue | undefined>(child, object);
}

function child(node: JsonValue | undefined, step: string): JsonValue | undefined {
  if (isArray(node)) return node[Number(step)];
  return isObject(node) && Object.hasOwn(node, step) ? node[step] : undefined;
}
