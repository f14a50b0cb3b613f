import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/program/run-program.ts';
import { makeTree } from '../support/tree.ts';

const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n';

/** Wrong usage and unreadable input: what is typed, what is said. All end with exit code 2, one line, no stack. */
const REFUSED: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['a missing path', ['lint', 'app'], /There is no file or folder `app`; did you mean `apps`\?/],
  ['a folder with nothing to check', ['lint', 'empty'], /nothing to check/i],
  ['an unknown job', ['lnit'], /Unknown job `lnit`: did you mean `lint`\?/],
  ['an unknown option', ['lint', '--fial-on', 'error'], /Unknown option --fial-on: did you mean --fail-on\?/],
  ['an option without its value', ['lint', '--format'], /--format needs a value/],
  ['a wrong value', ['lint', '--format', 'jsno'], /`jsno` is no value for format: .*did you mean json\?/],
  [
    'an unknown check',
    ['lint', '--only', 'schema/vaild'],
    /no check `schema\/vaild`: did you mean `schema\/valid`\?/,
  ],
  ['an unknown Kubernetes version', ['lint', '--kubernetes-version', '1.3'], /1\.30.*1\.37/],
  ['a broken configuration', ['lint', '--config', 'broken.yaml'], /broken\.yaml:1:\d+/],
  ['a configuration with a typo', ['lint', '--config', 'typo.yaml'], /typo\.yaml:1:1.*fail-on/],
  ['a missing configuration', ['lint', '--config', 'none.yaml'], /none\.yaml/],
  ['--unsafe without --fix', ['lint', '--unsafe'], /--fix/],
  ['a missing baseline', ['lint', '--baseline', 'none.json'], /none\.json/],
  ['--changed-since outside of Git', ['lint', '--changed-since', 'main'], /Git/i],
  ['a job without a name', ['schemas', 'exprot', 'x'], /schemas export DIR/],
];

describe('refuses in one line', () => {
  it.each(REFUSED)('%s', async (_, args, message) => {
    await using tree = makeTree({
      'apps/settings.yaml': CONFIG_MAP,
      'broken.yaml': 'checks: [\n',
      'typo.yaml': 'fial-on: error\n',
    });
    mkdirSync(join(tree.root, 'empty'));
    const run = await runCli(args, { cwd: tree.root });
    expect(run.stdout).toBe('');
    expect(run.stderr).toMatch(message);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(run.stderr).not.toMatch(/^\s+at /m);
    expect(run.exitCode).toBe(2);
  });
});

/** Content that cannot be read: name, bytes, what is found. */
const FOUND: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0, 0x3a, 0]), /UTF-16/],
  ['binary content', new Uint8Array([0x61, 0, 1, 2, 3, 255]), /binary/],
  ['invalid UTF-8', new Uint8Array([0x61, 0x3a, 0x20, 0xc3, 0x28]), /UTF-8/],
  ['a 50 MB file', `${CONFIG_MAP}data:\n  large: ${'x'.repeat(50_000_000)}\n`, /large|MiB/i],
  ['100,000 nested brackets', '['.repeat(100_000), /nest|deep/i],
  ['a billion laughs', laughs(), /alias/i],
  ['an unclosed quote', `${CONFIG_MAP}data:\n  a: "x\n`, /quote/i],
];

describe('reports as a finding, in short time', () => {
  it.each(FOUND)('%s', async (_, content, message) => {
    await using tree = makeTree({ 'good.yaml': CONFIG_MAP });
    writeFileSync(join(tree.root, 'bad.yaml'), content);
    const run = await runCli(['lint', '--format', 'json'], { cwd: tree.root });
    const report = JSON.parse(run.stdout);
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0]).toMatchObject({ check: 'yaml/syntax', severity: 'error', file: 'bad.yaml' });
    expect(report.findings[0].message).toMatch(message);
    expect(run.stderr).toBe('');
    expect(run.exitCode).toBe(1);
  });

  it('a symbolic link out of the repository is not followed', async () => {
    await using outside = makeTree({ 'secret.yaml': 'password: hunter2\n' });
    await using tree = makeTree({ 'good.yaml': CONFIG_MAP, '.git/HEAD': 'ref: refs/heads/main\n' });
    symlinkSync(join(outside.root, 'secret.yaml'), join(tree.root, 'link.yaml'));
    const run = await runCli(['lint'], { cwd: tree.root });
    expect(run.stdout).not.toContain('hunter2');
    expect(run.exitCode).toBe(0);
  });

  it.skipIf(process.getuid?.() === 0)('an unreadable file', async () => {
    await using tree = makeTree({ 'good.yaml': CONFIG_MAP, 'closed.yaml': CONFIG_MAP });
    chmodSync(join(tree.root, 'closed.yaml'), 0);
    const run = await runCli(['lint'], { cwd: tree.root });
    expect(run.stdout).toContain('closed.yaml');
    expect(run.exitCode).toBe(1);
  });
});

it.runIf(process.platform === 'linux')(
  'ends when a report cannot be written, also where no folder can be made',
  async () => {
    await using tree = makeTree({ 'good.yaml': CONFIG_MAP });
    const run = await runCli(['lint', '--output', '/proc/none/report'], { cwd: tree.root });
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(run.stderr).toContain('/proc/none');
    expect(run.exitCode).toBe(3);
  },
);

it('ends quietly when the reader of its output goes away', async () => {
  const run = await runCli(['--help']);
  expect(run.exitCode).toBe(0);
  expect(run.stdout).toContain('Usage: gitops-actions <job>');
});

function laughs(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level <= 9; level++) {
    lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ')}]`);
  }
  return `${lines.join('\n')}\n`;
}
