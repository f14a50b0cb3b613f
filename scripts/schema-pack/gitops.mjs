/** Kinds of other projects that GitOps repositories commonly hold; which package describes which group. */
import { adjust } from './gitops-rules.mjs';
import { ModelReader } from './sources/kubernetes-models.mjs';
import { innermost, replaceInnermost } from './sources/types.mjs';

/** Folders of `@kubernetes-models`, one for each API version. */
const folders = [
  'argo-cd/argoproj.io/v1alpha1',
  'argo-rollouts/argoproj.io/v1alpha1',
  'cert-manager/acme.cert-manager.io/v1',
  'cert-manager/cert-manager.io/v1',
  'cert-manager/trust.cert-manager.io/v1alpha1',
  'external-secrets/external-secrets.io/v1',
  'external-secrets/external-secrets.io/v1alpha1',
  'external-secrets/external-secrets.io/v1beta1',
  'external-secrets/generators.external-secrets.io/v1alpha1',
  'flux-cd/helm.toolkit.fluxcd.io/v2',
  'flux-cd/helm.toolkit.fluxcd.io/v2beta1',
  'flux-cd/helm.toolkit.fluxcd.io/v2beta2',
  'flux-cd/image.toolkit.fluxcd.io/v1',
  'flux-cd/image.toolkit.fluxcd.io/v1beta1',
  'flux-cd/image.toolkit.fluxcd.io/v1beta2',
  'flux-cd/kustomize.toolkit.fluxcd.io/v1',
  'flux-cd/kustomize.toolkit.fluxcd.io/v1beta1',
  'flux-cd/kustomize.toolkit.fluxcd.io/v1beta2',
  'flux-cd/notification.toolkit.fluxcd.io/v1',
  'flux-cd/notification.toolkit.fluxcd.io/v1beta1',
  'flux-cd/notification.toolkit.fluxcd.io/v1beta2',
  'flux-cd/notification.toolkit.fluxcd.io/v1beta3',
  'flux-cd/source.toolkit.fluxcd.io/v1',
  'flux-cd/source.toolkit.fluxcd.io/v1beta1',
  'flux-cd/source.toolkit.fluxcd.io/v1beta2',
  'gateway-api/gateway.networking.k8s.io/v1',
  'gateway-api/gateway.networking.k8s.io/v1alpha2',
  'gateway-api/gateway.networking.k8s.io/v1alpha3',
  'gateway-api/gateway.networking.k8s.io/v1beta1',
  'keda/keda.sh/v1alpha1',
  'prometheus-operator/monitoring.coreos.com/v1',
  'prometheus-operator/monitoring.coreos.com/v1alpha1',
  'prometheus-operator/monitoring.coreos.com/v1beta1',
  'sealed-secrets/bitnami.com/v1alpha1',
];

/** Types that look like kinds, but cannot be created. */
const notKinds = new Set(['EmbeddedPersistentVolumeClaim', 'GeneratorState', 'WithTriggers']);

/** Kinds that no namespace holds; the packages do not tell. */
const clusterKinds = new Set([
  'Bundle',
  'ClusterAnalysisTemplate',
  'ClusterExternalSecret',
  'ClusterGenerator',
  'ClusterIssuer',
  'ClusterPushSecret',
  'ClusterSecretStore',
  'ClusterTriggerAuthentication',
  'GatewayClass',
]);

/** Returns `{ versions, classes, kinds }` with the one version `*`; `packages` is the `node_modules` folder. */
export async function readGitops(packages) {
  const reader = new ModelReader(packages);
  const found = [];
  for (const folder of folders) found.push(...(await reader.readKinds(folder)));
  const kept = found.filter(({ kind }) => !notKinds.has(kind));
  kept.sort((a, b) => (kindKey(a) < kindKey(b) ? -1 : 1));
  const graph = new Graph(reader.types);
  const kinds = kept.map((kind) => ({
    ...kind,
    namespaced: !clusterKinds.has(kind.kind),
    versions: [true],
    class: graph.classOf(kind.type),
  }));
  return { versions: ['*'], classes: graph.classes, kinds };
}

function kindKey({ group, version, kind }) {
  return `${group}/${version} ${kind}`;
}

/** Numbers the types that can be reached from the kinds. */
class Graph {
  constructor(types) {
    this.types = types;
    this.classes = [];
    this.numbers = new Map();
  }

  classOf(name) {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.classes.push({ fields: new Map() }) - 1;
    this.numbers.set(name, number);
    const fields = adjust(name, this.types.get(name));
    for (const [field, { type, required }] of fields) {
      this.classes[number].fields.set(field, [
        { type: this.withClass(type), versions: [true], required: [required] },
      ]);
    }
    return number;
  }

  withClass(type) {
    const inner = innermost(type);
    if (inner.is !== 'ref') return type;
    return replaceInnermost(type, { is: 'ref', name: this.classOf(inner.name) });
  }
}
