import type { FindingDraft } from '../kernel/finding.ts';
import { isAtLeast } from '../kernel/finding.ts';
import { groupBy } from '../kernel/group-by.ts';

/** Which check tells the cause when two of them point at the same place: the first one covers the second. */
interface Subsumption {
  readonly cause: string;
  /** A check, or a domain with its slash. */
  readonly covered: string;
}

/**
 * A value of the wrong type breaks every rule about values of the right type, and a plain scalar that is read as
 * another type matters only through that type.
 */
const SUBSUMPTIONS: readonly Subsumption[] = [
  { cause: 'schema/valid', covered: 'yaml/ambiguous-scalar' },
  { cause: 'schema/valid', covered: 'api/' },
  { cause: 'schema/unknown-field', covered: 'yaml/ambiguous-scalar' },
  { cause: 'schema/unknown-field', covered: 'api/' },
];

/**
 * Drops what is told twice: equal findings (as through an alias) and findings whose cause another one tells at the
 * same range, unless that one is milder. The cause takes over the mend and the explanation of what it covers.
 */
export function withoutConsequences<D extends FindingDraft>(drafts: readonly D[]): readonly D[] {
  const byRange = groupByRange(drafts);
  if (byRange.size === drafts.length) return drafts;
  const kept: D[] = [];
  for (const group of byRange.values()) kept.push(...(group.length === 1 ? group : causesOf(group)));
  return kept;
}

function groupByRange<D extends FindingDraft>(drafts: readonly D[]): ReadonlyMap<string, readonly D[]> {
  return groupBy(
    drafts,
    ({ line, column, endLine, endColumn, file }) => `${line}:${column}:${endLine}:${endColumn}:${file}`,
  );
}

function causesOf<D extends FindingDraft>(group: readonly D[]): readonly D[] {
  const distinct = distinctOf(group);
  const consequences = new Map<D, D[]>();
  const causes = distinct.filter((draft) => {
    const cause = distinct.find((other) => covers(other, draft));
    if (cause) consequences.set(cause, [...(consequences.get(cause) ?? []), draft]);
    return cause === undefined;
  });
  return causes.map((cause) => withConsequences(cause, consequences.get(cause) ?? []));
}

function distinctOf<D extends FindingDraft>(group: readonly D[]): readonly D[] {
  const seen = new Map<string, D>();
  for (const draft of group) {
    const key = `${draft.check}\0${draft.message}`;
    if (!seen.has(key)) seen.set(key, draft);
  }
  return [...seen.values()];
}

function covers(cause: FindingDraft, draft: FindingDraft): boolean {
  if (!isAtLeast(cause.severity, draft.severity) || !isSameNode(cause, draft)) return false;
  return SUBSUMPTIONS.some(
    (pair) =>
      pair.cause === cause.check &&
      (pair.covered.endsWith('/') ? draft.check.startsWith(pair.covered) : draft.check === pair.covered),
  );
}

/** What is missing is shown at its parent: the same range may stand for different nodes. */
function isSameNode(a: FindingDraft, b: FindingDraft): boolean {
  return a.pointer === undefined || b.pointer === undefined || a.pointer === b.pointer;
}

function withConsequences<D extends FindingDraft>(cause: D, consequences: readonly D[]): D {
  if (consequences.length === 0) return cause;
  const untold = consequences.filter((consequence) => !isToldBy(cause, consequence));
  const explanations = untold.map(({ file, line, column, endLine, endColumn, message }) => {
    return { file, line, column, endLine, endColumn, message };
  });
  const fix = cause.fix ?? consequences.find((consequence) => consequence.fix)?.fix;
  const isSensitive = [cause, ...consequences].some((draft) => draft.sensitive);
  return {
    ...cause,
    related: [...(cause.related ?? []), ...explanations],
    ...(fix && { fix }),
    ...(isSensitive && { sensitive: true }),
  };
}

/** True when the cause names the scalar itself, and so says already how it is read. */
function isToldBy(cause: FindingDraft, { check, message }: FindingDraft): boolean {
  const scalar = /^`[^`]+`/.exec(message)?.[0];
  return check === 'yaml/ambiguous-scalar' && scalar !== undefined && cause.message.includes(scalar);
}
