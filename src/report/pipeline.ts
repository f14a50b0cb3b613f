import type { Finding, FindingDraft, Severity, Suppression } from '../kernel/finding.ts';
import { compareText } from '../kernel/order.ts';
import { checkPage } from '../kernel/project.ts';
import type { Baseline, BaselineEntry } from './baseline.ts';
import { fingerprinter } from './fingerprint.ts';
import { IgnoreLedger } from './ignore-ledger.ts';
import { withoutConsequences } from './root-cause.ts';
import { lastLineOf } from './span.ts';
import type { IgnoreComment } from './suppression-comments.ts';

/** Which lines a change touched; lines are 1-based, both ends inclusive. */
export interface TouchedLines {
  touches(file: string, startLine: number, endLine: number): boolean;
}

/** What decides whether and how a finding counts. */
export interface PipelineOptions {
  /** The severity after the configuration: of the check, of the path. */
  readonly severityOf: (draft: FindingDraft) => Severity | 'off';
  /** Every check that can be ignored by name, also those of other jobs. */
  readonly knownChecks: ReadonlySet<string>;
  /** True when a check ran on a file, so that its silence means something; by default all did. */
  readonly ran?: (check: string, file: string) => boolean;
  /** Ignore comments by file. */
  readonly ignores?: ReadonlyMap<string, readonly IgnoreComment[]>;
  readonly baseline?: Baseline;
  /** When given, only findings that the change touched count. */
  readonly changed?: TouchedLines;
}

/** What came of the drafts. */
export interface PipelineResult {
  /** Findings that count, by file, line, column and check. */
  readonly findings: readonly Finding[];
  /** Findings that an ignore comment or the baseline took out, in the same order. */
  readonly suppressed: readonly Finding[];
  /** How many findings the change did not touch. */
  readonly untouched: number;
  /** Entries of the baseline whose finding is gone. */
  readonly stale: readonly BaselineEntry[];
}

interface Judged extends FindingDraft {
  readonly suppression?: Suppression;
}

/** Turns what the checks said into the findings that count. The result does not depend on the order of the drafts. */
export function runPipeline(drafts: readonly FindingDraft[], options: PipelineOptions): PipelineResult {
  const judged = judge([...drafts].sort(compareDrafts), options);
  const findings = withFingerprints([...withoutConsequences(judged)].sort(compareDrafts));
  const known = findings.map((finding) => withBaseline(finding, options.baseline));
  const touched = known.filter((finding) => isTouched(finding, options.changed));
  return {
    findings: touched.filter((finding) => finding.suppression === undefined),
    suppressed: touched.filter((finding) => finding.suppression !== undefined),
    untouched: known.length - touched.length,
    stale: staleEntries(findings, options),
  };
}

/** Applies severities and ignore comments; adds what is wrong with the comments. */
function judge(drafts: readonly FindingDraft[], options: PipelineOptions): readonly Judged[] {
  const ledger = new IgnoreLedger(options.ignores ?? new Map());
  const unreadable = new Set<string>();
  const judged: Judged[] = [];
  for (const draft of drafts) {
    if (draft.check === 'yaml/syntax') unreadable.add(draft.file);
    const comment = ledger.match(draft);
    const severity = options.severityOf(draft);
    if (severity === 'off') continue;
    const suppression: Suppression | undefined = comment && toSuppression(comment);
    judged.push({ ...draft, severity, ...(suppression && { suppression }) });
  }
  const ran = (check: string, file: string): boolean =>
    !unreadable.has(file) && (options.ran?.(check, file) ?? true);
  for (const draft of ledger.complaints({ known: options.knownChecks, ran })) {
    const severity = options.severityOf(draft);
    if (severity !== 'off') judged.push({ ...draft, severity });
  }
  return judged;
}

function toSuppression({ reason }: IgnoreComment): Suppression {
  return reason === undefined ? { kind: 'comment' } : { kind: 'comment', reason };
}

function withFingerprints(drafts: readonly Judged[]): readonly Finding[] {
  const fingerprint = fingerprinter();
  return drafts.map((draft) => ({ ...draft, docs: checkPage(draft.check), fingerprint: fingerprint(draft) }));
}

function withBaseline(finding: Finding, baseline: Baseline | undefined): Finding {
  if (finding.suppression !== undefined || !baseline?.has(finding.fingerprint)) return finding;
  return { ...finding, suppression: { kind: 'baseline' } };
}

/** A finding counts when the change touched its lines, the block that lacks something, or a place related to it. */
function isTouched(finding: Finding, changed: TouchedLines | undefined): boolean {
  if (changed === undefined) return true;
  const { file, line, block, related = [] } = finding;
  return (
    changed.touches(file, line, lastLineOf(finding)) ||
    (block !== undefined && changed.touches(file, block.line, block.endLine)) ||
    related.some((place) => changed.touches(place.file, place.line, lastLineOf(place)))
  );
}

function staleEntries(findings: readonly Finding[], options: PipelineOptions): readonly BaselineEntry[] {
  if (options.baseline === undefined) return [];
  const present = new Set(findings.map((finding) => finding.fingerprint));
  return [...options.baseline.values()].filter(
    ({ fingerprint, check, file }) => !present.has(fingerprint) && (options.ran?.(check, file) ?? true),
  );
}

/** A total order: what differs in nothing that is shown is told apart by the rest. */
function compareDrafts(a: FindingDraft, b: FindingDraft): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.check, b.check) ||
    compareText(a.message, b.message) ||
    a.endLine - b.endLine ||
    a.endColumn - b.endColumn ||
    compareText(JSON.stringify(a), JSON.stringify(b))
  );
}
