import type { DocumentEvent, Event } from 'js-yaml';
import type { Range } from './document.ts';
import { nodeRange } from './event-ranges.ts';
import { findMarker, nextLine } from './markers.ts';

/**
 * Where a document of a parsed text stands. The ranges lie side by side: the comments and directives above a
 * document belong to it, a `---` line starts a range, a `...` line ends one.
 *
 * @param index - where the document's event stands
 * @param start - where the range of the document before it ends
 */
export function documentRange(
  text: string,
  events: readonly Event[],
  index: number,
  start: number,
  isLast: boolean,
): Range {
  if (isLast) return { start, end: text.length };
  const event = events[index] as DocumentEvent;
  const content = Math.max(contentStart(text, event, start), nodeRange(events[index + 1]).start);
  return { start, end: documentEnd(text, event, content) };
}

function contentStart(text: string, event: DocumentEvent, start: number): number {
  if (!event.explicitStart) return start;
  const marker = findMarker(text, '---', start);
  return marker === -1 ? start : marker + 3;
}

function documentEnd(text: string, event: DocumentEvent, content: number): number {
  const marker = findMarker(text, event.explicitEnd ? '...' : '---', content);
  if (marker === -1) return text.length;
  return event.explicitEnd ? nextLine(text, marker) : marker;
}
