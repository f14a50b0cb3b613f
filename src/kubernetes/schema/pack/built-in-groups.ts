/** Groups of Kubernetes itself outside `k8s.io`. */
const shortGroups: ReadonlySet<string> = new Set([
  '',
  'apps',
  'autoscaling',
  'batch',
  'extensions',
  'policy',
]);

/**
 * Groups under `k8s.io` that the API server itself serves, now or in the past. Others with that ending, such as
 * `gateway.networking.k8s.io` and `snapshot.storage.k8s.io`, are CustomResourceDefinitions or aggregated servers.
 */
const longGroups: ReadonlySet<string> = new Set([
  'admission.k8s.io',
  'admissionregistration.k8s.io',
  'apiextensions.k8s.io',
  'apiregistration.k8s.io',
  'auditregistration.k8s.io',
  'authentication.k8s.io',
  'authorization.k8s.io',
  'certificates.k8s.io',
  'coordination.k8s.io',
  'discovery.k8s.io',
  'events.k8s.io',
  'flowcontrol.apiserver.k8s.io',
  'imagepolicy.k8s.io',
  'internal.apiserver.k8s.io',
  'lifecycle.k8s.io',
  'networking.k8s.io',
  'node.k8s.io',
  'rbac.authorization.k8s.io',
  'resource.k8s.io',
  'scheduling.k8s.io',
  'settings.k8s.io',
  'storage.k8s.io',
  'storagemigration.k8s.io',
]);

/**
 * True for the API groups of Kubernetes itself, whose kinds no CustomResourceDefinition can change; the core group is
 * the empty string.
 */
export function isBuiltInGroup(group: string): boolean {
  return shortGroups.has(group) || longGroups.has(group);
}
