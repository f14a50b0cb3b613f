#!/usr/bin/env node
/**
 * `npm run generate`: writes everything that follows from the declared jobs and checks.
 * `node scripts/generate.mjs --check` compares instead, names what is stale and exits with 1.
 *
 * The registries come first, because the rest is made by importing them from the compiled sources.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkRegistry, commandRegistry } from './generate/registries.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const isCheck = process.argv.includes('--check');
const stale = [];

put('src/commands/registry.ts', formatted('src/commands/registry.ts', commandRegistry(root)));
put('src/checks/registry.ts', formatted('src/checks/registry.ts', checkRegistry(root)));
rmSync(join(root, 'build'), { recursive: true, force: true });
execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });

const { generatedFiles } = await import('./generate/documents.mjs');
const { files, checkPages } = await generatedFiles(root);
for (const [path, text] of files) put(path, text);
removeOrphans('docs/checks', checkPages);

if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}\nRun npm run generate and commit the result.`);
  process.exit(1);
}
console.log(isCheck ? 'Generated files are up to date.' : 'Generated.');

/** The text as the formatter leaves it, so that what is generated is what is committed. */
function formatted(path, text) {
  const args = ['biome', 'check', '--write', `--stdin-file-path=${path}`];
  return execFileSync('npx', args, {
    cwd: root,
    input: text,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

function put(path, text) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  if (isCheck) {
    stale.push(path);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A page about a check that is no more goes with it. */
function removeOrphans(folder, wanted) {
  const absolute = join(root, folder);
  if (!existsSync(absolute)) return;
  for (const entry of readdirSync(absolute, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if (wanted.has(path.slice(root.length + 1))) continue;
    if (isCheck) stale.push(path.slice(root.length + 1));
    else rmSync(path);
  }
}
