import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Host } from '../../src/host/host.ts';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import { createTerminalFiles } from '../../src/host/terminal-files.ts';

/** A file's content, or where a symbolic link leads (as written, so relative to the link). */
export type TreeEntry = string | Uint8Array | { readonly link: string };

/** Files by path; a path that ends with `/` is an empty folder. */
export type TreeEntries = Readonly<Record<string, TreeEntry>>;

interface GitOptions {
  readonly input?: string;
  /** Exit codes that are no failure; 0 alone by default. */
  readonly exitCodes?: readonly number[];
}

/** A real temporary folder that goes away with its scope: `await using tree = makeTree({ 'a.yaml': 'a: 1' })`. */
export interface Tree extends AsyncDisposable {
  /** Absolute path without symbolic links. */
  readonly root: string;
  /** Absolute path of an entry. */
  path(name: string): string;
  /** Adds or replaces entries. */
  write(entries: TreeEntries): void;
  /** Runs git in the tree, without the machine's own configuration, and gives its standard output. Throws when it fails. */
  git(args: readonly string[], options?: GitOptions): string;
  /** A host on the real disk; everything else in it is a double. The working directory is the tree's root unless named. */
  host(cwd?: string): Host;
}

/** Builds the folder. With `.git/` among the entries it looks like a repository; `git(['init'])` makes a real one. */
export function makeTree(entries: TreeEntries = {}): Tree {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'tree-')));
  const tree: Tree = {
    root,
    path: (name) => join(root, name),
    write: (more) => {
      for (const [name, entry] of Object.entries(more))
        writeEntry(join(root, name), entry, name.endsWith('/'));
    },
    git: (args, options) => runGit(root, args, options),
    host: (cwd = root) => ({ ...createMemoryHost({ cwd }), files: createTerminalFiles(), cwd }),
    [Symbol.asyncDispose]: async () => rmSync(root, { recursive: true, force: true }),
  };
  tree.write(entries);
  return tree;
}

function writeEntry(path: string, entry: TreeEntry, isFolder: boolean): void {
  if (isFolder) {
    mkdirSync(path, { recursive: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  if (typeof entry === 'string' || entry instanceof Uint8Array) writeFileSync(path, entry);
  else symlinkSync(entry.link, path);
}

function runGit(
  cwd: string,
  args: readonly string[],
  { input = '', exitCodes = [0] }: GitOptions = {},
): string {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd,
    input,
    encoding: 'utf8',
    env: gitEnvironment(cwd),
  });
  if (!exitCodes.includes(status ?? -1))
    throw new Error(`git ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

function gitEnvironment(root: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: root,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@example.com',
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@example.com',
  };
}
