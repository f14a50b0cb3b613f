import { EVENT_ID, type Event } from 'js-yaml';
import type { YamlDocument } from './document.ts';
import { isCollection, NONE } from './event-ranges.ts';
import { parseLenient } from './events.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { DocumentError } from './problem.ts';
import { ScalarReader } from './scalar-reader.ts';

/** A member of a mapping or an item of a sequence, as indexes of events. */
export interface Entry {
  /** Undefined for an item. */
  readonly key: number | undefined;
  readonly value: number;
}

/** The nodes of one document, found step by step and only where somebody asks. */
export class DocumentTree {
  readonly events: readonly Event[];
  /** The text of the document alone; the events' offsets count in it. */
  readonly text: string;
  readonly scalars: ScalarReader;
  /** The event of the root node. */
  readonly root = 1;
  /** For each event that starts a node, the index behind the node. */
  readonly #ends: Int32Array;
  readonly #anchors = new Map<string, number[]>();
  readonly #members = new Map<number, ReadonlyMap<string, Entry>>();
  readonly #items = new Map<number, readonly Entry[]>();

  /** @param text - of the whole file */
  constructor(text: string, document: YamlDocument) {
    this.text = text.slice(document.range.start, document.range.end);
    const parsed = parseLenient(this.text, DEFAULT_LIMITS);
    const { events, isReshaped } =
      parsed instanceof DocumentError ? { events: [], isReshaped: false } : parsed;
    this.events = events;
    this.scalars = new ScalarReader(this.text, isReshaped);
    this.#ends = new Int32Array(events.length);
    this.#index();
  }

  /** The members of a mapping by key, merged ones included; undefined when the node is no mapping. */
  members(node: number): ReadonlyMap<string, Entry> | undefined {
    if (this.events[node]?.type !== EVENT_ID.MAPPING) return undefined;
    const known = this.#members.get(node);
    if (known !== undefined) return known;
    const members = new Map<string, Entry>();
    this.#members.set(node, members);
    for (const entry of this.children(node)) this.#addMember(members, entry);
    return members;
  }

  /** The entries of a collection in the order of the text, merges as they are written. */
  children(node: number): readonly Entry[] {
    const known = this.#items.get(node);
    if (known !== undefined) return known;
    const isMapping = this.events[node]?.type === EVENT_ID.MAPPING;
    const entries: Entry[] = [];
    for (
      let index = node + 1;
      this.events[index] !== undefined && this.events[index]?.type !== EVENT_ID.POP;
    ) {
      const value = isMapping ? this.#end(index) : index;
      entries.push({ key: isMapping ? index : undefined, value });
      index = this.#end(value);
    }
    this.#items.set(node, entries);
    return entries;
  }

  /** The node that an alias stands for; other nodes stand for themselves. */
  target(node: number): number {
    const event = this.events[node];
    if (event?.type !== EVENT_ID.ALIAS) return node;
    const anchors = this.#anchors.get(this.text.slice(event.anchorStart, event.anchorEnd)) ?? [];
    return anchors.findLast((anchor) => anchor < node) ?? node;
  }

  /** The name of the member whose key stands at `node`. */
  keyName(node: number): string | undefined {
    const event = this.events[this.target(node)];
    return event?.type === EVENT_ID.SCALAR ? this.scalars.keyOf(event) : undefined;
  }

  #addMember(members: Map<string, Entry>, entry: Entry): void {
    const event = this.events[entry.key ?? entry.value];
    if (event?.type === EVENT_ID.SCALAR && this.scalars.isMerge(event)) {
      for (const source of this.#mergeSources(entry.value)) {
        for (const [key, member] of this.members(source) ?? []) members.set(key, member);
      }
      return;
    }
    const key = this.keyName(entry.key ?? entry.value);
    if (key !== undefined) members.set(key, entry);
  }

  /** The mappings that `<<` takes in, the winning one last. */
  #mergeSources(node: number): readonly number[] {
    if (this.events[node]?.type !== EVENT_ID.SEQUENCE) return [this.target(node)];
    return this.children(node)
      .map((entry) => this.target(entry.value))
      .reverse();
  }

  #end(node: number): number {
    return this.#ends[node] ?? this.events.length;
  }

  #index(): void {
    const open: number[] = [];
    this.events.forEach((event, index) => {
      this.#ends[index] = index + 1;
      if (event.type === EVENT_ID.DOCUMENT || isCollection(event)) open.push(index);
      else if (event.type === EVENT_ID.POP) this.#ends[open.pop() ?? index] = index + 1;
      if ('anchorStart' in event && event.type !== EVENT_ID.ALIAS && event.anchorStart !== NONE) {
        const name = this.text.slice(event.anchorStart, event.anchorEnd);
        const anchors = this.#anchors.get(name);
        if (anchors === undefined) this.#anchors.set(name, [index]);
        else anchors.push(index);
      }
    });
  }
}
