import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listInWords } from '../../src/kernel/list-in-words.ts';
import { shorten } from '../../src/kernel/shorten.ts';
import { nearest } from '../../src/kernel/suggestion.ts';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('%j as a list in a sentence', (words, text) => {
  expect(listInWords(words, 'or')).toBe(text);
});

describe('a shortened text', () => {
  test.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['a😀b', 3, 'a…'],
    ['ab😀', 4, 'ab😀'],
  ])('%j to %i', (text, limit, shown) => {
    expect(shorten(text, limit)).toBe(shown);
  });

  test('is never too long and never holds half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, limit) => {
        const shown = shorten(text, limit);
        expect(shown.length).toBeLessThanOrEqual(limit);
        expect(shown).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

describe('the nearest word', () => {
  const KINDS = ['Deployment', 'DaemonSet', 'Job', 'CronJob', 'Service'];

  test.each([
    ['Deploymnet', 'Deployment'],
    ['deployment', 'Deployment'],
    ['Deployments', 'Deployment'],
    ['Jbo', 'Job'],
    ['Servcie', 'Service'],
    ['Pod', undefined],
    ['Ingress', undefined],
    ['', undefined],
  ])('to %j is %j', (word, expected) => {
    expect(nearest(word, KINDS)).toBe(expected);
  });

  test('is the first of those that are equally near', () => {
    expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
  });
});
