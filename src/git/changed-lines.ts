import type { Git } from './git.ts';
import { mergeBase } from './merge-base.ts';
import type { LineRange } from './patch-lines.ts';
import { patchLines } from './patch-lines.ts';

/** The lines that differ from an earlier commit. Paths are relative to the folder that git runs in. */
export class ChangedLines {
  readonly #lines: ReadonlyMap<string, readonly LineRange[]>;
  readonly #wholeFiles: ReadonlySet<string>;

  /**
   * @param lines - by file, ascending
   * @param wholeFiles - files of which every line counts as changed
   */
  constructor(lines: ReadonlyMap<string, readonly LineRange[]>, wholeFiles: ReadonlySet<string>) {
    this.#lines = lines;
    this.#wholeFiles = wholeFiles;
  }

  /** The files that changed at all, apart from deleted and merely renamed ones; sorted. */
  get files(): readonly string[] {
    return [...new Set([...this.#lines.keys(), ...this.#wholeFiles])].sort();
  }

  /** True when the change touched one of the lines (1-based, both ends inclusive). */
  touches(file: string, startLine: number, endLine: number): boolean {
    if (this.#wholeFiles.has(file)) return true;
    const next = firstEndingAtOrAfter(this.#lines.get(file) ?? [], startLine);
    return next !== undefined && next.start <= endLine;
  }
}

/**
 * What differs between the work tree, untracked files included, and the commit at which HEAD left `ref`.
 * @throws UserError for a ref that cannot be compared with
 */
export async function changedSince(git: Git, ref: string): Promise<ChangedLines> {
  const base = await mergeBase(git, ref);
  const patch = await git.read([...DIFF, '--patch', '--unified=0', '--end-of-options', base, '--']);
  const counts = await git.read([...DIFF, '--numstat', '-z', '--end-of-options', base, '--']);
  const untracked = await git.read(['ls-files', '--others', '--exclude-standard', '-z']);
  const wholeFiles = [...binaryFiles(counts), ...untracked.split('\0').filter((path) => path !== '')];
  return new ChangedLines(patchLines(patch), new Set(wholeFiles));
}

const DIFF = [
  'diff',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--relative',
  '--find-renames',
  '--ignore-submodules',
  '--ignore-cr-at-eol',
  '--inter-hunk-context=0',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];

/** Files that git takes for binary, from `--numstat -z`: `-` TAB `-` TAB path, or for a rename nothing and then both paths. */
function binaryFiles(counts: string): readonly string[] {
  const fields = counts.split('\0');
  const files: string[] = [];
  for (let index = 0; index < fields.length; index++) {
    const [added, , ...rest] = (fields[index] ?? '').split('\t');
    const isRename = rest.join('\t') === '' && added !== '';
    const path = isRename ? fields[index + 2] : rest.join('\t');
    if (isRename) index += 2;
    if (added === '-' && path !== undefined) files.push(path);
  }
  return files;
}

/** The first range that ends at or behind a line; the ranges ascend. */
function firstEndingAtOrAfter(ranges: readonly LineRange[], line: number): LineRange | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return ranges[low];
}
