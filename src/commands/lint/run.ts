import type { Host } from '../../host/host.ts';
import type { InputValues, Outcome } from '../../kernel/command.ts';
import { EXIT, UserError } from '../../kernel/errors.ts';
import { isAtLeast } from '../../kernel/finding.ts';
import type { RunReport } from '../../report/run-report.ts';
import { plural } from '../../report/summary-line.ts';
import { readSource } from '../../repository/read-file.ts';
import type { FileFix } from './fix-plan.ts';
import type { LINT_INPUTS } from './inputs.ts';
import { present } from './present.ts';
import { lint, openSession, type Session } from './session.ts';
import { type FailOn, resolveSettings } from './settings.ts';

/** The path that stands for standard input. */
const STANDARD_INPUT = '-';

/** Parsed inputs of `check` and `lint`. */
export type LintInputs = InputValues<typeof LINT_INPUTS>;

/** Runs the lint from discovery to the exit code. */
export async function runLint(job: string, given: LintInputs, outside: Host): Promise<Outcome> {
  refuseContradictions(given);
  const { inputs, host } = await openStandardInput(given, outside);
  const settings = await resolveSettings(inputs, host);
  const session = await openSession(job, inputs, settings, host);
  if (inputs['explain-files']) return explain(session);
  if (inputs['fix-dry-run']) return showFixes(session, inputs.unsafe);
  if (inputs.fix) await fix(session, inputs.unsafe);
  const report = await lint(session);
  if (inputs['write-baseline']) return writeBaseline(session, report);
  const outputs = await present(report, inputs, host);
  return { exitCode: exitCodeOf(report, settings.failOn), outputs };
}

function needsFiles(inputs: LintInputs): boolean {
  return inputs.fix || inputs['changed-since'] !== undefined || inputs.engine === 'kubeconform';
}

/** The path `-` is standard input; everything behind sees a file. */
async function openStandardInput(
  inputs: LintInputs,
  outside: Host,
): Promise<{ readonly inputs: LintInputs; readonly host: Host }> {
  if (!inputs.paths.includes(STANDARD_INPUT)) return { inputs, host: outside };
  const { withStandardInputFile } = await import('../../host/standard-input-file.ts');
  const { host, name } = withStandardInputFile(outside);
  const paths = inputs.paths.map((path) => (path === STANDARD_INPUT ? name : path));
  return { inputs: { ...inputs, paths }, host };
}

function refuseContradictions(inputs: LintInputs): void {
  if (inputs.unsafe && !inputs.fix && !inputs['fix-dry-run']) {
    throw new UserError(
      'unsafe-without-fix',
      'Option --unsafe says how to fix: give it with --fix or --fix-dry-run',
    );
  }
  if (inputs.paths.includes(STANDARD_INPUT) && needsFiles(inputs)) {
    throw new UserError(
      'no-file',
      'Standard input is no file of a repository: leave --fix, --changed-since and --engine kubeconform out, or name files instead of -',
    );
  }
  if (inputs['write-baseline'] && inputs['changed-since'] !== undefined) {
    throw new UserError(
      'partial-baseline',
      'A baseline holds all findings: leave --changed-since out to write it',
    );
  }
}

async function explain({ discovery, host }: Session): Promise<Outcome> {
  const { explainFiles } = await import('../../repository/explain-files.ts');
  const files = discovery.entries.map((entry) => {
    const { path, role, reason, encrypted } = readSource(host, discovery, entry);
    return { path, role, reason, encrypted };
  });
  for (const line of explainFiles(files, discovery)) host.stdout.write(`${line}\n`);
  return { exitCode: EXIT.clean };
}

async function showFixes(session: Session, isUnsafeAllowed: boolean): Promise<Outcome> {
  const { showDiff } = await import('./fixes.ts');
  const fixes = await provenFixes(session, isUnsafeAllowed);
  if (fixes.length === 0) session.host.log.info('Nothing to mend');
  await showDiff(fixes, session);
  return { exitCode: EXIT.clean };
}

async function fix(session: Session, isUnsafeAllowed: boolean): Promise<void> {
  const { writeFixes } = await import('./fixes.ts');
  const mended = writeFixes(await provenFixes(session, isUnsafeAllowed), session);
  session.host.log.info(`Mended ${plural(mended, 'finding')}`);
}

/** What can be mended without changing anything else; the rest is told. */
async function provenFixes(session: Session, isUnsafeAllowed: boolean): Promise<readonly FileFix[]> {
  const [{ planFixes }, { warnOfRefused }] = await Promise.all([
    import('./fix-plan.ts'),
    import('./fixes.ts'),
  ]);
  const report = await lint(session);
  const { fixes, refused } = planFixes(report.findings, report.sources, isUnsafeAllowed);
  warnOfRefused(refused, session);
  return fixes;
}

async function writeBaseline(session: Session, report: RunReport): Promise<Outcome> {
  const { baseline } = session.settings;
  if (baseline === undefined) {
    throw new UserError('no-baseline', 'Option --write-baseline needs to know where: give --baseline FILE');
  }
  const { saveBaseline } = await import('./baseline-file.ts');
  saveBaseline(baseline, report, session.host);
  return { exitCode: EXIT.clean };
}

function exitCodeOf(report: RunReport, failOn: FailOn): number {
  if (failOn === 'never') return EXIT.clean;
  return report.findings.some(({ severity }) => isAtLeast(severity, failOn)) ? EXIT.findings : EXIT.clean;
}
