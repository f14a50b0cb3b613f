import { EVENT_ID, SCALAR_STYLE } from 'js-yaml';
import type { Path } from '../kernel/path.ts';
import type { Range, YamlDocument } from './document.ts';
import { DocumentTree, type Entry } from './document-tree.ts';
import { hasText, isCollection, NONE, nodeRange } from './event-ranges.ts';
import { shift } from './problem.ts';

/** Which half of a mapping's member to point at; items of a sequence have a value only. */
export type Part = 'key' | 'value';

let last: { readonly text: string; readonly document: YamlDocument; readonly tree: DocumentTree } | undefined;

/**
 * Where the node at `path` stands in the file; parses the document once more when it is not the one asked for last.
 *
 * A scalar is the range as written, with its quotes. For a collection, a block scalar and an empty value the range is
 * the key instead, for those in a sequence the first key or item, so that a range is short. Behind an alias the range
 * is the alias; for a merged key it stands in the mapping that was merged. When there is no such path, the range is
 * the key of its nearest ancestor; in a document that cannot be read, the place of the problem.
 */
export function locate(text: string, document: YamlDocument, path: Path, part: Part): Range {
  if (document.problem !== undefined) return document.problem.range;
  const tree = treeOf(text, document);
  const entries = entriesAlong(tree, path);
  let wanted = wantedPart(tree, entries, path, part);
  for (const entry of entries.toReversed()) {
    const event = tree.events[pointedAt(tree, entry, wanted)];
    if (event !== undefined && hasText(event)) return shift(nodeRange(event), document.range.start);
    wanted = 'key';
  }
  return { start: document.range.start, end: document.range.start };
}

/** What to point at of the last entry that a path leads to. */
function wantedPart(tree: DocumentTree, entries: readonly Entry[], path: Path, part: Part): Part {
  if (entries.length > path.length) return part;
  return tree.events[entries.at(-1)?.value ?? tree.root]?.type === EVENT_ID.ALIAS ? 'value' : 'key';
}

/** The root and what the steps of a path lead to, as far as there is anything and not through aliases. */
function entriesAlong(tree: DocumentTree, path: Path): readonly Entry[] {
  const entries: Entry[] = [{ key: undefined, value: tree.root }];
  let next: Entry | undefined = entries[0];
  for (const step of path) {
    next = next === undefined ? undefined : child(tree, next.value, step);
    if (next === undefined) break;
    entries.push(next);
  }
  return entries;
}

/**
 * The path of the node at an offset: of the last entry that starts at or before it. The empty path when there is none.
 */
export function pathAt(text: string, document: YamlDocument, offset: number): Path {
  if (document.problem !== undefined) return [];
  const tree = treeOf(text, document);
  const local = offset - document.range.start;
  const path: (string | number)[] = [];
  let node = tree.root;
  for (;;) {
    const entries = isNodeOpen(tree, node) ? tree.children(node) : [];
    const position = entries.findLastIndex((entry) => start(tree, entry) <= local);
    const entry = entries[position];
    if (entry === undefined) return path;
    path.push(entry.key === undefined ? position : (tree.keyName(entry.key) ?? ''));
    node = entry.value;
  }
}

/** The nodes of a document; those of the document asked for last are kept. */
export function treeOf(text: string, document: YamlDocument): DocumentTree {
  if (last?.document !== document || last.text !== text)
    last = { text, document, tree: new DocumentTree(text, document) };
  return last.tree;
}

/** The entry of a collection that a path's step leads to. */
export function child(tree: DocumentTree, node: number, step: string | number): Entry | undefined {
  const members = tree.members(node);
  if (members !== undefined) return members.get(String(step));
  return tree.events[node]?.type === EVENT_ID.SEQUENCE ? tree.children(node)[Number(step)] : undefined;
}

function isNodeOpen(tree: DocumentTree, node: number): boolean {
  const event = tree.events[node];
  return event !== undefined && isCollection(event);
}

function start(tree: DocumentTree, entry: Entry): number {
  const event = tree.events[entry.key ?? entry.value];
  return hasText(event) ? nodeRange(event).start : Number.POSITIVE_INFINITY;
}

/** The node to point at for a part of an entry: short, and where there is something to see. */
function pointedAt(tree: DocumentTree, entry: Entry, part: Part): number {
  const isKey = entry.key !== undefined && (part === 'key' || !isShort(tree, entry.value));
  return firstLeaf(tree, isKey && entry.key !== undefined ? entry.key : entry.value);
}

/** True for nodes that can be pointed at as a whole: scalars that are not blocks, and aliases. */
function isShort(tree: DocumentTree, node: number): boolean {
  const event = tree.events[node];
  if (event?.type === EVENT_ID.ALIAS) return true;
  if (event?.type !== EVENT_ID.SCALAR || event.valueStart === NONE) return false;
  return event.style !== SCALAR_STYLE.LITERAL_BLOCK && event.style !== SCALAR_STYLE.FOLDED_BLOCK;
}

/** The first key or item within a collection that has any. */
function firstLeaf(tree: DocumentTree, node: number): number {
  let leaf = node;
  for (;;) {
    const event = tree.events[leaf];
    if (event === undefined || !isCollection(event) || tree.events[leaf + 1]?.type === EVENT_ID.POP)
      return leaf;
    leaf++;
  }
}
