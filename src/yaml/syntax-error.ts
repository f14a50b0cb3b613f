import { DocumentError } from './problem.ts';

/** What the parser says about a text, in the words of a person. */
export function syntaxError(text: string, reason: string, position: number): DocumentError {
  return new DocumentError('syntax', reason, { start: position, end: Math.min(position + 1, text.length) });
}
