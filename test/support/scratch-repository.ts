import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** A real Git repository in a temporary folder, gone when the test is over. */
export interface ScratchRepository {
  readonly path: string;
  git(...args: readonly string[]): string;
  write(file: string, text: string): void;
  remove(file: string): void;
  /** Commits everything in the work tree; gives the commit's id. */
  commit(): string;
}

const ENV = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

/** A new repository on branch `main` with these files committed; without files it has no commit. */
export function scratchRepository(files: Readonly<Record<string, string>> = {}): ScratchRepository {
  const path = temporaryFolder();
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: path, env: ENV, encoding: 'utf8', stdio: 'pipe' });
  const repository: ScratchRepository = {
    path,
    git,
    write(file, text) {
      fs.mkdirSync(dirname(join(path, file)), { recursive: true });
      fs.writeFileSync(join(path, file), text);
    },
    remove: (file) => fs.rmSync(join(path, file)),
    commit() {
      git('add', '--all');
      git('commit', '--quiet', '--message', 'change');
      return git('rev-parse', 'HEAD').trim();
    },
  };
  git('init', '--quiet', '--initial-branch', 'main');
  for (const [file, text] of Object.entries(files)) repository.write(file, text);
  if (Object.keys(files).length > 0) repository.commit();
  return repository;
}
