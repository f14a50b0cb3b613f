import { expect, it } from 'vitest';
import { isAtLeastVersion } from '../../src/kubernetes/version.ts';

it.each([
  ['1.37', '1.36', true],
  ['1.36', '1.36', true],
  ['1.9', '1.36', false],
  ['1.30', '1.36', false],
  ['2.0', '1.36', true],
])('%s is at least %s: %s', (version, minimum, expected) => {
  expect(isAtLeastVersion(version, minimum)).toBe(expected);
});
