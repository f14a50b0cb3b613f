import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createSecrets } from '../../src/host/secret-set.ts';
import { createWebClient } from '../../src/host/web-client.ts';
import { RemoteError } from '../../src/kernel/errors.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Starts a server on this machine and gives its origin. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const secrets = createSecrets();
const client = createWebClient(secrets);

async function failureOf(run: Promise<unknown>): Promise<RemoteError> {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof RemoteError) return error;
  throw new Error(`expected a RemoteError, got ${String(error)}`);
}

describe('an answer', () => {
  test('has a status, headers and a body', async () => {
    const origin = await serve((_, response) => response.writeHead(200, { 'X-Kind': 'schema' }).end('{}'));
    const answer = await client.get(`${origin}/a.json`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-kind')).toBe('schema');
    expect(Buffer.from(answer.body).toString()).toBe('{}');
  });

  test('with an error status is an answer', async () => {
    const origin = await serve((_, response) => response.writeHead(404).end('no'));
    expect((await client.get(origin)).status).toBe(404);
  });

  test('may be compressed; its limit counts what it unpacks to', async () => {
    const bomb = gzipSync('x'.repeat(1_000_000));
    const origin = await serve((_, response) =>
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb),
    );
    expect((await client.get(origin)).body.length).toBe(1_000_000);
    const error = await failureOf(client.get(origin, { maxBytes: 999_999 }));
    expect(error).toMatchObject({
      code: 'too-large',
      message: `\`${origin}/\` answered with more than 999999 bytes`,
    });
  });
});

describe('a redirect', () => {
  test('is followed, with the headers, on the same origin', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(302, { Location: '/b' }).end();
      else response.end(`${request.url} ${request.headers.authorization}`);
    });
    const answer = await client.get(`${origin}/a`, { headers: { Authorization: 'token x' } });
    expect(Buffer.from(answer.body).toString()).toBe('/b token x');
  });

  test('to another origin goes without credentials', async () => {
    const other = await serve((request, response) => response.end(JSON.stringify(request.headers)));
    const origin = await serve((_, response) => response.writeHead(307, { Location: other }).end());
    const headers = { authorization: 'token x', Cookie: 'a=b', accept: 'text/plain' };
    const answer = await client.get(origin, { headers });
    const received = JSON.parse(Buffer.from(answer.body).toString());
    expect(received).toMatchObject({ accept: 'text/plain' });
    expect(received).not.toHaveProperty('authorization');
    expect(received).not.toHaveProperty('cookie');
  });

  test('that never ends is given up', async () => {
    let count = 0;
    const origin = await serve((_, response) => response.writeHead(302, { Location: `/${++count}` }).end());
    expect(await failureOf(client.get(origin))).toMatchObject({ code: 'too-many-redirects' });
    expect(count).toBe(6);
  });

  test.each([
    'file:///etc/passwd',
    'ftp://example.org/x',
    'data:text/plain,x',
    'http://user:pass@example.org/',
  ])('to %s is refused', async (location) => {
    const origin = await serve((_, response) => response.writeHead(302, { Location: location }).end());
    const error = await failureOf(client.get(origin));
    expect(error.code).toBe('bad-address');
    expect(error.message).not.toContain('pass@');
  });
});

test('a redirect never leads from https to http', async () => {
  const answer = new Response(null, { status: 302, headers: { location: 'http://example.org/schema.json' } });
  vi.stubGlobal('fetch', async () => answer);
  try {
    const error = await failureOf(client.get('https://example.org/schema.json'));
    expect(error.code).toBe('insecure-redirect');
  } finally {
    vi.unstubAllGlobals();
  }
});

describe('no answer', () => {
  test('within the time limit', async () => {
    const origin = await serve(() => {});
    const error = await failureOf(client.get(origin, { timeout: 50 }));
    expect(error).toMatchObject({ code: 'timeout', message: `\`${origin}/\` did not answer within 50 ms` });
  });

  test('because its body never ends', async () => {
    const origin = await serve((_, response) => response.write('slow'));
    expect(await failureOf(client.get(origin, { timeout: 50 }))).toMatchObject({ code: 'timeout' });
  });

  test('because nobody listens', async () => {
    const error = await failureOf(client.get('http://127.0.0.1:1/x?token=s3cr3t'));
    expect(error).toMatchObject({ code: 'unreachable', failure: { endpoint: 'http://127.0.0.1:1/x' } });
    expect(error.message).not.toContain('s3cr3t');
  });

  test.each(['', 'schemas', '//x', 'ftp://example.org', 'https://user:pw@example.org'])(
    'because %j is no address to ask',
    async (url) => {
      expect(await failureOf(client.get(url))).toMatchObject({ code: 'bad-address' });
    },
  );

  test('never shows a hidden value', async () => {
    secrets.hide('hidden-part');
    const error = await failureOf(client.get('http://127.0.0.1:1/hidden-part/x'));
    expect(JSON.stringify([error.message, error.failure])).not.toContain('hidden-part');
  });
});
