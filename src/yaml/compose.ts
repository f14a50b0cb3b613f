import {
  type AliasEvent,
  COLLECTION_STYLE,
  type DocumentEvent,
  EVENT_ID,
  type Event,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { isObject, type JsonObject, type JsonValue } from '../kernel/json.ts';
import { AliasBudget } from './alias-budget.ts';
import type { AmbiguousScalar, DuplicateKey, Range } from './document.ts';
import { hasText, isCollection, NONE, nodeRange, scalarRange } from './event-ranges.ts';
import { KeyRanges } from './key-ranges.ts';
import { MAX_RECORDS, type YamlLimits } from './limits.ts';
import { isAmbiguous, resolvePlain } from './plain-scalar.ts';
import { DocumentError, tooDeep } from './problem.ts';
import { NO_HANDLES, ScalarReader } from './scalar-reader.ts';

/** From so many events on, the end of a collection is remembered. */
const LARGE = 64;

/** A node that has an anchor. */
interface Anchor {
  /** Where its event stands. */
  readonly index: number;
  /** Undefined while the node is being read: an alias to it would contain itself. */
  readonly value: JsonValue | undefined;
  /** What reading it costs. */
  readonly operations: number;
}

/** What the composer makes of one document. */
export interface Composed {
  readonly value: JsonValue;
  readonly duplicates: readonly DuplicateKey[];
  readonly ambiguous: readonly AmbiguousScalar[];
}

type CompleteAnchor = Pick<Anchor, 'index'> & { readonly value: JsonValue };

/** A mapping that is being read. */
interface OpenMapping {
  readonly object: MutableObject;
  /** Where its event stands. */
  readonly start: number;
  ranges: KeyRanges | undefined;
}

type Collection = MappingEvent | SequenceEvent;
type MutableObject = Record<string, JsonValue>;

const EMPTY: readonly never[] = [];

/** Turns the events of one text into values, document by document. */
export class Composer {
  /** Where the next event stands. */
  index = 0;
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #scalars: ScalarReader;
  readonly #limits: YamlLimits;
  #budget = new AliasBudget();
  #anchors: Map<string, Anchor> | undefined;
  #duplicates: DuplicateKey[] | undefined;
  #ambiguous: AmbiguousScalar[] | undefined;
  readonly #ends = new Map<number, number>();
  readonly #steps: (string | number)[] = [];
  #depth = 0;

  /** @param isReshaped - the events come from a copy of the text in which line breaks are blanked */
  constructor(text: string, events: readonly Event[], limits: YamlLimits, isReshaped: boolean) {
    this.#text = text;
    this.#events = events;
    this.#scalars = new ScalarReader(text, isReshaped);
    this.#limits = limits;
  }

  /**
   * Reads the document whose event stands at `index` and moves behind its end.
   * @throws DocumentError, with `index` anywhere within the document
   */
  composeDocument(): Composed {
    const document = this.#events[this.index];
    if (document?.type !== EVENT_ID.DOCUMENT) throw new Error('no document starts here');
    this.#budget = new AliasBudget();
    this.#anchors = undefined;
    this.#duplicates = undefined;
    this.#ambiguous = undefined;
    this.#depth = 0;
    if (document.directives.length > 0) this.#scalars.handles = handlesOf(document);
    this.index++;
    const root = this.#events[this.index];
    this.#scalars.isJson = root !== undefined && isCollection(root) && root.style === COLLECTION_STYLE.FLOW;
    const value = this.#node();
    this.index++;
    if (document.directives.length > 0) this.#scalars.handles = NO_HANDLES;
    return { value, duplicates: this.#duplicates ?? EMPTY, ambiguous: this.#ambiguous ?? EMPTY };
  }

  #node(): JsonValue {
    const event = this.#events[this.index++];
    if (event === undefined) throw new Error('the events of a document end too early');
    this.#budget.operations++;
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return this.#scalar(event);
      case EVENT_ID.MAPPING:
        return this.#mapping(event);
      case EVENT_ID.SEQUENCE:
        return this.#sequence(event);
      case EVENT_ID.ALIAS:
        return this.#alias(event).value;
      default:
        throw new Error(`no node starts with an event of type ${event.type}`);
    }
  }

  #scalar(event: ScalarEvent): JsonValue {
    if (event.tagStart !== NONE || event.anchorStart !== NONE) return this.#scalarWithProperties(event);
    const source = this.#scalars.textOf(event);
    if (event.style !== SCALAR_STYLE.PLAIN) return source;
    const value = resolvePlain(source);
    return typeof value === 'string' || value === null ? value : this.#checked(event, source, value, false);
  }

  #scalarWithProperties(event: ScalarEvent): JsonValue {
    const value = this.#scalars.valueOf(event);
    if (event.anchorStart !== NONE) this.#anchor(event, this.index - 1, value, 1);
    if (event.tagStart !== NONE || event.style !== SCALAR_STYLE.PLAIN) return value;
    return typeof value === 'string' || value === null
      ? value
      : this.#checked(event, this.#scalars.textOf(event), value, false);
  }

  /** Refuses what JSON cannot hold and notes what people may read in another way. */
  #checked<T extends boolean | number>(event: ScalarEvent, source: string, value: T, isKey: boolean): T {
    if (typeof value === 'number' && !isKey && !Number.isFinite(value)) this.#scalars.valueOf(event);
    if (isAmbiguous(source, value)) this.#noteAmbiguous(event, source, value, isKey);
    return value;
  }

  #noteAmbiguous(event: ScalarEvent, source: string, value: boolean | number, isKey: boolean): void {
    this.#ambiguous ??= [];
    if (this.#ambiguous.length >= MAX_RECORDS) return;
    this.#ambiguous.push({ source, value, range: scalarRange(event), isKey, path: this.#path() });
  }

  #path(): (string | number)[] {
    return this.#steps.slice(0, this.#depth);
  }

  #sequence(event: SequenceEvent): JsonValue {
    const items: JsonValue[] = [];
    const start = this.index - 1;
    const operations = this.#budget.operations - 1;
    if (event.anchorStart !== NONE) this.#anchor(event, start, undefined, 0);
    this.#enter(event);
    while (this.#events[this.index]?.type !== EVENT_ID.POP) {
      this.#steps[this.#depth - 1] = items.length;
      items.push(this.#node());
    }
    this.#leave(start);
    if (event.anchorStart !== NONE) this.#anchor(event, start, items, this.#budget.operations - operations);
    return items;
  }

  #mapping(event: MappingEvent): JsonObject {
    const object: MutableObject = {};
    const start = this.index - 1;
    const operations = this.#budget.operations - 1;
    if (event.anchorStart !== NONE) this.#anchor(event, start, undefined, 0);
    this.#enter(event);
    const mapping: OpenMapping = { object, start, ranges: undefined };
    for (;;) {
      const keyEvent = this.#events[this.index];
      if (keyEvent?.type === EVENT_ID.POP) break;
      if (keyEvent?.type === EVENT_ID.SCALAR && this.#scalars.isMerge(keyEvent)) this.#merge(mapping);
      else this.#entry(mapping);
    }
    this.#leave(start);
    if (event.anchorStart !== NONE) this.#anchor(event, start, object, this.#budget.operations - operations);
    return object;
  }

  #entry(mapping: OpenMapping): void {
    const index = this.index;
    if (!hasText(this.#events[index])) throw missingKey(nodeRange(this.#events[mapping.start]));
    const key = this.#key();
    this.#steps[this.#depth - 1] = key;
    const value = this.#node();
    if (mapping.object[key] !== undefined) this.#noteDuplicate(mapping, key, index);
    define(mapping.object, key, value);
  }

  #key(): string {
    const event = this.#events[this.index++];
    this.#budget.operations++;
    if (event?.type === EVENT_ID.SCALAR) return this.#scalarKey(event);
    if (event?.type === EVENT_ID.ALIAS) {
      const target = this.#events[this.#alias(event).index];
      if (target?.type === EVENT_ID.SCALAR) return this.#scalars.keyOf(target);
    }
    throw collectionKey(this.#text, nodeRange(event));
  }

  #scalarKey(event: ScalarEvent): string {
    if (event.anchorStart !== NONE) this.#anchor(event, this.index - 1, this.#scalars.valueOf(event), 1);
    if (event.tagStart !== NONE) return this.#scalars.keyOf(event);
    if (!this.#scalars.isOneLine(event) && this.#scalars.isLongKey(event)) throw longKey(event);
    const source = this.#scalars.textOf(event);
    if (event.style !== SCALAR_STYLE.PLAIN) return source;
    const value = resolvePlain(source);
    if (typeof value === 'string') return value;
    const key = this.#scalars.keyOf(event);
    if (value !== null && isAmbiguous(source, value)) {
      this.#steps[this.#depth - 1] = key;
      this.#noteAmbiguous(event, source, value, true);
    }
    return key;
  }

  /** Takes in what `<<` names, in the order of Go's reader: what stands later wins. */
  #merge(mapping: OpenMapping): void {
    const index = this.index++;
    this.#steps[this.#depth - 1] = '<<';
    const event = this.#events[this.index];
    const sources = event?.type === EVENT_ID.SEQUENCE ? this.#mergeList(event) : [this.#mergeSource()];
    for (const source of sources) {
      for (const [key, value] of Object.entries(source)) {
        if (mapping.object[key] !== undefined) this.#noteDuplicate(mapping, key, index);
        define(mapping.object, key, value);
      }
    }
  }

  /** The mappings of a list, the last one first: earlier ones win. */
  #mergeList(event: SequenceEvent): JsonObject[] {
    const start = this.index++;
    const sources: JsonObject[] = [];
    const { operations } = this.#budget;
    if (event.anchorStart !== NONE) this.#anchor(event, start, undefined, 0);
    this.#enter(event);
    while (this.#events[this.index]?.type !== EVENT_ID.POP) sources.push(this.#mergeSource());
    this.#leave(start);
    const cost = this.#budget.operations - operations + 1;
    if (event.anchorStart !== NONE) this.#anchor(event, start, [...sources], cost);
    return sources.reverse();
  }

  #mergeSource(): JsonObject {
    const { index } = this;
    const source = this.#node();
    if (isObject(source)) return source;
    const event = this.#events[hasText(this.#events[index]) ? index : index - 1];
    throw new DocumentError('invalid-merge', '`<<` takes a mapping or a list of mappings', nodeRange(event));
  }

  #alias(event: AliasEvent): CompleteAnchor {
    const name = this.#text.slice(event.anchorStart, event.anchorEnd);
    const anchor = this.#anchors?.get(name);
    if (anchor === undefined) {
      throw new DocumentError(
        'unknown-anchor',
        `there is no anchor \`&${name}\` above; quote the value if \`*\` is meant as text`,
        nodeRange(event),
      );
    }
    if (anchor.value === undefined) {
      throw new DocumentError('alias-expansion', `the anchor \`&${name}\` contains itself`, nodeRange(event));
    }
    if (!this.#budget.expand(anchor.operations)) {
      const message = 'the document grows too much when its aliases are written out; write less with `*`';
      throw new DocumentError('alias-expansion', message, nodeRange(event));
    }
    return { index: anchor.index, value: anchor.value };
  }

  #anchor(
    event: ScalarEvent | Collection,
    index: number,
    value: JsonValue | undefined,
    operations: number,
  ): void {
    this.#anchors ??= new Map();
    const name = this.#text.slice(event.anchorStart, event.anchorEnd);
    // a node within a collection may have taken the name over: what begins later wins
    if ((this.#anchors.get(name)?.index ?? 0) <= index) this.#anchors.set(name, { index, value, operations });
  }

  #noteDuplicate(mapping: OpenMapping, key: string, index: number): void {
    if (!Object.hasOwn(mapping.object, key)) return;
    this.#duplicates ??= [];
    if (this.#duplicates.length >= MAX_RECORDS) return;
    mapping.ranges ??= new KeyRanges(this.#events, mapping.start, this.#ends, this.#scalars);
    const first = mapping.ranges.first(key, index);
    const event = this.#events[index];
    const isMerge = event?.type === EVENT_ID.SCALAR && this.#scalars.isMerge(event);
    const second = nodeRange(isMerge ? this.#events[index + 1] : event);
    const path = [...this.#steps.slice(0, this.#depth - 1), key];
    const duplicate: DuplicateKey = { key, first: first.range, second, path };
    this.#duplicates.push(isMerge || first.isMerged ? { ...duplicate, isMerged: true } : duplicate);
  }

  #enter(event: Collection): void {
    this.#depth++;
    if (this.#depth <= this.#limits.maxDepth) return;
    throw tooDeep(this.#limits.maxDepth, nodeRange(event));
  }

  #leave(start: number): void {
    this.index++;
    this.#depth--;
    if (this.index - start > LARGE) this.#ends.set(start, this.index);
  }
}

function missingKey(range: Range): DocumentError {
  return new DocumentError('invalid-key', 'a key is missing before `:`', range);
}

function longKey(event: ScalarEvent): DocumentError {
  const message = 'a key must end in the line that it starts in; there may be a comma missing';
  return new DocumentError('syntax', message, scalarRange(event));
}

function collectionKey(text: string, range: Range): DocumentError {
  const hint = text.startsWith('{{', range.start - 1) ? '; quote the value if `{{` is meant as text' : '';
  return new DocumentError(
    'invalid-key',
    `a key is a list or a mapping, but Kubernetes takes only names${hint}`,
    range,
  );
}

function define(object: MutableObject, key: string, value: JsonValue): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  } else object[key] = value;
}

function handlesOf(document: DocumentEvent): ReadonlyMap<string, string> {
  const handles = new Map<string, string>();
  for (const directive of document.directives) {
    if (directive.kind === 'tag') handles.set(directive.handle, directive.prefix);
  }
  return handles;
}
