import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RemoteError, ToolError } from '../kernel/errors.ts';
import { cacheFolder } from './cache-folder.ts';
import type { ToolSource, Tools } from './host.ts';

/** Programs kept by `@actions/tool-cache`: the runner's cache, or a folder of the user elsewhere. */
export const toolCache: Tools = {
  obtain(source: ToolSource): Promise<string> {
    useFolders();
    return withoutStandardOutput(async () => fromCache(await import('@actions/tool-cache'), source));
  },
};

type ToolCacheModule = typeof import('@actions/tool-cache');

async function fromCache(cache: ToolCacheModule, source: ToolSource): Promise<string> {
  const { name, version, sha256 } = source;
  const cached = cache.find(name, version);
  if (cached !== '') return join(cached, name);
  const archive = await download(cache, source);
  const actual = createHash('sha256').update(readFileSync(archive)).digest('hex');
  if (actual !== sha256) {
    rmSync(archive, { force: true });
    throw new ToolError(
      'wrong-checksum',
      `The download of ${name} ${version} has SHA-256 ${actual}, but ${sha256} is pinned; it was not used`,
    );
  }
  const extracted = await cache.extractTar(archive);
  return join(await cache.cacheDir(extracted, name, version), name);
}

/** The toolkit tells what it does on standard output, where a report may go. */
async function withoutStandardOutput<T>(action: () => Promise<T>): Promise<T> {
  const { stdout } = process;
  const { write } = stdout;
  stdout.write = () => true;
  try {
    return await action();
  } finally {
    stdout.write = write;
  }
}

async function download(cache: ToolCacheModule, { name, version, url }: ToolSource): Promise<string> {
  try {
    return await cache.downloadTool(url);
  } catch (cause) {
    const advice = `install ${name} on PATH, or allow the download`;
    throw new RemoteError(
      'download-failed',
      `${name} is neither on PATH nor in the tool cache, and ${name} ${version} cannot be downloaded from ${url}: ${advice}`,
      { endpoint: url, status: undefined, advice },
      { cause },
    );
  }
}

/** The toolkit reads its folders from variables that only a runner sets. */
function useFolders(): void {
  const { env } = process;
  env['RUNNER_TOOL_CACHE'] ??= join(cacheFolder(env), 'tools');
  env['RUNNER_TEMP'] ??= tmpdir();
}
