import { CODE } from './characters.ts';

/** A literal block of text, and where the line behind it starts. */
export interface LiteralBlock {
  readonly value: string;
  readonly end: number;
}

/**
 * Reads the literal block whose `|` stands at an offset of a text with line feeds and without tabs. Undefined for a
 * block that is empty, says how deep it is indented, ends with the text, or has lines of more spaces than that: those
 * are for the parser.
 *
 * @param column - the column of the key or dash that the block belongs to
 */
export function readLiteral(text: string, start: number, column: number): LiteralBlock | undefined {
  const chomping = text.charCodeAt(start + 1);
  const hasChomping = chomping === CODE.dash || chomping === CODE.plus;
  const header = start + (hasChomping ? 2 : 1);
  if (text.charCodeAt(header) !== CODE.lineFeed) return undefined;
  const first = firstContent(text, header + 1);
  const indent = first - text.lastIndexOf('\n', first) - 1;
  if (first >= text.length || indent <= column) return undefined;
  const block = readLines(text, header + 1, indent);
  if (block === undefined) return undefined;
  const { lines, blanks, end } = block;
  const ending = !hasChomping ? '\n' : chomping === CODE.dash ? '' : '\n'.repeat(blanks + 1);
  return { value: lines.join('\n') + ending, end };
}

/** The first character that is neither a space nor a line break. */
function firstContent(text: string, start: number): number {
  let position = start;
  for (;;) {
    const code = text.charCodeAt(position);
    if (code !== CODE.space && code !== CODE.lineFeed) return position;
    position++;
  }
}

interface Lines {
  /** Without indentation, up to the last line that is not blank. */
  readonly lines: readonly string[];
  /** Number of blank lines behind those. */
  readonly blanks: number;
  readonly end: number;
}

function readLines(text: string, start: number, indent: number): Lines | undefined {
  const lines: string[] = [];
  let blanks = 0;
  let line = start;
  while (line < text.length) {
    const content = contentAt(text, line, indent);
    const lineEnd = text.indexOf('\n', content);
    if (lineEnd === content) blanks++;
    else if (content - line < indent) break;
    else if (lineEnd === -1 || isBlankLine(text, content)) return undefined;
    else {
      for (; blanks > 0; blanks--) lines.push('');
      lines.push(text.slice(content, lineEnd));
    }
    line = lineEnd + 1;
  }
  return { lines, blanks, end: line };
}

/** The first character of a line that is no space, or that stands in the column of the indentation. */
function contentAt(text: string, line: number, indent: number): number {
  let position = line;
  while (position - line < indent && text.charCodeAt(position) === CODE.space) position++;
  return position;
}

function isBlankLine(text: string, start: number): boolean {
  let position = start;
  while (text.charCodeAt(position) === CODE.space) position++;
  return text.charCodeAt(position) === CODE.lineFeed;
}
