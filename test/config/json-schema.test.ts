import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { configJsonSchema } from '../../src/config/json-schema.ts';
import { parseConfig } from '../../src/config/load-config.ts';
import { CHECKS } from './checks.ts';

const validate = new Ajv({ allErrors: true }).compile(configJsonSchema(CHECKS));

/** Configurations as editors see them, and whether they are right. */
const CASES: readonly (readonly [unknown, boolean])[] = [
  [{}, true],
  [{ paths: ['a'], exclude: ['b/**'], 'kubernetes-version': '1.34', 'fail-on': 'never' }, true],
  [{ checks: { 'yaml/syntax': 'off', 'yaml/ambiguous-scalar': { severity: 'note' } } }, true],
  [{ checks: { 'secrets/plain-secret': { options: { strict: true, 'ignore-names': ['a'] } } } }, true],
  [{ overrides: [{ paths: ['a'], checks: { 'yaml/syntax': 'note' } }] }, true],
  [{ chekcs: {} }, false],
  [{ paths: 'a' }, false],
  [{ 'kubernetes-version': 1.34 }, false],
  [{ 'fail-on': 'info' }, false],
  [{ checks: { 'yaml/sintax': 'off' } }, false],
  [{ checks: { 'yaml/syntax': 'fatal' } }, false],
  [{ checks: { 'yaml/syntax': { options: {} } } }, true],
  [{ checks: { 'yaml/syntax': { options: { a: 1 } } } }, false],
  [{ checks: { 'secrets/plain-secret': { options: { strict: 'yes' } } } }, false],
  [{ overrides: [{ checks: { 'secrets/plain-secret': { options: {} } } }] }, false],
  [[], false],
];

describe('the published schema and the reader agree', () => {
  test.each(CASES)('on %j: %s', (config, isRight) => {
    expect(validate(config)).toBe(isRight);
    const read = () => parseConfig(JSON.stringify(config), 'config.yaml', CHECKS);
    if (isRight) expect(read).not.toThrow();
    else expect(read).toThrow();
  });
});

test('every key is described, with the text that editors show', () => {
  const schema = configJsonSchema(CHECKS);
  const described = Object.values(schema['properties'] as Record<string, { description: string }>);
  expect(described.length).toBeGreaterThan(7);
  for (const { description } of described) expect(description).toMatch(/^[A-Z].*\.$/s);
});
