import { compileSegment, type GlobSegment, splitSegments } from './glob-segment.ts';

/** One line of a `.gitignore`, after https://git-scm.com/docs/gitignore. */
export interface IgnorePattern {
  /** The line starts with `!`: what it matches is not ignored after all. */
  readonly isNegated: boolean;
  /** The line ends with `/`: it matches folders alone. */
  readonly directoryOnly: boolean;
  /** Steps from the folder of the `.gitignore`; undefined when the pattern is about names at any depth. */
  readonly steps: readonly (GlobSegment | typeof ANY_FOLDERS)[] | undefined;
  /** For a pattern about names. */
  readonly name: GlobSegment | undefined;
}

/** The step `**`: any number of folders. */
export const ANY_FOLDERS = Symbol('**');

/** The patterns of a `.gitignore`, in order; lines that never match are left out. */
export function parseIgnoreFile(text: string): readonly IgnorePattern[] {
  return text
    .split('\n')
    .map((line) => parseLine(line.replace(/\r$/, '')))
    .filter((pattern) => pattern !== undefined);
}

function parseLine(line: string): IgnorePattern | undefined {
  if (line.startsWith('#')) return undefined;
  const trimmed = withoutTrailingSpaces(line);
  const isNegated = trimmed.startsWith('!');
  const whole = isNegated ? trimmed.slice(1) : trimmed;
  const directoryOnly = whole.endsWith('/');
  const body = directoryOnly ? whole.slice(0, -1) : whole;
  if (body === '') return undefined;
  if (!body.includes('/')) {
    const name = compileSegment(body);
    return name && { isNegated, directoryOnly, steps: undefined, name };
  }
  const steps = compileSteps(body.startsWith('/') ? body.slice(1) : body);
  return steps && { isNegated, directoryOnly, steps, name: undefined };
}

/** Spaces at the end do not count unless a backslash stands before them. */
function withoutTrailingSpaces(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ') end--;
  if (end === line.length) return line;
  const backslashes = /\\*$/.exec(line.slice(0, end))?.[0].length ?? 0;
  return line.slice(0, backslashes % 2 === 1 ? end + 1 : end);
}

function compileSteps(path: string): IgnorePattern['steps'] {
  const steps: (GlobSegment | typeof ANY_FOLDERS)[] = [];
  const parts = splitSegments(path);
  if (parts === undefined) return undefined;
  for (const part of parts) {
    const step = /^\*\*+$/.test(part) ? ANY_FOLDERS : compileSegment(part);
    if (step === undefined) return undefined;
    steps.push(step);
  }
  return steps;
}
