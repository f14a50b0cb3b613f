/** Characters of a pattern; longer ones are refused. */
const MAX_LENGTH = 300;

/** Wildcards in one step of a path; a matcher's work grows with every one of them. */
const MAX_WILDCARDS = 3;

/** Steps `**` in one pattern. */
const MAX_DEEP = 3;

/** Tells whether a path from the root of the repository, with `/`, is meant. */
export type PathMatcher = (path: string) => boolean;

/** Why a pattern cannot be used, or undefined when it can. */
export function patternProblem(pattern: string): string | undefined {
  if (pattern.length > MAX_LENGTH) return `the pattern has more than ${MAX_LENGTH} characters`;
  if (pattern.startsWith('!')) return 'a pattern cannot start with `!`; list what is meant';
  if (pattern.startsWith('/')) return 'a pattern starts at the root of the repository, without `/`';
  if (/[()]/.test(pattern)) return 'a pattern has no parentheses; use `*`, `**`, `?`, `[…]` and `{…,…}`';
  const steps = pattern.split('/');
  if (steps.includes('..')) return 'a pattern cannot leave the repository with `..`';
  if (steps.filter((step) => step === '**').length > MAX_DEEP)
    return `the pattern has more than ${MAX_DEEP} \`**\``;
  const isWild = (step: string) => step !== '**' && (step.match(/[*?{[]/g)?.length ?? 0) > MAX_WILDCARDS;
  if (steps.some(isWild)) return `the pattern has more than ${MAX_WILDCARDS} wildcards between two \`/\``;
  return undefined;
}

/**
 * A matcher for paths that fit one of the patterns, or lie in a folder that does.
 * The matching library is loaded when there is a pattern at all.
 */
export async function compilePatterns(patterns: readonly string[]): Promise<PathMatcher> {
  if (patterns.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  const withFolders = patterns.flatMap((pattern) => {
    const trimmed = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
    // The root itself: everything.
    return trimmed === '' || trimmed === '.' ? ['**'] : [trimmed, `${trimmed}/**`];
  });
  return picomatch(withFolders, { dot: true, noextglob: true, nonegate: true });
}
