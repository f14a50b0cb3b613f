import type { NameRule } from './names.ts';
import type { KubernetesObject } from './object.ts';
import { kindKey } from './pod-template.ts';
import { isAtLeastVersion } from './version.ts';

/** What the name of an object must look like. */
export interface ObjectNameRule {
  readonly rule: NameRule;
  /** A length below the one of the rule, with the reason. */
  readonly limit?: { readonly max: number; readonly because: string };
}

const SUBDOMAIN: ObjectNameRule = { rule: 'dns-1123-subdomain' };
const LABEL: ObjectNameRule = { rule: 'dns-1123-label' };
const PATH_SEGMENT: ObjectNameRule = { rule: 'path-segment' };

const RULES: ReadonlyMap<string, ObjectNameRule> = new Map<string, ObjectNameRule>([
  ['Namespace', LABEL],
  ['apps/StatefulSet', LABEL],
  [
    'batch/CronJob',
    { ...SUBDOMAIN, limit: { max: 52, because: 'its Jobs get 11 more characters and may have 63' } },
  ],
  ['batch/Job', { ...SUBDOMAIN, limit: { max: 63, because: 'its Pods carry the name in a label' } }],
  ['storage.k8s.io/CSIDriver', { ...SUBDOMAIN, limit: { max: 63, because: 'it is the name of a driver' } }],
]);

/** Kinds that name themselves after something else, or take any name. */
const FREE = new Set([
  'apiextensions.k8s.io/CustomResourceDefinition',
  'apiregistration.k8s.io/APIService',
  'certificates.k8s.io/CertificateSigningRequest',
  'certificates.k8s.io/ClusterTrustBundle',
  'coordination.k8s.io/LeaseCandidate',
  'internal.apiserver.k8s.io/StorageVersion',
  'networking.k8s.io/IPAddress',
]);

/** The rule for names of Services: since Kubernetes 1.36 they may start with a digit. */
export function serviceNameRule(kubernetesVersion: string): NameRule {
  return isAtLeastVersion(kubernetesVersion, '1.36') ? 'dns-1123-label' : 'dns-1035-label';
}

/**
 * The rule for `metadata.name` of an object in a version of Kubernetes, or undefined where any name may be right.
 * After the `Validate…Name` functions of `k8s.io/kubernetes/pkg/apis`; custom resources are DNS subdomains.
 */
export function nameRuleOf(object: KubernetesObject, kubernetesVersion: string): ObjectNameRule | undefined {
  const { group, kind } = object;
  if (group === '' && kind === 'Service') return { rule: serviceNameRule(kubernetesVersion) };
  if (group === 'rbac.authorization.k8s.io') return PATH_SEGMENT;
  // OpenShift serves many of its kinds with its own API server, whose names allow `:` and capitals.
  if (group.endsWith('.openshift.io')) return PATH_SEGMENT;
  const key = kindKey(object);
  return FREE.has(key) ? undefined : (RULES.get(key) ?? SUBDOMAIN);
}
