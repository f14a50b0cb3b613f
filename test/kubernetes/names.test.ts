import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isName, isWildcardSubdomain, type NameRule, nameProblem } from '../../src/kubernetes/names.ts';

const RIGHT: Readonly<Record<NameRule, readonly string[]>> = {
  'dns-1123-label': ['a', '0', 'web', 'a-b', 'a--b', '7up', 'a'.repeat(63)],
  'dns-1035-label': ['a', 'web', 'a-b', 'a0', 'a'.repeat(63)],
  'dns-1123-subdomain': ['a', '0', 'a.b', 'a-b.c-d', 'example.com', '1.2.3', 'a'.repeat(253)],
  'path-segment': ['system:node', 'Reader', 'a b', '...', '*', 'ü'],
};

const WRONG: Readonly<Record<NameRule, readonly string[]>> = {
  'dns-1123-label': ['', '-', '-a', 'a-', 'A', 'a.b', 'a_b', 'a b', 'ä', 'a'.repeat(64)],
  'dns-1035-label': ['', '0a', '-a', 'a-', 'A', 'a.b', 'a'.repeat(64)],
  'dns-1123-subdomain': ['', '.', 'a.', '.a', 'a..b', 'a.-b', 'a-.b', 'A.b', 'a_b', 'a/b', 'a'.repeat(254)],
  'path-segment': ['', '.', '..', 'a/b', '100%'],
};

describe.each(Object.keys(RIGHT) as NameRule[])('%s', (rule) => {
  it.each(RIGHT[rule])('accepts `%s`', (name) => {
    expect(isName(name, rule)).toBe(true);
    expect(nameProblem(name, rule)).toBeUndefined();
  });

  it.each(WRONG[rule])('refuses `%s`', (name) => {
    expect(isName(name, rule)).toBe(false);
    expect(nameProblem(name, rule)).toMatch(/^(?:has|is|may|must) /);
  });
});

describe('a problem with a name', () => {
  it.each<[string, NameRule, string]>([
    ['Web_App', 'dns-1123-label', 'may hold only lowercase letters, digits and `-`, such as `web-app`'],
    [
      'Shop.Web',
      'dns-1123-subdomain',
      'may hold only lowercase letters, digits, `-` and `.`, such as `shop.web`',
    ],
    ['1st', 'dns-1035-label', 'must start with a lowercase letter, such as `st`'],
    ['web-', 'dns-1123-label', 'must start and end with a lowercase letter or a digit, such as `web`'],
    [
      'a..b',
      'dns-1123-subdomain',
      'must have a lowercase letter or a digit on both sides of each `.`, such as `a.b`',
    ],
    ['???', 'dns-1123-label', 'may hold only lowercase letters, digits and `-`'],
    ['a'.repeat(70), 'dns-1123-label', 'has 70 characters; at most 63 are allowed'],
  ])('%s (%s): %s', (name, rule, problem) => {
    expect(nameProblem(name, rule)).toBe(problem);
  });

  it('counts against a narrower limit', () => {
    expect(nameProblem('a'.repeat(53), 'dns-1123-subdomain', 52)).toBe(
      'has 53 characters; at most 52 are allowed',
    );
    expect(nameProblem('a'.repeat(52), 'dns-1123-subdomain', 52)).toBeUndefined();
  });

  it('is there exactly when the name is wrong, and what it suggests is right', () => {
    const rules = fc.constantFrom<NameRule>(
      'dns-1123-label',
      'dns-1035-label',
      'dns-1123-subdomain',
      'path-segment',
    );
    const names = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'ab0-._A/%') }));
    fc.assert(
      fc.property(names, rules, (name, rule) => {
        const problem = nameProblem(name, rule);
        expect(problem === undefined).toBe(isName(name, rule));
        const suggested = /such as `(.*)`$/.exec(problem ?? '')?.[1];
        expect(suggested === undefined || isName(suggested, rule)).toBe(true);
      }),
    );
  });
});

describe('a wildcard host', () => {
  it.each(['*.example.com', '*.a'])('may be %s', (host) => expect(isWildcardSubdomain(host)).toBe(true));
  it.each(['*', '*.', '*example.com', 'a.*.com', '*.*.com', 'example.com'])('must not be %s', (host) =>
    expect(isWildcardSubdomain(host)).toBe(false),
  );
});
