import type { Finding } from '../kernel/finding.ts';
import type { RunReport, RunSummary, SeverityCounts } from './run-report.ts';

/** `3 errors, 1 warning`; severities without findings are left out. */
export function countsInWords({ errors, warnings, notes }: SeverityCounts): string {
  const parts = [
    errors > 0 ? plural(errors, 'error') : '',
    warnings > 0 ? plural(warnings, 'warning') : '',
    notes > 0 ? plural(notes, 'note') : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : 'no findings';
}

/** What was looked at: `14 files, 31 documents, 29 resources`. */
function scopeInWords({ files, documents, resources }: RunSummary): string {
  return `${plural(files, 'file')}, ${plural(documents, 'document')}, ${plural(resources, 'resource')}`;
}

/** The run in one line, without its mark: `3 errors in 2 of 14 files (31 documents, 29 resources)`. */
export function summaryInWords(report: RunReport): string {
  const { summary, findings } = report;
  if (findings.length === 0) return `${scopeInWords(summary)}: no findings`;
  const affected = new Set(findings.map((finding) => finding.file)).size;
  const objects = `${plural(summary.documents, 'document')}, ${plural(summary.resources, 'resource')}`;
  return `${countsInWords(summary)} in ${grouped(affected)} of ${plural(summary.files, 'file')} (${objects})`;
}

/** What else is worth a word behind the summary: fixes and suppressed findings. */
export function afterthoughts(report: RunReport): readonly string[] {
  const safe = countFixes(report.findings, 'safe');
  const unsafe = countFixes(report.findings, 'unsafe');
  return [
    safe > 0 ? `${grouped(safe)} fixable with --fix` : '',
    unsafe > 0 ? `${grouped(unsafe)}${safe > 0 ? ' more' : ' fixable'} with --fix --unsafe` : '',
    report.summary.suppressed > 0 ? `${grouped(report.summary.suppressed)} suppressed` : '',
  ].filter((part) => part !== '');
}

/** A number with its noun: `1 file`, `1,024 files`. */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : nouns}`;
}

/** A whole number with commas between thousands. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function countFixes(findings: readonly Finding[], safety: 'safe' | 'unsafe'): number {
  return findings.filter((finding) => finding.fix?.safety === safety).length;
}
