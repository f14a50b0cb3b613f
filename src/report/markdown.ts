import type { Finding, Severity } from '../kernel/finding.ts';
import { groupBy } from '../kernel/group-by.ts';
import { PROGRAM } from '../kernel/project.ts';
import { codeMarkdown, escapeMarkdown, linkMarkdown, messageMarkdown } from './markdown-escape.ts';
import { worstFirst } from './rank.ts';
import type { RunReport } from './run-report.ts';
import { subjectInWords } from './subject.ts';
import { afterthoughts, plural, summaryInWords } from './summary-line.ts';

/** GitHub drops a job summary over 1 MiB altogether; other steps' text in the same file needs room too. */
const MAX_BYTES = 1_000_000;

/** Bytes kept free for the words about what was left out. */
const RESERVE = 300;

const MARK = { error: '❌', warning: '⚠️', note: 'ℹ️' } as const satisfies Record<Severity, string>;

const ENCODER = new TextEncoder();

const TABLE_HEAD = '| | Line | What is wrong | Check |\n|---|---:|---|---|\n';

/** The run as GitHub Markdown for a job summary: one table a file, files with errors first, never over the limit. */
export function reportMarkdown(report: RunReport): string {
  return renderMarkdown(report, MAX_BYTES);
}

/**
 * The same for another limit, in UTF-8 bytes. What does not fit is left out by whole rows, and a last line tells how
 * many findings that are. No text of the repository can become markup.
 */
export function renderMarkdown(report: RunReport, maxBytes: number): string {
  const builder = new BoundedText(maxBytes - RESERVE);
  builder.add(headline(report));
  let left = report.findings.length;
  for (const findings of worstFilesFirst(report.findings)) {
    const added = addFile(builder, report, findings);
    left -= added;
    if (added < findings.length) break;
  }
  return `${builder.text}${left > 0 ? `\n… and ${plural(left, 'more finding')}.\n` : ''}`;
}

/** Text that grows piece by piece up to a limit in bytes; a piece is taken whole or not at all. */
class BoundedText {
  text = '';
  #left: number;

  constructor(maxBytes: number) {
    this.#left = maxBytes;
  }

  /** False when the piece does not fit. */
  add(piece: string): boolean {
    const size = ENCODER.encode(piece).length;
    if (size > this.#left) return false;
    this.#left -= size;
    this.text += piece;
    return true;
  }
}

function headline(report: RunReport): string {
  const mark = report.summary.errors > 0 ? '❌' : report.findings.length > 0 ? '⚠️' : '✅';
  const summary = [`**${summaryInWords(report)}**`, ...afterthoughts(report).map(escapeMarkdown)].join(' · ');
  const remarks = report.remarks.map((remark) => `- ${messageMarkdown(remark)}\n`).join('');
  const title = `## ${mark} ${PROGRAM} ${escapeMarkdown(report.job)}`;
  return `${title}\n\n${summary}\n${remarks === '' ? '' : `\n${remarks}`}`;
}

/** Adds as many of a file's findings as fit; the number of those. */
function addFile(builder: BoundedText, report: RunReport, findings: readonly Finding[]): number {
  const [first] = findings;
  if (first === undefined) return 0;
  const opening = `\n### ${codeMarkdown(first.file)}\n\n${TABLE_HEAD}`;
  let added = 0;
  for (const finding of findings) {
    const text = row(report, finding);
    if (!builder.add(added === 0 ? `${opening}${text}` : text)) return added;
    added++;
  }
  return added;
}

function row(report: RunReport, finding: Finding): string {
  const cells = [
    `${MARK[finding.severity]} ${finding.severity}`,
    line(report, finding),
    what(finding),
    check(finding),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function line(report: RunReport, { file, line, column }: Finding): string {
  const address = report.permalink?.(file, line);
  const label = `${line}:${column}`;
  return address === undefined ? label : linkMarkdown(label, address);
}

function what(finding: Finding): string {
  const subject = subjectInWords(finding);
  return `${messageMarkdown(finding.message)}${subject === '' ? '' : `<br>${codeMarkdown(subject)}`}`;
}

function check(finding: Finding): string {
  return linkMarkdown(finding.check, finding.docs);
}

/** The findings file by file, the files with errors first, and within a file the errors first. */
function worstFilesFirst(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  return [...groupBy(worstFirst(findings), ({ file }) => file).values()];
}
