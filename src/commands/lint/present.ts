import { join, resolve } from 'node:path';
import type { Host } from '../../host/host.ts';
import type { RunnerHost } from '../../host/runner-host.ts';
import { PROGRAM } from '../../kernel/project.ts';
import { type Format, loadReporter } from '../../report/reporters.ts';
import type { RunReport } from '../../report/run-report.ts';

/** Where a report goes and in which form. */
export interface Presentation {
  readonly format: Format;
  /** File to write to; standard output otherwise. */
  readonly output: string | undefined;
}

/**
 * Shows a report: in the wanted form where it was wanted, and on a runner also as annotations and job summary.
 *
 * @returns values for the outputs of an action
 */
export async function present(
  report: RunReport,
  { format, output }: Presentation,
  host: Host,
): Promise<Record<string, string>> {
  const text = await render(report, format, host, output === undefined);
  if (output === undefined) host.stdout.write(text);
  else writeReport(host, output, text);
  if (!isRunner(host)) return {};
  if (format === 'text') host.stdout.write(await render(report, 'github', host, false));
  await host.runner.appendSummary(await render(report, 'markdown', host, false));
  return { ...counts(report), ...(await writeReportFiles(report, host)) };
}

async function render(report: RunReport, format: Format, host: Host, isShown: boolean): Promise<string> {
  const reporter = await loadReporter(format);
  return reporter(report, { color: isShown && host.stdout.color, width: host.stdout.width });
}

function isRunner(host: Host): host is RunnerHost {
  return host.kind === 'runner';
}

function counts({ summary }: RunReport): Record<string, string> {
  return { errors: String(summary.errors), warnings: String(summary.warnings) };
}

/** Later steps of a workflow get the whole report as files, because outputs are limited in size. */
async function writeReportFiles(report: RunReport, host: RunnerHost): Promise<Record<string, string>> {
  const folder = join(host.env['RUNNER_TEMP'] ?? host.cacheFolder, reportFolder(report.job, host));
  const sarif = join(folder, 'report.sarif');
  const json = join(folder, 'report.json');
  writeReport(host, sarif, await render(report, 'sarif', host, false));
  writeReport(host, json, await render(report, 'json', host, false));
  return { 'sarif-file': sarif, 'report-json': json };
}

/** A step of its own: a second one in the same job must not overwrite what the first one's outputs name. */
function reportFolder(job: string, host: RunnerHost): string {
  const step = (host.env['GITHUB_ACTION'] ?? '').replaceAll(/[^\w-]+/g, '-').slice(0, 80);
  return step === '' ? `${PROGRAM}-${job}` : `${PROGRAM}-${job}-${step}`;
}

function writeReport(host: Host, file: string, text: string): void {
  const path = resolve(host.cwd, file);
  host.files.makeDirectory(join(path, '..'));
  host.files.write(path, text);
}
