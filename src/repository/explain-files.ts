import { visible } from '../host/neutral-text.ts';
import type { FileRole } from './file-role.ts';
import { type LeftOut, leftOutInWords } from './left-out.ts';
import type { SourceFile } from './source-file.ts';

/** What is shown of a file. */
export type ExplainedFile = Pick<SourceFile, 'path' | 'role' | 'reason' | 'encrypted'>;

/** Longest path that others are aligned to. */
const WIDEST_PATH = 60;

/**
 * The lines of `--explain-files`: path, role and reason of each file in columns, then how many files have each
 * role and how many were left out. Characters that would steer a terminal are shown as escapes.
 */
export function explainFiles(files: readonly ExplainedFile[], leftOut?: LeftOut): readonly string[] {
  const rows = files.map(({ path, role, reason, encrypted }) => ({
    path: oneLine(path),
    role,
    reason: oneLine(encrypted ? `${reason}; encrypted with SOPS` : reason),
  }));
  const pathWidth = Math.min(WIDEST_PATH, widest(rows.map(({ path }) => path)));
  const roleWidth = widest(rows.map(({ role }) => role));
  const lines = rows.map(
    ({ path, role, reason }) => `${path.padEnd(pathWidth)}  ${role.padEnd(roleWidth)}  ${reason}`,
  );
  return [...lines, '', ...counts(files), ...(leftOut === undefined ? [] : leftOutLine(leftOut))];
}

function leftOutLine(leftOut: LeftOut): readonly string[] {
  const words = leftOutInWords(leftOut);
  return words === '' ? [] : ['', `Left out: ${words}`];
}

function counts(files: readonly ExplainedFile[]): readonly string[] {
  const byRole = new Map<FileRole, number>();
  for (const { role } of files) byRole.set(role, (byRole.get(role) ?? 0) + 1);
  const rows = [...byRole].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const width = widest(rows.map(([, count]) => String(count)));
  return rows.map(([role, count]) => `${String(count).padStart(width)}  ${role}`);
}

function oneLine(text: string): string {
  return visible(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, text.length), 0);
}
