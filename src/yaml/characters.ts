/** Character codes that YAML gives a meaning to. */
export const CODE = {
  tab: 9,
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  doubleQuote: 34,
  hash: 35,
  singleQuote: 39,
  plus: 43,
  comma: 44,
  dash: 45,
  colon: 58,
  question: 63,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  openBrace: 123,
  bar: 124,
  closeBrace: 125,
  byteOrderMark: 0xfeff,
} as const;

/** True for a line feed or carriage return. */
export function isBreak(code: number): boolean {
  return code === CODE.lineFeed || code === CODE.carriageReturn;
}

/** True for a space or tab. */
export function isBlank(code: number): boolean {
  return code === CODE.space || code === CODE.tab;
}

/** True for white space, line breaks and (as NaN) the end of the text. */
export function isSeparator(code: number): boolean {
  return isBlank(code) || isBreak(code) || Number.isNaN(code);
}

/** True for `,`, `[`, `]`, `{` and `}`. */
export function isFlowIndicator(code: number): boolean {
  return (
    code === CODE.comma ||
    code === CODE.openBracket ||
    code === CODE.closeBracket ||
    code === CODE.openBrace ||
    code === CODE.closeBrace
  );
}
