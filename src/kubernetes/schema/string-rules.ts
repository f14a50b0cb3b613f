import type { JsonScalar, JsonValue } from '../../kernel/json.ts';
import { listInWords } from '../../kernel/list-in-words.ts';
import { shorten } from '../../kernel/shorten.ts';
import { nearest } from '../../kernel/suggestion.ts';
import { isSubstituted } from '../substitution.ts';
import { formatExpectation } from './formats.ts';
import { matchesPattern } from './patterns.ts';
import type { Schema } from './schema.ts';
import type { ValidationRun } from './validation-run.ts';

const MAX_LISTED = 12;

/** Tells a value that is not one of the enumerated ones; true when all is well. */
export function checkEnum(run: ValidationRun, schema: Schema, value: JsonValue): boolean {
  const allowed = schema.enum ?? [];
  if (typeof value === 'object' && value !== null) return true;
  if (allowed.includes(value)) return true;
  if (typeof value === 'string' && isSubstituted(value)) return true;
  const suggestion = suggestValue(allowed, value);
  const written = value === '' ? 'empty' : `\`${shorten(String(value))}\``;
  run.tell('enum', `${run.name} is ${written}; use ${listed(allowed, suggestion)}`, {
    lags: schema.lags === true,
    ...(suggestion === undefined ? {} : { fix: { kind: 'set-scalar', value: suggestion } }),
  });
  return false;
}

/** Tells length, pattern and format that a string breaks. */
export function checkStringRules(run: ValidationRun, schema: Schema, value: string): void {
  const { minLength, maxLength, pattern, format } = schema;
  const isFree = minLength === undefined && maxLength === undefined;
  if ((isFree && pattern === undefined && format === undefined) || isSubstituted(value)) return;
  if (minLength !== undefined && value.length < minLength * 2 && codePoints(value) < minLength) {
    const text = minLength === 1 ? 'must not be empty' : `must have at least ${minLength} characters`;
    run.tell('length', `${run.name} ${text}`);
  }
  if (maxLength !== undefined && value.length > maxLength && codePoints(value) > maxLength) {
    run.tell('length', `${run.name} must have at most ${maxLength} characters`);
  }
  if (pattern !== undefined && !matchesPattern(pattern, value)) {
    run.tell('pattern', `${run.name} must match the pattern \`${shorten(pattern)}\``);
  }
  if (format === undefined) return;
  const expectation = formatExpectation(format, value);
  if (expectation !== undefined) run.tell('format', `${run.name} must be ${expectation}`);
}

function suggestValue(allowed: readonly JsonScalar[], value: JsonScalar): JsonScalar | undefined {
  if (typeof value !== 'string') return undefined;
  return nearest(
    value.slice(0, 100),
    allowed.filter((choice) => typeof choice === 'string'),
  );
}

function listed(allowed: readonly JsonScalar[], suggestion: JsonScalar | undefined): string {
  const named = allowed.filter((choice) => choice !== null && choice !== '');
  const choices = named.length > 0 ? named : allowed;
  if (choices.length > MAX_LISTED && suggestion !== undefined) return code(suggestion);
  const shown = choices.slice(0, MAX_LISTED).map(code);
  if (choices.length > MAX_LISTED) return `${shown.join(', ')} or another of ${choices.length} values`;
  return shown.length === 0 ? 'another value' : listInWords(shown, 'or');
}

function code(value: JsonScalar): string {
  return value === '' ? 'an empty string' : `\`${shorten(String(value))}\``;
}

/** Length as Kubernetes counts it, in code points. */
function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
