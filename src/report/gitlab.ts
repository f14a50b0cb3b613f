import type { Finding, Severity } from '../kernel/finding.ts';
import { jsonText } from './json-text.ts';
import type { RunReport } from './run-report.ts';
import { visibleLine } from './visible-text.ts';

/** GitLab knows info, minor, major, critical and blocker. */
const SEVERITY = { error: 'critical', warning: 'minor', note: 'info' } as const satisfies Record<
  Severity,
  string
>;

/**
 * The run as a GitLab code quality report, for `artifacts:reports:codequality`.
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function reportGitlab(report: RunReport): string {
  return jsonText(report.findings.map(toIssue));
}

function toIssue(finding: Finding): Record<string, unknown> {
  return {
    description: visibleLine(finding.message),
    check_name: finding.check,
    fingerprint: finding.fingerprint,
    severity: SEVERITY[finding.severity],
    location: { path: finding.file, lines: { begin: finding.line, end: finding.endLine } },
  };
}
