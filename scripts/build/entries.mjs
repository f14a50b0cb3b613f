import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Compiled code is kept for the next start, a sixth of the time of a short run. It is kept in a folder of the user's
 * own: in one that is shared, anybody could put code into it. Node 20 has no such cache.
 */
const CLI = `#!/usr/bin/env node
import module from 'node:module';

const { HOME, XDG_CACHE_HOME } = process.env;
const cache = XDG_CACHE_HOME?.startsWith('/') ? XDG_CACHE_HOME : HOME?.startsWith('/') ? HOME + '/.cache' : undefined;
if (cache !== undefined) module.enableCompileCache?.(cache + '/gitops-actions/compile');

const { runCli } = await import('./index.js');
process.exitCode = await runCli(process.argv.slice(2));
`;

const action = (job) => `import { runAction } from './index.js';

process.exitCode = await runAction('${job}');
`;

/**
 * Writes the tiny entries: `cli.js` for people and one file for each job that is an action.
 *
 * @param {string} compiled - folder with the compiled sources, which know the jobs
 * @param {string} folder - the bundle
 */
export async function writeEntries(compiled, folder) {
  writeFileSync(join(folder, 'cli.js'), CLI);
  chmodSync(join(folder, 'cli.js'), 0o755);
  const registry = pathToFileURL(join(compiled, 'commands', 'registry.js'));
  const { COMMANDS, loadCommand } = await import(registry.href);
  for (const name of COMMANDS) {
    const command = await loadCommand(name);
    if (command.action !== undefined) writeFileSync(join(folder, `${name}.js`), action(name));
  }
}
