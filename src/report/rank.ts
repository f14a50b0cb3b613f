import type { Finding, Severity } from '../kernel/finding.ts';
import { SEVERITIES } from '../kernel/finding.ts';

/** At most `limit` findings: the most severe ones, in the order in which they came within each severity. */
export function mostSevere(findings: readonly Finding[], limit: number): readonly Finding[] {
  if (findings.length <= limit) return findings;
  return worstFirst(findings).slice(0, limit);
}

/** All findings, the most severe first, in the order in which they came within each severity. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const bySeverity = groupBySeverity(findings);
  return SEVERITIES.flatMap((severity) => bySeverity[severity]);
}

/** The findings of each severity, in the order in which they came. */
export function groupBySeverity(
  findings: readonly Finding[],
): Readonly<Record<Severity, readonly Finding[]>> {
  const groups: Record<Severity, Finding[]> = { error: [], warning: [], note: [] };
  for (const finding of findings) groups[finding.severity].push(finding);
  return groups;
}
