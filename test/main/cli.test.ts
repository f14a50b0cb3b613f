import { afterEach, expect, test, vi } from 'vitest';
import { runCli } from '../../src/main/cli.ts';

let logged: string;

vi.mock('../../src/host/terminal-host.ts', async () => {
  const { createMemoryHost } = await import('../../src/host/memory-host.ts');
  const host = createMemoryHost();
  return {
    createTerminalHost: () => ({ ...host, log: { ...host.log, error: (text: string) => (logged = text) } }),
  };
});

afterEach(() => {
  logged = '';
});

test.each([
  [['lnt'], 'Unknown job `lnt`: did you mean `lint`?'],
  [['deploy'], 'Unknown job `deploy`: the jobs are check, lint, read, schemas'],
  [['--format', 'json', 'lint'], 'Name the job before `--format`: check, lint, read, schemas'],
])('%j is wrong usage', async (args, message) => {
  expect([await runCli(args), logged]).toEqual([2, message]);
});
