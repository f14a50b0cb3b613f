import { EVENT_ID } from 'js-yaml';
import type { Path } from '../kernel/path.ts';
import type { Range, YamlDocument } from './document.ts';
import { hasText, isCollection, nodeRange } from './event-ranges.ts';
import { child, treeOf } from './locate.ts';
import { shift } from './problem.ts';

/** From the first to the last leaf of the node at `path`, or of its nearest ancestor when there is no such node. */
export function blockRange(text: string, document: YamlDocument, path: Path): Range {
  if (document.problem !== undefined) return document.problem.range;
  const { events, root, ...tree } = nodesOf(text, document);
  let node = root;
  for (const step of path) {
    const next = tree.child(node, step);
    if (next === undefined) break;
    node = next;
  }
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
  return shift({ start: start ?? 0, end }, document.range.start);
}

function nodesOf(text: string, document: YamlDocument) {
  const tree = treeOf(text, document);
  return {
    events: tree.events,
    root: tree.root,
    child: (node: number, step: string | number): number | undefined => child(tree, node, step)?.value,
  };
}
