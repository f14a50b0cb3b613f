/** Longest text of a document within a message, in UTF-16 units. */
const MAX_SHOWN = 80;

/** A text cut to at most `limit` UTF-16 units, with `…` when something was cut; never half a character. */
export function shorten(text: string, limit = MAX_SHOWN): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 2);
  const isHalf = last >= 0xd800 && last <= 0xdbff;
  return `${text.slice(0, limit - (isHalf ? 2 : 1))}…`;
}
