import { describe, expect, it } from 'vitest';
import { suggestKind } from '../../../src/kubernetes/schema/kind-suggestion.ts';

const KNOWN = [
  'v1 Pod',
  'v1 Service',
  'v1 ConfigMap',
  'apps/v1 Deployment',
  'apps/v1 StatefulSet',
  'networking.k8s.io/v1 Ingress',
  'autoscaling/v1 HorizontalPodAutoscaler',
  'autoscaling/v2 HorizontalPodAutoscaler',
  'resource.k8s.io/v1beta2 DeviceClass',
  'resource.k8s.io/v1alpha3 DeviceClass',
  'gateway.networking.k8s.io/v1 Gateway',
  'kustomize.toolkit.fluxcd.io/v1 Kustomization',
].map(named);

function named(text: string) {
  const [apiVersion = '', kind = ''] = text.split(' ');
  return { apiVersion, kind };
}

describe('suggestKind', () => {
  it.each([
    ['apps/v1 Deploymnet', 'apps/v1 Deployment'],
    ['apps/v1 deployment', 'apps/v1 Deployment'],
    ['v1 Configmap', 'v1 ConfigMap'],
    ['v1 Deployment', 'apps/v1 Deployment'],
    ['v1 Deploymnet', 'apps/v1 Deployment'],
    ['apps/v1beta Deployment', 'apps/v1 Deployment'],
    ['app/v1 Deployment', 'apps/v1 Deployment'],
    ['apps/v2 Pod', 'v1 Pod'],
    ['networking.k8s.oi/v1 Ingress', 'networking.k8s.io/v1 Ingress'],
    ['v1 HorizontalPodAutoscaler', 'autoscaling/v2 HorizontalPodAutoscaler'],
    ['v1 DeviceClass', 'resource.k8s.io/v1beta2 DeviceClass'],
    ['kustomize.toolkit.fluxcd.io/v1 Kustomisation', 'kustomize.toolkit.fluxcd.io/v1 Kustomization'],
  ])('%s → %s', (written, expected) => {
    expect(suggestKind(named(written), KNOWN)).toEqual(named(expected));
  });

  it.each([
    'networking.istio.io/v1 Gateway',
    'serving.knative.dev/v1 Service',
    'example.com/v1 Deployment',
    'kustomize.toolkit.fluxcd.io/v1beta2 Kustomization',
    'example.com/v1 Backup',
    `example.com/v1 ${'x'.repeat(10_000)}`,
  ])('%s is a custom kind', (written) => {
    expect(suggestKind(named(written), KNOWN)).toBeUndefined();
  });
});
