import { type DocumentEvent, EVENT_ID, type Event } from 'js-yaml';
import type { Range } from './document.ts';
import { nodeRange } from './event-ranges.ts';
import { findMarker, nextLine } from './markers.ts';

/**
 * Where each document of a parsed text stands. The ranges lie side by side: the comments and directives above a
 * document belong to it, a `---` line starts a range, a `...` line ends one.
 */
export function documentRanges(text: string, events: readonly Event[]): readonly Range[] {
  const starts = documentIndexes(events);
  const ranges: Range[] = [];
  let start = 0;
  starts.forEach((index, number) => {
    const event = events[index] as DocumentEvent;
    const isLast = number === starts.length - 1;
    const content = Math.max(contentStart(text, event, start), nodeRange(events[index + 1]).start);
    const end = isLast ? text.length : documentEnd(text, event, content);
    ranges.push({ start, end });
    start = end;
  });
  return ranges;
}

function documentIndexes(events: readonly Event[]): readonly number[] {
  const indexes: number[] = [];
  for (let index = 0; index < events.length; index++) {
    if (events[index]?.type === EVENT_ID.DOCUMENT) indexes.push(index);
  }
  return indexes;
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
