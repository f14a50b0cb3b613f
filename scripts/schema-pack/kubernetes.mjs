/** Kubernetes' own kinds: which package describes which version, and the merged result. */
import path from 'node:path';
import { annotate } from './annotate.mjs';
import { mergeSources } from './merge.mjs';
import { readClient } from './sources/client-node.mjs';
import { readCdk8s, readPulumi } from './sources/typings.mjs';

const versions = ['1.30', '1.31', '1.32', '1.33', '1.34', '1.35', '1.36', '1.37'];

/** Kinds that a source carries although the version does not serve them. */
const withdrawn = new Map([
  [
    '1.31',
    [
      '/v1/ComponentStatus',
      '/v1/Status',
      'authentication.k8s.io/v1/TokenRequest',
      'autoscaling/v1/Scale',
      'policy/v1/Eviction',
    ],
  ],
  [
    '1.35',
    [
      'certificates.k8s.io/v1alpha1/PodCertificateRequest',
      'storage.k8s.io/v1alpha1/VolumeAttributesClass',
      'storagemigration.k8s.io/v1alpha1/StorageVersionMigration',
    ],
  ],
  [
    '1.37',
    [
      'certificates.k8s.io/v1alpha1/ClusterTrustBundle',
      'networking.k8s.io/v1beta1/IPAddress',
      'networking.k8s.io/v1beta1/ServiceCIDR',
      'scheduling.k8s.io/v1alpha2/PodGroup',
      'scheduling.k8s.io/v1alpha2/Workload',
      'storage.k8s.io/v1beta1/VolumeAttributesClass',
    ],
  ],
]);

/** Namespaced kinds of which no source tells so. */
const namespacedKinds = new Set([
  'coordination.k8s.io/v1alpha1/LeaseCandidate',
  'lifecycle.k8s.io/v1alpha1/Eviction',
  'lifecycle.k8s.io/v1alpha1/EvictionRequest',
  'resource.k8s.io/v1alpha3/PodSchedulingContext',
  'scheduling.k8s.io/v1alpha1/Workload',
  'scheduling.k8s.io/v1alpha3/CompositePodGroup',
]);

/** Returns `{ versions, classes, kinds }` of all versions; `packages` is the `node_modules` folder. */
export async function readKubernetes(packages) {
  const sources = [];
  for (const version of versions)
    sources.push(await readVersion(path.join(packages, `k8s-${version}`), version));
  const merged = mergeSources(sources, withdrawn);
  annotate(merged.classes, sources);
  settleScopes(merged.kinds);
  return { versions, ...merged };
}

async function readVersion(folder, version) {
  if (version === '1.31') return withoutNamesakes(readCdk8s(folder, version));
  if (version === '1.35') return onlyIn135({ ...readPulumi(folder, version), carriesLeftovers: true });
  if (version === '1.37') return { ...readPulumi(folder, version), carriesLeftovers: true };
  return readClient(folder, version);
}

/** cdk8s keeps one type of several that share a name; the neighbouring versions know all of them. */
function withoutNamesakes(source) {
  for (const name of ['EndpointPort', 'ServiceReference', 'Subject']) source.types.delete(name);
  return source;
}

/** The first shape of workload scheduling came in 1.35 and went in 1.36, so that no neighbour vouches for it. */
function onlyIn135(source) {
  source.types.get('core.v1.PodSpec').get('workloadRef').isCertain = true;
  const workload = source.kinds.find((kind) => kind.kind === 'Workload');
  workload.isCertain = true;
  return source;
}

/** Where no source tells the scope, another version of the kind does, or the table above. */
function settleScopes(kinds) {
  for (const kind of kinds.filter(({ namespaced }) => namespaced === undefined)) {
    const sibling = kinds.find(
      (other) => other.group === kind.group && other.kind === kind.kind && other.namespaced !== undefined,
    );
    const key = `${kind.group}/${kind.version}/${kind.kind}`;
    if (sibling === undefined && !namespacedKinds.has(key)) throw new Error(`unknown scope: ${key}`);
    kind.namespaced = sibling?.namespaced ?? true;
  }
}
