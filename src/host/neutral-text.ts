/**
 * Characters that change how the text around them looks or is read: C0 and C1 controls (except tab and line feed),
 * the soft hyphen, zero-width and directional characters, line and paragraph separators, invisible tags, lone surrogates.
 */
const DECEPTIVE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/** `::` at the start of a line, however much white space stands before it: the runner trims lines. */
const COMMAND_START = /^([\s\u00a0]*)::/gm;

/** The older form of a workflow command, which the runner finds anywhere in a line. */
const OLD_COMMAND = /##\[/g;

/**
 * The text in a form that can be shown to a person and to a runner: no line of it is a workflow command, and
 * characters that deceive the eye or steer a terminal are shown as escapes such as `\u001b`. Line breaks stay;
 * CRLF becomes LF, a lone carriage return becomes visible. Text that is harmless is returned as it is.
 */
export function neutralise(text: string): string {
  return visible(text).replace(COMMAND_START, '$1\\::').replace(OLD_COMMAND, '##\\[');
}

/** The text with every deceptive character shown as an escape; workflow commands are left alone. */
export function visible(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(DECEPTIVE, escapeCharacter);
}

function escapeCharacter(character: string): string {
  if (character === '\r') return '\\r';
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
