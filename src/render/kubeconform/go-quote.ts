/** The letters that stand for a control character after a backslash. */
const CONTROLS: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

const ESCAPE = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/gs;

/** The text that Go has quoted (https://pkg.go.dev/strconv#Quote), given without the quotes around it. */
export function unquoteGo(quoted: string): string {
  return quoted.replace(ESCAPE, (_, byte?: string, short?: string, long?: string, char = '') => {
    const code = byte ?? short ?? long;
    if (code === undefined) return CONTROLS[char] ?? char;
    const point = Number.parseInt(code, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
  });
}
