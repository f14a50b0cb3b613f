import { COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { TextEdit } from '../kernel/finding.ts';
import type { JsonScalar } from '../kernel/json.ts';
import { type Path, toPointer } from '../kernel/path.ts';
import { isBlank, isBreak } from './characters.ts';
import type { YamlDocument } from './document.ts';
import type { DocumentTree, Entry } from './document-tree.ts';
import { EditError } from './edit-error.ts';
import { isCollection, NONE, scalarRange } from './event-ranges.ts';
import { child, treeOf } from './locate.ts';
import { type QuoteStyle, quoteKey, quoteScalar } from './quote.ts';
import { resolveTagged } from './tagged-scalar.ts';

export { applyEdits } from './apply-edits.ts';
export { EditError } from './edit-error.ts';
export { intendedEdit } from './intended-edit.ts';
export { type IntendedEdit, proveEdits } from './prove-edits.ts';

/** An entry of a collection and the collection that it stands in. */
interface Spot extends Entry {
  readonly parent: number | undefined;
}

/**
 * The edit that sets the scalar at `path`. The style of its quotes stays unless the new value does not allow it;
 * comments, anchors and tags stay. A block scalar becomes a scalar on one line.
 * @throws EditError when there is no such scalar, or when it could only be changed together with others
 */
export function setScalar(text: string, document: YamlDocument, path: Path, value: JsonScalar): TextEdit {
  const tree = readableTree(text, document);
  const spot = find(tree, path);
  const event = tree.events[spot.value];
  if (event?.type === EVENT_ID.ALIAS) {
    const alias = tree.text.slice(event.anchorStart - 1, event.anchorEnd);
    throw new EditError(
      'alias',
      `the value at ${name(path)} is the alias \`${alias}\`; edit it where its anchor stands`,
    );
  }
  if (event?.type !== EVENT_ID.SCALAR) throw new EditError('not-a-scalar', `${name(path)} is no scalar`);
  const written = quoteScalar(value, { style: styleOf(event), isFlow: isFlow(tree, spot) });
  checkTag(tree, event, value, written, path);
  const edit = replaceScalar(tree, spot, event, written, path);
  return { ...edit, start: edit.start + document.range.start, end: edit.end + document.range.start };
}

/**
 * The edit that gives the member at `path` another name; the style of its quotes stays where it can.
 * @throws EditError when there is no such member or the mapping has one of the new name
 */
export function renameKey(text: string, document: YamlDocument, path: Path, key: string): TextEdit {
  const tree = readableTree(text, document);
  const spot = find(tree, path);
  const event = spot.key === undefined ? undefined : tree.events[spot.key];
  if (event?.type !== EVENT_ID.SCALAR || event.valueStart === NONE || event.tagStart !== NONE) {
    throw new EditError('no-such-path', `${name(path)} has no key that can be renamed`);
  }
  if (spot.parent !== undefined && key !== path.at(-1) && tree.members(spot.parent)?.has(key)) {
    throw new EditError('key-exists', `there is a \`${key}\` beside ${name(path)} already`);
  }
  const { start, end } = scalarRange(event);
  const offset = document.range.start;
  const written = quoteKey(key, { style: styleOf(event), isFlow: isFlow(tree, spot) });
  return { start: start + offset, end: end + offset, text: written };
}

function readableTree(text: string, document: YamlDocument): DocumentTree {
  if (document.problem === undefined) return treeOf(text, document);
  throw new EditError('unreadable', `the document cannot be read: ${document.problem.message}`);
}

function find(tree: DocumentTree, path: Path): Spot {
  let spot: Spot = { key: undefined, value: tree.root, parent: undefined };
  for (const step of path) {
    const parent = spot.value;
    if (tree.events[parent]?.type === EVENT_ID.ALIAS) {
      throw new EditError('alias', `${name(path)} stands behind an alias; edit it where its anchor stands`);
    }
    const entry = child(tree, parent, step);
    if (entry === undefined) throw new EditError('no-such-path', `there is nothing at ${name(path)}`);
    if (!tree.children(parent).includes(entry)) {
      throw new EditError('merged', `${name(path)} is merged in with \`<<\`; edit it where it comes from`);
    }
    spot = { ...entry, parent };
  }
  return spot;
}

function name(path: Path): string {
  return `\`${toPointer(path) || '/'}\``;
}

function styleOf(event: ScalarEvent): QuoteStyle {
  if (event.style === SCALAR_STYLE.SINGLE_QUOTED) return 'single';
  return event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 'double' : 'plain';
}

/** True within flow collections; their members are flow nodes themselves. */
function isFlow(tree: DocumentTree, spot: Spot): boolean {
  const parent = spot.parent === undefined ? undefined : tree.events[spot.parent];
  return parent !== undefined && isCollection(parent) && parent.style === COLLECTION_STYLE.FLOW;
}

function checkTag(
  tree: DocumentTree,
  event: ScalarEvent,
  value: JsonScalar,
  written: string,
  path: Path,
): void {
  if (event.tagStart === NONE) return;
  const text = typeof value === 'string' ? value : written;
  if (resolveTagged(tree.scalars.tagOf(event), text) === value) return;
  const tag = tree.text.slice(event.tagStart, event.tagEnd);
  throw new EditError('tag', `the new value of ${name(path)} does not fit its tag \`${tag}\``);
}

function replaceScalar(
  tree: DocumentTree,
  spot: Spot,
  event: ScalarEvent,
  written: string,
  path: Path,
): TextEdit {
  const { style } = event;
  if (event.valueStart === NONE) return insertScalar(tree, spot, event, written, path);
  if (style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK) {
    return replaceBlock(tree, spot, event, written);
  }
  return { ...scalarRange(event), text: written };
}

/** Writes a value where there is none: behind the anchor or tag, else behind the colon of the key. */
function insertScalar(
  tree: DocumentTree,
  spot: Spot,
  event: ScalarEvent,
  written: string,
  path: Path,
): TextEdit {
  const properties = Math.max(event.anchorEnd, event.tagEnd);
  const offset = properties === NONE ? behindColon(tree, spot) : properties;
  if (offset === undefined)
    throw new EditError('no-place', `${name(path)} is empty; write a value there first`);
  return { start: offset, end: offset, text: ` ${written}` };
}

function behindColon(tree: DocumentTree, spot: Spot): number | undefined {
  const event = spot.key === undefined ? undefined : tree.events[spot.key];
  if (event?.type !== EVENT_ID.SCALAR || event.valueStart === NONE) return undefined;
  let position = scalarRange(event).end;
  while (isBlank(tree.text.charCodeAt(position))) position++;
  return tree.text[position] === ':' ? position + 1 : undefined;
}

/** Puts a scalar in the place of a block scalar's header; a comment behind the header stays. */
function replaceBlock(tree: DocumentTree, spot: Spot, event: ScalarEvent, written: string): TextEdit {
  const { text } = tree;
  const start = headerStart(tree, spot, event);
  let header = start + 1;
  while (/[-+0-9]/.test(text.charAt(header))) header++;
  let lineEnd = header;
  while (lineEnd < text.length && !isBreak(text.charCodeAt(lineEnd))) lineEnd++;
  let end = Math.max(event.valueEnd, lineEnd);
  while (end > lineEnd && isBreak(text.charCodeAt(end - 1))) end--;
  return { start, end, text: written + text.slice(header, lineEnd) };
}

/** Where the `|` or `>` of a block scalar stands: the first one behind the key and the properties. */
function headerStart(tree: DocumentTree, spot: Spot, event: ScalarEvent): number {
  const key = spot.key === undefined ? undefined : tree.events[spot.key];
  const keyEnd = key?.type === EVENT_ID.SCALAR ? scalarRange(key).end : 0;
  const previousEnd = Math.max(
    keyEnd,
    event.anchorEnd,
    event.tagEnd,
    lineStart(tree.text, event.valueStart - 1),
  );
  const offset = tree.text.slice(previousEnd, event.valueStart).search(/[|>]/);
  return previousEnd + Math.max(offset, 0);
}

/** The start of the line that the character at `offset` (its line break included) belongs to. */
function lineStart(text: string, offset: number): number {
  let position = offset;
  while (position > 0 && isBreak(text.charCodeAt(position))) position--;
  while (position > 0 && !isBreak(text.charCodeAt(position - 1))) position--;
  return position;
}
