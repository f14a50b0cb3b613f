import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/program/run-program.ts';

const GENERATOR = join(ROOT, 'scripts/schema-pack');

test('the schema pack is what its sources give', () => {
  if (!existsSync(join(GENERATOR, 'node_modules')))
    throw new Error('the sources of the schema pack are not installed: run `npm run test:peers`');
  const args = [join(GENERATOR, 'generate.mjs'), '--check'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  expect(status, stdout + stderr).toBe(0);
});
