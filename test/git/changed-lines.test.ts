import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChangedLines } from '../../src/git/changed-lines.ts';
import { changedSince } from '../../src/git/changed-lines.ts';
import { openRepository } from '../../src/git/git.ts';
import { createTerminalHost } from '../../src/host/terminal-host.ts';
import { scratchRepository } from '../support/scratch-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const FIVE = 'a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n';

function changes(directory: string, ref = 'HEAD'): Promise<ChangedLines> {
  return changedSince(openRepository(createTerminalHost({ cwd: directory }), directory), ref);
}

/** The touched lines among the first ten. */
function touchedLines(changed: ChangedLines, file: string): readonly number[] {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].filter((line) => changed.touches(file, line, line));
}

describe('what changed since a ref', () => {
  it('is a changed line, in the work tree or committed', async () => {
    const repository = scratchRepository({ 'web.yaml': FIVE });
    repository.git('switch', '--quiet', '--create', 'change');
    repository.write('web.yaml', FIVE.replace('b: 2', 'b: 3'));
    repository.commit();
    repository.write('web.yaml', FIVE.replace('b: 2', 'b: 3').replace('e: 5', 'e: 6'));
    expect(touchedLines(await changes(repository.path, 'main'), 'web.yaml')).toEqual([2, 5]);
  });

  it('is not what the other branch changed after the two went different ways', async () => {
    const repository = scratchRepository({ 'web.yaml': FIVE });
    repository.git('switch', '--quiet', '--create', 'change');
    repository.write('web.yaml', FIVE.replace('b: 2', 'b: 3'));
    repository.commit();
    repository.git('switch', '--quiet', 'main');
    repository.write('web.yaml', FIVE.replace('e: 5', 'e: 6'));
    repository.commit();
    repository.git('switch', '--quiet', 'change');
    expect(touchedLines(await changes(repository.path, 'main'), 'web.yaml')).toEqual([2]);
  });

  it('is, for deleted lines, the lines around them', async () => {
    const repository = scratchRepository({ 'web.yaml': FIVE, 'first.yaml': FIVE });
    repository.write('web.yaml', FIVE.replace('c: 3\n', ''));
    repository.write('first.yaml', FIVE.replace('a: 1\n', ''));
    const changed = await changes(repository.path);
    expect(touchedLines(changed, 'web.yaml')).toEqual([2, 3]);
    expect(touchedLines(changed, 'first.yaml')).toEqual([1]);
  });

  it('is a whole new file, tracked or not, binary or not, but no ignored one', async () => {
    const repository = scratchRepository({ '.gitignore': 'ignored.yaml\n', 'b.yaml': '\0\0' });
    for (const file of ['new.yaml', 'staged.yaml', 'ignored.yaml']) repository.write(file, FIVE);
    repository.write('b.yaml', '\0\x01\n');
    repository.git('add', 'staged.yaml');
    const changed = await changes(repository.path);
    expect(changed.files).toEqual(['b.yaml', 'new.yaml', 'staged.yaml']);
    expect(touchedLines(changed, 'staged.yaml')).toEqual([1, 2, 3, 4, 5]);
    expect(changed.touches('new.yaml', 99, 99)).toBe(true);
    expect(changed.touches('b.yaml', 1, 1)).toBe(true);
  });

  it('is, in a renamed file, only what is different; a deleted file is gone', async () => {
    const repository = scratchRepository({
      'old.yaml': FIVE,
      'same.yaml': `${FIVE}x: 1\n`,
      'gone.yaml': 'z: 1\n',
    });
    repository.git('mv', 'old.yaml', 'new.yaml');
    repository.git('mv', 'same.yaml', 'moved.yaml');
    repository.write('new.yaml', FIVE.replace('d: 4', 'd: 5'));
    repository.remove('gone.yaml');
    const changed = await changes(repository.path);
    expect(changed.files).toEqual(['new.yaml']);
    expect(touchedLines(changed, 'new.yaml')).toEqual([4]);
  });

  it.each([
    'my file.yaml',
    'new\nline.yaml',
    'a "quoted" name.yaml',
    'tab\there.yaml',
    'é/ü 中.yaml',
    'back\\slash.yaml',
    'b/b.yaml',
  ])('knows the file name %j', async (name) => {
    const repository = scratchRepository({ [name]: FIVE });
    repository.write(name, FIVE.replace('c: 3', 'c: 4'));
    repository.write(`${name}.untracked`, FIVE);
    const changed = await changes(repository.path);
    expect(changed.files).toEqual([name, `${name}.untracked`]);
    expect(touchedLines(changed, name)).toEqual([3]);
  });

  it('is not led astray by lines that look like a patch', async () => {
    const hostile = '++ b/other.yaml\n@@ -1 +1,99 @@\n-- a/x\n';
    const repository = scratchRepository({ 'web.yaml': 'a: 1\n', 'other.yaml': FIVE });
    repository.write('web.yaml', `a: 1\n${hostile}b: 2`);
    const changed = await changes(repository.path);
    expect(changed.files).toEqual(['web.yaml']);
    expect(touchedLines(changed, 'web.yaml')).toEqual([2, 3, 4, 5]);
  });

  it('has paths relative to the folder that was asked about', async () => {
    const repository = scratchRepository({ 'apps/web.yaml': FIVE, 'other/web.yaml': FIVE });
    repository.write('apps/web.yaml', FIVE.replace('a: 1', 'a: 2'));
    repository.write('apps/new.yaml', FIVE);
    repository.write('other/web.yaml', FIVE.replace('a: 1', 'a: 2'));
    expect((await changes(join(repository.path, 'apps'))).files).toEqual(['new.yaml', 'web.yaml']);
  });

  it('finds a branch that only the remote has', async () => {
    const upstream = scratchRepository({ 'web.yaml': FIVE });
    const clone = scratchRepository();
    clone.git('remote', 'add', 'origin', upstream.path);
    clone.git('fetch', '--quiet', 'origin');
    clone.git('switch', '--quiet', '--create', 'change', '--no-track', 'origin/main');
    clone.write('web.yaml', FIVE.replace('b: 2', 'b: 3'));
    expect(touchedLines(await changes(clone.path, 'main'), 'web.yaml')).toEqual([2]);
  });

  it('runs nothing that the repository names', async () => {
    const repository = scratchRepository({ 'web.yaml': FIVE, '.gitattributes': '*.yaml diff=evil\n' });
    const proof = join(repository.path, '..', `${repository.path.split('/').at(-1)}-proof`);
    const command = `sh -c 'touch ${proof}'`;
    for (const key of [
      'core.fsmonitor',
      'diff.external',
      'diff.evil.command',
      'diff.evil.textconv',
      'core.pager',
    ]) {
      repository.git('config', key, command);
    }
    repository.write('web.yaml', FIVE.replace('b: 2', 'b: 3'));
    expect(touchedLines(await changes(repository.path), 'web.yaml')).toEqual([2]);
    expect(fs.existsSync(proof)).toBe(false);
  });
});

describe('a ref that cannot be compared with', () => {
  it.each(['-x', '--output=/tmp/x', '', 'a b', 'main\n'])('is refused by its name: %j', async (ref) => {
    const repository = scratchRepository({ 'web.yaml': FIVE });
    await expect(changes(repository.path, ref)).rejects.toThrow(
      /is not a Git ref; give a branch, a tag or a commit/,
    );
  });

  it('is one that is unknown', async () => {
    const repository = scratchRepository({ 'web.yaml': FIVE });
    await expect(changes(repository.path, 'nope')).rejects.toMatchObject({
      name: 'UserError',
      code: 'unknown-ref',
      message: 'There is no commit `nope` in this clone; check its spelling, or fetch it first',
    });
  });

  it('is one that a shallow clone does not have', async () => {
    const upstream = scratchRepository({ 'web.yaml': FIVE });
    const first = upstream.git('rev-parse', 'HEAD').trim();
    upstream.write('web.yaml', 'a: 2\n');
    upstream.commit();
    const clone = temporaryFolder();
    upstream.git('clone', '--quiet', '--depth', '1', `file://${upstream.path}`, clone);
    await expect(changes(clone, first)).rejects.toThrow(
      /the clone is shallow: fetch the history \(`fetch-depth: 0`/,
    );
  });

  it('is one without a common commit', async () => {
    const repository = scratchRepository({ 'web.yaml': FIVE });
    repository.git('switch', '--quiet', '--orphan', 'alone');
    repository.write('x.yaml', 'a: 1\n');
    repository.commit();
    await expect(changes(repository.path, 'main')).rejects.toMatchObject({ code: 'no-common-commit' });
  });

  it('is any, before the first commit and outside of a repository', async () => {
    await expect(changes(scratchRepository().path)).rejects.toMatchObject({ code: 'no-commits' });
    const folder = temporaryFolder();
    expect(() => openRepository(createTerminalHost({ cwd: folder }), folder)).toThrow(
      /is not in a Git repository/,
    );
  });
});
