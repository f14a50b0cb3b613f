import { EVENT_ID, SCALAR_STYLE } from 'js-yaml';
import type { Path } from '../kernel/path.ts';
import type { Range, YamlDocument } from './document.ts';
import { DocumentTree, type Entry } from './document-tree.ts';
import { isCollection, NONE, nodeRange } from './event-ranges.ts';
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
 * the key of its nearest ancestor.
 */
export function locate(text: string, document: YamlDocument, path: Path, part: Part): Range {
  const tree = treeOf(text, document);
  let entry: Entry = { key: undefined, value: tree.root };
  for (const [depth, step] of path.entries()) {
    if (tree.events[entry.value]?.type === EVENT_ID.ALIAS) break;
    const next = child(tree, entry.value, step);
    if (next === undefined) return place(tree, document, entry, 'key');
    entry = next;
    if (depth === path.length - 1) return place(tree, document, entry, part);
  }
  return place(tree, document, entry, path.length === 0 ? part : 'value');
}

/**
 * The path of the node at an offset: of the last entry that starts at or before it. The empty path when there is none.
 */
export function pathAt(text: string, document: YamlDocument, offset: number): Path {
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
  return nodeRange(tree.events[entry.key ?? entry.value]).start;
}

function place(tree: DocumentTree, document: YamlDocument, entry: Entry, part: Part): Range {
  if (tree.events.length === 0) return { start: document.range.start, end: document.range.start };
  const node =
    entry.key !== undefined && (part === 'key' || !isShort(tree, entry.value)) ? entry.key : entry.value;
  return shift(nodeRange(tree.events[firstLeaf(tree, node)]), document.range.start);
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
