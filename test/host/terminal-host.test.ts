import { describe, expect, test } from 'vitest';
import { createSecrets } from '../../src/host/secret-set.ts';
import { createStandardOutput } from '../../src/host/standard-streams.ts';
import { createTerminalHost, createTerminalLog } from '../../src/host/terminal-host.ts';

describe('colour on standard output that is no terminal', () => {
  test.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: '' }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '' }, true],
  ])('with %j is %s', (env, color) => {
    expect(createStandardOutput(env, createSecrets()).color).toBe(color);
  });
});

describe('the log', () => {
  function logWith(env: Record<string, string>) {
    const written: string[] = [];
    const secrets = createSecrets();
    return { log: createTerminalLog(env, secrets, (text) => written.push(text)), secrets, written };
  }

  test('names the level, hides secrets and lets no text steer the terminal or a runner', () => {
    const { log, secrets, written } = logWith({});
    secrets.hide('s3cr3t');
    log.info('reading a.yaml');
    log.info('::error::forged');
    log.warning('with s3cr3t');
    log.error('\u001b[2Jbad');
    expect(written).toEqual([
      'reading a.yaml\n',
      '\\::error::forged\n',
      'warning: with ***\n',
      'error: \\u001b[2Jbad\n',
    ]);
  });

  test.each([
    [{}, 0],
    [{ GITOPS_ACTIONS_DEBUG: '1' }, 1],
    [{ GITOPS_ACTIONS_DEBUG: '0' }, 0],
    [{ RUNNER_DEBUG: '1' }, 1],
  ])('with %j shows %d debug messages', (env, count) => {
    const { log, written } = logWith(env);
    log.debug('detail');
    expect(written).toHaveLength(count);
  });
});

test('a host takes environment and working directory from its process unless it is told otherwise', () => {
  const host = createTerminalHost();
  expect(host).toMatchObject({ kind: 'terminal', cwd: process.cwd() });
  expect(host.env['PATH']).toBe(process.env['PATH']);
  expect(createTerminalHost({ env: { A: 'b' }, cwd: '/somewhere' })).toMatchObject({
    env: { A: 'b' },
    cwd: '/somewhere',
  });
});
