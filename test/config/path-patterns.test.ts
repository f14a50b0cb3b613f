import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePatterns, patternProblem } from '../../src/config/path-patterns.ts';

describe('a pattern means', () => {
  test.each([
    ['vendor', 'vendor/a/b.yaml', true],
    ['vendor', 'apps/vendor/a.yaml', false],
    ['vendor/', 'vendor/a.yaml', true],
    ['./vendor', 'vendor/a.yaml', true],
    ['**/vendor', 'apps/vendor/a.yaml', true],
    ['**/*.tpl.yaml', 'a.tpl.yaml', true],
    ['**/*.tpl.yaml', 'deep/er/a.tpl.yaml', true],
    ['*.yaml', 'a.yaml', true],
    ['*.yaml', 'apps/a.yaml', false],
    ['apps/*/values.yaml', 'apps/web/values.yaml', true],
    ['apps/*/values.yaml', 'apps/web/x/values.yaml', false],
    ['**', '.github/workflows/ci.yaml', true],
    ['apps/{web,api}/*.yaml', 'apps/api/a.yaml', true],
    ['apps/[ab].yaml', 'apps/b.yaml', true],
    ['apps/web.yaml', 'apps/web.yaml', true],
    ['apps/web.yaml', 'apps/webXyaml', false],
  ])('%s: %s %s', async (pattern, path, expected) => {
    expect(patternProblem(pattern)).toBeUndefined();
    expect((await compilePatterns([pattern]))(path)).toBe(expected);
  });

  test('nothing when there is none', async () => {
    expect((await compilePatterns([]))('a.yaml')).toBe(false);
  });
});

describe('a pattern is refused', () => {
  test.each([
    ['!apps', 'a pattern cannot start with `!`; list what is meant'],
    ['/etc', 'a pattern starts at the root of the repository, without `/`'],
    ['apps/../../x', 'a pattern cannot leave the repository with `..`'],
    ['+(a|b)', 'a pattern has no parentheses; use `*`, `**`, `?`, `[…]` and `{…,…}`'],
    ['*a*a*a*a*b', 'the pattern has more than 3 wildcards between two `/`'],
    ['{a,b}{a,b}{a,b}{a,b}', 'the pattern has more than 3 wildcards between two `/`'],
    ['**/**/**/**', 'the pattern has more than 3 `**`'],
    ['a'.repeat(301), 'the pattern has more than 300 characters'],
  ])('%s', (pattern, problem) => {
    expect(patternProblem(pattern)).toBe(problem);
  });
});

test('what is accepted is matched, even against a path that would make a backtracking matcher hang', async () => {
  const piece = fc.constantFrom(
    '*',
    '**',
    '?',
    'a',
    'b',
    '/',
    '{a,b}',
    '{',
    '[',
    ']',
    '{1..9999}',
    '[a-z]',
    '\\',
    '.',
    ',',
  );
  const pattern = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''));
  await fc.assert(
    fc.asyncProperty(pattern, async (text) => {
      fc.pre(patternProblem(text) === undefined);
      const matches = await compilePatterns([text]);
      // A matcher that backtracks would never come back from this path.
      expect(typeof matches(`${'a'.repeat(200)}/${'a/'.repeat(50)}${'ab'.repeat(60)}`)).toBe('boolean');
    }),
    { numRuns: 300 },
  );
});
