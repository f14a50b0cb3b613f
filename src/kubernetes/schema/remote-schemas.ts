import type { Clock, FileSystem, HttpClient, HttpResponse } from '../../host/host.ts';
import { RemoteError } from '../../kernel/errors.ts';
import { parseJson } from './loaded-schema.ts';

/** What downloads need from the outside. */
export interface RemoteSchemasOptions {
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly files: FileSystem;
  /** Absolute path of a folder that keeps downloads; none are kept without it. */
  readonly cacheFolder?: string;
}

const MAX_BYTES = 32 * 1024 * 1024;
const TIMEOUT = 30_000;
const ATTEMPTS = 4;
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;

/**
 * Downloads schemas: each address once in a run, kept on disk under the SHA-256 of its address (as kubeconform's
 * `-cache` does), retried when the server is busy. That there is nothing at an address is only remembered in memory.
 */
export class RemoteSchemas {
  readonly #options: RemoteSchemasOptions;
  readonly #texts = new Map<string, Promise<string | undefined>>();

  constructor(options: RemoteSchemasOptions) {
    this.#options = options;
  }

  /**
   * The text at an address, or undefined when the server says that there is none (404, 410).
   *
   * @throws RemoteError when the server answers with another error
   */
  read(url: string): Promise<string | undefined> {
    const known = this.#texts.get(url);
    if (known !== undefined) return known;
    const text = this.#load(url);
    this.#texts.set(url, text);
    return text;
  }

  async #load(url: string): Promise<string | undefined> {
    const file = await this.#cacheFile(url);
    const cached = file === undefined ? undefined : this.#readCache(file);
    if (cached !== undefined) return cached;
    const response = await this.#download(url);
    if (response.status === 404 || response.status === 410) return undefined;
    if (response.status !== 200) throw failure(url, response, this.#options.clock);
    const text = new TextDecoder().decode(response.body);
    // A page that says "please sign in" with status 200 must not stay.
    if (file !== undefined && parseJson(text) !== undefined) this.#writeCache(file, text);
    return text;
  }

  async #download(url: string): Promise<HttpResponse> {
    const { http, clock } = this.#options;
    for (let attempt = 1; ; attempt++) {
      const response = await http.get(url, { maxBytes: MAX_BYTES, timeout: TIMEOUT });
      const isBusy = response.status === 429 || response.status >= 500;
      const pause = retryAfter(response, clock) ?? FIRST_PAUSE * 2 ** (attempt - 1);
      if (!isBusy || attempt === ATTEMPTS || pause > LONGEST_PAUSE) return response;
      await clock.sleep(pause);
    }
  }

  async #cacheFile(url: string): Promise<string | undefined> {
    const { cacheFolder } = this.#options;
    return cacheFolder === undefined ? undefined : `${cacheFolder}/${await sha256(url)}`;
  }

  #readCache(file: string): string | undefined {
    const { files } = this.#options;
    if (files.status(file)?.type !== 'file') return undefined;
    return new TextDecoder().decode(files.read(file));
  }

  #writeCache(file: string, text: string): void {
    const { files, cacheFolder } = this.#options;
    if (cacheFolder !== undefined && files.status(cacheFolder) === undefined)
      files.makeDirectory(cacheFolder);
    files.write(file, text);
  }
}

/** Hexadecimal SHA-256 of a text's UTF-8 bytes. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Milliseconds that the server asks to wait, in seconds or until a date (RFC 9110, section 10.2.3). */
function retryAfter(response: HttpResponse, clock: Clock): number | undefined {
  const text = response.headers.get('retry-after')?.trim();
  if (text === undefined || text === '') return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - clock.now());
}

function failure(url: string, response: HttpResponse, clock: Clock): RemoteError {
  const endpoint = withoutSecrets(url);
  const { status } = response;
  return new RemoteError('schema-download', `${endpoint} answered with status ${status}`, {
    endpoint,
    status,
    advice: advice(status, retryAfter(response, clock)),
  });
}

function advice(status: number, wait: number | undefined): string {
  if (wait !== undefined) return `try again in ${Math.ceil(wait / 1000)} seconds`;
  if (status === 429 || status >= 500) return 'try again later, or name a local folder with these schemas';
  if (status === 401 || status === 403) return 'check that this address may be read without signing in';
  return 'check the address in --schema-location';
}

/** An address without user, password and query, which may hold tokens. */
export function withoutSecrets(url: string): string {
  return url.replace(/^(https?:\/\/)[^/@]*@/i, '$1').replace(/[?#].*$/, '');
}
