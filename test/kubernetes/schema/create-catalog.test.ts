import { describe, expect, it } from 'vitest';
import { createMemoryHost, type MemorySettings } from '../../../src/host/memory-host.ts';
import type { JsonObject } from '../../../src/kernel/json.ts';
import { createCatalog } from '../../../src/kubernetes/schema/create-catalog.ts';
import { matchesPattern } from '../../../src/kubernetes/schema/patterns.ts';
import type { KindInfo } from '../../../src/kubernetes/schema/schema.ts';
import { validate } from '../../../src/kubernetes/schema/validate.ts';

async function catalog(
  settings: MemorySettings & { locations?: string[]; version?: string; cache?: string } = {},
) {
  const host = createMemoryHost(settings);
  const made = await createCatalog({
    kubernetesVersion: settings.version ?? 'latest',
    locations: settings.locations ?? [],
    host,
    ...(settings.cache === undefined ? {} : { cacheFolder: settings.cache }),
  });
  return { catalog: made, host };
}

function definition(fields: JsonObject, version = 'v1'): JsonObject {
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    spec: {
      group: 'example.com',
      scope: 'Namespaced',
      names: { kind: 'Widget' },
      versions: [
        { name: version, served: true, schema: { openAPIV3Schema: { type: 'object', properties: fields } } },
      ],
    },
  };
}

const SIZE = { size: { type: 'integer' } };
const COLOUR = { colour: { type: 'string' } };

function messages({ schema, validate: own }: KindInfo, value: JsonObject): string[] {
  const found: string[] = [];
  if (own === undefined) validate(schema, value, ({ message }) => found.push(message));
  else own(value, ({ message }) => found.push(message));
  return found;
}

describe('createCatalog', () => {
  it('reads the kinds of other projects only when an object asks for more than Kubernetes has', async () => {
    const { catalog: made } = await catalog();
    expect(made.isSettled('v1', 'HelmRelease')).toBe(false);
    expect(made.lookup('helm.toolkit.fluxcd.io/v2', 'HelmRelease').status).toBe('unknown');
    await made.prepare([{ apiVersion: 'v1', kind: 'HelmRelease' }]);
    expect(made.lookup('helm.toolkit.fluxcd.io/v2', 'HelmRelease').status).toBe('known');
    expect(made.lookup('v1', 'HelmRelease')).toMatchObject({
      status: 'unknown',
      suggestion: { apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease' },
    });
  });

  it('knows the kinds of the version asked for', async () => {
    const { catalog: made } = await catalog({ version: 'v1.34.2' });
    expect(made.kubernetesVersion).toBe('1.34');
    expect(made.lookup('apps/v1', 'Deployment')).toMatchObject({
      status: 'known',
      info: { group: 'apps', version: 'v1', kind: 'Deployment', namespaced: true },
    });
  });

  it('refuses a version without schemas', async () => {
    await expect(catalog({ version: '1.12' })).rejects.toMatchObject({
      name: 'UserError',
      code: 'unknown-kubernetes-version',
    });
  });

  it('tells API versions that are gone, that are yet to come, and that go', async () => {
    const { catalog: made } = await catalog({ version: '1.34' });
    expect(made.lookup('extensions/v1beta1', 'Ingress')).toMatchObject({
      status: 'not-served',
      deprecation: { removedIn: '1.22', replacement: 'networking.k8s.io/v1' },
    });
    expect(made.lookup('networking.k8s.io/v1', 'Ingress')).not.toHaveProperty('deprecation');
  });

  it('suggests a known kind for a misspelt one', async () => {
    const { catalog: made } = await catalog();
    expect(made.lookup('apps/v1', 'Deploymnet')).toEqual({
      status: 'unknown',
      suggestion: { apiVersion: 'apps/v1', kind: 'Deployment' },
    });
    expect(made.lookup('v1', 'Deployment')).toEqual({
      status: 'unknown',
      suggestion: { apiVersion: 'apps/v1', kind: 'Deployment' },
    });
    expect(made.lookup('example.org/v1', 'Thing')).toEqual({ status: 'unknown' });
  });

  it('takes definitions of the repository, and their metadata from Kubernetes', async () => {
    const { catalog: made } = await catalog();
    expect(made.isSettled('example.com/v1', 'Widget')).toBe(false);
    expect(made.isSettled('apps/v1', 'Deployment')).toBe(true);
    expect(made.isSettled('apps/v1', 'Deploymnet')).toBe(true);
    expect(made.lookup('example.com/v1', 'Widget')).toEqual({ status: 'unknown' });
    made.addDefinition(definition(SIZE));
    const found = made.lookup('example.com/v1', 'Widget');
    expect(found.status).toBe('known');
    if (found.status === 'known') {
      expect(messages(found.info, { size: 'x', metadata: { name: 'a', lables: {} } })).toEqual([
        '`size` must be a whole number, not a string',
        'unknown field `lables`; did you mean `labels`?',
      ]);
    }
    expect(made.lookup('example.com/v2', 'Widget')).toEqual({
      status: 'unknown',
      suggestion: { apiVersion: 'example.com/v1', kind: 'Widget' },
    });
  });

  it('is content when one of several definitions of a kind fits', async () => {
    const { catalog: made } = await catalog();
    made.addDefinition(definition(SIZE));
    made.addDefinition(definition({ ...SIZE, ...COLOUR }));
    const found = made.lookup('example.com/v1', 'Widget');
    if (found.status !== 'known') throw new Error('not known');
    expect(messages(found.info, { size: 1 })).toEqual([]);
    expect(messages(found.info, { colour: 'red' })).toEqual([]);
    expect(messages(found.info, { size: 1, colour: 1 })).toHaveLength(1);
  });

  it('lets nobody redefine what is built in', async () => {
    const { catalog: made } = await catalog();
    const hostile = definition(SIZE);
    made.addDefinition({
      ...hostile,
      spec: { ...(hostile['spec'] as JsonObject), group: 'apps', names: { kind: 'Deployment' } },
    });
    const found = made.lookup('apps/v1', 'Deployment');
    expect(found.status === 'known' && found.info.schema.fields?.has('size')).toBe(false);
    made.addDefinition({});
    made.addDefinition({ apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', spec: 1 });
  });

  it('loads the regular expression engine for kinds that need it', async () => {
    const { catalog: made } = await catalog();
    made.addDefinition(definition({ every: { type: 'string', pattern: '^[0-9]+h$' } }));
    await made.prepare([{ apiVersion: 'example.com/v1', kind: 'Widget' }]);
    expect(matchesPattern('^[0-9]+h$', '1h')).toBe(true);
  });
});

describe('locations', () => {
  const strict = (fields: JsonObject) =>
    JSON.stringify({ type: 'object', additionalProperties: false, properties: fields });

  async function found(settings: Parameters<typeof catalog>[0], apiVersion: string, kind: string) {
    const { catalog: made, host } = await catalog(settings);
    await made.prepare([{ apiVersion, kind }]);
    const lookup = made.lookup(apiVersion, kind);
    return { info: lookup.status === 'known' ? lookup.info : undefined, host, made };
  }

  it('may be an address, which is asked for the kinds at hand only', async () => {
    const url = 'https://example.com/v1.34.0-standalone-strict/widget-example-v1.json';
    const settings = {
      locations: ['https://example.com'],
      http: { [url]: { body: strict(SIZE) } },
      version: '1.34',
    };
    const { info, host, made } = await found(settings, 'example.com/v1', 'Widget');
    expect(info && messages(info, { size: 'x' })).toHaveLength(1);
    expect(host.requests).toEqual([url]);
    expect(made.isSettled('apps/v1', 'Deployment')).toBe(false);
  });

  it('are tried in order, the built-in schemas last unless they are named', async () => {
    const http = {
      'https://a.example/deployment.json': { status: 404 },
      'https://b.example/deployment.json': { body: strict(SIZE) },
    };
    const urls = ['https://a.example/{{.ResourceKind}}.json', 'https://b.example/{{.ResourceKind}}.json'];
    const first = await found({ locations: urls, http }, 'apps/v1', 'Deployment');
    expect(first.info?.schema.fields?.has('size')).toBe(true);
    expect(first.host.requests).toEqual(Object.keys(http));
    const second = await found({ locations: ['default', ...urls], http }, 'apps/v1', 'Deployment');
    expect(second.info?.schema.fields?.has('size')).toBe(false);
    expect(second.host.requests).toEqual([]);
    const third = await found({ locations: [urls[0] ?? ''], http }, 'apps/v1', 'Deployment');
    expect(third.info?.schema.fields?.has('spec')).toBe(true);
  });

  it('are passed over when a page answers that is no schema', async () => {
    const http = { 'https://a.example/deployment.json': { body: '<html>sign in</html>' } };
    const { info } = await found(
      { locations: ['https://a.example/{{.ResourceKind}}.json'], http },
      'apps/v1',
      'Deployment',
    );
    expect(info?.schema.fields?.has('spec')).toBe(true);
  });

  it('are not asked for kinds that the repository defines', async () => {
    const { catalog: made, host } = await catalog({ locations: ['https://example.com'] });
    made.addDefinition(definition(SIZE));
    await made.prepare([{ apiVersion: 'example.com/v1', kind: 'Widget' }]);
    expect(host.requests).toEqual([]);
  });

  it('may be a folder with definitions, with JSON Schemas by their names, or with schemas that say their kind', async () => {
    const files = {
      'schemas/crds.yaml': `${JSON.stringify(definition(SIZE))}\n---\nother: document\n`,
      'schemas/v1.37.0-standalone-strict/gadget-example-v1.json': strict(COLOUR),
      'schemas/v1.36.0-standalone-strict/gadget-example-v1.json': strict(SIZE),
      'schemas/example.com/gizmo_v1.json': strict(COLOUR),
      'schemas/tool.json': JSON.stringify({
        ...JSON.parse(strict(COLOUR)),
        'x-kubernetes-group-version-kind': [{ group: 'example.com', version: 'v1', kind: 'Tool' }],
      }),
      'schemas/README.txt': 'x',
    };
    for (const [kind, field] of [
      ['Widget', 'size'],
      ['Gadget', 'colour'],
      ['Gizmo', 'colour'],
      ['Tool', 'colour'],
    ] as const) {
      for (const location of ['schemas', '/repo/schemas']) {
        const { info } = await found({ locations: [location], files }, 'example.com/v1', kind);
        expect(info?.schema.fields?.has(field), `${kind} in ${location}`).toBe(true);
      }
    }
    const { info } = await found({ locations: ['schemas'], files }, 'example.com/v1', 'Nothing');
    expect(info).toBeUndefined();
  });

  it('may be a template for paths', async () => {
    const files = { 'schemas/example.com/widget_v1.json': strict(SIZE) };
    const locations = ['schemas/{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json'];
    const { info } = await found({ locations, files }, 'example.com/v1', 'Widget');
    expect(info?.schema.fields?.has('size')).toBe(true);
    const hostile = await found({ locations, files }, 'example.com/v1', '../../widget');
    expect(hostile.info).toBeUndefined();
  });

  it('may be a file of definitions', async () => {
    const files = { 'crd.yaml': JSON.stringify(definition(SIZE)) };
    const { info, made } = await found({ locations: ['crd.yaml'], files }, 'example.com/v1', 'Widget');
    expect(info?.schema.fields?.has('size')).toBe(true);
    expect(made.lookup('example.com/v1', 'Wigdet')).toMatchObject({ suggestion: { kind: 'Widget' } });
  });

  it.each([
    ['nowhere', 'no-such-schema-location'],
    ['https://example.com/{{.Kind}}.json', 'bad-schema-location'],
    ['one.json', 'bad-schema-location'],
  ])('that are wrong are refused early: %s', async (location, code) => {
    const files = { 'one.json': strict(SIZE) };
    await expect(catalog({ locations: [location], files })).rejects.toMatchObject({
      name: 'UserError',
      code,
    });
  });
});
