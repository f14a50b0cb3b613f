import { dirname, join, resolve, sep } from 'node:path';
import type { FileSystem } from '../host/host.ts';
import { UserError } from '../kernel/errors.ts';

/** The nearest folder at or above `folder` that holds `.git` (a folder, or a file in a worktree), or undefined. */
export function findRepositoryRoot(files: FileSystem, folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const type = files.status(join(at, '.git'))?.type;
    if (type === 'directory' || type === 'file') return at;
    if (dirname(at) === at) return undefined;
  }
}

/**
 * The work tree that a folder belongs to, with symbolic links resolved.
 * @throws UserError when the folder is in no repository
 */
export function requireRepositoryRoot(files: FileSystem, directory: string): string {
  const root = findRepositoryRoot(files, files.resolve(directory));
  if (root !== undefined) return root;
  throw new UserError(
    'not-a-repository',
    `${directory} is not in a Git repository; run the job inside a clone, in CI behind the checkout step`,
  );
}

/**
 * The folder that a run is about: the repository of the working directory, or of the first path when that lies
 * elsewhere; the working directory when there is no repository.
 */
export function rootOfRun(files: FileSystem, cwd: string, paths: readonly string[]): string {
  const own = findRepositoryRoot(files, cwd);
  const first = resolve(cwd, paths[0] ?? '.');
  if (`${first}${sep}`.startsWith(own === undefined ? `${cwd}${sep}` : `${own}${sep}`)) return own ?? cwd;
  const folder = files.status(first)?.type === 'file' ? dirname(first) : first;
  return findRepositoryRoot(files, folder) ?? own ?? cwd;
}
