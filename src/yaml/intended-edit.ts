import type { TextEdit } from '../kernel/finding.ts';
import { isObject } from '../kernel/json.ts';
import type { YamlDocument } from './document.ts';
import { EditError } from './edit-error.ts';
import { locate, pathAt } from './locate.ts';
import { parseDocuments } from './parse.ts';
import type { IntendedEdit } from './prove-edits.ts';

/**
 * What an edit of one scalar or key is meant to change, told from where it stands and what it writes.
 * @throws EditError when it stands in no document that can be read
 */
export function intendedEdit(text: string, documents: readonly YamlDocument[], edit: TextEdit): IntendedEdit {
  const document = documents.find(({ range }) => range.start <= edit.start && edit.end <= range.end);
  if (document === undefined || document.problem !== undefined) {
    throw new EditError('unreadable', `the text at offset ${edit.start} is in no document that can be read`);
  }
  const path = pathAt(text, document, edit.start);
  const isKey = typeof path.at(-1) === 'string' && locate(text, document, path, 'key').start === edit.start;
  return isKey
    ? { documentIndex: document.index, path, renamedTo: keyOf(edit) }
    : { documentIndex: document.index, path, value: scalarOf(edit) };
}

function scalarOf({ text }: TextEdit) {
  const value = parseDocuments(text)[0]?.value ?? null;
  if (typeof value !== 'object' || value === null) return value;
  throw new EditError('not-a-scalar', `\`${text}\` is no scalar`);
}

function keyOf({ text }: TextEdit): string {
  const value = parseDocuments(`${text}: 0`)[0]?.value;
  const [key, ...others] = isObject(value) ? Object.keys(value) : [];
  if (key !== undefined && others.length === 0) return key;
  throw new EditError('not-a-scalar', `\`${text}\` is no key`);
}
