import { ANY_FOLDERS, type IgnorePattern, parseIgnoreFile } from './ignore-pattern.ts';

/** The patterns of one `.gitignore` and of those above it. The innermost matching pattern decides, in a file the last. */
export interface IgnoreRules {
  readonly patterns: readonly IgnorePattern[];
  /** How many folders the file stands below the root. */
  readonly depth: number;
  readonly outer: IgnoreRules | undefined;
}

/** Adds the patterns of an ignore file that stands `depth` folders below the root. */
export function addRules(
  outer: IgnoreRules | undefined,
  text: string,
  depth: number,
): IgnoreRules | undefined {
  const patterns = parseIgnoreFile(text);
  return patterns.length === 0 ? outer : { patterns, depth, outer };
}

/**
 * True when the entry `name` of a folder is ignored. The folder itself must not be ignored.
 *
 * @param folder - names from the root to the folder
 */
export function isIgnored(
  rules: IgnoreRules | undefined,
  folder: readonly string[],
  name: string,
  isDirectory: boolean,
): boolean {
  for (let level = rules; level !== undefined; level = level.outer) {
    for (let index = level.patterns.length - 1; index >= 0; index--) {
      const pattern = level.patterns[index];
      if (pattern === undefined || (pattern.directoryOnly && !isDirectory)) continue;
      if (matches(pattern, folder, level.depth, name)) return !pattern.isNegated;
    }
  }
  return false;
}

function matches(pattern: IgnorePattern, folder: readonly string[], depth: number, name: string): boolean {
  if (pattern.name !== undefined) return pattern.name.matches(name);
  return pattern.steps !== undefined && matchSteps(pattern.steps, folder, depth, name);
}

/**
 * Matches the path from the ignore file's folder to the entry. Goes back to the last `**` alone; a `**` at the
 * end needs something below it.
 */
function matchSteps(
  steps: NonNullable<IgnorePattern['steps']>,
  folder: readonly string[],
  depth: number,
  name: string,
): boolean {
  let step = 0;
  let at = depth;
  let any = -1;
  let anyAt = depth;
  while (at <= folder.length) {
    const current = steps[step];
    if (current === ANY_FOLDERS) {
      any = step++;
      anyAt = at;
      if (step === steps.length) return true;
    } else if (current?.matches(folder[at] ?? name)) {
      step++;
      at++;
    } else if (any >= 0) {
      step = any + 1;
      at = ++anyAt;
    } else {
      return false;
    }
  }
  return step === steps.length;
}
