import type { Finding, TextEdit } from '../../kernel/finding.ts';
import { groupBy } from '../../kernel/group-by.ts';
import { mayHoldSecret } from '../../kubernetes/secret-text.ts';
import { isSensitive as isSensitiveFinding } from '../../report/redaction.ts';
import { applyEdits, EditError, intendedEdit, proveEdits } from '../../yaml/edit.ts';
import { parseDocuments } from '../../yaml/parse.ts';

/** What fixing a file changes. */
export interface FileFix {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** Number of findings mended. */
  readonly mended: number;
  /** The text may hold secrets, so that no part of it must be shown. */
  readonly isSensitive: boolean;
}

/** What fixing changes, and the findings whose mend would change more than it should. */
export interface FixPlan {
  readonly fixes: readonly FileFix[];
  readonly refused: readonly Finding[];
}

/**
 * Plans the fixes of findings, file by file, and proves each: read again, the file has the intended changes and no
 * others. Fixes whose edits overlap an earlier one wait for the next run.
 */
export function planFixes(
  findings: readonly Finding[],
  textOf: (file: string) => string | undefined,
  isUnsafeAllowed: boolean,
): FixPlan {
  const wanted = findings.filter(
    ({ fix }) => fix?.safety === 'safe' || (isUnsafeAllowed && fix !== undefined),
  );
  const byFile = groupBy(wanted, ({ file }) => file);
  const plans = [...byFile].map(([file, fixable]) => planFile(file, fixable, textOf(file)));
  return {
    fixes: plans.flatMap(({ fixes }) => fixes),
    refused: plans.flatMap(({ refused }) => refused),
  };
}

function planFile(file: string, findings: readonly Finding[], before: string | undefined): FixPlan {
  if (before === undefined) return { fixes: [], refused: [] };
  const wanted = withoutOverlaps(findings);
  const proven = provenOf(before, wanted);
  const refused = wanted.filter((finding) => !proven.includes(finding));
  if (proven.length === 0) return { fixes: [], refused };
  const after = applyEdits(before, editsOf(proven));
  const isSensitive = mayHoldSecret(before) || proven.some(isSensitiveFinding);
  return { fixes: [{ file, before, after, mended: proven.length, isSensitive }], refused };
}

function withoutOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const taken: TextEdit[] = [];
  return findings.filter((finding) => {
    const wanted = editsOf([finding]);
    if (wanted.some((edit) => taken.some((other) => overlaps(edit, other)))) return false;
    taken.push(...wanted);
    return true;
  });
}

function editsOf(findings: readonly Finding[]): readonly TextEdit[] {
  return findings.flatMap(({ fix }) => fix?.edits ?? []);
}

/** The findings whose edits change what they should and nothing else; found by halving, since mostly all of them do. */
function provenOf(before: string, findings: readonly Finding[]): readonly Finding[] {
  if (isProven(before, findings)) return findings;
  if (findings.length === 1) return [];
  const middle = findings.length >> 1;
  const proven = [findings.slice(0, middle), findings.slice(middle)].flatMap((half) =>
    provenOf(before, half),
  );
  return proven.length < findings.length && isProven(before, proven) ? proven : [];
}

function isProven(before: string, findings: readonly Finding[]): boolean {
  const edits = editsOf(findings);
  try {
    const documents = parseDocuments(before);
    const intended = edits.map((edit) => intendedEdit(before, documents, edit));
    proveEdits(before, applyEdits(before, edits), intended);
    return true;
  } catch (error) {
    if (error instanceof EditError) return false;
    throw error;
  }
}

function overlaps(a: TextEdit, b: TextEdit): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
}
