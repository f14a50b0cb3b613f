import { Buffer, isAscii, isUtf8 } from 'node:buffer';
import type { FileProblem } from './source-file.ts';

/** Text of a file, or why it has none. */
export type Decoded = { readonly text: string; readonly problem?: never } | { readonly problem: FileProblem };

const NUL = 0;
const LINE_FEED = 10;

/**
 * Decodes UTF-8 strictly, keeping a byte order mark. Everything else is a problem: UTF-16 and UTF-32, also
 * without a byte order mark, binary content (a NUL byte) and invalid UTF-8.
 */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    return {
      problem: { code: 'utf-16', message: `the file is encoded in ${wide}; save it as UTF-8`, line: 1 },
    };
  }
  const text = textOf(bytes);
  if (text === undefined) return { problem: bytes.includes(NUL) ? binary(bytes) : invalidUtf8(bytes) };
  return text.includes('\0') ? { problem: binary(bytes) } : { text };
}

/** The text of valid UTF-8, ASCII by a shorter way; undefined when it is not valid. */
function textOf(bytes: Uint8Array): string | undefined {
  if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!isUtf8(bytes)) return undefined;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function binary(bytes: Uint8Array): FileProblem {
  const message = 'the file holds a NUL byte: it is binary, not text; exclude it if it is meant to be so';
  return { code: 'binary', message, line: lineOf(bytes, bytes.indexOf(NUL)) };
}

/** The name of an encoding with more than one byte a character, told by its mark or by the NUL bytes of its first characters. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  // By index: taking the array apart would go through its iterator, for every file.
  const a = bytes[0];
  const b = bytes[1];
  const c = bytes[2];
  const d = bytes[3];
  if (a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || (c === 0 && d !== undefined && d !== 0)))
    return 'UTF-32';
  if (c === 0 && d === 0 && ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0))) return 'UTF-32';
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16';
  const isLittle = b === 0 && a !== 0 && (d === 0 || d === undefined) && c !== 0;
  const isBig = a === 0 && b !== 0 && b !== undefined && (c === 0 || c === undefined);
  return isLittle || isBig ? 'UTF-16' : undefined;
}

function invalidUtf8(bytes: Uint8Array): FileProblem {
  const offset = firstInvalid(bytes);
  const line = lineOf(bytes, offset);
  const byte = bytes[offset]?.toString(16).toUpperCase().padStart(2, '0');
  const message = `byte 0x${byte} at offset ${offset} (line ${line}) is not valid UTF-8; save the file as UTF-8`;
  return { code: 'invalid-utf-8', message, line };
}

/** Offset where the longest valid beginning ends, found by halving. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (valid + 1 < invalid) {
    const middle = (valid + invalid) >>> 1;
    if (isUtf8(bytes.subarray(0, wholeCharacters(bytes, middle)))) valid = middle;
    else invalid = middle;
  }
  return wholeCharacters(bytes, valid);
}

/** The end of the last character that can be whole before `end`: a sequence has at most three continuation bytes. */
function wholeCharacters(bytes: Uint8Array, end: number): number {
  let lead = end - 1;
  while (lead >= 0 && end - lead < 4 && ((bytes[lead] ?? 0) & 0xc0) === 0x80) lead--;
  const first = bytes[lead] ?? 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
  return lead >= 0 && lead + length > end ? lead : end;
}

/** Number of the line that holds the byte at `offset`, from 1. */
function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0 && at < offset; at = bytes.indexOf(LINE_FEED, at + 1))
    line++;
  return line;
}
