import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHECKS } from '../../src/checks/registry.ts';
import { lintFiles } from '../support/lint-files.ts';

const FOLDER = join(import.meta.dirname, '../../src/checks');

it('has every check under src/checks, by the path of its file', () => {
  const files = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(FOLDER, name)).map((file) => `${name}/${file.replace(/\.ts$/, '')}`),
    );
  expect(CHECKS.map(({ id }) => id)).toEqual(files.sort());
});

it('has summaries that are one sentence without a full stop', () => {
  for (const { id, summary } of CHECKS) expect(summary, id).toMatch(/^[A-Z`].*[^.\s]$/);
});

it('lets the good examples of every check pass all checks that could fail them', async () => {
  const noisy: string[] = [];
  for (const check of CHECKS) {
    for (const example of check.examples.good) {
      const file = example.file ?? 'example.yaml';
      const findings = await lintFiles({ ...example.with, [file]: example.yaml });
      for (const { severity, check: other, message } of findings) {
        if (severity === 'error') noisy.push(`${check.id} (${example.title}): ${other}: ${message}`);
      }
    }
  }
  expect(noisy).toEqual([]);
});
