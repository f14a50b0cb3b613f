import { expect, test } from 'vitest';
import { parseConfig } from '../../src/config/load-config.ts';
import { resolveChecks } from '../../src/config/resolve-check.ts';
import type { CheckMeta } from '../../src/kernel/check.ts';
import { CHECKS } from './checks.ts';

const TEXT = `
checks:
  yaml/syntax: warning
  secrets/plain-secret:
    options: { minimum-length: 12 }
overrides:
  - paths: [clusters/**]
    checks: { yaml/syntax: note, secrets/plain-secret: off }
  - paths: [clusters/production]
    checks: { secrets/plain-secret: error }
`;

const settings = await resolveChecks(parseConfig(TEXT, 'config.yaml', CHECKS));

test.each([
  ['yaml/syntax', 'apps/a.yaml', 'warning'],
  ['yaml/syntax', 'clusters/test/a.yaml', 'note'],
  ['yaml/ambiguous-scalar', 'clusters/test/a.yaml', undefined],
  ['secrets/plain-secret', 'apps/a.yaml', undefined],
  ['secrets/plain-secret', 'clusters/test/a.yaml', 'off'],
  ['secrets/plain-secret', 'clusters/production/web/a.yaml', 'error'],
  ['secrets/plain-secret', 'clusters/production.yaml', 'off'],
  ['constructor', 'apps/a.yaml', undefined],
])('%s in %s is configured as %s', (id, file, level) => {
  expect(settings.levelOf(id, file)).toBe(level);
  expect(settings.isOn(id, file)).toBe(level !== 'off');
});

test.each([
  ['checks: { yaml/syntax: warning }\n', false],
  ['checks: { yaml/syntax: off }\n', true],
  ['overrides: [{ paths: [a], checks: { yaml/syntax: note } }]\n', false],
  ['overrides: [{ paths: [a], checks: { yaml/syntax: off } }]\n', true],
])('whether %s switches a check off anywhere: %s', async (text, isOff) => {
  const { switchesOff } = await resolveChecks(parseConfig(text, 'config.yaml', CHECKS));
  expect(switchesOff).toBe(isOff);
});

test('options are the defaults with what the configuration sets', () => {
  const check = CHECKS.find(({ id }) => id === 'secrets/plain-secret') as CheckMeta;
  expect(settings.optionsOf(check)).toEqual({
    'ignore-names': [],
    'minimum-length': 12,
    strict: false,
    marker: 'CHANGEME',
  });
});

test('without a configuration everything is on, with its defaults', async () => {
  const nothing = await resolveChecks({});
  expect(nothing.isOn('yaml/syntax', 'a.yaml')).toBe(true);
  expect(nothing.levelOf('yaml/syntax', 'a.yaml')).toBeUndefined();
});
