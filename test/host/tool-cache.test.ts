import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { toolCache } from '../../src/host/tool-cache.ts';

let server: Server;
let archive: Buffer;
let requests = 0;
let folder = '';

beforeAll(async () => {
  const release = mkdtempSync(join(tmpdir(), 'release-'));
  writeFileSync(join(release, 'greet'), '#!/bin/sh\necho hello\n');
  chmodSync(join(release, 'greet'), 0o755);
  execFileSync('tar', ['czf', 'greet.tar.gz', 'greet'], { cwd: release });
  archive = readFileSync(join(release, 'greet.tar.gz'));
  rmSync(release, { recursive: true });
  server = createServer((request, response) => {
    requests++;
    response.statusCode = request.url === '/greet.tar.gz' ? 200 : 404;
    response.end(archive);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => server.close());

beforeEach(() => {
  requests = 0;
  folder = mkdtempSync(join(tmpdir(), 'tools-'));
  vi.stubEnv('RUNNER_TOOL_CACHE', join(folder, 'tools'));
  vi.stubEnv('RUNNER_TEMP', join(folder, 'temp'));
  return () => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  };
});

function source({ file = 'greet.tar.gz', sha256 = createHash('sha256').update(archive).digest('hex') } = {}) {
  const { port } = server.address() as AddressInfo;
  return { name: 'greet', version: '1.2.3', url: `http://127.0.0.1:${port}/${file}`, sha256 };
}

test('a program is downloaded once, and runs', async () => {
  const program = await toolCache.obtain(source());
  expect(execFileSync(program, { encoding: 'utf8' })).toBe('hello\n');
  expect(await toolCache.obtain(source())).toBe(program);
  expect(requests).toBe(1);
});

test('nothing is written to standard output, where a report may go', async () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await toolCache.obtain(source());
  expect(write).not.toHaveBeenCalled();
  expect(process.stdout.write).toBe(write);
  write.mockRestore();
});

test('a download with another checksum is refused and not kept', async () => {
  const wrong = source({ sha256: '0'.repeat(64) });
  await expect(toolCache.obtain(wrong)).rejects.toMatchObject({
    name: 'ToolError',
    exitCode: 3,
    message: expect.stringMatching(
      /^The download of greet 1\.2\.3 has SHA-256 [0-9a-f]{64}, but 0{64} is pinned/,
    ),
  });
  expect(readdirSync(join(folder, 'temp'))).toEqual([]);
  await expect(toolCache.obtain(wrong)).rejects.toThrow('is pinned');
});

test('a release that is not there says so, with the way out', async () => {
  await expect(toolCache.obtain(source({ file: 'gone.tar.gz' }))).rejects.toMatchObject({
    name: 'RemoteError',
    exitCode: 3,
    message: expect.stringMatching(
      /^greet is neither on PATH .* install greet on PATH, or allow the download$/,
    ),
  });
});
