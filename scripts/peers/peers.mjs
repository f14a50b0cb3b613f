import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** Where the programs are installed, outside the repository. */
export const CACHE = join(
  process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'),
  'gitops-actions',
  'peers',
);

/**
 * The programs that tests compare with, at their pinned versions. `variable` names the environment variable that
 * holds the path of the program in tests; `program` is its path in the folder it is installed to.
 */
export const PEERS = [
  {
    name: 'kubeconform',
    version: '0.7.0',
    variable: 'KUBECONFORM',
    program: 'kubeconform',
    source: { kind: 'go', path: 'github.com/yannh/kubeconform/cmd/kubeconform' },
  },
  {
    name: 'actionlint',
    version: '1.7.12',
    variable: 'ACTIONLINT',
    program: 'actionlint',
    source: { kind: 'go', path: 'github.com/rhysd/actionlint/cmd/actionlint' },
  },
  {
    name: 'zizmor',
    version: '1.32.0',
    variable: 'ZIZMOR',
    program: 'bin/zizmor',
    source: { kind: 'python', package: 'zizmor' },
  },
  {
    // the version that GitHub's runner ships
    name: 'node',
    version: '24.19.0',
    variable: 'NODE24',
    program: `node_modules/node-${process.platform}-${process.arch}/bin/node`,
    source: { kind: 'npm', package: `node-${process.platform}-${process.arch}` },
  },
];

/** The folder that a peer is installed to. */
export function folderOf({ name, version }) {
  return join(CACHE, `${name}-${version}`);
}

/** The absolute path of a peer, whether it is there or not. */
export function programOf(peer) {
  return join(folderOf(peer), peer.program);
}

/** The variables of all peers that are installed. */
export function peerEnvironment() {
  const installed = PEERS.filter((peer) => existsSync(programOf(peer)));
  return Object.fromEntries(installed.map((peer) => [peer.variable, programOf(peer)]));
}
