import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const BLOCK = /^ {4}examples: \{\n[\s\S]*?^ {4}\},$/m;
const EMPTY = '    examples: { bad: [], good: [] },';

/**
 * Takes the examples out of the compiled checks: they are documentation and tests, a third of the code that
 * every run would load. Proves that nothing else changed.
 *
 * @param {string} folder - the compiled checks
 */
export async function stripExamples(folder) {
  for (const { name: domain } of readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )) {
    for (const name of readdirSync(join(folder, domain))) await strip(join(folder, domain, name));
  }
}

async function strip(file) {
  const before = await load(file, 'whole');
  writeFileSync(file, readFileSync(file, 'utf8').replace(BLOCK, EMPTY));
  const after = await load(file, 'stripped');
  assert.ok(before.examples.bad.length > 0, `${file} has no examples`);
  assert.deepEqual(comparable(after), comparable({ ...before, examples: { bad: [], good: [] } }), file);
}

/** A query makes Node load a file again that it has loaded before. */
async function load(file, version) {
  return (await import(`${pathToFileURL(file).href}?${version}`)).default;
}

/** Functions are compared by their source. */
function comparable(check) {
  return Object.fromEntries(
    Object.entries(check).map(([key, value]) => [
      key,
      typeof value === 'function' ? value.toString() : value,
    ]),
  );
}
