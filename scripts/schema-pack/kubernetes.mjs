/** Kubernetes' own kinds: which package describes which version, and the merged result. */
import path from 'node:path';
import { mergeSources } from './merge.mjs';
import { readClient } from './sources/client-node.mjs';
import { readCdk8s, readPulumi } from './sources/typings.mjs';

const versions = ['1.30', '1.31', '1.32', '1.33', '1.34', '1.35', '1.36', '1.37'];

/** Kinds that a source carries although the version does not serve them. */
const withdrawn = {
  1.31: [
    '/v1/ComponentStatus',
    '/v1/Status',
    'authentication.k8s.io/v1/TokenRequest',
    'autoscaling/v1/Scale',
    'policy/v1/Eviction',
  ],
  1.35: ['storage.k8s.io/v1alpha1/VolumeAttributesClass', 'storagemigration.k8s.io/v1alpha1/StorageVersionMigration'],
};

/** Returns `{ versions, classes, kinds }` of all versions; `packages` is the `node_modules` folder. */
export async function readKubernetes(packages) {
  const sources = [];
  for (const version of versions)
    sources.push(await readVersion(path.join(packages, `k8s-${version}`), version));
  return { versions, ...mergeSources(sources, withdrawn) };
}

async function readVersion(folder, version) {
  if (version === '1.31') return readCdk8s(folder, version);
  if (version === '1.35' || version === '1.37')
    return { ...readPulumi(folder, version), carriesLeftovers: true };
  return readClient(folder, version);
}
