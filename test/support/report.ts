import type { Finding, FindingDraft, Location } from '../../src/kernel/finding.ts';
import { checkPage } from '../../src/kernel/project.ts';
import type { ReportStyle, RunReport } from '../../src/report/run-report.ts';
import { countBySeverity } from '../../src/report/run-report.ts';

/** A plain text report, 80 columns wide. */
export const PLAIN: ReportStyle = { color: false, width: 80 };

/** A location given as `line:column-endColumn` or `line:column-endLine:endColumn`. */
export function at(file: string, place: string): Location {
  const match = /^(\d+):(\d+)-(?:(\d+):)?(\d+)$/.exec(place);
  if (match === null) throw new Error(`not a place: ${place}`);
  const [, line, column, endLine, endColumn] = match;
  return {
    file,
    line: Number(line),
    column: Number(column),
    endLine: Number(endLine ?? line),
    endColumn: Number(endColumn),
  };
}

/** A draft with the given parts; an error of `schema/valid` at the start of `a.yaml` unless they say otherwise. */
export function draft(parts: Partial<FindingDraft> = {}): FindingDraft {
  return {
    check: 'schema/valid',
    severity: 'error',
    message: 'something is wrong',
    ...at('a.yaml', '1:1-2'),
    ...parts,
  };
}

let counter = 0;

/** A finding with the given parts. */
export function finding(parts: Partial<Finding> = {}): Finding {
  const base = draft(parts);
  counter++;
  return {
    docs: checkPage(base.check),
    fingerprint: counter.toString(16).padStart(32, '0'),
    ...base,
    ...parts,
  };
}

/** A run with these findings, over files given by their text. */
export function run(
  findings: readonly Finding[],
  sources: Readonly<Record<string, string>> = {},
  parts: Partial<RunReport> = {},
): RunReport {
  const suppressed = parts.suppressed ?? [];
  const files = Object.keys(sources).sort();
  return {
    job: 'lint',
    summary: {
      files: files.length,
      documents: files.length,
      resources: files.length,
      ...countBySeverity(findings),
      suppressed: suppressed.length,
    },
    findings,
    suppressed,
    checks: [],
    files,
    remarks: [],
    sources: (file) => sources[file],
    ...parts,
  };
}
