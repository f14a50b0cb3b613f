import type { CheckMeta } from '../kernel/check.ts';
import type { Finding, Severity } from '../kernel/finding.ts';
import { checkPage } from '../kernel/project.ts';

/** SARIF's words for the severities. */
export const SARIF_LEVEL = { error: 'error', warning: 'warning', note: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** What code scanning shows for findings that leak credentials: CVSS 7.0 to 8.9 is `high`. */
const SECRET_SEVERITY = '7.5';

/** The rules of a SARIF run and the index of each. */
export interface SarifRules {
  readonly rules: readonly Record<string, unknown>[];
  indexOf(check: string): number;
}

/** Rule metadata for every check that ran, and for checks that only a finding names. */
export function sarifRules(checks: readonly CheckMeta[], findings: readonly Finding[]): SarifRules {
  const rules = new Map<string, Record<string, unknown>>();
  for (const check of checks) rules.set(check.id, toRule(check));
  for (const { check } of findings)
    if (!rules.has(check)) rules.set(check, { id: check, helpUri: checkPage(check) });
  const indexes = new Map([...rules.keys()].map((id, index) => [id, index]));
  return { rules: [...rules.values()], indexOf: (check) => indexes.get(check) ?? -1 };
}

function toRule(check: CheckMeta): Record<string, unknown> {
  return {
    id: check.id,
    name: pascalCase(check.id),
    shortDescription: { text: check.summary },
    fullDescription: { text: `${check.summary}.` },
    help: {
      text: `${check.summary}.\n\n${check.rationale}\n\n${checkPage(check.id)}`,
      markdown: `${check.summary}.\n\n${check.rationale}\n\n[About this check](${checkPage(check.id)})`,
    },
    helpUri: checkPage(check.id),
    defaultConfiguration: { level: SARIF_LEVEL[check.severity] },
    properties: properties(check),
  };
}

function properties(check: CheckMeta): Record<string, unknown> {
  const domain = check.id.slice(0, check.id.indexOf('/'));
  const level = check.severity === 'note' ? 'recommendation' : check.severity;
  const common = { precision: 'high', 'problem.severity': level };
  if (domain !== 'secrets') return { tags: ['gitops', domain], ...common };
  return { tags: ['gitops', domain, 'security'], ...common, 'security-severity': SECRET_SEVERITY };
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|[^a-z0-9])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
