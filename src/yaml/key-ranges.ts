import { EVENT_ID, type Event } from 'js-yaml';
import type { Range } from './document.ts';
import { nodeRange, scalarRange, skipNode } from './event-ranges.ts';
import type { ScalarReader } from './scalar-reader.ts';

/** Finds where the keys of one mapping stand; made only when a key turns up twice. */
export class KeyRanges {
  readonly #events: readonly Event[];
  readonly #ends: ReadonlyMap<number, number>;
  readonly #scalars: ScalarReader;
  readonly #ranges = new Map<string, Range>();
  #merge: Range = { start: 0, end: 0 };
  #index: number;

  /**
   * @param start - index of the mapping's event
   * @param ends - for large collections, the index behind their last event
   */
  constructor(
    events: readonly Event[],
    start: number,
    ends: ReadonlyMap<number, number>,
    scalars: ScalarReader,
  ) {
    this.#events = events;
    this.#ends = ends;
    this.#scalars = scalars;
    this.#index = start + 1;
  }

  /** Where `key` stands first among the entries before the event at `end`; for a merged key, what was merged. */
  first(key: string, end: number): { readonly range: Range; readonly isMerged: boolean } {
    while (this.#index < end) this.#readEntry();
    const found = this.#ranges.get(key);
    return { range: found ?? this.#merge, isMerged: found === undefined };
  }

  #readEntry(): void {
    const event = this.#events[this.#index];
    if (event?.type === EVENT_ID.SCALAR) {
      if (this.#scalars.isMerge(event)) this.#merge = nodeRange(this.#events[this.#index + 1]);
      else this.#note(this.#scalars.keyOf(event), scalarRange(event));
    }
    this.#index = skipNode(this.#events, this.#index, this.#ends);
    this.#index = skipNode(this.#events, this.#index, this.#ends);
  }

  #note(key: string, where: Range): void {
    if (!this.#ranges.has(key)) this.#ranges.set(key, where);
  }
}
