import { visible } from '../host/neutral-text.ts';

/**
 * More characters that look like nothing or like a space: line breaks, tabs, spaces that are not the ordinary one,
 * fillers, variation selectors for plain text (used to smuggle data).
 */
const LOOKS_BLANK =
  /[\n\r\t\u00a0\u115f\u1160\u2000-\u200a\u202f\u205f\u3164\uffa0]|\u034f|\u17b4|\u17b5|[\u180b-\u180f]|[\u{e0080}-\u{e0fff}]/gu;

/** Where a workflow command could begin: `##[command]`, `##vso[…]`, `##teamcity[…]`, anywhere in a line. */
export const BRACKET_COMMAND = /##(?=[A-Za-z]*\[)/g;

/** `::` behind nothing but white space, where the runner looks for a workflow command. */
const LINE_COMMAND = /^([\s\u0085]*):(?=:)/gm;

/**
 * One line of text as a person may safely see it: hidden, directional and control characters, also line breaks and
 * tabs, become escapes such as `\u202e`.
 */
export function visibleLine(text: string): string {
  return visible(text.replace(LOOKS_BLANK, escapeBlank));
}

/** The text with no line in it that a CI runner would take for a command; other text is left as it is. */
export function withoutCommands(text: string): string {
  return text.replace(BRACKET_COMMAND, '#\\u0023').replace(LINE_COMMAND, '$1\\u003a');
}

function escapeBlank(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  if (character === '\t') return '\\t';
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
