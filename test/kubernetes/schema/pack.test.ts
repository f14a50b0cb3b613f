import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groupOf } from '../../../src/kubernetes/api-version.ts';
import { isBuiltInGroup } from '../../../src/kubernetes/schema/pack/built-in-groups.ts';
import { loadPack } from '../../../src/kubernetes/schema/pack/pack.ts';
import type { Schema } from '../../../src/kubernetes/schema/schema.ts';

const pack = await loadPack();

/** The schema at `path` inside a kind; `[]` steps into the items of an array, `{}` into the values of a map. */
function at(version: string, apiVersion: string, kind: string, path: string): Schema | undefined {
  let schema = pack.kind(apiVersion, kind, version)?.schema;
  for (const step of path.split('.')) {
    if (step === '[]') schema = schema?.items;
    else if (step === '{}') schema = schema?.values;
    else schema = schema?.fields?.get(step);
  }
  return schema;
}

const POD = 'spec.template.spec';

describe('the schema pack', () => {
  it('covers eight minor versions, oldest first', () => {
    expect(pack.versions).toEqual(['1.30', '1.31', '1.32', '1.33', '1.34', '1.35', '1.36', '1.37']);
  });

  it('is small enough to ship', () => {
    const folder = new URL('../../../src/kubernetes/schema/pack/', import.meta.url);
    const bytes = ['kubernetes-data.ts', 'gitops-data.ts'].map(
      (name) => statSync(new URL(name, folder)).size,
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
  });

  it.each(pack.versions)('describes a Deployment down to its containers in %s', (version) => {
    const info = pack.kind('apps/v1', 'Deployment', version);
    expect(info).toMatchObject({ group: 'apps', version: 'v1', kind: 'Deployment', namespaced: true });
    expect(at(version, 'apps/v1', 'Deployment', 'spec')?.required).toEqual(['selector', 'template']);
    expect(at(version, 'apps/v1', 'Deployment', 'spec.replicas')).toEqual({
      type: 'integer',
      format: 'int32',
    });
    expect(at(version, 'apps/v1', 'Deployment', `${POD}.containers.[].image`)).toEqual({ type: 'string' });
    expect(at(version, 'apps/v1', 'Deployment', `${POD}.containers.[].imagine`)).toBeUndefined();
  });

  it('gives every kind apiVersion, kind and metadata, in every version', () => {
    for (const version of pack.versions) {
      for (const { apiVersion, kind } of pack.kinds(version)) {
        const fields = pack.kind(apiVersion, kind, version)?.schema.fields;
        expect([...(fields?.keys() ?? [])], `${apiVersion} ${kind}`).toEqual(
          expect.arrayContaining(['apiVersion', 'kind', 'metadata']),
        );
      }
    }
  });

  it('can be read to the end: every type of every kind in the newest version', () => {
    const seen = new Set<Schema>();
    const visit = (schema: Schema): void => {
      if (seen.has(schema)) return;
      seen.add(schema);
      if (schema.items !== undefined) visit(schema.items);
      if (schema.values !== undefined) visit(schema.values);
      for (const name of schema.required ?? []) expect(schema.fields?.has(name), name).toBe(true);
      for (const field of schema.fields?.values() ?? []) visit(field);
    };
    for (const { apiVersion, kind } of pack.kinds('1.37')) {
      const info = pack.kind(apiVersion, kind, '1.37');
      if (info !== undefined) visit(info.schema);
    }
    expect(seen.size).toBeGreaterThan(1500);
  });
});

describe('versions', () => {
  it('knows a field only from the version that brought it', () => {
    const field = `${POD}.containers.[].lifecycle.stopSignal`;
    expect(at('1.32', 'apps/v1', 'Deployment', field)).toBeUndefined();
    expect(at('1.33', 'apps/v1', 'Deployment', field)).toBeDefined();
    expect(at('1.36', 'v1', 'Pod', 'spec.evictionResponders')).toBeUndefined();
    expect(at('1.37', 'v1', 'Pod', 'spec.evictionResponders')).toBeDefined();
  });

  it('forgets a field that a version took away', () => {
    expect(at('1.34', 'v1', 'Pod', 'spec.workloadRef')).toBeUndefined();
    expect(at('1.35', 'v1', 'Pod', 'spec.workloadRef')).toBeDefined();
    expect(at('1.36', 'v1', 'Pod', 'spec.workloadRef')).toBeUndefined();
  });

  it('knows when a field stopped being required', () => {
    const spec = (version: string) => at(version, 'networking.k8s.io/v1', 'NetworkPolicy', 'spec')?.required;
    expect(spec('1.33')).toEqual(['podSelector']);
    expect(spec('1.34')).toEqual([]);
  });

  it('serves a kind only in its versions', () => {
    expect(pack.servedIn('flowcontrol.apiserver.k8s.io/v1beta3', 'FlowSchema')).toEqual(['1.30', '1.31']);
    expect(pack.kind('flowcontrol.apiserver.k8s.io/v1beta3', 'FlowSchema', '1.32')).toBeUndefined();
    expect(pack.servedIn('networking.k8s.io/v1', 'ServiceCIDR')).toEqual([
      '1.33',
      '1.34',
      '1.35',
      '1.36',
      '1.37',
    ]);
    expect(pack.servedIn('networking.k8s.io/v1beta1', 'ServiceCIDR').at(-1)).toBe('1.36');
    expect(pack.servedIn('scheduling.k8s.io/v1alpha1', 'Workload')).toEqual(['1.35']);
    expect(pack.servedIn('extensions/v1beta1', 'Ingress')).toEqual([]);
  });

  it('knows nothing of versions beyond the table', () => {
    expect(pack.kind('apps/v1', 'Deployment', '1.20')).toBeUndefined();
    expect([...pack.kinds('1.99')]).toEqual([]);
  });

  it('knows which kinds no namespace holds', () => {
    expect(pack.kind('rbac.authorization.k8s.io/v1', 'ClusterRole', '1.37')?.namespaced).toBe(false);
    expect(pack.kind('rbac.authorization.k8s.io/v1', 'Role', '1.37')?.namespaced).toBe(true);
    expect(pack.kind('certificates.k8s.io/v1', 'PodCertificateRequest', '1.37')?.namespaced).toBe(true);
    expect(pack.kind('cert-manager.io/v1', 'ClusterIssuer', '1.37')?.namespaced).toBe(false);
  });
});

describe('types', () => {
  it('tells integers, quantities, int-or-string, bytes and dates apart', () => {
    expect(at('1.36', 'v1', 'Pod', 'spec.containers.[].resources.limits')).toEqual({
      type: 'object',
      values: { type: 'quantity' },
    });
    expect(at('1.30', 'v1', 'Service', 'spec.ports.[].targetPort')).toEqual({ type: 'int-or-string' });
    expect(at('1.35', 'v1', 'Secret', 'data.{}')).toEqual({ type: 'string', format: 'byte' });
    expect(at('1.37', 'v1', 'Secret', 'stringData.{}')).toEqual({ type: 'string' });
    expect(at('1.31', 'v1', 'Pod', 'metadata.creationTimestamp')).toEqual({
      type: 'string',
      format: 'date-time',
    });
    expect(at('1.31', 'v1', 'Pod', 'spec.terminationGracePeriodSeconds')).toEqual({
      type: 'integer',
      format: 'int64',
    });
  });

  it('leaves free-form parts open', () => {
    const definition = ['apiextensions.k8s.io/v1', 'CustomResourceDefinition'] as const;
    const root = 'spec.versions.[].schema.openAPIV3Schema';
    expect(at('1.36', ...definition, `${root}.default`)).toEqual({ type: 'any' });
    expect(at('1.36', 'apps/v1', 'ControllerRevision', 'data')).toEqual({ type: 'any' });
  });

  it('represents types that contain themselves', () => {
    const definition = ['apiextensions.k8s.io/v1', 'CustomResourceDefinition'] as const;
    const root = 'spec.versions.[].schema.openAPIV3Schema';
    expect(at('1.36', ...definition, `${root}.properties.{}.properties.{}`)).toBe(
      at('1.36', ...definition, root),
    );
    expect(at('1.36', ...definition, `${root}.x-kubernetes-preserve-unknown-fields`)).toEqual({
      type: 'boolean',
    });
  });

  it('names the keys of lists that the API reads as maps', () => {
    expect(at('1.36', 'v1', 'Service', 'spec.ports')?.listMapKeys).toEqual(['port', 'protocol']);
    expect(at('1.36', 'v1', 'Pod', 'spec.containers')?.listMapKeys).toEqual(['name']);
    expect(at('1.36', 'v1', 'Pod', 'spec.containers.[].volumeMounts')?.listMapKeys).toEqual(['mountPath']);
    expect(at('1.36', 'v1', 'Pod', 'spec.containers.[].envFrom')?.listMapKeys).toBeUndefined();
    expect(at('1.36', 'v1', 'Pod', 'metadata.finalizers')?.isSet).toBe(true);
  });

  it('closes the lists that the API server closes, and no others', () => {
    expect(at('1.30', 'v1', 'Pod', 'spec.containers.[].imagePullPolicy')?.enum).toEqual(
      expect.arrayContaining(['Always', 'IfNotPresent', 'Never']),
    );
    expect(at('1.37', 'v1', 'Pod', 'spec.tolerations.[].operator')?.enum).toEqual(
      expect.arrayContaining(['Gt', 'Lt']),
    );
    expect(
      at('1.37', 'networking.k8s.io/v1', 'Ingress', 'spec.rules.[].http.paths.[].pathType')?.enum,
    ).toEqual(['Exact', 'ImplementationSpecific', 'Prefix']);
    expect(at('1.37', 'v1', 'Service', 'spec.ipFamilies.[]')?.enum).toEqual(['IPv4', 'IPv6']);
    expect(at('1.37', 'v1', 'Secret', 'type')?.enum).toBeUndefined();
    expect(at('1.37', 'v1', 'Pod', 'status.conditions.[].type')?.enum).toBeUndefined();
  });

  it('makes typed lists from the kind of their items', () => {
    expect(at('1.36', 'apps/v1', 'DeploymentList', 'items.[].spec.replicas')?.type).toBe('integer');
    expect(pack.kind('apps/v1', 'GadgetList', '1.36')).toBeUndefined();
  });
});

describe('kinds of other projects', () => {
  it.each([
    ['kustomize.toolkit.fluxcd.io/v1', 'Kustomization'],
    ['helm.toolkit.fluxcd.io/v2', 'HelmRelease'],
    ['source.toolkit.fluxcd.io/v1', 'GitRepository'],
    ['argoproj.io/v1alpha1', 'Application'],
    ['argoproj.io/v1alpha1', 'ApplicationSet'],
    ['bitnami.com/v1alpha1', 'SealedSecret'],
    ['external-secrets.io/v1', 'ExternalSecret'],
    ['monitoring.coreos.com/v1', 'ServiceMonitor'],
    ['cert-manager.io/v1', 'Certificate'],
    ['gateway.networking.k8s.io/v1', 'HTTPRoute'],
    ['keda.sh/v1alpha1', 'ScaledObject'],
  ])('knows %s %s in every version of Kubernetes', (apiVersion, kind) => {
    expect(pack.servedIn(apiVersion, kind)).toEqual(pack.versions);
    expect(pack.kind(apiVersion, kind, '1.30')?.schema).toMatchObject({ type: 'object', lags: true });
  });

  it('is lenient where a project may be newer than its description', () => {
    const kind = at('1.37', 'kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'spec.sourceRef.kind');
    expect(kind?.enum).toContain('GitRepository');
    expect(kind?.lags).toBe(true);
  });

  it('keeps the fields of embedded structs', () => {
    expect(at('1.37', 'cert-manager.io/v1', 'ClusterIssuer', 'spec.acme.server')?.type).toBe('string');
    expect(at('1.37', 'gateway.networking.k8s.io/v1', 'HTTPRoute', 'spec.parentRefs.[].name')?.type).toBe(
      'string',
    );
  });

  it('lets values and status hold anything', () => {
    expect(at('1.37', 'helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'spec.values')).toEqual({ type: 'any' });
    expect(at('1.37', 'helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'status')).toEqual({ type: 'any' });
  });

  it('refuses a day as a duration, as Flux does', () => {
    const pattern =
      at('1.37', 'source.toolkit.fluxcd.io/v1', 'GitRepository', 'spec.interval')?.pattern ?? '';
    expect(new RegExp(pattern).test('1h30m')).toBe(true);
    expect(new RegExp(pattern).test('1d')).toBe(false);
  });
});

describe('groups of Kubernetes itself', () => {
  it.each(['', 'apps', 'batch', 'networking.k8s.io', 'rbac.authorization.k8s.io'])('has %j', (group) => {
    expect(isBuiltInGroup(group)).toBe(true);
  });

  it.each(['gateway.networking.k8s.io', 'snapshot.storage.k8s.io', 'metrics.k8s.io', 'argoproj.io'])(
    'has not %j',
    (group) => {
      expect(isBuiltInGroup(group)).toBe(false);
    },
  );

  it('has every group of the built-in table', () => {
    for (const version of pack.versions) {
      for (const { apiVersion, kind } of pack.kinds(version)) {
        expect(isBuiltInGroup(groupOf(apiVersion))).toBe(
          pack.kind(apiVersion, kind, version)?.schema.lags === false,
        );
      }
    }
  });
});
