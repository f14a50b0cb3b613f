/**
 * Installs the peers and the sources of the schema pack: `node scripts/peers/install.mjs`.
 * What is there already is not touched, so a second run takes no time.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { folderOf, PEERS, programOf } from './peers.mjs';

const SCHEMA_PACK = join(import.meta.dirname, '..', 'schema-pack');

/** How to install a peer of each kind into an empty folder. */
const INSTALLERS = {
  go: ({ source, version }, folder) =>
    run('go', ['install', `${source.path}@v${version}`], { GOBIN: folder }),
  npm: ({ source, version }, folder) =>
    run('npm', [
      'install',
      '--prefix',
      folder,
      '--ignore-scripts',
      '--no-save',
      '--no-audit',
      '--no-fund',
      `${source.package}@${version}`,
    ]),
  python: ({ source, version }, folder) =>
    run('python3', [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--no-deps',
      '--target',
      folder,
      `${source.package}==${version}`,
    ]),
};

/** Installs what is missing; throws when something cannot be installed. */
export function installPeers() {
  for (const peer of PEERS) installPeer(peer);
  installSchemaSources();
}

/** The peer is installed beside its place and moved there when it is whole. */
function installPeer(peer) {
  if (existsSync(programOf(peer))) return;
  const folder = folderOf(peer);
  console.log(`Installing ${peer.name} ${peer.version}`);
  mkdirSync(dirname(folder), { recursive: true });
  const temporary = mkdtempSync(`${folder}.`);
  try {
    INSTALLERS[peer.source.kind](peer, temporary);
    if (!existsSync(join(temporary, peer.program)))
      throw new Error(`${peer.name} came without ${peer.program}`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(temporary, folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** npm leaves a copy of the lock file behind when it has installed everything. */
function installSchemaSources() {
  const done = join(SCHEMA_PACK, 'node_modules', '.package-lock.json');
  const isFresh =
    existsSync(done) && statSync(done).mtimeMs >= statSync(join(SCHEMA_PACK, 'package-lock.json')).mtimeMs;
  if (isFresh) return;
  console.log('Installing the sources of the schema pack');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {}, SCHEMA_PACK);
}

function run(program, args, env = {}, cwd = process.cwd()) {
  const { status, error } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed`, { cause: error });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installPeers();
  for (const peer of PEERS) console.log(`${peer.name} ${peer.version}: ${programOf(peer)}`);
}
