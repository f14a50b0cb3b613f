import { displayWidth } from './display-width.ts';
import { visibleLine } from './visible-text.ts';

/** A line of a file as it is shown, and the line below it that points at a part of it. */
export interface CodeFrame {
  readonly code: string;
  readonly pointer: string;
}

/** Which part of a line to point at: 0-based UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters that point: one for the first column, one for the others. */
export interface Marks {
  readonly first: string;
  readonly rest: string;
}

/** What one character of the source looks like. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly isMarked: boolean;
}

const TAB = '    ';
const CUT = '…';

/**
 * Shows a line with a mark under the span. Tabs become four spaces, hidden characters become escapes, wide characters
 * count two columns. A line that does not fit into `width` columns is cut around the start of the span; the cost does
 * not grow with the length of the line.
 */
export function codeFrame(line: string, span: Span, width: number, marks: Marks): CodeFrame {
  const from = characterStart(line, Math.max(0, span.start - width));
  const to = characterStart(line, Math.min(line.length, span.start + width));
  const cells = toCells(line, from, to, span);
  const window = cutToFit(cells, width, from > 0, to < line.length);
  const code = `${window.isCutLeft ? CUT : ''}${joined(window.cells)}${window.isCutRight ? CUT : ''}`;
  return { code: code.trimEnd(), pointer: pointerLine(window, marks) };
}

/** The offset itself, or the one before when it would split a character in two. */
function characterStart(line: string, offset: number): number {
  const code = line.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff && offset > 0 ? offset - 1 : offset;
}

function toCells(line: string, from: number, to: number, span: Span): readonly Cell[] {
  const cells: Cell[] = [];
  let offset = from;
  for (const character of line.slice(from, to)) {
    const text = character === '\t' ? TAB : visibleLine(character);
    const isMarked = offset >= span.start && offset < span.end;
    cells.push({ text, width: displayWidth(text), isMarked });
    offset += character.length;
  }
  if (span.end <= span.start || span.start >= line.length) markEmptySpan(cells, line, from, span.start);
  return cells;
}

/** An empty span, or one behind the end of the line, is shown as a mark of one column at its place. */
function markEmptySpan(cells: Cell[], line: string, from: number, start: number): void {
  const index = [...line.slice(from, start)].length;
  const cell = cells[index] ?? { text: ' ', width: 1 };
  cells[Math.min(index, cells.length)] = { ...cell, isMarked: true };
}

interface Window {
  readonly cells: readonly Cell[];
  readonly isCutLeft: boolean;
  readonly isCutRight: boolean;
}

/** Drops cells on the left until the mark's start is near, then on the right until the rest fits. */
function cutToFit(
  cells: readonly Cell[],
  width: number,
  hasMoreLeft: boolean,
  hasMoreRight: boolean,
): Window {
  const total = totalWidth(cells);
  if (total <= width && !hasMoreLeft && !hasMoreRight) return { cells, isCutLeft: false, isCutRight: false };
  const first = Math.max(
    0,
    cells.findIndex((cell) => cell.isMarked),
  );
  const markWidth = Math.min(totalWidth(cells.filter((cell) => cell.isMarked)), Math.floor(width / 2));
  const mustCutLeft = hasMoreLeft || totalWidth(cells.slice(0, first)) + markWidth > width - 1;
  const start = mustCutLeft ? leftEdge(cells, first, Math.floor(width / 3)) : 0;
  const end = rightEdge(cells, start, width - (mustCutLeft ? 2 : 1));
  return {
    cells: cells.slice(start, end),
    isCutLeft: mustCutLeft,
    isCutRight: hasMoreRight || end < cells.length,
  };
}

/** Index of the first cell to show so that at most `room` columns stand before the mark. */
function leftEdge(cells: readonly Cell[], first: number, room: number): number {
  let used = 0;
  let index = first;
  while (index > 0 && used + widthAt(cells, index - 1) <= room) used += widthAt(cells, --index);
  return index;
}

/** Index behind the last cell that fits into `room` columns. */
function rightEdge(cells: readonly Cell[], start: number, room: number): number {
  let used = 0;
  let index = start;
  while (index < cells.length && used + widthAt(cells, index) <= room) used += widthAt(cells, index++);
  return index;
}

function pointerLine(window: Window, marks: Marks): string {
  const first = Math.max(
    0,
    window.cells.findIndex((cell) => cell.isMarked),
  );
  const before = totalWidth(window.cells.slice(0, first)) + (window.isCutLeft ? 1 : 0);
  const marked = Math.max(1, totalWidth(window.cells.filter((cell) => cell.isMarked)));
  return `${' '.repeat(before)}${marks.first}${marks.rest.repeat(marked - 1)}`;
}

function widthAt(cells: readonly Cell[], index: number): number {
  return cells[index]?.width ?? 0;
}

function totalWidth(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

function joined(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join('');
}
