import type { Deprecation } from './catalog.ts';

/**
 * API versions that Kubernetes deprecated or removed, sorted. Columns: `apiVersion`; kinds; the minor versions
 * in which it was deprecated and removed; the `apiVersion` to use instead; whether that has the same shape.
 *
 * After the deprecation guide (https://kubernetes.io/docs/reference/using-api/deprecation-guide/) and the life
 * cycle noted on the API's own types; an alpha version is removed in the first release that lacks it.
 */
const TABLE = `
admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicy,MutatingAdmissionPolicyBinding 1.35 1.38 admissionregistration.k8s.io/v1 same
admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicy,ValidatingAdmissionPolicyBinding - 1.32 admissionregistration.k8s.io/v1 same
admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicy,MutatingAdmissionPolicyBinding 1.37 1.40 admissionregistration.k8s.io/v1 same
admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration,ValidatingWebhookConfiguration 1.16 1.22 admissionregistration.k8s.io/v1 differs
admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicy,ValidatingAdmissionPolicyBinding 1.31 1.34 admissionregistration.k8s.io/v1 same
apiextensions.k8s.io/v1beta1 CustomResourceDefinition 1.16 1.22 apiextensions.k8s.io/v1 differs
apiregistration.k8s.io/v1beta1 APIService 1.19 1.22 apiregistration.k8s.io/v1 same
apps/v1beta1 ControllerRevision 1.8 1.16 apps/v1 same
apps/v1beta1 Deployment,StatefulSet 1.8 1.16 apps/v1 differs
apps/v1beta2 ControllerRevision,DaemonSet,Deployment,ReplicaSet,StatefulSet 1.9 1.16 apps/v1 same
auditregistration.k8s.io/v1alpha1 AuditSink - 1.19 - -
authentication.k8s.io/v1alpha1 SelfSubjectReview - 1.32 authentication.k8s.io/v1 same
authentication.k8s.io/v1beta1 SelfSubjectReview 1.30 1.33 authentication.k8s.io/v1 same
authentication.k8s.io/v1beta1 TokenReview 1.19 1.22 authentication.k8s.io/v1 same
authorization.k8s.io/v1beta1 LocalSubjectAccessReview,SubjectAccessReview 1.19 1.22 authorization.k8s.io/v1 differs
authorization.k8s.io/v1beta1 SelfSubjectAccessReview,SelfSubjectRulesReview 1.19 1.22 authorization.k8s.io/v1 same
autoscaling/v2beta1 HorizontalPodAutoscaler 1.22 1.25 autoscaling/v2 differs
autoscaling/v2beta2 HorizontalPodAutoscaler 1.23 1.26 autoscaling/v2 same
batch/v1beta1 CronJob 1.21 1.25 batch/v1 same
batch/v2alpha1 CronJob - 1.21 batch/v1 same
certificates.k8s.io/v1alpha1 ClusterTrustBundle 1.34 1.37 certificates.k8s.io/v1beta1 same
certificates.k8s.io/v1alpha1 PodCertificateRequest - 1.35 certificates.k8s.io/v1beta1 differs
certificates.k8s.io/v1beta1 CertificateSigningRequest 1.19 1.22 certificates.k8s.io/v1 differs
certificates.k8s.io/v1beta1 ClusterTrustBundle,PodCertificateRequest 1.37 1.40 certificates.k8s.io/v1 same
coordination.k8s.io/v1alpha1 LeaseCandidate - 1.32 coordination.k8s.io/v1beta1 differs
coordination.k8s.io/v1alpha2 LeaseCandidate 1.35 1.38 coordination.k8s.io/v1beta1 same
coordination.k8s.io/v1beta1 Lease 1.19 1.22 coordination.k8s.io/v1 same
coordination.k8s.io/v1beta1 LeaseCandidate 1.36 1.39 - -
discovery.k8s.io/v1alpha1 EndpointSlice - 1.17 discovery.k8s.io/v1 differs
discovery.k8s.io/v1beta1 EndpointSlice 1.21 1.25 discovery.k8s.io/v1 differs
events.k8s.io/v1beta1 Event 1.22 1.25 events.k8s.io/v1 differs
extensions/v1beta1 DaemonSet,Deployment,ReplicaSet 1.8 1.16 apps/v1 differs
extensions/v1beta1 Ingress 1.14 1.22 networking.k8s.io/v1 differs
extensions/v1beta1 NetworkPolicy 1.9 1.16 networking.k8s.io/v1 same
extensions/v1beta1 PodSecurityPolicy 1.11 1.16 - -
flowcontrol.apiserver.k8s.io/v1alpha1 FlowSchema - 1.21 flowcontrol.apiserver.k8s.io/v1 same
flowcontrol.apiserver.k8s.io/v1alpha1 PriorityLevelConfiguration - 1.21 flowcontrol.apiserver.k8s.io/v1 differs
flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema 1.23 1.26 flowcontrol.apiserver.k8s.io/v1 same
flowcontrol.apiserver.k8s.io/v1beta1 PriorityLevelConfiguration 1.23 1.26 flowcontrol.apiserver.k8s.io/v1 differs
flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema 1.26 1.29 flowcontrol.apiserver.k8s.io/v1 same
flowcontrol.apiserver.k8s.io/v1beta2 PriorityLevelConfiguration 1.26 1.29 flowcontrol.apiserver.k8s.io/v1 differs
flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema 1.29 1.32 flowcontrol.apiserver.k8s.io/v1 same
flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration 1.29 1.32 flowcontrol.apiserver.k8s.io/v1 same
networking.k8s.io/v1alpha1 ClusterCIDR - 1.29 - -
networking.k8s.io/v1alpha1 IPAddress,ServiceCIDR - 1.31 networking.k8s.io/v1 same
networking.k8s.io/v1beta1 IPAddress,ServiceCIDR 1.34 1.37 networking.k8s.io/v1 same
networking.k8s.io/v1beta1 Ingress 1.19 1.22 networking.k8s.io/v1 differs
networking.k8s.io/v1beta1 IngressClass 1.19 1.22 networking.k8s.io/v1 same
node.k8s.io/v1alpha1 RuntimeClass - 1.24 node.k8s.io/v1 differs
node.k8s.io/v1beta1 RuntimeClass 1.22 1.25 node.k8s.io/v1 same
policy/v1beta1 PodDisruptionBudget 1.21 1.25 policy/v1 same
policy/v1beta1 PodSecurityPolicy 1.21 1.25 - -
rbac.authorization.k8s.io/v1alpha1 ClusterRole,ClusterRoleBinding,Role,RoleBinding - 1.23 rbac.authorization.k8s.io/v1 same
rbac.authorization.k8s.io/v1beta1 ClusterRole,ClusterRoleBinding,Role,RoleBinding 1.17 1.22 rbac.authorization.k8s.io/v1 same
resource.k8s.io/v1alpha1 PodScheduling,ResourceClaim,ResourceClaimTemplate,ResourceClass - 1.27 - -
resource.k8s.io/v1alpha2 PodSchedulingContext,ResourceClaimParameters,ResourceClass,ResourceClassParameters - 1.31 - -
resource.k8s.io/v1alpha2 ResourceClaim,ResourceClaimTemplate,ResourceSlice - 1.31 resource.k8s.io/v1 differs
resource.k8s.io/v1alpha3 DeviceClass,ResourceClaim,ResourceClaimTemplate,ResourceSlice - 1.34 resource.k8s.io/v1 differs
resource.k8s.io/v1alpha3 DeviceTaintRule 1.36 1.39 resource.k8s.io/v1beta2 same
resource.k8s.io/v1alpha3 PodSchedulingContext - 1.32 - -
resource.k8s.io/v1beta1 DeviceClass,ResourceClaim,ResourceClaimTemplate,ResourceSlice 1.35 1.38 resource.k8s.io/v1 differs
resource.k8s.io/v1beta2 DeviceClass,ResourceClaim,ResourceClaimTemplate,ResourceSlice 1.36 1.39 resource.k8s.io/v1 same
scheduling.k8s.io/v1alpha1 PriorityClass - 1.23 scheduling.k8s.io/v1 same
scheduling.k8s.io/v1alpha1 Workload - 1.36 scheduling.k8s.io/v1alpha2 differs
scheduling.k8s.io/v1alpha2 PodGroup,Workload - 1.37 scheduling.k8s.io/v1beta1 differs
scheduling.k8s.io/v1beta1 PriorityClass 1.14 1.22 scheduling.k8s.io/v1 same
settings.k8s.io/v1alpha1 PodPreset - 1.20 - -
storage.k8s.io/v1alpha1 CSIStorageCapacity - 1.24 storage.k8s.io/v1 same
storage.k8s.io/v1alpha1 VolumeAttachment - 1.23 storage.k8s.io/v1 same
storage.k8s.io/v1alpha1 VolumeAttributesClass - 1.35 storage.k8s.io/v1 same
storage.k8s.io/v1beta1 CSIDriver,StorageClass,VolumeAttachment 1.19 1.22 storage.k8s.io/v1 same
storage.k8s.io/v1beta1 CSINode 1.17 1.22 storage.k8s.io/v1 same
storage.k8s.io/v1beta1 CSIStorageCapacity 1.24 1.27 storage.k8s.io/v1 same
storage.k8s.io/v1beta1 VolumeAttributesClass 1.34 1.37 storage.k8s.io/v1 same
storagemigration.k8s.io/v1alpha1 StorageVersionMigration - 1.35 storagemigration.k8s.io/v1beta1 differs
storagemigration.k8s.io/v1beta1 StorageVersionMigration 1.37 1.40 storagemigration.k8s.io/v1 same
v1 ComponentStatus 1.19 - - -
v1 Endpoints 1.33 - - -
`;

/** What does the work of kinds that ended altogether. */
const INSTEAD: Readonly<Record<string, string>> = {
  Endpoints: '`EndpointSlice` of `discovery.k8s.io/v1`',
  PodSecurityPolicy: 'Pod Security Admission, with labels on namespaces',
};

let byKind: ReadonlyMap<string, Deprecation> | undefined;

/** The fate of the API version of a kind, or undefined when it is neither deprecated nor removed. */
export function deprecationOf(apiVersion: string, kind: string): Deprecation | undefined {
  byKind ??= readTable();
  return byKind.get(`${apiVersion} ${kind}`);
}

function readTable(): Map<string, Deprecation> {
  const table = new Map<string, Deprecation>();
  for (const line of TABLE.trim().split('\n')) {
    const [apiVersion = '', kinds = '', ...fate] = line.split(' ');
    const deprecation = readFate(fate);
    for (const kind of kinds.split(',')) table.set(`${apiVersion} ${kind}`, withInstead(deprecation, kind));
  }
  return table;
}

function withInstead(deprecation: Deprecation, kind: string): Deprecation {
  const instead = Object.hasOwn(INSTEAD, kind) ? INSTEAD[kind] : undefined;
  return instead === undefined ? deprecation : { ...deprecation, instead };
}

function readFate([
  deprecatedIn = '-',
  removedIn = '-',
  replacement = '-',
  shape,
]: readonly string[]): Deprecation {
  return {
    ...(deprecatedIn === '-' ? {} : { deprecatedIn }),
    ...(removedIn === '-' ? {} : { removedIn }),
    ...(replacement === '-' ? {} : { replacement, isSameShape: shape === 'same' }),
  };
}
