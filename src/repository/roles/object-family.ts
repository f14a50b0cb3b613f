import { isObject, type JsonValue, member, objectMember, stringMember } from '../../kernel/json.ts';
import { groupOf } from '../../kubernetes/api-version.ts';
import { isEncryptedLeaf } from '../sops.ts';

/** What a document is, judged by its `apiVersion`, `kind`, `metadata` and `spec`. */
export type ObjectFamily =
  /** A whole Kubernetes object. */
  | 'object'
  | 'flux'
  | 'argocd'
  | 'kustomization'
  /** Configuration of a kustomize plugin. */
  | 'kustomize-plugin'
  /** Half an object: a field that says what it is went missing. */
  | 'half'
  /** An object whose name is still to be filled in by a template engine. */
  | 'template'
  /** `apiVersion` and `kind` themselves are encrypted. */
  | 'encrypted'
  /** Looks like an object but is read by a program, not by a cluster. */
  | 'foreign';

const FLUX_GROUP = /\.(?:toolkit|extensions)\.fluxcd\.io$|^fluxcd\.controlplane\.io$/;

const ARGO_CD: ReadonlySet<string> = new Set(['Application', 'ApplicationSet', 'AppProject']);

/** API groups of files that programs read for themselves: no cluster ever gets them. */
const FOREIGN_GROUPS: ReadonlySet<string> = new Set([
  'apiserver.config.k8s.io',
  'apiserver.k8s.io',
  'audit.k8s.io',
  'backstage.io',
  'chainsaw.kyverno.io',
  'cli.kyverno.io',
  'client.authentication.k8s.io',
  'config.k3s.cattle.io',
  'ctlptl.dev',
  'eksctl.io',
  'k0s.k0sproject.io',
  'k0sctl.k0sproject.io',
  'k3d.io',
  'kind.x-k8s.io',
  'kpt.dev',
  'krew.googlecontainertools.github.com',
  'kubeadm.k8s.io',
  'kubelet.config.k8s.io',
  'kubeproxy.config.k8s.io',
  'kubescheduler.config.k8s.io',
  'kuttl.dev',
  'meta.pkg.crossplane.io',
  'pluto.fairwinds.com',
  'scaffolder.backstage.io',
  'schema.plugin.fluxcd.io',
  'score.dev',
  'skaffold',
  'tilt.dev',
]);

/** The family of a document; undefined when it does not look like an object at all. */
export function familyOf(value: JsonValue): ObjectFamily | undefined {
  if (!isObject(value)) return undefined;
  const apiVersion = stringMember(value, 'apiVersion');
  const kind = stringMember(value, 'kind');
  if (isEncryptedLeaf(apiVersion) || isEncryptedLeaf(kind)) return 'encrypted';
  const group = apiVersion === undefined ? '' : groupOf(apiVersion);
  if (FOREIGN_GROUPS.has(group)) return 'foreign';
  if (!apiVersion || !kind) return isHalf(value) ? 'half' : undefined;
  if (apiVersion === 'v1' && kind === 'Config' && Object.hasOwn(value, 'clusters')) return 'foreign';
  if (stringMember(objectMember(value, 'metadata'), 'name')?.includes('{{')) return 'template';
  return familyOfGroup(group, apiVersion, kind);
}

function familyOfGroup(group: string, apiVersion: string, kind: string): ObjectFamily {
  if (apiVersion === 'builtin') return 'kustomize-plugin';
  if (group === 'kustomize.config.k8s.io') {
    return kind === 'Kustomization' || kind === 'Component' ? 'kustomization' : 'kustomize-plugin';
  }
  if (group === 'argoproj.io' && kind === 'ConfigManagementPlugin') return 'foreign';
  if (group === 'argoproj.io' && ARGO_CD.has(kind)) return 'argocd';
  return FLUX_GROUP.test(group) ? 'flux' : 'object';
}

/** One of `apiVersion` and `kind` beside `metadata` or `spec`, or neither beside a name and a `spec`. */
function isHalf(value: JsonValue): boolean {
  const metadata = objectMember(value, 'metadata');
  const spec = objectMember(value, 'spec');
  if (metadata === undefined && spec === undefined) return false;
  const says = member(value, 'apiVersion') !== undefined || member(value, 'kind') !== undefined;
  return says || (spec !== undefined && stringMember(metadata, 'name') !== undefined);
}
