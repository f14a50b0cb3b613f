const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BYTE_ORDER_MARK = 0xfeff;

/** The two lines that separate documents. */
export type Marker = '---' | '...';

/** Where the next marker line starts at or after `from`, or -1. A marker stands at the start of a line, alone or before white space. */
export function findMarker(text: string, marker: Marker, from: number): number {
  let position = text.indexOf(marker, from);
  while (position !== -1 && !isMarker(text, position)) position = text.indexOf(marker, position + 1);
  return position;
}

/** True when the three characters at `position` stand where a marker stands. */
export function isMarker(text: string, position: number): boolean {
  return startsLine(text, position) && endsWord(text, position + 3);
}

/** The offset behind the line break of the line that `position` is in; the end of the text for the last line. */
export function nextLine(text: string, position: number): number {
  for (let index = position; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === LINE_FEED) return index + 1;
    if (code === CARRIAGE_RETURN) return text.charCodeAt(index + 1) === LINE_FEED ? index + 2 : index + 1;
  }
  return text.length;
}

function startsLine(text: string, position: number): boolean {
  if (position === 0) return true;
  const before = text.charCodeAt(position - 1);
  if (isBreak(before)) return true;
  return before === BYTE_ORDER_MARK && (position === 1 || isBreak(text.charCodeAt(position - 2)));
}

function endsWord(text: string, position: number): boolean {
  if (position >= text.length) return true;
  const after = text.charCodeAt(position);
  return after === 32 || after === 9 || after === LINE_FEED || after === CARRIAGE_RETURN;
}

function isBreak(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}
