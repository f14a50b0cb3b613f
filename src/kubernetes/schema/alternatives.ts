import { isObject, type JsonValue } from '../../kernel/json.ts';
import { listInWords } from '../../kernel/list-in-words.ts';
import type { Schema } from './schema.ts';
import { nodeOf, type SchemaNode } from './schema-node.ts';
import type { ValidationRun } from './validation-run.ts';
import type { Violation } from './violation.ts';

/** The validator itself, which the branches go back to. */
export type CheckValue = (run: ValidationRun, node: SchemaNode, value: JsonValue) => void;

/** Tells what `allOf`, `anyOf`, `oneOf` and `not` refuse; of several alternatives the one that fits best. */
export function checkAlternatives(
  run: ValidationRun,
  schema: Schema,
  value: JsonValue,
  checkValue: CheckValue,
): void {
  if (!run.descend()) return;
  for (const part of schema.allOf ?? []) checkValue(run, nodeOf(part), value);
  const attempt = (branch: Schema) => run.attempt(() => checkValue(run, nodeOf(branch), value));
  if (schema.anyOf !== undefined) checkAnyOf(run, schema.anyOf, attempt);
  if (schema.oneOf !== undefined) checkOneOf(run, schema.oneOf, value, attempt);
  if (schema.not !== undefined && attempt(schema.not).length === 0) tellForbidden(run, schema.not);
  run.ascend();
}

type Attempt = (branch: Schema) => readonly Violation[];

function checkAnyOf(run: ValidationRun, branches: readonly Schema[], attempt: Attempt): void {
  const results: (readonly Violation[])[] = [];
  for (const branch of branches) {
    const violations = attempt(branch);
    if (violations.length === 0) return;
    results.push(violations);
  }
  tellBest(run, branches, results);
}

function checkOneOf(
  run: ValidationRun,
  branches: readonly Schema[],
  value: JsonValue,
  attempt: Attempt,
): void {
  const results = branches.map(attempt);
  const fitting = branches.filter((_, i) => results[i]?.length === 0);
  if (fitting.length === 1) return;
  if (fitting.length === 0) tellBest(run, branches, results);
  else tellSeveral(run, fitting, value);
}

function tellSeveral(run: ValidationRun, fitting: readonly Schema[], value: JsonValue): void {
  const names = [...new Set(fitting.flatMap((branch) => branch.required ?? []))];
  const set = names.filter((name) => isObject(value) && Object.hasOwn(value, name));
  const text =
    set.length < 2 ? 'fits more than one of its alternatives' : `may have only one of ${listed(set, 'and')}`;
  run.tell('alternatives', `${run.name} ${text}`, { part: 'key' });
}

/** Nothing fits: what all alternatives say together where that makes one sentence, else the nearest one's violations. */
function tellBest(
  run: ValidationRun,
  branches: readonly Schema[],
  results: readonly (readonly Violation[])[],
): void {
  const depth = run.path.length;
  const missing = results.every((violations) => violations.length === 1 && isMissing(violations[0], depth));
  const names = [...new Set(branches.flatMap((branch) => branch.required ?? []))];
  if (missing && names.length > 1) {
    run.tell('required', `${run.name} needs ${listed(names, 'or')}`, { part: 'key' });
    return;
  }
  for (const violation of bestOf(results, depth)) run.pass(violation);
}

function isMissing(violation: Violation | undefined, depth: number): boolean {
  return violation?.code === 'required' && violation.path.length === depth;
}

/** The result with the fewest violations, where a value of the right kind comes before one of the wrong type. */
function bestOf(results: readonly (readonly Violation[])[], depth: number): readonly Violation[] {
  let best: readonly Violation[] = [];
  let bestScore = Number.POSITIVE_INFINITY;
  for (const violations of results) {
    const isWrongKind = violations.some(({ code, path }) => isMismatch(code) && path.length <= depth);
    const score = violations.length + (isWrongKind ? 1000 : 0);
    if (score < bestScore) [best, bestScore] = [violations, score];
  }
  return best;
}

function isMismatch(code: Violation['code']): boolean {
  return code === 'type' || code === 'null';
}

function tellForbidden(run: ValidationRun, forbidden: Schema): void {
  const names = forbidden.required ?? [];
  const text =
    names.length === 0
      ? 'has a value that its schema forbids'
      : names.length === 1
        ? `must not have \`${names[0]}\` here`
        : `must not have ${listed(names, 'and')} together`;
  run.tell('alternatives', `${run.name} ${text}`, { part: 'key' });
}

function listed(names: readonly string[], word: 'and' | 'or'): string {
  return listInWords(
    names.map((name) => `\`${name}\``),
    word,
  );
}
