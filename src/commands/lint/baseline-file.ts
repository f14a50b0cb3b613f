import { resolve } from 'node:path';
import type { Host } from '../../host/host.ts';
import { UserError } from '../../kernel/errors.ts';
import { type Baseline, readBaseline, writeBaseline } from '../../report/baseline.ts';
import type { RunReport } from '../../report/run-report.ts';
import { plural } from '../../report/summary-line.ts';

/**
 * The accepted findings of a baseline file.
 *
 * @throws UserError when it is missing or no baseline
 */
export function loadBaseline(file: string, host: Host): Baseline {
  const path = resolve(host.cwd, file);
  const type = host.files.status(path)?.type;
  if (type === undefined) {
    throw new UserError('no-baseline', `There is no baseline \`${file}\`: write one with --write-baseline`);
  }
  if (type === 'directory') {
    throw new UserError('no-baseline', `The baseline \`${file}\` is a folder: name a file`);
  }
  return readBaseline(new TextDecoder().decode(host.files.read(path)), file);
}

/** Accepts all findings of a report: writes them to the baseline file. */
export function saveBaseline(file: string, report: RunReport, host: Host): void {
  host.files.write(resolve(host.cwd, file), writeBaseline(report.findings));
  host.log.info(`Wrote ${plural(report.findings.length, 'finding')} to ${file}`);
}
