import { resolve } from 'node:path';
import type { Finding } from '../../kernel/finding.ts';
import { plural } from '../../report/summary-line.ts';
import type { FileFix } from './fix-plan.ts';
import type { Session } from './session.ts';
import { SourceReader } from './source-reader.ts';

/** Writes planned fixes, and tells how many findings they mend. A file that changed since it was read is left alone. */
export function writeFixes(fixes: readonly FileFix[], { host, discovery }: Session): number {
  const now = new SourceReader(host, discovery);
  let mended = 0;
  for (const fix of fixes) {
    if (now.text(fix.file) !== fix.before) {
      host.log.warning(`${fix.file} changed while it was checked and was not mended; run again`);
      continue;
    }
    host.files.write(resolve(discovery.root, fix.file), fix.after);
    mended += fix.mended;
  }
  return mended;
}

/** Tells which findings a person has to mend, such as one in a value that an alias shares. */
export function warnOfRefused(refused: readonly Finding[], { host }: Session): void {
  for (const { file, line, column, check } of refused) {
    host.log.warning(
      `${file}:${line}:${column}: ${check} is not mended, because the edit would change more than this one place`,
    );
  }
}

/** Shows planned fixes as one unified diff; of files that may hold secrets, only how many mends there are. */
export async function showDiff(fixes: readonly FileFix[], { host }: Session): Promise<void> {
  const { createTwoFilesPatch } = await import('diff');
  for (const { file, before, after, mended, isSensitive } of fixes) {
    if (isSensitive) {
      host.log.info(`${file}: ${plural(mended, 'mend')} not shown, because the file may hold secrets`);
      continue;
    }
    const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, '', '', { context: 3 });
    host.stdout.write(patch.replace(/^={67}\n/, ''));
  }
}
