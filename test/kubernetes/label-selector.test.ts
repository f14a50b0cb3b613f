import { describe, expect, it } from 'vitest';
import { firstMissingLabel, isEmptySelector, meetsExpression } from '../../src/kubernetes/label-selector.ts';

describe('isEmptySelector', () => {
  it.each([
    [{}, true],
    [{ matchLabels: {} }, true],
    [{ matchLabels: {}, matchExpressions: [] }, true],
    [{ matchLabels: { app: 'web' } }, false],
    [{ matchExpressions: [{ key: 'app', operator: 'Exists' }] }, false],
  ])('%j: %s', (selector, expected) => {
    expect(isEmptySelector(selector)).toBe(expected);
  });
});

describe('firstMissingLabel', () => {
  it('names the first label that is absent or different', () => {
    const labels = { app: 'web', tier: 'front' };
    expect(firstMissingLabel({ app: 'web' }, labels)).toBeUndefined();
    expect(firstMissingLabel({ app: 'web', tier: 'back' }, labels)).toBe('tier');
    expect(firstMissingLabel({ app: 'web' }, undefined)).toBe('app');
  });

  it('does not take what every object inherits for a label', () => {
    expect(firstMissingLabel({ constructor: 'x' }, {})).toBe('constructor');
  });
});

describe('meetsExpression', () => {
  it.each([
    ['In', ['web'], true],
    ['In', ['api'], false],
    ['NotIn', ['web'], false],
    ['NotIn', ['api'], true],
    ['Exists', undefined, true],
    ['DoesNotExist', undefined, false],
    ['in', ['api'], true],
  ])('app=web: %s %j is %s', (operator, values, expected) => {
    const expression = values === undefined ? { key: 'app', operator } : { key: 'app', operator, values };
    expect(meetsExpression(expression, { app: 'web' })).toBe(expected);
  });

  it('takes a label that is not there for not in any list', () => {
    expect(meetsExpression({ key: 'tier', operator: 'NotIn', values: ['front'] }, { app: 'web' })).toBe(true);
    expect(meetsExpression({ key: 'tier', operator: 'In', values: ['front'] }, undefined)).toBe(false);
  });
});
