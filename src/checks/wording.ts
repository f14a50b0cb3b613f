import type { JsonObject } from '../kernel/json.ts';
import { listInWords } from '../kernel/list-in-words.ts';
import { shorten } from '../kernel/shorten.ts';
import { nearest } from '../kernel/suggestion.ts';

const MAX_SHOWN = 60;

/** A value of the repository in backticks, cut when it is long. */
export function code(value: string | number | boolean): string {
  return `\`${shorten(String(value), MAX_SHOWN)}\``;
}

/** The values in backticks as a list that ends with "or". */
export function anyOf(values: readonly string[]): string {
  return listInWords(values.map(code), 'or');
}

/** A hint at the candidate that is probably meant, ready to be appended to a message; empty when none is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const suggestion = nearest(word, candidates);
  return suggestion === undefined ? '' : `; did you mean ${code(suggestion)}?`;
}

/** What a mapping is called, such as "container `web`"; "the container" when it has no name. */
export function named(noun: string, value: JsonObject): string {
  const name = value['name'];
  return typeof name === 'string' && name !== '' ? `${noun} ${code(name)}` : `the ${noun}`;
}
