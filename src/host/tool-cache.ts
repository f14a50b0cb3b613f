import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { RemoteError, ToolError } from '../kernel/errors.ts';
import type { ToolSource, Tools } from './host.ts';

/** Programs kept by `@actions/tool-cache`: the runner's cache, or a folder of the user elsewhere. */
export const toolCache: Tools = {
  async obtain(source: ToolSource): Promise<string> {
    useFolders();
    const cache = await import('@actions/tool-cache');
    const cached = cache.find(source.name, source.version);
    if (cached !== '') return join(cached, source.name);
    const archive = await download(cache, source);
    const actual = createHash('sha256').update(readFileSync(archive)).digest('hex');
    if (actual !== source.sha256) {
      throw new ToolError(
        'wrong-checksum',
        `The download of ${source.name} ${source.version} has SHA-256 ${actual}, but ${source.sha256} is pinned; it was not used`,
      );
    }
    const extracted = await cache.extractTar(archive);
    return join(await cache.cacheDir(extracted, source.name, source.version), source.name);
  },
};

type ToolCacheModule = typeof import('@actions/tool-cache');

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
  const caches = env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  env['RUNNER_TOOL_CACHE'] ??= join(caches, 'gitops-actions', 'tools');
  env['RUNNER_TEMP'] ??= tmpdir();
}
