import type { JsonObject } from '../kernel/json.ts';

const MAX_SHOWN = 60;

/** A value of the repository in backticks, cut when it is long. */
export function code(value: string | number | boolean): string {
  const text = String(value);
  return `\`${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text}\``;
}

/** The values in backticks as a list that ends with "or". */
export function anyOf(values: readonly string[]): string {
  const shown = values.map(code);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} or ${last}`;
}

/** What a mapping is called, such as "container `web`"; "the container" when it has no name. */
export function named(noun: string, value: JsonObject): string {
  const name = value['name'];
  return typeof name === 'string' && name !== '' ? `${noun} ${code(name)}` : `the ${noun}`;
}
