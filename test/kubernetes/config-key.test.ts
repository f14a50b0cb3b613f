import { describe, expect, it } from 'vitest';
import { configKeyProblem } from '../../src/kubernetes/config-key.ts';

describe('a key of a ConfigMap', () => {
  it.each(['a', 'LOG_LEVEL', 'site.conf', '.env', '-', '_', 'a'.repeat(253)])('may be `%s`', (key) => {
    expect(configKeyProblem(key)).toBeUndefined();
  });

  it.each([
    ['', 'is empty'],
    ['conf.d/site.conf', 'may hold only letters, digits, `-`, `_` and `.`'],
    ['a b', 'may hold only letters, digits, `-`, `_` and `.`'],
    ['.', 'must not be `.`'],
    ['..', 'must not start with `..`'],
    ['..data', 'must not start with `..`'],
    ['a'.repeat(254), 'has 254 characters; at most 253 are allowed'],
  ])('`%s` %s', (key, problem) => {
    expect(configKeyProblem(key)).toBe(problem);
  });
});
