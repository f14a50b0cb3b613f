/**
 * Builds `dist`, the folder that users run: `node scripts/build.mjs`.
 * With `--check` it builds into a temporary folder and tells which files of `dist` differ.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import process from 'node:process';
import { bundle } from './build/bundle.mjs';
import { compareFolders } from './build/compare-folders.mjs';
import { compile } from './build/compile.mjs';
import { writeEntries } from './build/entries.mjs';
import { report, verify } from './build/verify.mjs';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
// the bundler names modules by their path from the working directory
process.chdir(root);

/** @param {string} folder - where the bundle goes; emptied first */
async function build(folder) {
  const compiled = await compile(root);
  await bundle(compiled, folder);
  await writeEntries(compiled, folder);
  verify(folder, root);
}

async function check() {
  const fresh = mkdtempSync(join(tmpdir(), 'gitops-actions-dist-'));
  try {
    await build(fresh);
    return compareFolders(dist, fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

if (process.argv.includes('--check')) {
  const differences = await check();
  for (const difference of differences) console.error(`dist: ${difference}`);
  console.log(
    differences.length === 0 ? 'dist is what the sources give' : 'Run `npm run build` and commit dist',
  );
  process.exitCode = differences.length === 0 ? 0 : 1;
} else {
  await build(dist);
  console.log(report(dist, relative(root, dist)));
}
