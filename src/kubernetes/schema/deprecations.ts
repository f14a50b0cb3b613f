import type { Deprecation } from './catalog.ts';

interface DeprecationRow extends Deprecation {
  readonly apiVersion: string;
  readonly kinds: readonly string[];
}

const WEBHOOKS = ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'];
const ACCESS_REVIEWS = ['LocalSubjectAccessReview', 'SubjectAccessReview'];
const SELF_REVIEWS = ['SelfSubjectAccessReview', 'SelfSubjectRulesReview'];
const MUTATING_POLICIES = ['MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding'];
const VALIDATING_POLICIES = ['ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding'];
const RBAC = ['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'];
const DEVICES = ['DeviceClass', 'ResourceClaim', 'ResourceClaimTemplate', 'ResourceSlice'];
const FLOW_SCHEMA = ['FlowSchema'];
const PRIORITY_LEVEL = ['PriorityLevelConfiguration'];

/**
 * API versions that Kubernetes deprecated or removed, sorted by `apiVersion`. Betas and stable versions after the
 * deprecation guide (https://kubernetes.io/docs/reference/using-api/deprecation-guide/) and the life cycle noted
 * in the API's own types; `removedIn` of the others is the first release whose API definition lacks the kind.
 */
const ROWS: readonly DeprecationRow[] = [
  row(
    'admissionregistration.k8s.io/v1alpha1',
    VALIDATING_POLICIES,
    '',
    '1.32',
    'admissionregistration.k8s.io/v1',
    true,
  ),
  row(
    'admissionregistration.k8s.io/v1beta1',
    WEBHOOKS,
    '1.19',
    '1.22',
    'admissionregistration.k8s.io/v1',
    false,
  ),
  row(
    'admissionregistration.k8s.io/v1beta1',
    VALIDATING_POLICIES,
    '1.31',
    '1.34',
    'admissionregistration.k8s.io/v1',
    true,
  ),
  row(
    'apiextensions.k8s.io/v1beta1',
    ['CustomResourceDefinition'],
    '1.16',
    '1.22',
    'apiextensions.k8s.io/v1',
    false,
  ),
  row('apiregistration.k8s.io/v1beta1', ['APIService'], '1.19', '1.22', 'apiregistration.k8s.io/v1', true),
  row('apps/v1beta1', ['ControllerRevision'], '1.8', '1.16', 'apps/v1', true),
  row('apps/v1beta1', ['Deployment', 'StatefulSet'], '1.8', '1.16', 'apps/v1', false),
  row(
    'apps/v1beta2',
    ['ControllerRevision', 'DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'],
    '1.9',
    '1.16',
    'apps/v1',
    true,
  ),
  row('auditregistration.k8s.io/v1alpha1', ['AuditSink'], '', '1.19'),
  row('authentication.k8s.io/v1alpha1', ['SelfSubjectReview'], '', '1.32', 'authentication.k8s.io/v1', true),
  row('authentication.k8s.io/v1beta1', ['TokenReview'], '1.19', '1.22', 'authentication.k8s.io/v1', true),
  row(
    'authentication.k8s.io/v1beta1',
    ['SelfSubjectReview'],
    '1.30',
    '1.33',
    'authentication.k8s.io/v1',
    true,
  ),
  row('authorization.k8s.io/v1beta1', ACCESS_REVIEWS, '1.19', '1.22', 'authorization.k8s.io/v1', false),
  row('authorization.k8s.io/v1beta1', SELF_REVIEWS, '1.19', '1.22', 'authorization.k8s.io/v1', true),
  row('autoscaling/v2beta1', ['HorizontalPodAutoscaler'], '1.22', '1.25', 'autoscaling/v2', false),
  row('autoscaling/v2beta2', ['HorizontalPodAutoscaler'], '1.23', '1.26', 'autoscaling/v2', true),
  row('batch/v1beta1', ['CronJob'], '1.21', '1.25', 'batch/v1', true),
  row('batch/v2alpha1', ['CronJob'], '', '1.21', 'batch/v1', true),
  row(
    'certificates.k8s.io/v1alpha1',
    ['PodCertificateRequest'],
    '',
    '1.35',
    'certificates.k8s.io/v1beta1',
    false,
  ),
  row(
    'certificates.k8s.io/v1beta1',
    ['CertificateSigningRequest'],
    '1.19',
    '1.22',
    'certificates.k8s.io/v1',
    false,
  ),
  row('coordination.k8s.io/v1alpha1', ['LeaseCandidate'], '', '1.32', 'coordination.k8s.io/v1beta1', false),
  row('coordination.k8s.io/v1beta1', ['Lease'], '1.19', '1.22', 'coordination.k8s.io/v1', true),
  row('discovery.k8s.io/v1alpha1', ['EndpointSlice'], '', '1.17', 'discovery.k8s.io/v1', false),
  row('discovery.k8s.io/v1beta1', ['EndpointSlice'], '1.21', '1.25', 'discovery.k8s.io/v1', false),
  row('events.k8s.io/v1beta1', ['Event'], '1.22', '1.25', 'events.k8s.io/v1', false),
  row('extensions/v1beta1', ['DaemonSet', 'Deployment', 'ReplicaSet'], '1.8', '1.16', 'apps/v1', false),
  row('extensions/v1beta1', ['Ingress'], '1.14', '1.22', 'networking.k8s.io/v1', false),
  row('extensions/v1beta1', ['NetworkPolicy'], '1.9', '1.16', 'networking.k8s.io/v1', true),
  row('extensions/v1beta1', ['PodSecurityPolicy'], '1.11', '1.16'),
  row(
    'flowcontrol.apiserver.k8s.io/v1alpha1',
    FLOW_SCHEMA,
    '',
    '1.21',
    'flowcontrol.apiserver.k8s.io/v1',
    true,
  ),
  row(
    'flowcontrol.apiserver.k8s.io/v1alpha1',
    PRIORITY_LEVEL,
    '',
    '1.21',
    'flowcontrol.apiserver.k8s.io/v1',
    false,
  ),
  row(
    'flowcontrol.apiserver.k8s.io/v1beta1',
    FLOW_SCHEMA,
    '1.23',
    '1.26',
    'flowcontrol.apiserver.k8s.io/v1',
    true,
  ),
  row(
    'flowcontrol.apiserver.k8s.io/v1beta1',
    PRIORITY_LEVEL,
    '1.23',
    '1.26',
    'flowcontrol.apiserver.k8s.io/v1',
    false,
  ),
  row(
    'flowcontrol.apiserver.k8s.io/v1beta2',
    FLOW_SCHEMA,
    '1.26',
    '1.29',
    'flowcontrol.apiserver.k8s.io/v1',
    true,
  ),
  row(
    'flowcontrol.apiserver.k8s.io/v1beta2',
    PRIORITY_LEVEL,
    '1.26',
    '1.29',
    'flowcontrol.apiserver.k8s.io/v1',
    false,
  ),
  row(
    'flowcontrol.apiserver.k8s.io/v1beta3',
    FLOW_SCHEMA,
    '1.29',
    '1.32',
    'flowcontrol.apiserver.k8s.io/v1',
    true,
  ),
  row(
    'flowcontrol.apiserver.k8s.io/v1beta3',
    PRIORITY_LEVEL,
    '1.29',
    '1.32',
    'flowcontrol.apiserver.k8s.io/v1',
    true,
  ),
  row('networking.k8s.io/v1alpha1', ['ClusterCIDR'], '', '1.29'),
  row('networking.k8s.io/v1alpha1', ['IPAddress', 'ServiceCIDR'], '', '1.31', 'networking.k8s.io/v1', true),
  row('networking.k8s.io/v1beta1', ['Ingress'], '1.19', '1.22', 'networking.k8s.io/v1', false),
  row('networking.k8s.io/v1beta1', ['IngressClass'], '1.19', '1.22', 'networking.k8s.io/v1', true),
  row('node.k8s.io/v1alpha1', ['RuntimeClass'], '', '1.24', 'node.k8s.io/v1', false),
  row('node.k8s.io/v1beta1', ['RuntimeClass'], '1.22', '1.25', 'node.k8s.io/v1', true),
  row('policy/v1beta1', ['PodDisruptionBudget'], '1.21', '1.25', 'policy/v1', true),
  row('policy/v1beta1', ['PodSecurityPolicy'], '1.21', '1.25'),
  row('rbac.authorization.k8s.io/v1alpha1', RBAC, '', '1.23', 'rbac.authorization.k8s.io/v1', true),
  row('rbac.authorization.k8s.io/v1beta1', RBAC, '1.17', '1.22', 'rbac.authorization.k8s.io/v1', true),
  row(
    'resource.k8s.io/v1alpha1',
    ['PodScheduling', 'ResourceClaim', 'ResourceClaimTemplate', 'ResourceClass'],
    '',
    '1.27',
  ),
  row(
    'resource.k8s.io/v1alpha2',
    ['PodSchedulingContext', 'ResourceClaimParameters', 'ResourceClass', 'ResourceClassParameters'],
    '',
    '1.31',
  ),
  row(
    'resource.k8s.io/v1alpha2',
    ['ResourceClaim', 'ResourceClaimTemplate', 'ResourceSlice'],
    '',
    '1.31',
    'resource.k8s.io/v1',
    false,
  ),
  row('resource.k8s.io/v1alpha3', ['PodSchedulingContext'], '', '1.32'),
  row('resource.k8s.io/v1alpha3', DEVICES, '', '1.34', 'resource.k8s.io/v1', false),
  row('scheduling.k8s.io/v1alpha1', ['PriorityClass'], '', '1.23', 'scheduling.k8s.io/v1', true),
  row('scheduling.k8s.io/v1alpha1', ['Workload'], '', '1.36', 'scheduling.k8s.io/v1alpha2', false),
  row('scheduling.k8s.io/v1beta1', ['PriorityClass'], '1.14', '1.22', 'scheduling.k8s.io/v1', true),
  row('settings.k8s.io/v1alpha1', ['PodPreset'], '', '1.20'),
  row('storage.k8s.io/v1alpha1', ['CSIStorageCapacity'], '', '1.24', 'storage.k8s.io/v1', true),
  row('storage.k8s.io/v1alpha1', ['VolumeAttachment'], '', '1.23', 'storage.k8s.io/v1', true),
  row('storage.k8s.io/v1alpha1', ['VolumeAttributesClass'], '', '1.35', 'storage.k8s.io/v1', true),
  row(
    'storage.k8s.io/v1beta1',
    ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment'],
    '1.19',
    '1.22',
    'storage.k8s.io/v1',
    true,
  ),
  row('storage.k8s.io/v1beta1', ['CSIStorageCapacity'], '1.24', '1.27', 'storage.k8s.io/v1', true),
  row(
    'storagemigration.k8s.io/v1alpha1',
    ['StorageVersionMigration'],
    '',
    '1.35',
    'storagemigration.k8s.io/v1beta1',
    false,
  ),
  row('v1', ['ComponentStatus'], '1.19', ''),
];

/** The fate of the API version of a kind, or undefined when it is neither deprecated nor removed. */
export function deprecationOf(apiVersion: string, kind: string): Deprecation | undefined {
  return byKind.get(`${apiVersion} ${kind}`);
}

const byKind: ReadonlyMap<string, Deprecation> = indexRows();

function row(
  apiVersion: string,
  kinds: readonly string[],
  deprecatedIn: string,
  removedIn: string,
  replacement?: string,
  isSameShape?: boolean,
): DeprecationRow {
  return {
    apiVersion,
    kinds,
    ...(deprecatedIn === '' ? {} : { deprecatedIn }),
    ...(removedIn === '' ? {} : { removedIn }),
    ...(replacement === undefined ? {} : { replacement }),
    ...(isSameShape === undefined ? {} : { isSameShape }),
  };
}

function indexRows(): Map<string, Deprecation> {
  const index = new Map<string, Deprecation>();
  for (const { apiVersion, kinds, ...deprecation } of ROWS) {
    for (const kind of kinds) index.set(`${apiVersion} ${kind}`, deprecation);
  }
  return index;
}
