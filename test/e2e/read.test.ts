import { expect, it } from 'vitest';
import { runCli } from '../support/program/run-program.ts';
import { makeTree } from '../support/tree.ts';

it('prints each document as Kubernetes reads it, one JSON value a line', async () => {
  const run = await runCli(['read'], { input: 'country: no\nmode: 0777\n---\n- 1_000\n- 12:30:45\n---\n' });
  expect(run.stdout).toBe('{"country":false,"mode":511}\n[1000,"12:30:45"]\n');
  expect(run.stderr).toBe('');
  expect(run.exitCode).toBe(0);
});

it('says where a document cannot be read, and prints the others', async () => {
  await using tree = makeTree({ 'a.yaml': 'a: 1\n---\nb: "open\n---\nc: 3\n' });
  const run = await runCli(['read', 'a.yaml'], { cwd: tree.root });
  expect(run.stdout).toBe('{"a":1}\n{"c":3}\n');
  expect(run.stderr).toMatch(/^error: a\.yaml:3:\d+: /);
  expect(run.exitCode).toBe(2);
});

it('accepts duplicate keys as Kubernetes does, and refuses them with --strict', async () => {
  const input = 'a: 1\nb: 2\n"a": 3\n';
  const lenient = await runCli(['read', '-'], { input });
  expect(lenient).toMatchObject({ stdout: '{"a":3,"b":2}\n', exitCode: 0 });
  const strict = await runCli(['read', '--strict'], { input });
  expect(strict).toMatchObject({ stdout: '', exitCode: 2 });
  expect(strict.stderr).toMatch(/standard input:3:1: .*`a`/);
});
