import { describe, expect, it } from 'vitest';
import { createMemoryHost, type MemorySettings } from '../../../src/host/memory-host.ts';
import { createCatalog } from '../../../src/kubernetes/schema/create-catalog.ts';

const WIDGET = { apiVersion: 'example.com/v1', kind: 'Widget' };
const ADDRESS = 'https://user:token@example.com/widget.json';
const TEMPLATE = 'https://user:token@example.com/{{.ResourceKind}}.json';

/** What becomes of a widget when the location is asked for it. */
async function lookedUp(location: string, settings: MemorySettings) {
  const host = createMemoryHost(settings);
  const options = { kubernetesVersion: 'latest', locations: [location], host, cacheFolder: '/cache' };
  const catalog = await createCatalog(options);
  await catalog.prepare([WIDGET]);
  const { status } = catalog.lookup(WIDGET.apiVersion, WIDGET.kind);
  return { status, logged: host.logged.map(({ message }) => message), cache: host.files.status('/cache') };
}

describe('a location where there is no schema is not passed over in silence', () => {
  it.each([
    ['an empty folder', 'schemas', { 'schemas/README.md': '' }],
    ['a file about something else', 'schemas/web.yaml', { 'schemas/web.yaml': 'a: 1\n' }],
  ])('%s', async (_, location, files) => {
    await expect(lookedUp(location, { files })).rejects.toThrow(
      `Schema location "${location}" holds neither a CustomResourceDefinition nor a JSON Schema`,
    );
  });

  it('broken JSON under the name of the kind', async () => {
    const files = { 'schemas/widget-example-v1.json': '{' };
    await expect(lookedUp('schemas', { files })).rejects.toThrow(
      '`/repo/schemas/widget-example-v1.json` is no JSON Schema: mend it or take it away',
    );
  });

  it('a scheme that nobody downloads', async () => {
    await expect(lookedUp('ftp://example.com/x', {})).rejects.toThrow(
      'Schema location "ftp://example.com/x": only http:// and https:// are downloaded',
    );
  });

  it('a page with status 200, which is not kept either', async () => {
    expect(
      await lookedUp(TEMPLATE, { http: { [ADDRESS]: { body: '<html>Please sign in</html>' } } }),
    ).toEqual({
      status: 'unknown',
      logged: ['https://example.com/widget.json did not answer with a JSON Schema: taken as if it had none'],
      cache: undefined,
    });
  });
});

it("a folder in kubeconform's layout is asked by name", async () => {
  const files = { 'schemas/v1.37.0-standalone-strict/widget-example-v1.json': '{"type":"object"}' };
  expect(await lookedUp('schemas', { files })).toMatchObject({ status: 'known', logged: [] });
});
