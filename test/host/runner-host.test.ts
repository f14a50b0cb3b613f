import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRunnerHost } from '../../src/host/runner-host.ts';
import { runnerCommands } from '../support/runner/command-parser.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What the process wrote to standard output while a test ran. */
let printed = '';

beforeEach(() => {
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Sets a variable of the runner to a new, empty file. */
function runnerFile(variable: string): string {
  const path = join(temporaryFolder(), variable);
  fs.writeFileSync(path, '');
  vi.stubEnv(variable, path);
  return path;
}

/** Reads outputs as the runner does: `name<<delimiter`, lines, `delimiter`. */
function outputs(path: string): Record<string, string> {
  const found = fs.readFileSync(path, 'utf8').matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2\n/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]));
}

describe('outputs', () => {
  test.each([
    '',
    'one',
    'EOF',
    'a\nb',
    'x\nother<<EOF\nforged\nEOF',
    'ghadelimiter_1',
    'a=b',
    '::set-output name=a::b',
  ])('keep the value %j whole', async (value) => {
    const path = runnerFile('GITHUB_OUTPUT');
    const { runner } = await createRunnerHost();
    runner.setOutput('report', value);
    expect(outputs(path)).toEqual({ report: value });
  });

  test('fail with a reason when the runner has no file for them', async () => {
    vi.stubEnv('GITHUB_OUTPUT', join(temporaryFolder(), 'gone'));
    const { runner } = await createRunnerHost();
    expect(() => runner.setOutput('report', 'x')).toThrow(
      /^The output `report` cannot be set: Missing file at path/,
    );
  });

  test('hold no hidden value', async () => {
    const path = runnerFile('GITHUB_OUTPUT');
    const { runner, secrets } = await createRunnerHost();
    secrets.hide('s3cr3t');
    runner.setOutput('report', 'with s3cr3t');
    expect(outputs(path)).toEqual({ report: 'with ***' });
  });
});

test('a hidden value is announced to the runner before it is used', async () => {
  const { secrets } = await createRunnerHost();
  secrets.hide('s3cr3t%value');
  expect(printed).toContain('::add-mask::s3cr3t%25value\n');
  expect(printed).toContain('::add-mask::s3cr3t%2525value\n');
});

describe('the log', () => {
  test('shows text from repositories without harm', async () => {
    const { log } = await createRunnerHost();
    log.info('a\n::set-env name=x::y\n##[add-path]/x');
    expect(printed).toBe('a\n\\::set-env name=x::y\n##\\[add-path]/x\n');
    expect(runnerCommands(printed)).toEqual([]);
  });

  test('turns warnings and errors into commands of the runner, one each', async () => {
    const { log } = await createRunnerHost();
    log.warning('two\nlines ::error::x');
    log.error('bad\r::error::x');
    expect(runnerCommands(printed).map(({ name }) => name)).toEqual(['warning', 'error']);
    expect(printed).toBe('::warning::two%0Alines ::error::x\n::error::bad\\r::error::x\n');
  });
});

test('a reader that goes away ends nothing', async () => {
  await createRunnerHost();
  const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE', syscall: 'write' });
  expect(() => process.stdout.emit('error', gone)).not.toThrow();
  expect(() => process.stdout.emit('error', new Error('EIO'))).toThrow('EIO');
});

test('a runner without job summaries is left in peace', async () => {
  vi.stubEnv('GITHUB_STEP_SUMMARY', undefined);
  const { runner } = await createRunnerHost();
  await runner.appendSummary('# Lint\n');
  expect(printed).toBe('');
});

describe('the job summary', () => {
  // @actions/core keeps the file that it has found first
  const path = join(fs.mkdtempSync(join(tmpdir(), 'gitops-actions-test-')), 'summary.md');

  beforeEach(() => {
    fs.writeFileSync(path, '');
    vi.stubEnv('GITHUB_STEP_SUMMARY', path);
  });

  afterAll(() => fs.rmSync(dirname(path), { recursive: true }));

  test('is left out, with a warning, when it cannot be written', async () => {
    fs.rmSync(path);
    const { runner } = await createRunnerHost();
    await runner.appendSummary('# Lint\n');
    expect(printed).toMatch(/^::warning::The job summary cannot be written: /);
  });

  test('grows with what is appended', async () => {
    const { runner } = await createRunnerHost();
    await runner.appendSummary('# Lint\n');
    await runner.appendSummary('fine\n');
    expect(fs.readFileSync(path, 'utf8')).toBe('# Lint\nfine\n');
  });

  test('never grows beyond what the runner takes; a warning tells', async () => {
    const { runner } = await createRunnerHost();
    await runner.appendSummary('x'.repeat(1_000_000));
    await runner.appendSummary('ä'.repeat(30_000));
    expect(fs.statSync(path).size).toBe(1_000_000);
    expect(printed).toContain('::warning::The job summary is full: 60000 bytes were left out');
  });
});
