/** Escapes of one letter in git's quoted paths, as in C. */
const LETTERS: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  '\\': 92,
};

/** A path as git prints it: as it is, or between double quotes with escapes as in C, where `\303\251` are bytes of UTF-8. */
export function unquotePath(text: string): string {
  if (!text.startsWith('"') || !text.endsWith('"') || text.length < 2) return text;
  const bytes: number[] = [];
  for (const [part, letter, octal] of text
    .slice(1, -1)
    .matchAll(/\\(?:([abtnvfr"\\])|([0-3][0-7]{2}))|[^\\]+/g)) {
    if (letter !== undefined) bytes.push(LETTERS[letter] ?? 0);
    else if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else bytes.push(...new TextEncoder().encode(part));
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
