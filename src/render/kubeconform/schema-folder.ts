import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Host } from '../../host/host.ts';
import { VERSION } from '../../kernel/project.ts';
import { exportSchemas } from '../../kubernetes/schema/export.ts';
import { GITOPS_TABLE } from '../../kubernetes/schema/pack/gitops-data.ts';
import { KUBERNETES_TABLE } from '../../kubernetes/schema/pack/kubernetes-data.ts';
import { loadPack } from '../../kubernetes/schema/pack/pack.ts';

/** How files are named in the folder. */
const NAMES = '{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json';

/** Written last: without it, the folder is not whole. */
const COMPLETE = 'complete';

/**
 * The built-in schemas of a Kubernetes version as a location for `kubeconform -strict`. They are written to the cache
 * once for each state of the schemas. Two runs may write at the same time: both write the same, file by file.
 *
 * @param kubernetesVersion - a minor version that the pack has, such as `1.34`
 */
export async function builtInLocation(
  kubernetesVersion: string,
  { files, cacheFolder }: Pick<Host, 'files' | 'cacheFolder'>,
): Promise<string> {
  const folder = join(cacheFolder, 'kubeconform-schemas', stateOfSchemas(), kubernetesVersion);
  if (files.status(join(folder, COMPLETE)) === undefined)
    await writeSchemas(folder, kubernetesVersion, files);
  return `${folder}/${NAMES}`;
}

function stateOfSchemas(): string {
  const digest = createHash('sha256')
    .update(KUBERNETES_TABLE)
    .update(GITOPS_TABLE)
    .update(NAMES)
    .digest('hex');
  return `${VERSION}-${digest.slice(0, 16)}`;
}

/**
 * Files are named by the whole group: by its first label, as in published schemas, kubeconform would take a Kustomization
 * of `kustomize.config.k8s.io` for one of Flux.
 */
async function writeSchemas(folder: string, kubernetesVersion: string, files: Host['files']): Promise<void> {
  for (const { apiVersion, kind, path, text } of exportSchemas(await loadPack(), kubernetesVersion)) {
    if (!path.includes('-strict/')) continue;
    const [group = '', version = group] = apiVersion.split('/');
    files.makeDirectory(join(folder, group));
    files.write(join(folder, group, `${kind.toLowerCase()}_${version}.json`), text);
  }
  files.write(join(folder, COMPLETE), '');
}
