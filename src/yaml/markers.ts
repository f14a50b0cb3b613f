import { CODE, isBreak, isSeparator } from './characters.ts';

/** The two lines that separate documents. */
export type Marker = '---' | '...';

/** Where the next marker line starts at or after `from`, or -1. A marker stands at the start of a line, alone or before white space. */
export function findMarker(text: string, marker: Marker, from: number): number {
  let position = text.indexOf(marker, from);
  while (position !== -1 && !isMarker(text, marker, position)) position = text.indexOf(marker, position + 1);
  return position;
}

/** True when the marker stands at `position`. */
export function isMarker(text: string, marker: Marker, position: number): boolean {
  return (
    text.startsWith(marker, position) &&
    startsLine(text, position) &&
    isSeparator(text.charCodeAt(position + 3))
  );
}

/** The offset behind the line break of the line that `position` is in; the end of the text for the last line. */
export function nextLine(text: string, position: number): number {
  for (let index = position; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === CODE.lineFeed) return index + 1;
    if (code === CODE.carriageReturn)
      return text.charCodeAt(index + 1) === CODE.lineFeed ? index + 2 : index + 1;
  }
  return text.length;
}

function startsLine(text: string, position: number): boolean {
  if (position === 0) return true;
  const before = text.charCodeAt(position - 1);
  if (isBreak(before)) return true;
  return before === CODE.byteOrderMark && (position === 1 || isBreak(text.charCodeAt(position - 2)));
}
