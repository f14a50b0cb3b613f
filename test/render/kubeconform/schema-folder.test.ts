import { expect, test } from 'vitest';
import { createMemoryHost } from '../../../src/host/memory-host.ts';
import { builtInLocation } from '../../../src/render/kubeconform/schema-folder.ts';

function schemaOf(location: string, group: string, kind: string): string {
  return location
    .replace('{{ .Group }}', group)
    .replace('{{ .ResourceKind }}', kind)
    .replace('{{ .ResourceAPIVersion }}', 'v1');
}

function read(host: ReturnType<typeof createMemoryHost>, path: string) {
  return JSON.parse(new TextDecoder().decode(host.files.read(path)));
}

test('the strict schemas stand where kubeconform looks for them', async () => {
  const host = createMemoryHost();
  const location = await builtInLocation('1.34', host);
  const deployment = read(host, schemaOf(location, 'apps', 'deployment'));
  expect(deployment.additionalProperties).toBe(false);
  expect(deployment.properties.kind.enum).toEqual(['Deployment']);
  expect(deployment['x-kubernetes-group-version-kind']).toEqual([
    { group: 'apps', version: 'v1', kind: 'Deployment' },
  ]);
});

test('groups that begin alike are kept apart', async () => {
  const host = createMemoryHost();
  const location = await builtInLocation('1.34', host);
  const flux = read(host, schemaOf(location, 'kustomize.toolkit.fluxcd.io', 'kustomization'));
  expect(flux.properties.apiVersion.enum).toEqual(['kustomize.toolkit.fluxcd.io/v1']);
  expect(host.files.status(schemaOf(location, 'kustomize.config.k8s.io', 'kustomization'))).toBeUndefined();
});

test('they are written once', async () => {
  const host = createMemoryHost();
  const file = schemaOf(await builtInLocation('1.34', host), 'v1', 'service');
  host.files.write(file, 'as it was');
  await builtInLocation('1.34', host);
  expect(new TextDecoder().decode(host.files.read(file))).toBe('as it was');
});

test('each Kubernetes version has its own', async () => {
  const host = createMemoryHost();
  const locations = [await builtInLocation('1.30', host), await builtInLocation('1.37', host)];
  expect(new Set(locations).size).toBe(2);
});

test('a run that was broken off is made good by the next', async () => {
  const host = createMemoryHost();
  const write = host.files.write.bind(host.files);
  let left = 20;
  host.files.write = (path, content) => {
    if (left-- === 0) throw new Error('killed');
    write(path, content);
  };
  await expect(builtInLocation('1.34', host)).rejects.toThrow('killed');
  host.files.write = write;
  const location = await builtInLocation('1.34', host);
  expect(read(host, schemaOf(location, 'v1', 'service')).type).toBe('object');
});

test('two runs at once leave whole files', async () => {
  const host = createMemoryHost();
  const [one, two] = await Promise.all([builtInLocation('1.34', host), builtInLocation('1.34', host)]);
  expect(one).toBe(two);
  expect(read(host, schemaOf(one, 'apps', 'deployment')).type).toBe('object');
});
