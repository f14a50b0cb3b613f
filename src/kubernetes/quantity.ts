import type { JsonValue } from '../kernel/json.ts';

/** An amount such as `500m` or `2Gi`, exact as Kubernetes keeps it. */
export interface Quantity {
  /** In units of 10⁻⁹. */
  readonly nano: bigint;
}

/** Longer text is no quantity: nobody writes it, and arithmetic on it would cost. */
const MAX_LENGTH = 1000;

/** Powers beyond this are far outside of what a quantity can hold or tell from zero. */
const MAX_EXPONENT = 5000;

const GRAMMAR =
  /^([+-]?)(?:([0-9]+)(?:\.([0-9]*))?|\.([0-9]+))(?:([KMGTPE]i)|([numkMGTPE])|[eE]([+-]?[0-9]+))?$/;

const BINARY_SHIFTS: ReadonlyMap<string, bigint> = new Map([
  ['Ki', 10n],
  ['Mi', 20n],
  ['Gi', 30n],
  ['Ti', 40n],
  ['Pi', 50n],
  ['Ei', 60n],
]);

const DECIMAL_EXPONENTS: ReadonlyMap<string, number> = new Map([
  ['n', -9],
  ['u', -6],
  ['m', -3],
  ['k', 3],
  ['M', 6],
  ['G', 9],
  ['T', 12],
  ['P', 15],
  ['E', 18],
]);

const NANO_EXPONENT = 9;
const NANO = 1_000_000_000n;
const MILLI_IN_NANO = 1_000_000n;
const MAX_NANO = (2n ** 63n - 1n) * NANO;

/** Manifests repeat few amounts very often. */
const MAX_RECENT = 1000;
const recent = new Map<string, Quantity>();

/**
 * Reads a quantity by the grammar of `k8s.io/apimachinery/pkg/api/resource`: a decimal number with at most one
 * suffix (`Ki` … `Ei`, `n` … `E`, or a decimal exponent). As there, space around it is ignored, what is finer than
 * 10⁻⁹ is rounded away from zero, and what is beyond 2⁶³-1 is cut to that. Undefined when it is no quantity.
 */
export function parseQuantity(source: string | number): Quantity | undefined {
  const text = typeof source === 'number' ? String(source) : source.trim();
  const known = recent.get(text);
  if (known !== undefined || text.length > MAX_LENGTH) return known;
  const quantity = readQuantity(text);
  if (quantity !== undefined && recent.size < MAX_RECENT) recent.set(text, quantity);
  return quantity;
}

/** The quantity that a value of a manifest stands for; undefined when it is none or of another type. */
export function quantityOf(value: JsonValue | undefined): Quantity | undefined {
  return typeof value === 'string' || typeof value === 'number' ? parseQuantity(value) : undefined;
}

function readQuantity(text: string): Quantity | undefined {
  const match = GRAMMAR.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = '', bareFraction = '', binary, decimal, exponent] = match;
  const decimals = fraction + bareFraction;
  const digits = BigInt(whole + decimals) << (binary === undefined ? 0n : (BINARY_SHIFTS.get(binary) ?? 0n));
  const power = decimal === undefined ? Number(exponent ?? 0) : (DECIMAL_EXPONENTS.get(decimal) ?? 0);
  const magnitude = cap(scale(digits, power - decimals.length + NANO_EXPONENT));
  return { nano: sign === '-' ? -magnitude : magnitude };
}

/** `digits` × 10^`power`, rounded up to a whole number; `digits` is not negative. */
function scale(digits: bigint, power: number): bigint {
  const bounded = Math.max(-MAX_EXPONENT, Math.min(MAX_EXPONENT, power));
  if (bounded >= 0) return digits * 10n ** BigInt(bounded);
  const divisor = 10n ** BigInt(-bounded);
  return (digits + divisor - 1n) / divisor;
}

function cap(nano: bigint): bigint {
  return nano > MAX_NANO ? MAX_NANO : nano;
}

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export function compareQuantities(a: Quantity, b: Quantity): number {
  if (a.nano === b.nano) return 0;
  return a.nano < b.nano ? -1 : 1;
}

/** True when the quantity is a whole number. */
export function isWhole(quantity: Quantity): boolean {
  return quantity.nano % NANO === 0n;
}

/** True when the quantity is a whole number of thousandths, the finest that Kubernetes keeps for a resource. */
export function isWholeMilli(quantity: Quantity): boolean {
  return quantity.nano % MILLI_IN_NANO === 0n;
}

/** True when `quantity` is a whole multiple of `unit`, which must not be zero. */
export function isMultipleOf(quantity: Quantity, unit: Quantity): boolean {
  return quantity.nano % unit.nano === 0n;
}
