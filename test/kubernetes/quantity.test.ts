import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareQuantities,
  isMultipleOf,
  isWhole,
  isWholeMilli,
  parseQuantity,
  type Quantity,
} from '../../src/kubernetes/quantity.ts';

/** The quantity of a text that is one. */
function quantity(text: string | number): Quantity {
  const parsed = parseQuantity(text);
  if (parsed === undefined) throw new Error(`${text} is no quantity`);
  return parsed;
}

const NANO = 10n ** 9n;
const UNITS: Readonly<Record<string, bigint>> = {
  n: 1n,
  u: 10n ** 3n,
  m: 10n ** 6n,
  '': NANO,
  k: 10n ** 12n,
  M: 10n ** 15n,
  G: 10n ** 18n,
  Ki: NANO * 1024n,
  Mi: NANO * 1024n ** 2n,
  Gi: NANO * 1024n ** 3n,
  Ti: NANO * 1024n ** 4n,
};

describe('parseQuantity', () => {
  it.each([
    ['1Gi', '1024Mi'],
    ['0.5', '500m'],
    ['.5Gi', '512Mi'],
    ['1.', '1'],
    ['1e3', '1k'],
    ['1E3', '1000'],
    ['1e+3', '1e3'],
    ['15e-1', '1500m'],
    ['1E', '1000P'],
    ['+2', '2'],
    ['-0', '0'],
    ['007', '7'],
    [' 1Gi ', '1Gi'],
    ['1u', '1000n'],
  ])('reads %s as the same amount as %s', (a, b) => {
    expect(quantity(a).nano).toBe(quantity(b).nano);
  });

  it.each([
    [0.5, '500m'],
    [1e21, '1000E'],
    [1e-7, '100n'],
    [-1, '-1'],
  ])('reads the number %s', (number, text) => {
    expect(quantity(number).nano).toBe(quantity(text).nano);
  });

  it.each([
    '',
    ' ',
    '.',
    '-',
    '+',
    'Mi',
    '1QQ',
    '1MB',
    '1 Gi',
    '1K',
    '1mi',
    '1gi',
    '1i',
    '1.1.1',
    '1,5',
    '1e',
    '1e1.5',
    '1e3Mi',
    '--1',
    '1m5',
    '0x10',
    'NaN',
    '50%',
    '١',
  ])('refuses %j', (text) => {
    expect(parseQuantity(text)).toBeUndefined();
  });

  it('rounds what is finer than a billionth away from zero', () => {
    expect(quantity('0.1n').nano).toBe(1n);
    expect(quantity('-0.1n').nano).toBe(-1n);
    expect(quantity('1e-4000').nano).toBe(1n);
  });

  it('cuts what is beyond 2⁶³-1', () => {
    const most = quantity(String(2n ** 63n - 1n)).nano;
    expect(quantity('9223372036854775808').nano).toBe(most);
    expect(quantity('1000Ei').nano).toBe(most);
    expect(quantity('-1e999999999999999999').nano).toBe(-most);
  });

  it('reads zero whatever its suffix', () => {
    for (const text of ['0', '0m', '0.000Gi', '0e999999999', '.0']) expect(quantity(text).nano).toBe(0n);
  });

  it('answers quickly for text that nobody would write', () => {
    expect(parseQuantity('9'.repeat(1_000_000))).toBeUndefined();
    expect(parseQuantity(`${'9'.repeat(1000)}x`)).toBeUndefined();
  });

  it('is the number times the unit', () => {
    const unit = fc.constantFrom(...Object.keys(UNITS));
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), unit, (number, suffix) => {
        expect(quantity(`${number}${suffix}`).nano).toBe(BigInt(number) * (UNITS[suffix] ?? 0n));
      }),
    );
  });

  it('gives the same amount wherever the decimal point is moved by an exponent', () => {
    const digits = fc.integer({ min: 0, max: 999_999_999 });
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 9 }), (whole, places) => {
        const text = String(whole).padStart(places + 1, '0');
        const shifted = `${text.slice(0, text.length - places)}.${text.slice(text.length - places)}`;
        expect(quantity(`${shifted}e${places}`).nano).toBe(quantity(String(whole)).nano);
      }),
    );
  });

  it('never fails, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.+-eEinumkKMGTP ') }), (text) => {
        const parsed = parseQuantity(text);
        if (parsed !== undefined) expect(typeof parsed.nano).toBe('bigint');
      }),
    );
  });
});

describe('compareQuantities', () => {
  it('orders amounts as the numbers that they stand for', () => {
    const amount = fc.record({
      number: fc.integer({ min: -100_000, max: 100_000 }),
      suffix: fc.constantFrom(...Object.keys(UNITS)),
    });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const exactly =
          BigInt(a.number) * (UNITS[a.suffix] ?? 0n) - BigInt(b.number) * (UNITS[b.suffix] ?? 0n);
        const order = compareQuantities(
          quantity(`${a.number}${a.suffix}`),
          quantity(`${b.number}${b.suffix}`),
        );
        expect(Math.sign(order)).toBe(exactly === 0n ? 0 : exactly < 0n ? -1 : 1);
      }),
    );
  });
});

describe('whole amounts', () => {
  it.each([
    ['2', true, true],
    ['2000m', true, true],
    ['0.1', false, true],
    ['100u', false, false],
    ['1.5Ki', true, true],
  ])('%s: whole %s, whole thousandths %s', (text, whole, milli) => {
    expect(isWhole(quantity(text))).toBe(whole);
    expect(isWholeMilli(quantity(text))).toBe(milli);
  });

  it('knows multiples of a page', () => {
    expect(isMultipleOf(quantity('1Gi'), quantity('2Mi'))).toBe(true);
    expect(isMultipleOf(quantity('3Mi'), quantity('2Mi'))).toBe(false);
  });
});
