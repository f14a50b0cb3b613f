import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { stripExamples } from './strip-examples.mjs';

/** What the bundler starts from: the command line is loaded at once, everything for a runner only there. */
const ENTRY = `export { runCli } from './main/cli.js';
export const runAction = async (job) => (await import('./main/action.js')).runAction(job);
`;

/**
 * Compiles `src` to JavaScript in `build`, which is emptied first.
 *
 * @param {string} root - folder of the repository
 * @returns {Promise<string>} the folder with the compiled sources
 */
export async function compile(root) {
  const folder = join(root, 'build');
  rmSync(folder, { recursive: true, force: true });
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The sources do not compile');
  writeFileSync(join(folder, 'index.js'), ENTRY);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
  await stripExamples(join(folder, 'checks'));
  return folder;
}
