import { UserError } from '../kernel/errors.ts';
import type { Git } from './git.ts';

/**
 * The commit at which HEAD and a ref went different ways. A ref that only the remote has is looked for there as well,
 * since CI checks out a single branch.
 * @throws UserError when there is no such ref, no commit yet, or no common commit in this clone
 */
export async function mergeBase(git: Git, ref: string): Promise<string> {
  refuseBadName(ref);
  const head = await resolveCommit(git, 'HEAD');
  if (head === undefined)
    throw new UserError('no-commits', 'This repository has no commit to compare with yet');
  const base = (await resolveCommit(git, ref)) ?? (await resolveCommit(git, `refs/remotes/origin/${ref}`));
  if (base === undefined)
    throw new UserError('unknown-ref', `There is no commit \`${ref}\` in this clone; ${await wayOut(git)}`);
  const { exitCode, stdout } = await git.run(['merge-base', '--end-of-options', base, head]);
  if (exitCode !== 0) {
    throw new UserError(
      'no-common-commit',
      `\`${ref}\` and HEAD have no commit in common in this clone; ${await wayOut(git)}`,
    );
  }
  return stdout.trim();
}

function refuseBadName(ref: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  if (ref !== '' && !ref.startsWith('-') && !/[\u0000-\u0020\u007f]/.test(ref)) return;
  throw new UserError(
    'invalid-ref',
    `${JSON.stringify(ref)} is not a Git ref; give a branch, a tag or a commit`,
  );
}

async function resolveCommit(git: Git, ref: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const { exitCode, stdout } = await git.run(args);
  return exitCode === 0 ? stdout.trim() : undefined;
}

async function wayOut(git: Git): Promise<string> {
  const { stdout } = await git.run(['rev-parse', '--is-shallow-repository']);
  return stdout.trim() === 'true'
    ? 'the clone is shallow: fetch the history (`fetch-depth: 0` of actions/checkout, or `git fetch --unshallow`)'
    : 'check its spelling, or fetch it first';
}
