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
