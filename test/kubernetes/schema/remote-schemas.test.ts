import { describe, expect, it } from 'vitest';
import type { HttpResponse } from '../../../src/host/host.ts';
import { createMemoryHost } from '../../../src/host/memory-host.ts';
import { RemoteSchemas } from '../../../src/kubernetes/schema/remote-schemas.ts';

const URL = 'https://user:token@example.com/pod-v1.json?key=secret';

interface Answer {
  readonly status: number;
  readonly body?: string;
  readonly retryAfter?: string;
}

/** A server that gives these answers in order, the last one again and again, and what it saw. */
function server(...answers: readonly Answer[]) {
  const host = createMemoryHost();
  const requests: string[] = [];
  const get = async (url: string): Promise<HttpResponse> => {
    const answer = answers[Math.min(requests.length, answers.length - 1)] ?? { status: 404 };
    requests.push(url);
    const headers = new Map(answer.retryAfter === undefined ? [] : [['retry-after', answer.retryAfter]]);
    return { status: answer.status, headers, body: new TextEncoder().encode(answer.body ?? '') };
  };
  const options = { http: { get }, clock: host.clock, files: host.files };
  return { host, requests, options };
}

describe('RemoteSchemas', () => {
  it('asks once for an address, also when asked at the same time', async () => {
    const { requests, options } = server({ status: 200, body: '{}' });
    const remote = new RemoteSchemas(options);
    expect(await Promise.all([remote.read(URL), remote.read(URL)])).toEqual(['{}', '{}']);
    expect(await remote.read(URL)).toBe('{}');
    expect(requests).toEqual([URL]);
  });

  it('keeps what it got on disk, under the SHA-256 of the address', async () => {
    const first = server({ status: 200, body: '{"a":1}' });
    const options = { ...first.options, cacheFolder: '/cache' };
    await new RemoteSchemas(options).read('https://example.com/pod-v1.json');
    expect(first.host.files.list('/cache').map(({ name }) => name)).toEqual([
      '6ea8512ae4d2dd7ab77fd1dc832f4c9e81d4b020d28dbff1eeda8c111d0da8b0',
    ]);
    expect(await new RemoteSchemas(options).read('https://example.com/pod-v1.json')).toBe('{"a":1}');
    expect(first.requests).toHaveLength(1);
  });

  it('remembers in memory alone that there is nothing', async () => {
    const { host, requests, options } = server({ status: 404 });
    const remote = new RemoteSchemas({ ...options, cacheFolder: '/cache' });
    expect(await remote.read(URL)).toBeUndefined();
    expect(await remote.read(URL)).toBeUndefined();
    expect(requests).toHaveLength(1);
    expect(host.files.status('/cache')).toBeUndefined();
  });

  it('waits and tries again while the server is busy', async () => {
    const { host, requests, options } = server(
      { status: 503 },
      { status: 429, retryAfter: '7' },
      { status: 200, body: '{}' },
    );
    const start = host.clock.now();
    expect(await new RemoteSchemas(options).read(URL)).toBe('{}');
    expect(requests).toHaveLength(3);
    expect(host.clock.now() - start).toBe(1000 + 7000);
  });

  it('understands a date to wait for', async () => {
    const { host, options } = server(
      { status: 429, retryAfter: new Date(createMemoryHost().clock.now() + 5000).toUTCString() },
      { status: 200, body: '{}' },
    );
    const start = host.clock.now();
    await new RemoteSchemas(options).read(URL);
    expect(host.clock.now() - start).toBe(5000);
  });

  it('gives up after four attempts, without showing what the address hides', async () => {
    const { requests, options } = server({ status: 500 });
    await expect(new RemoteSchemas(options).read(URL)).rejects.toMatchObject({
      name: 'RemoteError',
      message: 'https://example.com/pod-v1.json answered with status 500',
      failure: { endpoint: 'https://example.com/pod-v1.json', status: 500 },
    });
    expect(requests).toHaveLength(4);
  });

  it.each([
    [429, '3600', 'try again in 3600 seconds'],
    [403, undefined, 'check that this address may be read without signing in'],
    [301, undefined, 'check the address in --schema-location'],
  ])('does not wait for status %i (%s)', async (status, retryAfter, advice) => {
    const { requests, options } = server({ status, ...(retryAfter === undefined ? {} : { retryAfter }) });
    await expect(new RemoteSchemas(options).read(URL)).rejects.toMatchObject({ failure: { advice } });
    expect(requests).toHaveLength(1);
  });
});
