import type { Finding } from '../kernel/finding.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { RunReport } from './run-report.ts';
import { BRACKET_COMMAND, visibleLine } from './visible-text.ts';

/**
 * The run as JUnit XML: one suite a file, one failed case a finding; a file without findings is one passed case.
 * Notes pass: they are told in the case's `system-out`.
 */
export function reportJunit(report: RunReport): string {
  const byFile = groupByFile(report);
  const suites = [...byFile].map(([file, findings]) => suite(file, findings));
  const failures = report.findings.filter(isFailure).length;
  const tests = [...byFile.values()].reduce((sum, findings) => sum + Math.max(1, findings.length), 0);
  const name = attribute(`gitops-actions ${report.job}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name=${name} tests="${tests}" failures="${failures}" errors="0">`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

function groupByFile(report: RunReport): Map<string, Finding[]> {
  const files = report.files.map((file): [string, Finding[]] => [file, []]);
  return new Map([...files, ...groupBy(report.findings, ({ file }) => file)]);
}

function suite(file: string, findings: readonly Finding[]): string {
  const failures = findings.filter(isFailure).length;
  const cases = findings.length > 0 ? findings.map(testCase) : [passedCase(file)];
  const head = `  <testsuite name=${attribute(file)} tests="${cases.length}" failures="${failures}" errors="0">`;
  return [head, ...cases, '  </testsuite>'].join('\n');
}

function passedCase(file: string): string {
  return `    <testcase name="no findings" classname=${attribute(file)} file=${attribute(file)}/>`;
}

function testCase(finding: Finding): string {
  const name = attribute(`${finding.check} at ${finding.line}:${finding.column}`);
  const file = attribute(finding.file);
  const head = `    <testcase name=${name} classname=${file} file=${file} line="${finding.line}">`;
  return `${head}\n      ${outcome(finding)}\n    </testcase>`;
}

function outcome(finding: Finding): string {
  const { message } = finding;
  const text = content(`${finding.file}:${finding.line}:${finding.column} ${message} (${finding.docs})`);
  if (!isFailure(finding)) return `<system-out>${text}</system-out>`;
  return `<failure type=${attribute(finding.severity)} message=${attribute(message)}>${text}</failure>`;
}

function isFailure(finding: Finding): boolean {
  return finding.severity !== 'note';
}

function attribute(text: string): string {
  return `"${content(text)}"`;
}

/** Text for XML content or a quoted attribute. Characters that XML forbids are shown as escapes such as `\u0001`. */
function content(text: string): string {
  return visibleLine(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(BRACKET_COMMAND, '#&#35;');
}
