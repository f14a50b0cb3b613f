import { describe, expect, it } from 'vitest';
import type { OptionValues } from '../../src/kernel/check.ts';
import { lintFiles } from '../support/lint-files.ts';

const FILES = {
  'secrets.yaml': `apiVersion: v1
kind: Secret
metadata: {name: demo, namespace: shop}
stringData: {password: correct-horse}
`,
  'dashboard.yaml': `apiVersion: grafana.integreatly.org/v1beta1
kind: GrafanaDashboard
metadata: {name: shop}
`,
};

async function checks(options: Readonly<Record<string, OptionValues>>): Promise<string[]> {
  return (await lintFiles(FILES, { options })).map(({ check }) => check);
}

describe('options', () => {
  it('are empty lists by default', async () => {
    expect(await checks({})).toEqual(['schema/api-unknown', 'secrets/plain-secret']);
  });

  it.each([['demo'], ['shop/demo']])('secrets/plain-secret: allow [%s]', async (name) => {
    expect(await checks({ 'secrets/plain-secret': { allow: [name] } })).toEqual(['schema/api-unknown']);
  });

  it('secrets/plain-secret: another namespace is not allowed', async () => {
    expect(await checks({ 'secrets/plain-secret': { allow: ['web/demo'] } })).toContain(
      'secrets/plain-secret',
    );
  });

  it('schema/api-unknown: known-groups', async () => {
    const options = { 'schema/api-unknown': { 'known-groups': ['grafana.integreatly.org'] } };
    expect(await checks(options)).toEqual(['secrets/plain-secret']);
  });
});
