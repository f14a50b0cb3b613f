import { describe, expect, it } from 'vitest';
import { nameRuleOf } from '../../src/kubernetes/name-rules.ts';
import { objectsOf } from '../../src/kubernetes/objects.ts';
import { parseDocuments } from '../../src/yaml/parse.ts';

const ruleOf = (apiVersion: string, kind: string, kubernetesVersion = '1.37') => {
  const [document] = parseDocuments(`{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: web } }`);
  const [object] = document === undefined ? [] : objectsOf(document);
  return object === undefined ? undefined : nameRuleOf(object, kubernetesVersion);
};

describe('the rule for the name of', () => {
  it.each([
    ['v1', 'ConfigMap', 'dns-1123-subdomain'],
    ['v1', 'Namespace', 'dns-1123-label'],
    ['apps/v1', 'StatefulSet', 'dns-1123-label'],
    ['apps/v1', 'Deployment', 'dns-1123-subdomain'],
    ['rbac.authorization.k8s.io/v1', 'RoleBinding', 'path-segment'],
    ['user.openshift.io/v1', 'Group', 'path-segment'],
    ['example.com/v1', 'Backup', 'dns-1123-subdomain'],
  ])('%s %s is %s', (apiVersion, kind, rule) => {
    expect(ruleOf(apiVersion, kind)?.rule).toBe(rule);
  });

  it('a Service was narrower before Kubernetes 1.36', () => {
    expect(ruleOf('v1', 'Service', '1.35')?.rule).toBe('dns-1035-label');
    expect(ruleOf('v1', 'Service', '1.36')?.rule).toBe('dns-1123-label');
  });

  it('a CronJob or a Job has a limit of its own', () => {
    expect(ruleOf('batch/v1', 'CronJob')?.limit?.max).toBe(52);
    expect(ruleOf('batch/v1', 'Job')?.limit?.max).toBe(63);
  });

  it('is none for a request for a certificate, which may have any name', () => {
    expect(ruleOf('certificates.k8s.io/v1', 'CertificateSigningRequest')).toBeUndefined();
  });
});
