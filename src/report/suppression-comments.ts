import { EVENT_ID } from 'js-yaml';
import { PROGRAM } from '../kernel/project.ts';
import type { Range, YamlDocument } from '../yaml/document.ts';
import { scalarRange } from '../yaml/event-ranges.ts';
import { LineIndex } from '../yaml/line-index.ts';
import { treeOf } from '../yaml/locate.ts';

/** A comment of the form `# gitops-actions: ignore <check>[, <check>…] -- reason`. */
export interface IgnoreComment {
  /** What stands behind the colon; `ignore` unless somebody mistyped it. */
  readonly directive: string;
  readonly checks: readonly string[];
  /** Undefined when none is given. */
  readonly reason: string | undefined;
  /** Where the comment stands: 1-based, its end exclusive. */
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** The lines (1-based, inclusive) on which findings are ignored. */
  readonly from: number;
  readonly to: number;
}

const MARKER = `${PROGRAM}:`;

/** A comment's `#` right before the marker, at the start of the line or behind white space. */
const HASH_BEFORE = /(?:^|[\s\ufeff])(#+[ \t]*)$/;

/** How far to look back from a marker, in UTF-16 units. */
const LOOK_BEHIND = 500;

/** A line that says nothing of a document's value: blank, comment, directive, `---`. */
const NOT_CONTENT = /^\ufeff?(?:[ \t]*(?:#.*)?|%.*|---[ \t]*(?:#.*)?)$/;

const COMMENT_LINE = /^[ \t]*#/;

/**
 * The ignore comments of a file. On a line of its own a comment counts for the next line that is no comment, behind a
 * value for that line, before the first value of a document for the whole document. Text within scalars is no comment.
 */
export function parseIgnores(text: string, documents: readonly YamlDocument[]): readonly IgnoreComment[] {
  if (!text.includes(MARKER)) return [];
  const hashes = possibleComments(text);
  const lines = new LineIndex(text);
  let next = 0;
  return documents.flatMap((document) => {
    const first = next;
    while ((hashes[next] ?? text.length) < document.range.end) next++;
    const comments = realComments(text, document, hashes.slice(first, next));
    return comments.length === 0 ? [] : documentIgnores(document, comments, lines);
  });
}

/** Offsets of every `#` before a marker that would start a comment if it stood in no scalar. */
function possibleComments(text: string): readonly number[] {
  const hashes: number[] = [];
  for (let at = text.indexOf(MARKER); at !== -1; at = text.indexOf(MARKER, at + 1)) {
    const before = HASH_BEFORE.exec(text.slice(Math.max(0, at - LOOK_BEHIND), at));
    if (before !== null) hashes.push(at - (before[1]?.length ?? 0));
  }
  return hashes;
}

/** Those of the offsets that stand in no scalar; a guess where the document cannot be parsed. */
function realComments(text: string, document: YamlDocument, hashes: readonly number[]): readonly number[] {
  if (hashes.length === 0) return [];
  if (document.problem !== undefined) return hashes.filter((hash) => !isQuoted(text, hash));
  const scalars = scalarsOf(text, document);
  return hashes.filter((hash) => !isWithin(scalars, hash));
}

function documentIgnores(
  document: YamlDocument,
  hashes: readonly number[],
  lines: LineIndex,
): readonly IgnoreComment[] {
  const first = lines.positionAt(document.range.start).line;
  const last = lines.positionAt(Math.max(document.range.start, document.range.end - 1)).line;
  const content = firstContentLine(lines, first, last);
  const target = targetLines(lines, last);
  const ignores: IgnoreComment[] = [];
  for (const hash of hashes.toReversed()) {
    const { line, column } = lines.positionAt(hash);
    const lineText = lines.lineText(line);
    const comment = lineText.slice(column - 1).trimEnd();
    const only = lineText.slice(0, column - 1).trim() === '' ? target(line) : line;
    const scope = line < content ? { from: first, to: last } : { from: only, to: only };
    ignores.push({ ...parseDirective(comment), line, column, endColumn: column + comment.length, ...scope });
  }
  return ignores.reverse();
}

/** The scalars of a document in the order of the text. */
function scalarsOf(text: string, document: YamlDocument): readonly Range[] {
  const base = document.range.start;
  return treeOf(text, document).events.flatMap((event) => {
    if (event.type !== EVENT_ID.SCALAR) return [];
    const { start, end } = scalarRange(event);
    return [{ start: start + base, end: end + base }];
  });
}

/** True when the offset lies in one of the ranges, which ascend and do not overlap. */
function isWithin(ranges: readonly Range[], offset: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && range.start <= offset;
}

/** True when a quote before the `#` on its line is still open. */
function isQuoted(text: string, hash: number): boolean {
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, hash - LOOK_BEHIND), hash))?.[0] ?? '';
  return before.split('"').length % 2 === 0 || before.split("'").length % 2 === 0;
}

function firstContentLine(lines: LineIndex, first: number, last: number): number {
  let line = first;
  while (line <= last && NOT_CONTENT.test(lines.lineText(line))) line++;
  return line;
}

/**
 * The line that a comment on a line of its own counts for: the next one that is no comment. Ask from the last comment
 * to the first, so that a long row of comments is walked once.
 */
function targetLines(lines: LineIndex, last: number): (line: number) => number {
  const known = new Map<number, number>();
  return (line) => {
    let target = line + 1;
    while (target <= last && !known.has(target) && COMMENT_LINE.test(lines.lineText(target))) target++;
    target = known.get(target) ?? target;
    known.set(line, target);
    return target;
  };
}

function parseDirective(comment: string): Pick<IgnoreComment, 'directive' | 'checks' | 'reason'> {
  const words = comment.slice(comment.indexOf(MARKER) + MARKER.length).trim();
  const [, directive = '', rest = ''] = /^(\S*)\s*(.*)$/.exec(words) ?? [];
  const split = /(?:^|\s)--(?:\s|$)/.exec(rest);
  const names = split === null ? rest : rest.slice(0, split.index);
  const reason = split === null ? '' : rest.slice(split.index + split[0].length).trim();
  return {
    directive,
    checks: names.split(/[\s,]+/).filter((name) => name !== ''),
    reason: reason === '' ? undefined : reason,
  };
}
