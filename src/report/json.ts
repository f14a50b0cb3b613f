import type { Finding, Fix, Location, RelatedLocation, ResourceId } from '../kernel/finding.ts';
import { jsonText } from './json-text.ts';
import { isSensitive } from './redaction.ts';
import type { RunReport } from './run-report.ts';

/** Version of the JSON output's shape. */
const FORMAT_VERSION = 1;

/** The run as JSON for programs: stable keys in a stable order, raw texts, suppressed findings left out. */
export function reportJson(report: RunReport): string {
  const { files, documents, resources, errors, warnings, notes, suppressed } = report.summary;
  return jsonText({
    version: FORMAT_VERSION,
    summary: { files, documents, resources, errors, warnings, notes, suppressed },
    findings: report.findings.map(toJson),
  });
}

/** One finding as it stands in the JSON output; keys without a value are left out. */
function toJson(finding: Finding): Record<string, unknown> {
  return {
    check: finding.check,
    severity: finding.severity,
    message: finding.message,
    ...place(finding),
    pointer: finding.pointer,
    resource: finding.resource && resource(finding.resource),
    related: finding.related?.map(related),
    // The text of a mend holds the value.
    fix: finding.fix && !isSensitive(finding) ? fix(finding.fix) : undefined,
    docs: finding.docs,
    fingerprint: finding.fingerprint,
  };
}

function place({ file, line, column, endLine, endColumn }: Location): Location {
  return { file, line, column, endLine, endColumn };
}

function resource({ apiVersion, kind, namespace, name }: ResourceId): Record<string, unknown> {
  return { apiVersion, kind, namespace, name };
}

function related(location: RelatedLocation): Record<string, unknown> {
  return { message: location.message, ...place(location) };
}

function fix({ description, safety, edits }: Fix): Record<string, unknown> {
  return { description, safety, edits: edits.map(({ start, end, text }) => ({ start, end, text })) };
}
