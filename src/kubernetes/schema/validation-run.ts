import { shorten } from '../../kernel/shorten.ts';
import type { Schema } from './schema.ts';
import type { Violation, ViolationCode, ViolationFix, ViolationSink } from './violation.ts';

/** More violations than this in one object are not told: the first ones are what a person mends. */
const MAX_VIOLATIONS = 100;

/** Values nested deeper than this are refused; the API server's own objects stay far below. */
const MAX_DEPTH = 500;

/** What a validation carries along: where it is, and who is told. */
export class ValidationRun {
  /** Steps to the current value; changes while the validation walks. */
  readonly path: (string | number)[] = [];
  /** Schema that unknown fields are searched in when they stand in the wrong place. */
  readonly root: Schema;
  #sink: ViolationSink;
  #left = MAX_VIOLATIONS;
  #depth = 0;

  constructor(root: Schema, sink: ViolationSink) {
    this.root = root;
    this.#sink = sink;
  }

  /** True when nothing more will be told. */
  get isFull(): boolean {
    return this.#left <= 0;
  }

  /** Tells a violation at the current value, or at `child` of it. */
  tell(code: ViolationCode, message: string, details: ViolationDetails = {}): void {
    if (this.#left <= 0) return;
    this.#left--;
    const path = details.child === undefined ? [...this.path] : [...this.path, details.child];
    const { part = 'value', lags = false, fix } = details;
    this.#sink({ code, path, part, message, lags, ...(fix === undefined ? {} : { fix }) });
  }

  /** Passes on a violation that was collected by `attempt`. */
  pass(violation: Violation): void {
    if (this.#left <= 0) return;
    this.#left--;
    this.#sink(violation);
  }

  /** What `check` would tell, without telling it. */
  attempt(check: () => void): readonly Violation[] {
    const collected: Violation[] = [];
    const [sink, left] = [this.#sink, this.#left];
    this.#sink = (violation) => void collected.push(violation);
    this.#left = MAX_VIOLATIONS;
    check();
    this.#sink = sink;
    this.#left = left;
    return collected;
  }

  /** Goes one schema level deeper; false (and a violation) when that is too deep. Every true needs an `ascend`. */
  descend(): boolean {
    if (this.#depth >= MAX_DEPTH) {
      this.tell('depth', `nested deeper than ${MAX_DEPTH} levels`);
      return false;
    }
    this.#depth++;
    return true;
  }

  ascend(): void {
    this.#depth--;
  }

  /** Name of the current value for a message: its key, with an index for an item of a list. */
  get name(): string {
    return nameOf(this.path);
  }
}

/** What a violation may say beyond code and message. */
export interface ViolationDetails {
  /** Step from the current value to the offending one. */
  readonly child?: string | number;
  readonly part?: 'key' | 'value';
  readonly lags?: boolean;
  readonly fix?: ViolationFix;
}

/** A short name of the node at a path in backticks, such as `` `args[2]` ``; `the object` for the root. */
export function nameOf(path: readonly (string | number)[]): string {
  let indexes = '';
  for (let i = path.length - 1; i >= 0; i--) {
    const step = path[i];
    if (typeof step === 'string') return `\`${shorten(step)}${indexes}\``;
    indexes = `[${step}]${indexes}`;
  }
  return indexes === '' ? 'the object' : `item ${indexes}`;
}
