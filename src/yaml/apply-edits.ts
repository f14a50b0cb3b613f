import type { TextEdit } from '../kernel/finding.ts';
import { EditError } from './edit-error.ts';

/**
 * The text with all edits made; their order does not matter, everything outside of them stays as it is.
 * @throws EditError when two edits overlap or start at the same place, or one lies outside the text
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let position = 0;
  let lastStart = -1;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start === lastStart || edit.start < position) {
      throw new EditError('overlap', `two edits change the same text at offset ${edit.start}`);
    }
    if (edit.start < 0 || edit.end < edit.start || edit.end > text.length) {
      throw new EditError(
        'overlap',
        `an edit lies outside the text: ${edit.start} to ${edit.end} of ${text.length}`,
      );
    }
    pieces.push(text.slice(position, edit.start), edit.text);
    position = edit.end;
    lastStart = edit.start;
  }
  pieces.push(text.slice(position));
  return pieces.join('');
}
