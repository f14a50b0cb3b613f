import type { Range, YamlProblem } from './document.ts';

/** Thrown while a document is read; ends this document only. Offsets are those of the text being read. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly code: string;
  readonly range: Range;

  constructor(code: string, message: string, range: Range) {
    super(message);
    this.code = code;
    this.range = range;
  }
}

/** What an error says about the file in which the text that was read starts at `base`. */
export function problemAt(base: number, error: DocumentError): YamlProblem {
  return { code: error.code, message: error.message, range: shift(error.range, base) };
}

/** A range moved by `base`. */
export function shift(range: Range, base: number): Range {
  return base === 0 ? range : { start: range.start + base, end: range.end + base };
}

/** A collection at `range` lies deeper than `maxDepth` levels. */
export function tooDeep(maxDepth: number, range: Range): DocumentError {
  return new DocumentError('too-deep', `the document nests deeper than ${maxDepth} levels`, range);
}
