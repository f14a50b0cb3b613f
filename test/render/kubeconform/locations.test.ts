import { expect, test } from 'vitest';
import { createMemoryHost } from '../../../src/host/memory-host.ts';
import { kubeconformLocations } from '../../../src/render/kubeconform/locations.ts';
import { hasSafeNames } from '../../../src/render/kubeconform/safe-names.ts';

const files = { 'schemas/a.json': '{}' };
const BUILT_IN = expect.stringMatching(/^\/cache\/kubeconform-schemas\/.*\.json$/);

test('the built-in schemas are all there is unless the user names others', async () => {
  expect(await kubeconformLocations([], '1.34', createMemoryHost())).toEqual([BUILT_IN]);
});

test('named locations come first, `default` stands for the built-in schemas', async () => {
  const host = createMemoryHost({ files });
  const url = 'https://example.org/{{ .ResourceKind }}.json';
  expect(await kubeconformLocations([url], '1.34', host)).toEqual([url, BUILT_IN]);
  expect(await kubeconformLocations(['default', url], '1.34', host)).toEqual([BUILT_IN, url]);
});

test('folders and templates are meant from the working directory', async () => {
  const host = createMemoryHost({ files });
  const [own, ...layouts] = await kubeconformLocations(['schemas'], '1.34', host);
  expect(own).toBe('/repo/schemas');
  expect(layouts[0]).toBe('/repo/schemas/{{ .ResourceKind }}{{ .KindSuffix }}.json');
  const [template] = await kubeconformLocations(['schemas/{{ .ResourceKind }}.json'], '1.34', host);
  expect(template).toBe('/repo/schemas/{{ .ResourceKind }}.json');
});

test('a single file, which kubeconform would take for every kind, is left out loudly', async () => {
  const host = createMemoryHost({ files });
  expect(await kubeconformLocations(['schemas/a.json'], '1.34', host)).toEqual([BUILT_IN]);
  expect(host.logged).toEqual([
    {
      level: 'warning',
      message: 'kubeconform takes schemas from folders and templates alone: schemas/a.json is not used',
    },
  ]);
});

test('an object cannot choose its schema by a kind that is a path', () => {
  expect(hasSafeNames({ apiVersion: 'apps/v1', kind: 'Deployment' })).toBe(true);
  expect(hasSafeNames({ metadata: { kind: '../a' } })).toBe(true);
  expect(hasSafeNames({ apiVersion: 'v1', kind: '../../tmp/evil' })).toBe(false);
  expect(hasSafeNames({ apiVersion: '../v1', kind: 'A' })).toBe(false);
  expect(hasSafeNames({ KIND: '../../tmp/evil' })).toBe(false);
});
