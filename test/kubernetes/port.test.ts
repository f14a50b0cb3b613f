import { describe, expect, it } from 'vitest';
import { isPortNumber, portNameProblem } from '../../src/kubernetes/port.ts';

describe('isPortNumber', () => {
  it.each([
    [1, true],
    [65_535, true],
    [0, false],
    [65_536, false],
    [-1, false],
    [80.5, false],
  ])('%d: %s', (port, expected) => {
    expect(isPortNumber(port)).toBe(expected);
  });
});

describe('portNameProblem', () => {
  it.each(['http', 'a', '0a', 'dns-tcp', 'abcdefghijklmno'])('accepts %s', (name) => {
    expect(portNameProblem(name)).toBeUndefined();
  });

  it.each([
    ['', 'is empty; a port name needs at least one letter'],
    ['Http', 'may hold only the characters a–z, 0–9 and `-`'],
    ['abcdefghijklmnop', 'has 16 characters; a port name has at most 15'],
    ['8080', 'needs at least one letter'],
    ['-a', 'must not begin or end with `-`'],
    ['a-', 'must not begin or end with `-`'],
    ['a--b', 'must not have two `-` in a row'],
  ])('%j %s', (name, problem) => {
    expect(portNameProblem(name)).toBe(problem);
  });
});
