import { RemoteError } from '../kernel/errors.ts';
import type { HttpClient, HttpResponse, Secrets } from './host.ts';

const DEFAULT_MAX_BYTES = 64 << 20;
const DEFAULT_TIMEOUT = 60_000;
const MAX_REDIRECTS = 5;

/** Headers that name the user; they never follow a redirect to another origin. */
const CREDENTIALS = new Set(['authorization', 'cookie', 'proxy-authorization']);

interface Limits {
  readonly maxBytes: number;
  readonly timeout: number;
}

interface Target {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
}

/** The network, through Node's own `fetch`. */
export function createWebClient(secrets: Secrets): HttpClient {
  return {
    async get(url, { headers = {}, maxBytes = DEFAULT_MAX_BYTES, timeout = DEFAULT_TIMEOUT } = {}) {
      const limits = { maxBytes, timeout };
      try {
        return await follow({ url: parseUrl(url), headers }, limits);
      } catch (error) {
        throw scrubbed(error, secrets);
      }
    },
  };
}

/** No message of an error that leaves the client shows a hidden value. */
function scrubbed(error: unknown, secrets: Secrets): unknown {
  if (!(error instanceof RemoteError)) return error;
  const failure = { ...error.failure, endpoint: secrets.scrub(error.failure.endpoint) };
  return new RemoteError(error.code, secrets.scrub(error.message), failure, { cause: error.cause });
}

async function follow(first: Target, limits: Limits): Promise<HttpResponse> {
  const signal = AbortSignal.timeout(limits.timeout);
  let target = first;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const response = await request(target, signal, limits);
    const location = response.headers.get('location');
    if (!isRedirect(response.status) || location === null) return answer(target, response, signal, limits);
    await response.body?.cancel();
    target = redirected(target, location);
  }
  throw failure(
    'too-many-redirects',
    first.url,
    `redirected more than ${MAX_REDIRECTS} times`,
    'use the final address',
  );
}

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

async function request({ url, headers }: Target, signal: AbortSignal, limits: Limits): Promise<Response> {
  try {
    return await fetch(url, { headers, signal, redirect: 'manual' });
  } catch (error) {
    throw noAnswer(url, error, signal, limits);
  }
}

async function answer(
  target: Target,
  response: Response,
  signal: AbortSignal,
  limits: Limits,
): Promise<HttpResponse> {
  const body = await readBody(target.url, response, signal, limits);
  return { status: response.status, headers: new Map(response.headers), body };
}

async function readBody(
  url: URL,
  response: Response,
  signal: AbortSignal,
  limits: Limits,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response.body ?? []) {
      size += part.length;
      if (size > limits.maxBytes) break;
      parts.push(part);
    }
  } catch (error) {
    throw noAnswer(url, error, signal, limits);
  }
  if (size > limits.maxBytes) {
    throw failure('too-large', url, `answered with more than ${limits.maxBytes} bytes`, 'check the address');
  }
  return join(parts, size);
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function redirected({ url, headers }: Target, location: string): Target {
  const next = parseUrl(location, url);
  if (url.protocol === 'https:' && next.protocol !== 'https:') {
    throw failure(
      'insecure-redirect',
      url,
      'redirected from https to http',
      'use an address that stays on https',
    );
  }
  if (next.origin === url.origin) return { url: next, headers };
  const kept = Object.entries(headers).filter(([name]) => !CREDENTIALS.has(name.toLowerCase()));
  return { url: next, headers: Object.fromEntries(kept) };
}

function parseUrl(text: string, base?: URL): URL {
  const url = URL.canParse(text, base?.href) ? new URL(text, base) : undefined;
  if (url === undefined)
    throw new RemoteError('bad-address', `\`${text}\` is no address`, advise(text, 'check it'));
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw failure('bad-address', url, 'is neither https nor http', 'use an https address');
  }
  if (url.username !== '' || url.password !== '') {
    throw failure('bad-address', url, 'holds a user name or password', 'give credentials separately');
  }
  return url;
}

function noAnswer(url: URL, error: unknown, signal: AbortSignal, limits: Limits): RemoteError {
  if (signal.aborted) {
    return failure('timeout', url, `did not answer within ${limits.timeout} ms`, 'try again later', error);
  }
  return failure(
    'unreachable',
    url,
    `cannot be reached (${reason(error)})`,
    'check the address and the network',
    error,
  );
}

/** Node wraps the interesting error: `fetch failed` because of `ECONNREFUSED`. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}

function failure(code: string, url: URL, what: string, advice: string, cause?: unknown): RemoteError {
  const endpoint = url.origin === 'null' ? `${url.protocol}…` : url.origin + url.pathname;
  return new RemoteError(code, `\`${endpoint}\` ${what}`, advise(endpoint, advice), { cause });
}

/** Query strings stay out of messages: signed addresses carry secrets there. */
function advise(endpoint: string, advice: string) {
  return { endpoint, status: undefined, advice };
}
