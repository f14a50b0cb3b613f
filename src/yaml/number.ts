const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const MIN_INT64 = -(2n ** 63n);
const MAX_INT64 = 2n ** 63n - 1n;
const MAX_UINT64 = 2n ** 64n - 1n;

/** Digits that a base may have, and how many of them fit into 64 bits. */
const BASES: Readonly<Record<string, { readonly digits: RegExp; readonly most: number }>> = {
  '0b': { digits: /^[01]+$/, most: 64 },
  '0o': { digits: /^[0-7]+$/, most: 22 },
  '0x': { digits: /^[0-9a-fA-F]+$/, most: 16 },
  '': { digits: /^[0-9]+$/, most: 20 },
};

/** A number as Go tells them apart: integers of up to 64 bits, and everything else. */
export type GoNumber =
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number };

/**
 * The number that a plain scalar starting with a digit, a sign or a dot stands for, or undefined when it is a string.
 * Follows strconv.ParseInt with base 0, as Go's YAML reader does: `0777` is 511, `08` is 8, `1_000` is 1000.
 */
export function parseNumber(source: string): GoNumber | undefined {
  if (source.startsWith('.')) return parseFloat64(source);
  const plain = source.includes('_') ? source.replaceAll('_', '') : source;
  const integer = parseInteger(plain);
  return integer === undefined ? parseFloat64(plain) : { kind: 'integer', value: integer };
}

function parseFloat64(plain: string): GoNumber | undefined {
  if (!FLOAT.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? { kind: 'float', value } : undefined;
}

function parseInteger(plain: string): bigint | undefined {
  const sign = plain[0] === '-' || plain[0] === '+' ? plain[0] : '';
  const unsigned = plain.slice(sign.length);
  const prefix = prefixOf(unsigned);
  const written = prefix === '0' ? unsigned.slice(1) : unsigned.slice(prefix.length);
  const name = prefix === '0' ? '0o' : prefix;
  const base = BASES[name];
  if (base === undefined || !base.digits.test(written)) return undefined;
  const digits = written.replace(/^0+(?=.)/, '');
  if (digits.length > base.most) return undefined;
  const magnitude = BigInt(name + digits);
  const value = sign === '-' ? -magnitude : magnitude;
  return value >= MIN_INT64 && value <= (sign === '' ? MAX_UINT64 : MAX_INT64) ? value : undefined;
}

function prefixOf(unsigned: string): string {
  if (unsigned[0] !== '0' || unsigned.length === 1) return '';
  const letter = unsigned[1]?.toLowerCase();
  return letter === 'b' || letter === 'o' || letter === 'x' ? `0${letter}` : '0';
}

/** True when a number is written in a way that many readers take for another number or for a string. */
export function isUnusualNumber(source: string): boolean {
  if (isDecimal(source)) return false;
  const unsigned = source[0] === '-' || source[0] === '+' ? source.slice(1) : source;
  if (/^0[xX]/.test(unsigned)) return unsigned.includes('_');
  return /^0[0-9_bBoO]/.test(unsigned) || /[_eE]/.test(unsigned);
}

/** True for digits without a leading zero, as nearly all numbers are written. */
function isDecimal(source: string): boolean {
  for (let index = 0; index < source.length; index++) {
    const digit = source.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return false;
  }
  return source.length < 2 || source.charCodeAt(0) !== 48;
}

/** A number as Go prints it when it is a mapping's key, or undefined when Go refuses it (beyond a signed 64-bit integer). */
export function formatKey(number: GoNumber): string | undefined {
  if (number.kind === 'integer') return number.value > MAX_INT64 ? undefined : String(number.value);
  return formatFloat32(number.value);
}

/** strconv.FormatFloat(value, 'g', -1, 32): the fewest digits that give the same 32-bit float. */
function formatFloat32(value: number): string {
  const single = Math.fround(value);
  if (single === 0) return Object.is(single, -0) ? '-0' : '0';
  if (!Number.isFinite(single)) return single > 0 ? '.inf' : '-.inf';
  let digits = 1;
  while (digits < 9 && Math.fround(Number(single.toPrecision(digits))) !== single) digits++;
  const [mantissa = '', exponentText = ''] = single.toExponential(digits - 1).split('e');
  const exponent = Number(exponentText);
  if (exponent >= -4 && exponent < 6) return String(Number(single.toPrecision(digits)));
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}
