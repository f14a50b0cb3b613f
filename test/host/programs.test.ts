import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProgramOptions } from '../../src/host/host.ts';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import { createSecrets } from '../../src/host/secret-set.ts';
import { createTerminalPrograms } from '../../src/host/terminal-programs.ts';
import { ToolError } from '../../src/kernel/errors.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const NODE = process.execPath;
const NO_ENV: ProgramOptions = { env: {} };

function terminal(settings: { env?: Record<string, string>; cwd?: string; captureLimit?: number } = {}) {
  const secrets = createSecrets();
  const programs = createTerminalPrograms({ env: {}, cwd: process.cwd(), secrets, ...settings });
  return { programs, secrets };
}

async function failureOf(run: Promise<unknown>): Promise<ToolError> {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ToolError) return error;
  throw new Error(`expected a ToolError, got ${String(error)}`);
}

/** A program in a folder, as a shell script. */
function script(folder: string, name: string, text = 'exit 0'): string {
  fs.mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  fs.writeFileSync(path, `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  return path;
}

describe('a program is looked for', () => {
  test('on PATH, the first one wins', () => {
    const root = temporaryFolder();
    const cwd = join(root, 'repository');
    const first = script(join(root, 'first'), 'helm');
    script(join(root, 'second'), 'helm');
    const { programs } = terminal({ cwd, env: { PATH: `${root}/none:${root}/first:${root}/second` } });
    expect(programs.find('helm')).toBe(first);
    expect(programs.find('kustomize')).toBeUndefined();
  });

  test('never in the working directory, whichever way PATH leads there', () => {
    const root = temporaryFolder();
    const cwd = join(root, 'repository');
    script(cwd, 'git');
    script(join(cwd, 'bin'), 'git');
    fs.symlinkSync(join(cwd, 'bin'), join(root, 'outside'));
    fs.mkdirSync(join(root, 'links'));
    fs.symlinkSync(join(cwd, 'git'), join(root, 'links', 'git'));
    const PATH = ['', '.', 'bin', '..', './bin', cwd, `${cwd}/bin`, `${root}/outside`, `${root}/links`].join(
      ':',
    );
    expect(terminal({ cwd, env: { PATH } }).programs.find('git')).toBeUndefined();
  });

  test.each(['', '../bin/git', '/bin/sh', 'bin/git', 'git\0'])('by its plain name, not by %j', (name) => {
    expect(
      terminal({ cwd: temporaryFolder(), env: { PATH: '/bin:/usr/bin' } }).programs.find(name),
    ).toBeUndefined();
  });

  test('and must be a file that can be run', () => {
    const root = temporaryFolder();
    fs.writeFileSync(join(root, 'text'), 'no program', { mode: 0o644 });
    fs.mkdirSync(join(root, 'folder'));
    const { programs } = terminal({ cwd: join(root, 'repository'), env: { PATH: root } });
    expect(programs.find('text')).toBeUndefined();
    expect(programs.find('folder')).toBeUndefined();
  });
});

describe('a program runs', () => {
  test('with its arguments as they are: no shell reads them', async () => {
    const args = ['$(id)', '; id', '`id`', 'a b', '"', "'", '\\', '*', '', '--x=y', '\n'];
    const code = 'process.stdout.write(JSON.stringify(process.argv.slice(1)))';
    const result = await terminal().programs.run(NODE, ['-e', code, '--', ...args], NO_ENV);
    expect(JSON.parse(result.stdout)).toEqual(args);
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('when quotes and spaces stand in its path', async () => {
    const program = script(join(temporaryFolder(), 'a "quoted" \\ folder'), 'my tool', 'echo it ran');
    expect(await terminal().programs.run(program, [], NO_ENV)).toMatchObject({ stdout: 'it ran\n' });
  });

  test('with the given environment and nothing more', async () => {
    process.env['GITOPS_ACTIONS_TEST_TOKEN'] = 'not for children';
    const code = 'process.stdout.write(JSON.stringify(process.env))';
    const { stdout } = await terminal().programs.run(NODE, ['-e', code], { env: { ONLY: 'this' } });
    delete process.env['GITOPS_ACTIONS_TEST_TOKEN'];
    expect(JSON.parse(stdout)).toEqual({ ONLY: 'this' });
  });

  test('in the given folder', async () => {
    const cwd = temporaryFolder();
    const { stdout } = await terminal().programs.run(NODE, ['-p', 'process.cwd()'], { env: {}, cwd });
    expect(stdout).toBe(`${cwd}\n`);
  });

  test('with its input, and with an empty one by default', async () => {
    const code = 'process.stdin.pipe(process.stdout)';
    const { programs } = terminal();
    expect(await programs.run(NODE, ['-e', code], { env: {}, input: 'grüezi' })).toMatchObject({
      stdout: 'grüezi',
    });
    expect(await programs.run(NODE, ['-e', code], NO_ENV)).toMatchObject({ stdout: '' });
  });

  test('without reading all of its input', async () => {
    const input = 'x'.repeat(5_000_000);
    expect(await terminal().programs.run('/bin/sh', ['-c', 'exit 3'], { env: {}, input })).toMatchObject({
      exitCode: 3,
    });
  });

  test('and its failure is a result', async () => {
    const run = terminal().programs.run('/bin/sh', ['-c', 'echo out; echo err >&2; exit 7'], NO_ENV);
    expect(await run).toEqual({ exitCode: 7, stdout: 'out\n', stderr: 'err\n' });
  });

  test('beside others', async () => {
    const { programs } = terminal();
    const runs = [1, 2, 3, 4].map((n) => programs.run('/bin/sh', ['-c', `sleep 0.0${n}; echo ${n}`], NO_ENV));
    const results = await Promise.all(runs);
    expect(results.map(({ stdout }) => stdout)).toEqual(['1\n', '2\n', '3\n', '4\n']);
  });
});

describe('a program that goes wrong', () => {
  test('and does not end is killed with everything it started', async () => {
    const folder = temporaryFolder();
    const alive = join(folder, 'alive');
    const code = `(while true; do date +%N > ${alive}; sleep 0.02; done) & wait`;
    const run = terminal().programs.run('/bin/sh', ['-c', code], {
      env: { PATH: '/bin:/usr/bin' },
      timeout: 300,
    });
    const error = await failureOf(run);
    expect(error).toMatchObject({
      code: 'timeout',
      message: '`/bin/sh` did not end within 300 ms and was killed',
    });
    const before = fs.readFileSync(alive, 'utf8');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(fs.readFileSync(alive, 'utf8')).toBe(before);
  });

  test('and writes without end is killed', async () => {
    const run = terminal({ captureLimit: 100_000 }).programs.run('/bin/sh', ['-c', 'yes'], {
      env: { PATH: '/bin:/usr/bin' },
    });
    expect(await failureOf(run)).toMatchObject({ code: 'too-much-output' });
  });

  test('and is not there says so', async () => {
    const error = await failureOf(terminal().programs.run('/nowhere/helm', ['template'], NO_ENV));
    expect(error).toMatchObject({ code: 'not-started', message: '`/nowhere/helm` could not be started' });
    expect(error.failure).toMatchObject({ command: '/nowhere/helm template' });
  });

  test('and has no absolute path is not looked for', async () => {
    expect(await failureOf(terminal().programs.run('sh', [], NO_ENV))).toMatchObject({
      code: 'not-absolute',
    });
  });

  test('and is ended by a signal tells which', async () => {
    const run = terminal().programs.run('/bin/sh', ['-c', 'echo why >&2; kill -TERM $$'], NO_ENV);
    const error = await failureOf(run);
    expect(error).toMatchObject({ code: 'killed', message: '`/bin/sh` was killed by SIGTERM' });
    expect(error.failure?.stderr).toBe('why\n');
  });

  test('never shows a hidden value', async () => {
    const { programs, secrets } = terminal();
    secrets.hide('s3cr3t-token');
    const code = 'echo "with s3cr3t-token" >&2; kill -KILL $$';
    const error = await failureOf(programs.run('/bin/sh', ['-c', code, 's3cr3t-token'], NO_ENV));
    expect(JSON.stringify([error.message, error.failure])).not.toContain('s3cr3t');
  });
});

describe('a program in memory', () => {
  const host = () =>
    createMemoryHost({
      programs: { helm: ({ args }) => ({ stdout: args.join(' '), exitCode: args.length }) },
    });

  test('is found and answers as its script says; the call is recorded', async () => {
    const { programs, calls } = host();
    const program = programs.find('helm') ?? '';
    expect(await programs.run(program, ['a', 'b'], NO_ENV)).toEqual({
      exitCode: 2,
      stdout: 'a b',
      stderr: '',
    });
    expect(calls).toEqual([{ program: '/usr/bin/helm', args: ['a', 'b'], options: NO_ENV }]);
  });

  test('that nobody scripted is not there', async () => {
    const { programs } = host();
    expect(programs.find('constructor')).toBeUndefined();
    expect(await failureOf(programs.run('/usr/bin/kustomize', [], NO_ENV))).toMatchObject({
      code: 'not-started',
    });
  });
});
