import {
  type AliasEvent,
  EVENT_ID,
  type Event,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { Range } from './document.ts';

/** What the parser's events hold where something is absent. */
export const NONE = -1;

/** True for the events that start a mapping or a sequence. */
export function isCollection(event: Event): event is MappingEvent | SequenceEvent {
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE;
}

/** An alias with its asterisk. */
export function aliasRange(event: AliasEvent): Range {
  return { start: event.anchorStart - 1, end: event.anchorEnd };
}

/** The first character of a collection: its bracket, the first key or the first dash. */
export function collectionRange(event: MappingEvent | SequenceEvent): Range {
  return { start: event.start, end: event.start + 1 };
}

/** False for what is left out, such as the value of `key:`. */
export function hasText(event: Event | undefined): boolean {
  if (event?.type !== EVENT_ID.SCALAR) return event !== undefined;
  return event.valueStart !== NONE || event.tagStart !== NONE || event.anchorStart !== NONE;
}

/**
 * Where a scalar stands as written, with its quotes; of a block scalar the text without its header, of one without
 * text its tag or anchor, or else nothing at offset 0.
 */
export function scalarRange(event: ScalarEvent): Range {
  const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  const quote = isQuoted ? 1 : 0;
  if (event.valueStart !== NONE) return { start: event.valueStart - quote, end: event.valueEnd + quote };
  if (event.tagStart !== NONE) return { start: event.tagStart, end: event.tagEnd };
  if (event.anchorStart !== NONE) return { start: event.anchorStart - 1, end: event.anchorEnd };
  return { start: 0, end: 0 };
}

/** Where the node of an event starts, kept short: a scalar or alias as written, of a collection its first character. */
export function nodeRange(event: Event | undefined): Range {
  if (event?.type === EVENT_ID.SCALAR) return scalarRange(event);
  if (event?.type === EVENT_ID.ALIAS) return aliasRange(event);
  return event !== undefined && isCollection(event) ? collectionRange(event) : { start: 0, end: 0 };
}

/**
 * The index behind the node whose first event stands at `index`.
 * @param ends - for some collections, the index behind their last event
 */
export function skipNode(events: readonly Event[], index: number, ends: ReadonlyMap<number, number>): number {
  let depth = 0;
  let position = index;
  do {
    const event = events[position];
    if (event === undefined) return position;
    const end = isCollection(event) ? ends.get(position) : undefined;
    if (end !== undefined) position = end;
    else {
      if (isCollection(event)) depth++;
      else if (event.type === EVENT_ID.POP) depth--;
      position++;
    }
  } while (depth > 0);
  return position;
}
