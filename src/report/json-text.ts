import { BRACKET_COMMAND } from './visible-text.ts';

/** Characters that may stand in JSON but deceive the eye or a runner; they only occur inside strings. */
const ESCAPED_IN_STRINGS =
  /[\u007f-\u00a0\u00ad\u061c\u115f\u1160\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|\u17b4|\u17b5|[\u180b-\u180f]|\udb40[\udc00-\udfff]/g;

/**
 * A value as indented JSON with a line break at its end. The same value as any JSON text, but hidden characters are
 * escaped, and no runner finds a command (`##[…]`) in it when it is printed to a log.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(ESCAPED_IN_STRINGS, escapeUnits).replace(BRACKET_COMMAND, '#\\u0023')}\n`;
}

function escapeUnits(text: string): string {
  let escaped = '';
  for (let i = 0; i < text.length; i++) escaped += `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`;
  return escaped;
}
