import { describe, expect, it } from 'vitest';
import { normalizedVersion, resolveVersion } from '../../../src/kubernetes/schema/kubernetes-version.ts';

const KNOWN = ['1.30', '1.34', '1.37'];

describe('resolveVersion', () => {
  it.each([
    ['1.34', '1.34', 'v1.34.0'],
    ['v1.34', '1.34', 'v1.34.0'],
    ['1.34.2', '1.34', 'v1.34.2'],
    ['v1.34.2+k3s1', '1.34', 'v1.34.2'],
    ['v1.34.2-eks-1', '1.34', 'v1.34.2'],
    ['latest', '1.37', 'v1.37.0'],
    [' Latest ', '1.37', 'v1.37.0'],
  ])('takes %j for %s', (written, minor, normalized) => {
    expect(resolveVersion(written, KNOWN)).toBe(minor);
    expect(normalizedVersion(written, KNOWN)).toBe(normalized);
  });

  it.each(['1.3', '1.99', '2.0', 'master', '', '1', '1.34.x', '1.34/../..'])('refuses %j', (written) => {
    expect(() => resolveVersion(written, KNOWN)).toThrow(/use one of 1\.30, 1\.34, 1\.37 or latest/);
  });
});
