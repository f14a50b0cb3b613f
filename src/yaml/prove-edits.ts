import { isArray, isObject, type JsonObject, type JsonScalar, type JsonValue } from '../kernel/json.ts';
import { type Path, toPointer } from '../kernel/path.ts';
import type { YamlDocument } from './document.ts';
import { EditError } from './edit-error.ts';
import { parseDocuments } from './parse.ts';

/** What an edit is meant to change: a scalar's value or the name of a mapping's member. */
export type IntendedEdit =
  | { readonly documentIndex: number; readonly path: Path; readonly value: JsonScalar }
  | { readonly documentIndex: number; readonly path: Path; readonly renamedTo: string };

/** The intended edits at and below one node. */
interface Intent {
  readonly children: Map<string, Intent>;
  value?: JsonScalar;
  renamedTo?: string;
}

/**
 * Reads a text before and after it was edited and makes sure that exactly what was intended has changed.
 * @throws EditError with the code `unintended-change`, naming the first place that differs
 */
export function proveEdits(before: string, after: string, intended: readonly IntendedEdit[]): void {
  const old = parseDocuments(before);
  const edited = parseDocuments(after);
  if (old.length !== edited.length) throw unintended('the number of documents has changed');
  const intents = intentsByDocument(intended);
  old.forEach((document, index) => {
    const counterpart = edited[index];
    if (counterpart !== undefined) proveDocument(document, before, counterpart, after, intents.get(index));
  });
}

function proveDocument(
  old: YamlDocument,
  before: string,
  edited: YamlDocument,
  after: string,
  intent: Intent | undefined,
): void {
  if (old.problem === undefined && edited.problem === undefined) {
    prove(old.value ?? null, edited.value ?? null, intent, []);
    return;
  }
  const isSame =
    before.slice(old.range.start, old.range.end) === after.slice(edited.range.start, edited.range.end);
  if (!isSame || intent !== undefined) {
    throw unintended(`document ${old.index + 1} cannot be read: ${(edited.problem ?? old.problem)?.message}`);
  }
}

function prove(old: JsonValue, edited: JsonValue, intent: Intent | undefined, path: Path): void {
  if (intent !== undefined && intent.value !== undefined) {
    if (edited !== intent.value) throw differs(path);
  } else if (isObject(old) && isObject(edited)) proveObject(old, edited, intent, path);
  else if (isArray(old) && isArray(edited) && old.length === edited.length) {
    for (const [index, item] of old.entries()) {
      prove(item, edited[index] ?? null, intent?.children.get(String(index)), [...path, index]);
    }
  } else if (!isSameScalar(old, edited)) throw differs(path);
}

function proveObject(old: JsonObject, edited: JsonObject, intent: Intent | undefined, path: Path): void {
  const keys = Object.keys(old);
  if (keys.length !== Object.keys(edited).length) throw differs(path);
  for (const key of keys) {
    const child = intent?.children.get(key);
    const newKey = child?.renamedTo ?? key;
    const value = old[key];
    const newValue = Object.hasOwn(edited, newKey) ? edited[newKey] : undefined;
    if (value === undefined || newValue === undefined) throw differs([...path, key]);
    prove(value, newValue, child, [...path, key]);
  }
}

function isSameScalar(old: JsonValue, edited: JsonValue): boolean {
  return typeof old !== 'object' && old === edited ? true : old === null && edited === null;
}

function intentsByDocument(intended: readonly IntendedEdit[]): ReadonlyMap<number, Intent> {
  const roots = new Map<number, Intent>();
  for (const edit of intended) {
    let node = childIntent(roots, edit.documentIndex);
    for (const step of edit.path) node = childIntent(node.children, String(step));
    if ('renamedTo' in edit) node.renamedTo = edit.renamedTo;
    else node.value = edit.value;
  }
  return roots;
}

function childIntent<K>(intents: Map<K, Intent>, key: K): Intent {
  const known = intents.get(key);
  if (known !== undefined) return known;
  const made: Intent = { children: new Map() };
  intents.set(key, made);
  return made;
}

function differs(path: Path): EditError {
  return unintended(`the edit would change more or other than it should at \`${toPointer(path) || '/'}\``);
}

function unintended(message: string): EditError {
  return new EditError('unintended-change', message);
}
