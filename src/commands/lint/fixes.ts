import { resolve } from 'node:path';
import type { Finding, TextEdit } from '../../kernel/finding.ts';
import { applyEdits } from '../../yaml/edit.ts';
import type { Session } from './session.ts';
import { SourceReader } from './source-reader.ts';

/** What fixing a file changes. */
export interface FileFix {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** Number of findings mended. */
  readonly mended: number;
}

/** Plans the fixes of findings, file by file. Fixes whose edits overlap an earlier one wait for the next run. */
export function planFixes(
  findings: readonly Finding[],
  textOf: (file: string) => string | undefined,
  isUnsafeAllowed: boolean,
): readonly FileFix[] {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.fix === undefined || (finding.fix.safety === 'unsafe' && !isUnsafeAllowed)) continue;
    byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding]);
  }
  return [...byFile].flatMap(([file, fixable]) => planFile(file, fixable, textOf(file)));
}

function planFile(file: string, findings: readonly Finding[], before: string | undefined): FileFix[] {
  if (before === undefined) return [];
  const edits: TextEdit[] = [];
  let mended = 0;
  for (const { fix } of findings) {
    const wanted = fix?.edits ?? [];
    if (wanted.some((edit) => edits.some((taken) => overlaps(edit, taken)))) continue;
    edits.push(...wanted);
    mended++;
  }
  return mended === 0 ? [] : [{ file, before, after: applyEdits(before, edits), mended }];
}

function overlaps(a: TextEdit, b: TextEdit): boolean {
  return a.start < b.end && b.start < a.end ? true : a.start === b.start && a.end === b.end;
}

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

/** The planned fixes as one unified diff. */
export async function diffOf(fixes: readonly FileFix[]): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  return fixes
    .map(({ file, before, after }) =>
      createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, '', '', { context: 3 }),
    )
    .map((patch) => patch.replace(/^={67}\n/, ''))
    .join('');
}
