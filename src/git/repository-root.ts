import { dirname, join } from 'node:path';
import type { FileSystem } from '../host/host.ts';
import { UserError } from '../kernel/errors.ts';

/**
 * The work tree that a folder belongs to: the nearest folder upwards that holds `.git`, with symbolic links resolved.
 * @throws UserError when the folder is in no repository
 */
export function findRepositoryRoot(files: FileSystem, directory: string): string {
  let folder = files.resolve(directory);
  while (files.status(join(folder, '.git')) === undefined) {
    const parent = dirname(folder);
    if (parent === folder) throw notARepository(directory);
    folder = parent;
  }
  return folder;
}

function notARepository(directory: string): UserError {
  return new UserError(
    'not-a-repository',
    `${directory} is not in a Git repository; run the job inside a clone, in CI behind the checkout step`,
  );
}
