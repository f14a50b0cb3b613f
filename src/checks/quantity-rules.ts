import type { JsonValue } from '../kernel/json.ts';
import type { Path } from '../kernel/path.ts';
import {
  compareQuantities,
  isWhole,
  isWholeMilli,
  parseQuantity,
  type Quantity,
} from '../kubernetes/quantity.ts';
import { isSubstituted } from '../kubernetes/substitution.ts';
import type { Details, Report } from './define-check.ts';
import { code } from './wording.ts';

const ZERO: Quantity = { nano: 0n };

/** A common misspelling of a suffix: `MB`, `mi`, `GiB`, a space before it, … */
const MISSPELT = /^([+-]?[0-9]*\.?[0-9]+)\s*([kmgtpe])(i?)b?$/i;

/** A word such as `FROM_OVERLAY`, which an overlay is to replace. */
const STAND_IN = /^[A-Z]+(?:_[A-Z]+)+$/;

/** How small an amount may be. */
export type Sign = 'not-negative' | 'positive';

/**
 * Reads the quantity `value` and reports it when the API server would refuse it: no quantity at all, or too small.
 * Undefined when it is refused, or of a type that the schema refuses.
 */
export function readQuantity(
  report: Report,
  value: JsonValue | undefined,
  at: () => Path,
  sign: Sign = 'not-negative',
): Quantity | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const quantity = parseQuantity(value);
  if (quantity === undefined) {
    if (!isSubstituted(String(value)) && !STAND_IN.test(String(value)))
      reportMisspelt(report, String(value), at());
    return undefined;
  }
  if (compareQuantities(quantity, ZERO) < 0) {
    report(
      at(),
      `${code(value)} is negative; the amount must be ${sign === 'positive' ? 'more than' : 'at least'} 0`,
    );
    return undefined;
  }
  if (sign === 'positive' && quantity.nano === 0n) {
    report(at(), `the amount is ${code(value)}; it must be more than 0`);
    return undefined;
  }
  return quantity;
}

function reportMisspelt(report: Report, text: string, at: Path): void {
  const suggestion = respelt(text);
  if (suggestion === undefined) {
    const advice = 'write a number with at most one suffix, such as `500m`, `2` or `1Gi`';
    report(at, `${code(text)} is no quantity; ${advice}`);
  } else {
    report(at, `${code(text)} is no quantity; did you mean ${code(suggestion)}?`, rewrite(at, suggestion));
  }
}

function rewrite(at: Path, value: string): Details {
  return {
    fix: { description: `Write ${value}`, safety: 'unsafe', changes: [{ kind: 'set-scalar', at, value }] },
  };
}

function respelt(text: string): string | undefined {
  const match = text.length > 40 ? null : MISSPELT.exec(text.trim());
  if (match === null) return undefined;
  const [, number = '', letter = '', binary] = match;
  const prefix = letter.toUpperCase();
  const suffix = binary === '' ? (prefix === 'K' ? 'k' : prefix) : `${prefix}i`;
  return parseQuantity(number + suffix) === undefined ? undefined : number + suffix;
}

/** Warns of an amount of bytes that is no whole number, such as `400m` where `400Mi` was meant. */
export function warnOfFraction(report: Report, quantity: Quantity, value: JsonValue, at: () => Path): void {
  if (isWhole(quantity)) return;
  const text = String(value);
  const path = at();
  const meant = /^[0-9.]+m$/.test(text) ? `${text}`.replace(/m$/, 'Mi') : undefined;
  const advice = meant === undefined ? '' : `; \`m\` means thousandths, did you mean ${code(meant)}?`;
  report(path, `${code(text)} is not a whole number of bytes${advice}`, {
    severity: 'warning',
    ...(meant === undefined ? {} : rewrite(path, meant)),
  });
}

/** Warns of an amount of CPU that is finer than a thousandth, which the API server rounds up. */
export function warnOfFineCpu(report: Report, quantity: Quantity, value: JsonValue, at: () => Path): void {
  if (isWholeMilli(quantity)) return;
  report(at(), `${code(String(value))} is finer than \`1m\`; the API server rounds it up`, {
    severity: 'warning',
  });
}
