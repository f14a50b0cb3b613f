import type { Host } from '../../host/host.ts';
import type { InputValues, Outcome } from '../../kernel/command.ts';
import { EXIT, UserError } from '../../kernel/errors.ts';
import { isAtLeast } from '../../kernel/finding.ts';
import type { RunReport } from '../../report/run-report.ts';
import type { LINT_INPUTS } from './inputs.ts';
import { type FailOn, openSession, type Session } from './session.ts';

/** Parsed inputs of `check` and `lint`. */
export type LintInputs = InputValues<typeof LINT_INPUTS>;

/** Runs the lint from discovery to the exit code. */
export async function runLint(job: string, inputs: LintInputs, host: Host): Promise<Outcome> {
  refuseContradictions(inputs);
  const session = await openSession(job, inputs, host);
  if (inputs['explain-files']) return explain(session, host);
  if (inputs['fix-dry-run']) return showFixes(session, inputs, host);
  if (inputs.fix) await fix(session, inputs, host);
  const report = await session.lint();
  if (inputs['write-baseline']) return writeBaseline(session, report, host);
  const { present } = await import('./present.ts');
  const outputs = await present(report, inputs, host);
  return { exitCode: exitCodeOf(report, session.failOn), outputs };
}

function refuseContradictions(inputs: LintInputs): void {
  if (inputs.unsafe && !inputs.fix && !inputs['fix-dry-run']) {
    throw new UserError('unsafe-without-fix', 'Option --unsafe says how to fix: give it with --fix or --fix-dry-run');
  }
  if (inputs['write-baseline'] && inputs['changed-since'] !== undefined) {
    throw new UserError('partial-baseline', 'A baseline holds all findings: leave --changed-since out to write it');
  }
}

async function explain(session: Session, host: Host): Promise<Outcome> {
  const { explainFiles } = await import('../../repository/explain-files.ts');
  for (const line of explainFiles(session.roles())) host.stdout.write(`${line}\n`);
  return { exitCode: EXIT.clean };
}

async function showFixes(session: Session, inputs: LintInputs, host: Host): Promise<Outcome> {
  const { diffOf, planFixes } = await import('./fixes.ts');
  const report = await session.lint();
  const fixes = planFixes(report.findings, report.sources, inputs.unsafe);
  if (fixes.length === 0) host.log.info('Nothing to mend');
  else host.stdout.write(await diffOf(fixes));
  return { exitCode: EXIT.clean };
}

async function fix(session: Session, inputs: LintInputs, host: Host): Promise<void> {
  const { planFixes, writeFixes } = await import('./fixes.ts');
  const report = await session.lint();
  const fixes = planFixes(report.findings, report.sources, inputs.unsafe);
  const mended = writeFixes(fixes, session.root, host, session.textNow);
  host.log.info(mended === 1 ? 'Mended 1 finding' : `Mended ${mended} findings`);
}

async function writeBaseline(session: Session, report: RunReport, host: Host): Promise<Outcome> {
  const { writeBaselineFile } = await import('./baseline-file.ts');
  writeBaselineFile(session, report, host);
  return { exitCode: EXIT.clean };
}

function exitCodeOf(report: RunReport, failOn: FailOn): number {
  if (failOn === 'never') return EXIT.clean;
  return report.findings.some(({ severity }) => isAtLeast(severity, failOn)) ? EXIT.findings : EXIT.clean;
}
