/**
 * Runs the peer tests: `npm run test:peers`. Installs the programs first; one that cannot be installed is a failure.
 * Without `go` nothing can be compared, and the tests are left out loudly.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { installPeers } from './install.mjs';
import { peerEnvironment } from './peers.mjs';

const ROOT = join(import.meta.dirname, '..', '..');

if (spawnSync('go', ['version']).status !== 0) {
  console.warn('SKIPPED: the peer tests need `go` to install kubeconform and actionlint, and there is none');
} else {
  installPeers();
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--config', 'vitest.peers.config.mjs', ...process.argv.slice(2)];
  const env = { ...process.env, ...peerEnvironment() };
  process.exitCode = spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' }).status ?? 1;
}
