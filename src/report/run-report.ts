import type { CheckMeta } from '../kernel/check.ts';
import type { Finding, Severity } from '../kernel/finding.ts';

/** What a run looked at and found; suppressed findings do not count as errors, warnings or notes. */
export interface RunSummary {
  readonly files: number;
  readonly documents: number;
  readonly resources: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly suppressed: number;
}

/** Everything a reporter may need to know about one run of a job. Reporters are pure functions of it. */
export interface RunReport {
  /** Name of the job as a user types it, such as `lint`. */
  readonly job: string;
  readonly summary: RunSummary;
  /** Findings that count, in the order of the pipeline: file, line, column, check. */
  readonly findings: readonly Finding[];
  /** Findings that an ignore comment or the baseline took out; only SARIF tells them. */
  readonly suppressed: readonly Finding[];
  /** The checks that ran, for rule metadata. */
  readonly checks: readonly CheckMeta[];
  /** Paths of the files that were looked at, sorted; JUnit lists the clean ones too. */
  readonly files: readonly string[];
  /** Remarks for people, such as `12 Helm templates were not rendered`; one sentence each, raw text. */
  readonly remarks: readonly string[];
  /** Text of a file for code frames; undefined when it is not at hand. */
  sources(file: string): string | undefined;
  /** Web address of a line of a file at the commit that was checked; undefined when it has none. */
  permalink?(file: string, line: number): string | undefined;
}

/** What a reporter may adapt to. */
export interface ReportStyle {
  /** The output may hold terminal colours. */
  readonly color: boolean;
  /** Columns that a code frame may take. */
  readonly width: number;
}

/** Turns a run into one text. */
export type Reporter = (report: RunReport, style: ReportStyle) => string;

/** Numbers of findings by severity. */
export interface SeverityCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** Counts findings by severity. */
export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return { errors: counts.error, warnings: counts.warning, notes: counts.note };
}
