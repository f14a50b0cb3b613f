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

/** A line that says nothing of a document's value: blank, comment, directive, `---`. */
const NOT_CONTENT = /^\ufeff?(?:[ \t]*(?:#.*)?|%.*|---[ \t]*(?:#.*)?)$/;

const COMMENT_LINE = /^[ \t]*#/;

/**
 * The ignore comments of a file. On a line of its own a comment counts for the next line that is no comment, behind a
 * value for that line, before the first value of a document for the whole document. Text within scalars is no comment.
 */
export function parseIgnores(text: string, documents: readonly YamlDocument[]): readonly IgnoreComment[] {
  if (!text.includes(MARKER)) return [];
  const lines = new LineIndex(text);
  return documents.flatMap((document) => documentIgnores(text, document, lines));
}

function documentIgnores(text: string, document: YamlDocument, lines: LineIndex): readonly IgnoreComment[] {
  const hashes = commentStarts(text, document);
  if (hashes.length === 0) return [];
  const first = lines.positionAt(document.range.start).line;
  const last = lines.positionAt(Math.max(document.range.start, document.range.end - 1)).line;
  const content = firstContentLine(lines, first, last);
  return hashes.map((offset) => {
    const { line, column } = lines.positionAt(offset);
    const lineText = lines.lineText(line);
    const scope = line < content ? { from: first, to: last } : lineScope(lines, line, column, last);
    const comment = lineText.slice(column - 1).trimEnd();
    return { ...parseDirective(comment), line, column, endColumn: column + comment.length, ...scope };
  });
}

/** Offsets of the `#` of every comment that starts with the marker. */
function commentStarts(text: string, document: YamlDocument): readonly number[] {
  const { start, end } = document.range;
  const hashes: number[] = [];
  let scalars: readonly Range[] | undefined;
  for (let at = text.indexOf(MARKER, start); at !== -1 && at < end; at = text.indexOf(MARKER, at + 1)) {
    const lineStart = lineStartBefore(text, at);
    const before = HASH_BEFORE.exec(text.slice(Math.max(lineStart, at - 1_000), at));
    if (before === null) continue;
    const hash = at - (before[1]?.length ?? 0);
    scalars ??= scalarsOf(text, document);
    const isText = document.problem ? isQuoted(text.slice(lineStart, hash)) : isWithin(scalars, hash);
    if (!isText) hashes.push(hash);
  }
  return hashes;
}

function lineStartBefore(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
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

/** A guess for documents that cannot be parsed: a quote before the `#` is still open. */
function isQuoted(before: string): boolean {
  return before.split('"').length % 2 === 0 || before.split("'").length % 2 === 0;
}

function firstContentLine(lines: LineIndex, first: number, last: number): number {
  let line = first;
  while (line <= last && NOT_CONTENT.test(lines.lineText(line))) line++;
  return line;
}

function lineScope(
  lines: LineIndex,
  line: number,
  column: number,
  last: number,
): { readonly from: number; readonly to: number } {
  const isAlone =
    lines
      .lineText(line)
      .slice(0, column - 1)
      .trim() === '';
  if (!isAlone) return { from: line, to: line };
  let target = line + 1;
  while (target <= last && COMMENT_LINE.test(lines.lineText(target))) target++;
  return { from: target, to: target };
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
