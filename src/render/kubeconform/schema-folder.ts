import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Host } from '../../host/host.ts';
import { VERSION } from '../../kernel/project.ts';
import { exportSchemas } from '../../kubernetes/schema/export.ts';
import { loadPack, packDigest } from '../../kubernetes/schema/pack/pack.ts';

/** Is written last: a folder without it is not whole. */
const COMPLETE = '.complete';

/**
 * The built-in schemas of a Kubernetes version as a location for `kubeconform -strict`. They are written to the cache
 * once for each version of this program. Two runs may write at the same time: they write the same, file by file.
 *
 * @param kubernetesVersion - minor version that the pack has, such as `1.34`
 */
export async function builtInLocation(
  kubernetesVersion: string,
  { files, cacheFolder }: Pick<Host, 'files' | 'cacheFolder'>,
): Promise<string> {
  const folder = join(cacheFolder, 'kubeconform-schemas');
}
