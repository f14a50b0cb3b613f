import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { NODES } from '../support/program/nodes.ts';
import { removeRunnerFolders, runAction } from '../support/program/run-program.ts';
import { runnerCommands } from '../support/runner/command-parser.ts';
import { makeTree } from '../support/tree.ts';

afterAll(removeRunnerFolders);

describe.each(NODES)('on a runner, under Node.js $version', ({ path: node }) => {
  it('the root action passes a clean repository, with outputs and a summary', async () => {
    const step = await runAction('check.js', { paths: 'examples/webshop' }, { node });
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ errors: '0', warnings: '0' });
    expect(step.summary).toContain('no findings');
  });

  it('lint annotates the lines, ten of a level at most, and writes the reports to files', async () => {
    const step = await runAction('lint.js', { paths: 'examples/broken' }, { node });
    expect(step.exitCode).toBe(1);
    const annotations = step.stdout.split('\n').filter((line) => line.startsWith('::error '));
    expect(annotations).toHaveLength(10);
    expect(annotations[0]).toMatch(
      /^::error file=examples\/broken\/[\w/.-]+,line=\d+,endLine=\d+,title=[\w/-]+,col=\d+,endColumn=\d+::/,
    );
    const report = JSON.parse(readFileSync(step.outputs['report-json'] ?? '', 'utf8'));
    expect(String(report.summary.errors)).toBe(step.outputs['errors']);
    const sarif = JSON.parse(readFileSync(step.outputs['sarif-file'] ?? '', 'utf8'));
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0].results.length).toBeGreaterThanOrEqual(report.findings.length);
  });

  it('fail-on decides the exit code', async () => {
    const step = await runAction('lint.js', { paths: 'examples/broken', 'fail-on': 'never' }, { node });
    expect(step.exitCode).toBe(0);
    expect(step.outputs['errors']).not.toBe('0');
  });
});

it('two steps of one job keep their reports apart', async () => {
  await using tree = makeTree({});
  const steps = await Promise.all(
    ['__self', '__self_2'].map((id) =>
      runAction(
        'lint.js',
        { paths: 'examples/webshop' },
        { env: { GITHUB_ACTION: id, RUNNER_TEMP: tree.root } },
      ),
    ),
  );
  expect(new Set(steps.map(({ outputs }) => outputs['sarif-file'])).size).toBe(2);
});

it('never prints the value of a Secret, in no report', async () => {
  const value = 'correct-horse-battery-staple';
  const step = await runAction('lint.js', { paths: 'examples/broken' });
  const files = [step.outputs['report-json'], step.outputs['sarif-file']].map((file) =>
    readFileSync(file ?? '', 'utf8'),
  );
  for (const text of [step.stdout, step.stderr, step.summary, ...files]) expect(text).not.toContain(value);
});

it('turns hostile text from the repository into nothing but text', async () => {
  const name = 'x\\n::error::pwn\\r##[add-path]/tmp <img src=x onerror=y> @octo-org';
  await using tree = makeTree({
    'a.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: "${name}"\n`,
  });
  const step = await runAction('check.js', {}, { cwd: tree.root });
  expect(step.exitCode).toBe(1);
  expect(new Set(runnerCommands(step.stdout + step.stderr).map(({ name: command }) => command))).toEqual(
    new Set(['error']),
  );
  expect(step.summary).not.toContain('<img');
  // Within code a mention is text.
  expect(step.summary.replaceAll(/<code>.*?<\/code>/g, '')).not.toContain('@octo-org');
});
