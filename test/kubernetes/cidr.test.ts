import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cidrProblem, isStrictSubset, parseCidr, parseIp } from '../../src/kubernetes/cidr.ts';

describe('an address', () => {
  it.each([
    ['10.9.8.7', [10, 9, 8, 7]],
    ['010.9.8.7', [10, 9, 8, 7]],
    ['::', Array(16).fill(0)],
    ['2001:db8::1', [0x20, 1, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]],
    ['64:ff9b::1.2.3.4', [0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4]],
  ])('%s', (text, bytes) => {
    expect(parseIp(text)).toEqual(bytes);
  });

  it.each([
    '',
    '1.2.3',
    '1.2.3.4.5',
    '1.2.3.256',
    '1.2.3.',
    'a.b.c.d',
    ':::',
    '1::2::3',
    '1:2:3',
    '1:2:3:4:5:6:7:8:9',
    'fe80::1%eth0',
    '::g',
  ])('is not `%s`', (text) => {
    expect(parseIp(text)).toBeUndefined();
  });
});

describe('a CIDR', () => {
  it.each(['0.0.0.0/0', '10.0.0.0/8', '10.9.8.7/32', '2001:db8::/32', '::/0', '::1/128'])(
    'may be %s',
    (text) => {
      expect(cidrProblem(text, 'strict')).toBeUndefined();
    },
  );

  it.each([
    ['10.1.2.3/8', 'has bits set beyond its prefix length of 8; write `10.0.0.0/8`'],
    ['2001:db8::1/64', 'has bits set beyond its prefix length of 64'],
    ['010.0.0.0/8', 'must not have leading zeros'],
    ['10.0.0.0/08', 'must not have leading zeros'],
    ['::ffff:10.0.0.0/104', 'must not be an IPv4 address in the form of an IPv6 one'],
  ])('was %s before Kubernetes 1.36', (text, problem) => {
    expect(cidrProblem(text, 'sloppy')).toBeUndefined();
    expect(cidrProblem(text, 'strict')).toBe(problem);
  });

  it.each([
    '',
    '/',
    '10.0.0.0',
    '10.0.0.0/',
    '10.0.0.0/33',
    '10.0.0.0/-1',
    '10.0.0.0/8/8',
    '10.0.0/8',
    '::/129',
    'any',
  ])('is not `%s`', (text) => {
    expect(cidrProblem(text, 'sloppy')).toContain('is not a CIDR such as `10.9.8.0/24` or `2001:db8::/64`');
  });

  it('is suggested for a lone address', () => {
    expect(cidrProblem('10.0.0.1', 'strict')).toMatch(/write `10\.0\.0\.1\/32`$/);
    expect(cidrProblem('::1', 'strict')).toMatch(/write `::1\/128`$/);
  });
});

describe('a strict subset', () => {
  const isInside = (inner: string, outer: string): boolean => {
    const [a, b] = [parseCidr(inner), parseCidr(outer)];
    if (a === undefined || b === undefined) throw new Error('no CIDR');
    return isStrictSubset(a, b);
  };

  it.each([
    ['10.1.0.0/16', '10.0.0.0/8', true],
    ['10.0.0.0/8', '0.0.0.0/0', true],
    ['2001:db8:1::/48', '2001:db8::/32', true],
    ['10.0.0.128/25', '10.0.0.0/24', true],
    ['10.0.0.0/8', '10.0.0.0/8', false],
    ['10.0.0.0/8', '10.0.0.0/16', false],
    ['192.168.0.0/16', '10.0.0.0/8', false],
    ['10.0.1.0/25', '10.0.0.0/24', false],
    ['::/96', '0.0.0.0/0', false],
  ])('%s in %s: %s', (inner, outer, expected) => {
    expect(isInside(inner, outer)).toBe(expected);
  });

  it('never holds both ways', () => {
    const cidr = fc
      .tuple(
        fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 0, max: 32 }),
      )
      .map(([bytes, length]) => `${bytes.join('.')}/${length}`);
    fc.assert(fc.property(cidr, cidr, (a, b) => !(isInside(a, b) && isInside(b, a))));
  });
});
