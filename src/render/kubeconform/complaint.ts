import type { JsonScalar } from '../../kernel/json.ts';
import { fromPointer } from '../../kernel/path.ts';
import { type Cause, parseCauses } from './causes.ts';
import { unquoteGo } from './go-quote.ts';

/** What kubeconform says about one place of an object. */
export interface Complaint {
  /** Steps from the object to the value; indexes are strings. */
  readonly path: readonly string[];
  readonly rule: Rule;
}

/** The rule that a value breaks. Types are those of JSON Schema. */
export type Rule =
  | { readonly kind: 'unknown-field'; readonly field: string }
  | { readonly kind: 'required'; readonly field: string }
  | { readonly kind: 'type'; readonly got: string; readonly want: readonly string[] }
  | { readonly kind: 'enum'; readonly values: readonly JsonScalar[] }
  /** Any other one, in kubeconform's own words. */
  | { readonly kind: 'other'; readonly text: string };

/** The complaints in the message about an invalid object, each told once. */
export function complaintsOf(message: string): Complaint[] {
  return parseCauses(message).flatMap(complaintsOfCause);
}

const TYPE = /^got (\w+), want ([\w ,]+)$/;
const ENUM = /^value must be (?:one of )?(.+)$/;
const UNKNOWN = /^additional properties (.+) not allowed$/;
const MISSING = /^missing propert(?:y|ies) (.+)$/;

function complaintsOfCause(cause: Cause): Complaint[] {
  const { reason, causes } = cause;
  if (/^(?:oneOf|anyOf) failed/.test(reason)) return [alternatives(cause)];
  // a heading: what is wrong stands below it
  if (causes.length > 0) return causes.flatMap(complaintsOfCause);
  const path = fromPointer(cause.pointer);
  return rulesOf(reason).map((rule) => ({ path, rule }));
}

function rulesOf(reason: string): Rule[] {
  const [, got, want] = TYPE.exec(reason) ?? [];
  if (got !== undefined && want !== undefined)
    return [{ kind: 'type', got, want: want.split(/, | or /).filter((type) => type !== 'null') }];
  const unknown = UNKNOWN.exec(reason)?.[1];
  if (unknown !== undefined) return quotedIn(unknown).map((field) => ({ kind: 'unknown-field', field }));
  const missing = MISSING.exec(reason)?.[1];
  if (missing !== undefined) return quotedIn(missing).map((field) => ({ kind: 'required', field }));
  const values = ENUM.exec(reason)?.[1];
  return values === undefined
    ? [{ kind: 'other', text: reason }]
    : [{ kind: 'enum', values: listedIn(values) }];
}

/** When every alternative wants another type, that is one complaint. */
function alternatives(cause: Cause): Complaint {
  const path = fromPointer(cause.pointer);
  const rules = cause.causes.flatMap(complaintsOfCause).map(({ rule }) => rule);
  const types = rules.flatMap((rule) => (rule.kind === 'type' ? [rule] : []));
  const [first] = types;
  if (first !== undefined && types.length === rules.length) {
    const want = [...new Set(types.flatMap((rule) => rule.want))];
    return { path, rule: { kind: 'type', got: first.got, want } };
  }
  const text = cause.reason.includes('matched')
    ? cause.reason.includes('none matched')
      ? 'fits none of its alternatives'
      : 'fits more than one of its alternatives'
    : cause.reason;
  return { path, rule: { kind: 'other', text } };
}

function quotedIn(list: string): string[] {
  return [...list.matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(([, quoted = '']) => unquoteGo(quoted));
}

/** Values with commas between them, of which texts are quoted and null is `<nil>`. */
function listedIn(list: string): JsonScalar[] {
  return [...list.matchAll(/'((?:[^'\\]|\\.)*)'|[^\s,]+/g)].map(([value, quoted]) =>
    quoted === undefined ? scalarOf(value) : unquoteGo(quoted),
  );
}

function scalarOf(text: string): JsonScalar {
  if (text === '<nil>') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  return Number(text);
}
