import { unquotePath } from './quoted-path.ts';

/** Lines of a file, 1-based, both ends inclusive. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/**
 * The lines that a patch without context (`-U0`) touched, by the file's new path, ascending. Of a pure deletion these
 * are the lines before and behind it. Deleted files are left out.
 */
export function patchLines(patch: string): ReadonlyMap<string, readonly LineRange[]> {
  const touched = new Map<string, LineRange[]>();
  let ranges: LineRange[] = [];
  let start = 0;
  while (start < patch.length) {
    const line = lineAt(patch, start);
    start += line.length + 1;
    const hunk = line.startsWith('@@ ') ? HUNK.exec(line) : null;
    if (hunk !== null) {
      ranges.push(touchedRange(Number(hunk[2]), count(hunk[3])));
      start = skipLines(patch, start, count(hunk[1]) + count(hunk[3]));
    } else if (line.startsWith('+++ ')) {
      ranges = [];
      const path = newPath(line.slice(4));
      if (path !== undefined) touched.set(path, ranges);
    }
  }
  return touched;
}

/** Git leaves out a count of one. */
function count(text: string | undefined): number {
  return text === undefined ? 1 : Number(text);
}

function touchedRange(line: number, lines: number): LineRange {
  return lines === 0 ? { start: Math.max(1, line), end: line + 1 } : { start: line, end: line + lines - 1 };
}

/** Skips a hunk's lines by number: their text may look like a header. */
function skipLines(patch: string, offset: number, lines: number): number {
  let start = offset;
  for (let left = lines; left > 0 && start < patch.length; ) {
    if (patch[start] !== '\\') left--;
    const end = patch.indexOf('\n', start);
    start = end === -1 ? patch.length : end + 1;
  }
  return start;
}

/** The path behind `+++ `, or undefined for a deleted file. A path with white space has a tab at its end. */
function newPath(header: string): string | undefined {
  const path = unquotePath(header.replace(/\t$/, ''));
  return path.startsWith('b/') ? path.slice(2) : undefined;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end);
}
