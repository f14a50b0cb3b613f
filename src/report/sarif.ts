import type { Finding, Fix, Location, RelatedLocation, Suppression, TextEdit } from '../kernel/finding.ts';
import { HOME, PROGRAM, VERSION } from '../kernel/project.ts';
import { shorten } from '../kernel/shorten.ts';
import { LineIndex, type Place } from '../yaml/line-index.ts';
import { jsonText } from './json-text.ts';
import { mostSevere } from './rank.ts';
import { isSensitive } from './redaction.ts';
import type { RunReport } from './run-report.ts';
import type { SarifRules } from './sarif-rules.ts';
import { SARIF_LEVEL, sarifRules } from './sarif-rules.ts';
import { visibleLine } from './visible-text.ts';

/** GitHub refuses a run with more results. */
const MAX_RESULTS = 25_000;

/** GitHub refuses a result with more locations. */
const MAX_RELATED = 100;

/** Longest message, in UTF-16 units. */
const MAX_MESSAGE = 4_000;

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const BASE = '%SRCROOT%';

type Json = Record<string, unknown>;

/**
 * The run as SARIF 2.1.0 for code scanning: at most 25,000 results, the most severe ones when there are more.
 * Suppressed findings are told as such. No text of the repository is quoted beyond the messages.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function reportSarif(report: RunReport): string {
  const all = [...report.findings, ...report.suppressed];
  const rules = sarifRules(report.checks, all);
  const tool = {
    driver: {
      name: PROGRAM,
      version: VERSION,
      semanticVersion: VERSION,
      informationUri: HOME,
      rules: rules.rules,
    },
  };
  return jsonText({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool,
        automationDetails: { id: `${PROGRAM}/${report.job}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [BASE]: { description: { text: 'The root of the repository.' } } },
        results: results(report, rules),
      },
    ],
  });
}

function results(report: RunReport, rules: SarifRules): Json[] {
  const shown = mostSevere(report.findings, MAX_RESULTS);
  const suppressed = report.suppressed.slice(0, MAX_RESULTS - shown.length);
  const tellsSuppressions = suppressed.length > 0;
  const lines = lastFileLines(report);
  return [...shown, ...suppressed].map((finding) => ({
    ...result(finding, rules, lines),
    suppressions: tellsSuppressions ? suppressions(finding.suppression) : undefined,
  }));
}

function result(finding: Finding, rules: SarifRules, lines: LinesOf): Json {
  const { related, fix } = finding;
  return {
    ruleId: finding.check,
    ruleIndex: rules.indexOf(finding.check),
    level: SARIF_LEVEL[finding.severity],
    message: message(finding.message),
    locations: [{ physicalLocation: physicalLocation(finding), logicalLocations: logicalLocations(finding) }],
    relatedLocations:
      related && related.length > 0 ? related.slice(0, MAX_RELATED).map(relatedLocation) : undefined,
    // The text of a mend holds the value.
    fixes: fix && !isSensitive(finding) ? fixes(finding.file, fix, lines) : undefined,
    partialFingerprints: {
      'gitopsActions/v1': finding.fingerprint,
      primaryLocationLineHash: `${finding.fingerprint}:1`,
    },
  };
}

/** `[text](target)` in a SARIF message is a link; a space between the brackets makes it ordinary text. */
function message(text: string): Json {
  return { text: shorten(visibleLine(text), MAX_MESSAGE).replaceAll('](', '] (') };
}

function physicalLocation(location: Location): Json {
  return { artifactLocation: artifact(location.file), region: region(location) };
}

function region({ line, column, endLine, endColumn }: Place): Json {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function artifact(file: string): Json {
  return { uri: file.split('/').map(encodeSegment).join('/'), uriBaseId: BASE };
}

/** Lone surrogates cannot be encoded; they become the replacement character. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));
}

function logicalLocations({ resource, pointer }: Finding): Json[] | undefined {
  if (resource === undefined) return undefined;
  const parts = [resource.kind, resource.namespace, resource.name].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  const name = parts.map(visibleLine).join('/');
  return [{ name, kind: 'resource', fullyQualifiedName: `${name}${visibleLine(pointer ?? '')}` }];
}

function relatedLocation(location: RelatedLocation, index: number): Json {
  return { id: index + 1, physicalLocation: physicalLocation(location), message: message(location.message) };
}

function suppressions(suppression: Suppression | undefined): Json[] {
  if (suppression === undefined) return [];
  const kind = suppression.kind === 'comment' ? 'inSource' : 'external';
  const justification = suppression.reason === undefined ? undefined : visibleLine(suppression.reason);
  return [{ kind, status: 'accepted', justification }];
}

function fixes(file: string, fix: Fix, lines: LinesOf): Json[] | undefined {
  const source = lines(file);
  if (source === undefined) return undefined;
  const replacements = fix.edits.map((edit) => replacement(edit, source));
  return [
    {
      description: message(fix.description),
      artifactChanges: [{ artifactLocation: artifact(file), replacements }],
    },
  ];
}

function replacement(edit: TextEdit, source: LineIndex): Json {
  return {
    deletedRegion: region(source.placeOf(edit)),
    insertedContent: edit.text === '' ? undefined : { text: edit.text },
  };
}

type LinesOf = (file: string) => LineIndex | undefined;

/** Lines of a file, remembered for the last file only: findings come file by file. */
function lastFileLines(report: RunReport): LinesOf {
  let lastFile: string | undefined;
  let lastLines: LineIndex | undefined;
  return (file) => {
    if (file !== lastFile) {
      const text = report.sources(file);
      lastFile = file;
      lastLines = text === undefined ? undefined : new LineIndex(text);
    }
    return lastLines;
  };
}
