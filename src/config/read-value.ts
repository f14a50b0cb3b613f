import type { CheckMeta } from '../kernel/check.ts';
import { isArray, isObject, type JsonValue } from '../kernel/json.ts';
import type { Path } from '../kernel/path.ts';
import { nearest } from '../kernel/suggestion.ts';
import type { ConfigDocument } from './config-document.ts';

/** Where something is read from and what it may name. */
export interface ReadContext {
  readonly document: ConfigDocument;
  /** Every check that exists, by id. */
  readonly checks: ReadonlyMap<string, CheckMeta>;
}

/** The members of a mapping; `what` names it in the message when it is none. */
export function readMapping(
  { document }: ReadContext,
  value: JsonValue,
  path: Path,
  what: string,
): (readonly [string, JsonValue])[] {
  if (isObject(value)) return Object.entries(value);
  throw document.problem(path, 'key', `${what} must be a mapping${isArray(value) ? ', not a list' : ''}`);
}

/** The items of a list. */
export function readItems({ document }: ReadContext, value: JsonValue, path: Path): readonly JsonValue[] {
  if (isArray(value)) return value;
  throw document.problem(path, 'key', `\`${path.at(-1)}\` must be a list`);
}

/** The items of a list of strings that are not empty. */
export function readStrings(context: ReadContext, value: JsonValue, path: Path): readonly string[] {
  return readItems(context, value, path).map((item, index) => {
    if (typeof item === 'string' && item.trim() !== '') return item;
    throw context.document.problem([...path, index], 'value', `\`${path.at(-1)}\` must hold strings only`);
  });
}

/** A string that is not empty. */
export function readString({ document }: ReadContext, value: JsonValue, path: Path, example: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  const hint = typeof value === 'number' ? ', not a number: write it in quotes' : '';
  throw document.problem(
    path,
    'value',
    `\`${path.at(-1)}\` must be a string such as \`"${example}"\`${hint}`,
  );
}

/** One of several words. */
export function readChoice<C extends string>(
  { document }: ReadContext,
  value: JsonValue,
  path: Path,
  choices: readonly C[],
): C {
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  const list = choices.map((choice) => `\`${choice}\``).join(', ');
  const hint = typeof value === 'string' ? didYouMean(value, choices) : '';
  throw document.problem(path, 'value', `\`${path.at(-1)}\` must be one of ${list}${hint}`);
}

/**
 * What is known under a word of the configuration.
 *
 * @param what - what the word is, for the message when it is unknown
 */
export function readKnown<T>(
  { document }: ReadContext,
  word: string,
  path: Path,
  known: ReadonlyMap<string, T>,
  what: string,
): T {
  const found = known.get(word);
  if (found !== undefined) return found;
  throw document.problem(path, 'key', `unknown ${what} \`${word}\`${didYouMean(word, known.keys())}`);
}

function didYouMean(word: string, known: Iterable<string>): string {
  const suggestion = nearest(word, known);
  return suggestion === undefined ? '' : `; did you mean \`${suggestion}\`?`;
}
