import type { Location } from '../kernel/finding.ts';

/** The last line (1-based) that has a character of the range: an end at the first column belongs to the line before. */
export function lastLineOf({ line, endLine, endColumn }: Location): number {
  return endColumn <= 1 ? Math.max(line, endLine - 1) : Math.max(line, endLine);
}
