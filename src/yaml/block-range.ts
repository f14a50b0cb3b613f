import { EVENT_ID, type Event } from 'js-yaml';
import type { Path } from '../kernel/path.ts';
import type { Range, YamlDocument } from './document.ts';
import type { DocumentTree } from './document-tree.ts';
import { hasText, isCollection, nodeRange } from './event-ranges.ts';
import { child, treeOf } from './locate.ts';
import { shift } from './problem.ts';

/** From the first to the last leaf of the node at `path`, or of its nearest ancestor when there is no such node. */
export function blockRange(text: string, document: YamlDocument, path: Path): Range {
  if (document.problem !== undefined) return document.problem.range;
  const tree = treeOf(text, document);
  return shift(leafRange(tree.events, deepestNode(tree, path)), document.range.start);
}

/** The node that a path leads to, as far as there is anything. */
function deepestNode(tree: DocumentTree, path: Path): number {
  let node = tree.root;
  for (const step of path) {
    const next = child(tree, node, step);
    if (next === undefined) break;
    node = next.value;
  }
  return node;
}

function leafRange(events: readonly Event[], node: number): Range {
  let depth = 0;
  let start: number | undefined;
  let end = 0;
  for (let index = node; index < events.length; index++) {
    const event = events[index];
    if (event === undefined) break;
    if (event.type === EVENT_ID.POP) depth--;
    else if (isCollection(event)) depth++;
    else if (hasText(event)) {
      const range = nodeRange(event);
      start ??= range.start;
      end = Math.max(end, range.end);
    }
    if (depth <= 0) break;
  }
  return { start: start ?? 0, end };
}
