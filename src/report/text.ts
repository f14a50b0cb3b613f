import {
  type Finding,
  type Fix,
  type Location,
  type RelatedLocation,
  SEVERITIES,
  type Severity,
} from '../kernel/finding.ts';
import { groupBy } from '../kernel/group-by.ts';
import { HOME } from '../kernel/project.ts';
import { shorten } from '../kernel/shorten.ts';
import { LineIndex } from '../yaml/line-index.ts';
import type { Marks } from './code-frame.ts';
import { codeFrame } from './code-frame.ts';
import { displayWidth } from './display-width.ts';
import type { Palette } from './palette.ts';
import { palette } from './palette.ts';
import { mostSevere } from './rank.ts';
import { isSensitive, redactedLine } from './redaction.ts';
import type { ReportStyle, RunReport } from './run-report.ts';
import { countBySeverity } from './run-report.ts';
import { subjectInWords } from './subject.ts';
import { afterthoughts, countsInWords, plural, summaryInWords } from './summary-line.ts';
import { visibleLine, withoutCommands } from './visible-text.ts';

/** More findings than a person reads in a terminal; the rest is only counted. */
const MAX_FINDINGS = 1_000;

/** Related places shown for one finding. */
const MAX_RELATED = 5;

/** Longest message, in UTF-16 units. */
const MAX_MESSAGE = 1_000;

const PRIMARY: Marks = { first: '^', rest: '~' };
const SECONDARY: Marks = { first: '-', rest: '-' };

/** What the parts of one report share. */
interface Page {
  readonly report: RunReport;
  readonly width: number;
  readonly paint: Palette;
  readonly linesOf: (file: string) => LineIndex | undefined;
}

/**
 * The run for a person: grouped by file, each finding with the line it is about and a mark under the place, then one
 * line that sums up. Nothing of the repository can steer the terminal or a CI runner.
 */
export function reportText(report: RunReport, style: ReportStyle): string {
  const page: Page = {
    report,
    width: style.width,
    paint: palette(style.color),
    linesOf: rememberLines(report),
  };
  const shown = inReportOrder(report.findings, MAX_FINDINGS);
  const byFile = groupBy(shown, ({ file }) => file);
  const groups = [...byFile.values()].map((findings) => fileGroup(page, findings));
  const hidden = report.findings.length - shown.length;
  const more = hidden > 0 ? [`… and ${plural(hidden, 'more finding')}, not shown here\n`] : [];
  return withoutCommands([...groups, ...more, closing(page)].join('\n'));
}

/** The most severe findings, in the order of the report. */
function inReportOrder(findings: readonly Finding[], limit: number): readonly Finding[] {
  if (findings.length <= limit) return findings;
  const chosen = new Set(mostSevere(findings, limit));
  return findings.filter((finding) => chosen.has(finding));
}

function fileGroup(page: Page, findings: readonly Finding[]): string {
  const name = visibleLine(findings[0]?.file ?? '');
  const counts = countsInWords(countBySeverity(findings));
  const rule = '─'.repeat(Math.max(3, page.width - displayWidth(name) - counts.length - 2));
  const head = `${page.paint.strong(name)} ${page.paint.faint(`${rule} ${counts}`)}`;
  return [`${head}\n`, ...findings.map((finding) => findingBlock(page, finding))].join('\n');
}

function findingBlock(page: Page, finding: Finding): string {
  const { paint } = page;
  const related = (finding.related ?? []).slice(0, MAX_RELATED);
  const gutter = Math.max(...[finding, ...related].map(({ line }) => String(line).length));
  const title = paint.severity(finding.severity, `${finding.severity}[${visibleLine(finding.check)}]`);
  const hides = isSensitive(finding);
  const lines = [
    `${title}${paint.strong(`: ${shorten(visibleLine(finding.message), MAX_MESSAGE)}`)}`,
    `${' '.repeat(gutter + 1)}${paint.faint(`┌─ ${placeInWords(finding)}${subject(finding)}`)}`,
    ...frameLines(page, finding, gutter, { marks: PRIMARY, hides, severity: finding.severity }),
    ...related.flatMap((location) => relatedLines(page, finding, location, gutter)),
    ...(finding.fix ? [`${' '.repeat(gutter + 1)}${paint.faint('=')} ${fixInWords(finding.fix)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** Another place with its line; what is said of the same place once more stands without it. */
function relatedLines(
  page: Page,
  finding: Finding,
  location: RelatedLocation,
  gutter: number,
): readonly string[] {
  const indent = ' '.repeat(gutter + 1);
  const message = shorten(visibleLine(location.message), MAX_MESSAGE);
  if (isSamePlace(finding, location)) return [`${indent}${page.paint.faint('=')} ${message}`];
  const style: FrameStyle = { marks: SECONDARY, hides: isSensitive(finding), severity: undefined };
  const head = `${indent}${page.paint.faint(`├─ ${placeInWords(location)}`)} ${message}`;
  return [head, ...frameLines(page, location, gutter, style)];
}

function isSamePlace(a: Location, b: Location): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column;
}

function placeInWords({ file, line, column }: Location): string {
  return `${visibleLine(file)}:${line}:${column}`;
}

function subject(finding: Finding): string {
  const words = visibleLine(subjectInWords(finding));
  return words === '' ? '' : ` · ${words}`;
}

function fixInWords({ description, safety }: Fix): string {
  const how = safety === 'safe' ? '--fix' : '--fix --unsafe';
  return `fix: ${visibleLine(description)} (${how})`;
}

interface FrameStyle {
  readonly marks: Marks;
  readonly hides: boolean;
  readonly severity: Severity | undefined;
}

/** The line of the file and the marks below it; nothing when the text is not at hand. */
function frameLines(page: Page, location: Location, gutter: number, style: FrameStyle): readonly string[] {
  const lines = page.linesOf(location.file);
  if (lines === undefined || lines.lineText(location.line) === '') return [];
  const room = Math.max(20, page.width - gutter - 3);
  const { text, span } = shownLine(lines, location, style.hides);
  const frame = codeFrame(text, span, room, style.marks);
  const { paint } = page;
  const number = paint.faint(`${String(location.line).padStart(gutter)} │`);
  const marks = style.severity ? paint.severity(style.severity, frame.pointer) : paint.faint(frame.pointer);
  return [`${number} ${frame.code}`.trimEnd(), `${' '.repeat(gutter + 1)}${paint.faint('│')} ${marks}`];
}

function shownLine(lines: LineIndex, location: Location, hides: boolean): ReturnType<typeof redactedLine> {
  const text = lines.lineText(location.line);
  if (hides) return redactedLine(text);
  const end = location.endLine > location.line ? text.length : location.endColumn - 1;
  return { text, span: { start: location.column - 1, end: Math.min(end, text.length) } };
}

function closing({ report, paint }: Page): string {
  const words = summaryInWords(report);
  const worst = SEVERITIES.find((severity) => countOf(report, severity) > 0);
  const head =
    worst === undefined ? paint.good(`✔ ${words}`) : paint.severity(worst, `${mark(worst)} ${words}`);
  const tail = afterthoughts(report).map((thought) => ` · ${thought}`);
  const remarks = report.remarks.map((remark) => `  ${paint.faint(`· ${visibleLine(remark)}`)}\n`);
  const help =
    worst === undefined
      ? ''
      : `  ${paint.faint(`· about a check: ${HOME}/blob/main/docs/checks/<check>.md`)}\n`;
  return `${head}${tail.join('')}\n${remarks.join('')}${help}`;
}

function countOf({ summary }: RunReport, severity: Severity): number {
  return { error: summary.errors, warning: summary.warnings, note: summary.notes }[severity];
}

function mark(severity: Severity): string {
  return { error: '✖', warning: '⚠', note: '●' }[severity];
}

/** Lines of files; the last two files are remembered, since a related place may stand in another file. */
function rememberLines(report: RunReport): (file: string) => LineIndex | undefined {
  const remembered = new Map<string, LineIndex | undefined>();
  return (file) => {
    if (remembered.has(file)) return remembered.get(file);
    if (remembered.size >= 2) remembered.delete([...remembered.keys()][0] ?? '');
    const text = report.sources(file);
    const lines = text === undefined ? undefined : new LineIndex(text);
    remembered.set(file, lines);
    return lines;
  };
}
