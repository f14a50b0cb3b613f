import type { Finding, Severity } from '../kernel/finding.ts';
import { SEVERITIES } from '../kernel/finding.ts';
import { shorten } from '../kernel/shorten.ts';
import { groupBySeverity } from './rank.ts';
import type { RunReport } from './run-report.ts';
import { countBySeverity } from './run-report.ts';
import type { AnnotationProperties } from './runner-command.ts';
import { annotation } from './runner-command.ts';
import { lastLineOf } from './span.ts';
import { countsInWords } from './summary-line.ts';
import { visibleLine } from './visible-text.ts';

/** The runner keeps that many annotations of each level from one step and drops the rest without a word. */
const MAX_PER_LEVEL = 10;

/** The runner cuts messages at 4,096 characters; the visible form of a text never grows beyond this. */
const MAX_MESSAGE = 4_000;

/**
 * The run as annotations: workflow commands for the runner, one a line, the most severe first, 10 of each level. When
 * there are more findings, one more notice tells how many. Empty when there is nothing to say.
 */
export function reportGithub(report: RunReport): string {
  const groups = groupBySeverity(report.findings);
  const isCut = SEVERITIES.some((severity) => groups[severity].length > MAX_PER_LEVEL);
  const shown = SEVERITIES.map((severity) => groups[severity].slice(0, limitOf(severity, isCut)));
  const lines = shown.flat().map(findingAnnotation);
  if (isCut)
    lines.push(remainder(SEVERITIES.flatMap((severity, i) => groups[severity].slice(shown[i]?.length))));
  return lines.map((line) => `${line}\n`).join('');
}

/** The notice about the rest needs a place among the notices. */
function limitOf(severity: Severity, isCut: boolean): number {
  return isCut && severity === 'note' ? MAX_PER_LEVEL - 1 : MAX_PER_LEVEL;
}

function findingAnnotation(finding: Finding): string {
  const message = shorten(visibleLine(finding.message), MAX_MESSAGE);
  return annotation(finding.severity, place(finding), message);
}

/** GitHub takes columns only for a range within one line. The path stays as it is: it must match a file. */
function place(finding: Finding): AnnotationProperties {
  const endLine = lastLineOf(finding);
  const common = { file: finding.file, line: finding.line, endLine, title: visibleLine(finding.check) };
  if (endLine !== finding.line || finding.endLine !== finding.line) return common;
  return { ...common, col: finding.column, endColumn: finding.endColumn };
}

function remainder(hidden: readonly Finding[]): string {
  const counts = countsInWords(countBySeverity(hidden));
  return annotation(
    'note',
    { title: 'More findings' },
    `${counts} more without an annotation: GitHub shows ${MAX_PER_LEVEL} of each level. The job summary and the log have the rest.`,
  );
}
