import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  annotationKeyProblem,
  isAnnotationKey,
  isLabelKey,
  isLabelValue,
  labelKeyProblem,
  labelValueProblem,
} from '../../src/kubernetes/labels.ts';

describe('the value of a label', () => {
  it.each(['', 'a', 'A', '1', 'v1.2.3', 'my_value', 'a-b', 'a..b', 'a'.repeat(63)])(
    'may be `%s`',
    (value) => {
      expect(labelValueProblem(value)).toBeUndefined();
    },
  );

  it.each([
    ['Team Shop', 'may hold only letters, digits, `-`, `_` and `.`'],
    ['a/b', 'may hold only letters, digits, `-`, `_` and `.`'],
    ['ü', 'may hold only letters, digits, `-`, `_` and `.`'],
    ['-a', 'must start and end with a letter or a digit'],
    ['a.', 'must start and end with a letter or a digit'],
    ['_', 'must start and end with a letter or a digit'],
    ['a'.repeat(64), 'has 64 characters; at most 63 are allowed'],
  ])('`%s` %s', (value, problem) => {
    expect(labelValueProblem(value)).toBe(problem);
  });
});

describe('the key of a label', () => {
  it.each(['app', 'App.Name_1', 'app.kubernetes.io/name', 'a/b', `${'a'.repeat(253)}/${'b'.repeat(63)}`])(
    'may be `%s`',
    (key) => {
      expect(labelKeyProblem(key)).toBeUndefined();
    },
  );

  it.each([
    ['', 'is empty'],
    ['a b', 'may hold only letters, digits, `-`, `_` and `.`'],
    ['a/b/c', 'may hold only one `/`, between a DNS name and the name of the key'],
    ['/a', 'has nothing before the `/`; leave the `/` out or write a DNS name before it'],
    ['a/', 'has nothing after the `/`'],
    ['A.com/b', 'must have a DNS name before the `/`: lowercase letters, digits, `-` and `.`'],
    ['a.com/-b', 'must start and end with a letter or a digit after the `/`'],
    ['a'.repeat(64), 'has 64 characters; at most 63 are allowed'],
  ])('`%s` %s', (key, problem) => {
    expect(labelKeyProblem(key)).toBe(problem);
  });
});

it('lets annotations have capitals before the slash', () => {
  expect(annotationKeyProblem('Example.com/Owner')).toBeUndefined();
  expect(isAnnotationKey('Example.com/Own er')).toBe(false);
});

it('has a problem exactly when a key or value is wrong', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aA0-._/ ') }), (text) => {
      expect(labelKeyProblem(text) === undefined).toBe(isLabelKey(text));
      expect(labelValueProblem(text) === undefined).toBe(isLabelValue(text));
      expect(annotationKeyProblem(text) === undefined).toBe(isAnnotationKey(text));
    }),
  );
});
