import { describe, expect, it } from 'vitest';
import { fileError } from '../../src/host/file-error.ts';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import { RemoteError, UserError } from '../../src/kernel/errors.ts';
import { withErrorsReported } from '../../src/main/run-command.ts';

/** The exit code and the message of a job that throws. */
async function reported(error: unknown): Promise<[number, string | undefined]> {
  const host = createMemoryHost();
  const exitCode = await withErrorsReported(host, () => Promise.reject(error));
  return [exitCode, host.logged[0]?.message];
}

describe('withErrorsReported', () => {
  it('tells what the user can mend', async () => {
    expect(await reported(new UserError('no-such-path', 'there is no `web`'))).toEqual([
      2,
      'there is no `web`',
    ]);
  });

  it('tells what to do about a server', async () => {
    const failure = { endpoint: 'https://example.com', status: 429, advice: 'try again in 60 seconds' };
    const error = new RemoteError('busy', 'https://example.com answered with status 429', failure);
    expect(await reported(error)).toEqual([
      3,
      'https://example.com answered with status 429; try again in 60 seconds',
    ]);
  });

  it('tells no advice twice', async () => {
    const failure = { endpoint: 'https://example.com', status: undefined, advice: 'install it' };
    const error = new RemoteError('download-failed', 'it cannot be downloaded: install it', failure);
    expect(await reported(error)).toEqual([3, 'it cannot be downloaded: install it']);
  });

  it.each([
    ['EISDIR', 'open', 'Cannot open `/repo/out`: it is a folder; name a file'],
    ['EISDIR', 'read', 'Cannot read `/repo/out`: it is a folder; name a file'],
    [
      'ENOTDIR',
      'mkdir',
      'Cannot write `/repo/out`: a file stands where a folder is needed; choose another place',
    ],
  ])('takes what the disk refuses for no bug: %s of %s', async (code, call, message) => {
    expect(await reported(fileError(code, call, '/repo/out'))).toEqual([3, message]);
  });

  it('takes a full disk behind standard output for no bug', async () => {
    const error = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      syscall: 'write',
    });
    expect(await reported(error)).toEqual([3, 'Cannot write a file or stream: the disk is full']);
  });

  it('asks for a report about anything else', async () => {
    const [exitCode, message] = await reported(new TypeError('x is undefined'));
    expect(exitCode).toBe(3);
    expect(message).toContain('This is a bug');
    expect(message).toContain('TypeError: x is undefined');
  });
});
