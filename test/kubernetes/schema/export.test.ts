import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/kernel/json.ts';
import { compileJsonSchema } from '../../../src/kubernetes/schema/ajv-schema.ts';
import { exportSchemas } from '../../../src/kubernetes/schema/export.ts';
import { convertJsonSchema } from '../../../src/kubernetes/schema/json-schema.ts';
import { loadPack, type SchemaPack } from '../../../src/kubernetes/schema/pack/pack.ts';
import { validate } from '../../../src/kubernetes/schema/validate.ts';

let pack: SchemaPack;
let files: Map<string, JsonObject>;

beforeAll(async () => {
  pack = await loadPack();
  files = new Map([...exportSchemas(pack, '1.34')].map(({ path, text }) => [path, JSON.parse(text)]));
});

/** Schema of a kind as a person would look at it: references followed one step. */
function at(path: string, ...steps: string[]): JsonValue | undefined {
  const document = files.get(path);
  let node: JsonValue | undefined = document;
  for (const step of steps) {
    node = (node as JsonObject | undefined)?.[step];
    const reference = (node as JsonObject | undefined)?.['$ref'];
    if (typeof reference === 'string') node = at(path, ...reference.slice(2).split('/'));
  }
  return node;
}

const DEPLOYMENT = 'v1.34.0-standalone-strict/deployment-apps-v1.json';

describe('exportSchemas', () => {
  it('writes kubeconform’s layout, strict and not', () => {
    const names = [...files.keys()];
    for (const name of [
      'pod-v1',
      'deployment-apps-v1',
      'ingress-networking-v1',
      'role-rbac-v1',
      'customresourcedefinition-apiextensions-v1',
    ]) {
      expect(names).toContain(`v1.34.0-standalone-strict/${name}.json`);
      expect(names).toContain(`v1.34.0-standalone/${name}.json`);
    }
    expect(new Set(names).size).toBe(names.length);
  });

  it('writes what the published schemas have', () => {
    expect(at(DEPLOYMENT)).toMatchObject({
      type: 'object',
      additionalProperties: false,
      'x-kubernetes-group-version-kind': [{ group: 'apps', version: 'v1', kind: 'Deployment' }],
      properties: {
        apiVersion: { type: ['string', 'null'], enum: ['apps/v1'] },
        kind: { type: ['string', 'null'], enum: ['Deployment'] },
      },
    });
    const spec = ['properties', 'spec', 'properties'];
    expect(at(DEPLOYMENT, ...spec, 'replicas')).toEqual({ type: ['integer', 'null'], format: 'int32' });
    expect(at(DEPLOYMENT, ...spec, 'selector')).toMatchObject({ type: 'object' });
    const container = [...spec, 'template', 'properties', 'spec', 'properties', 'containers', 'items'];
    expect(at(DEPLOYMENT, ...container)).toMatchObject({ type: ['object', 'null'], required: ['name'] });
    expect(at('v1.34.0-standalone/deployment-apps-v1.json')).not.toHaveProperty('additionalProperties');
  });

  it('leaves out values of fields when asked to', () => {
    const text = (enums: boolean) =>
      [...exportSchemas(pack, '1.34', { enums })].find(({ path }) => path === DEPLOYMENT)?.text ?? '';
    expect(text(true)).toContain('"IfNotPresent"');
    expect(text(false)).not.toContain('"IfNotPresent"');
    expect(text(false)).toContain('"enum":["apps/v1"]');
  });

  it('writes schemas that other validators read, also the recursive one', async () => {
    const definition =
      files.get('v1.34.0-standalone-strict/customresourcedefinition-apiextensions-v1.json') ?? {};
    const check = await compileJsonSchema(definition);
    const found: string[] = [];
    const schema = { type: 'object', properties: { a: { not: { not: { typo: 1 } } } } };
    check(
      {
        apiVersion: 'apiextensions.k8s.io/v1',
        kind: 'CustomResourceDefinition',
        metadata: null,
        spec: {
          group: 'example.com',
          names: { kind: 'Widget', plural: 'widgets' },
          scope: 'Namespaced',
          versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: schema } }],
        },
      },
      ({ path, message }) => found.push(`${path.at(-1)}: ${message}`),
    );
    expect(found).toEqual(['typo: unknown field `typo`']);
  });

  it('writes schemas that say the same as the built-in ones', () => {
    const pod = (spec: JsonObject): JsonObject => ({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'a' },
      spec,
    });
    const values = [
      pod({ containers: [{ name: 'a', image: 'b' }] }),
      pod({ containers: [{ name: 'a', imagePullPolicy: 'always', ports: [{ containerPort: '80' }] }] }),
      pod({ containers: [{ nmae: 'a' }], restartPolicy: null }),
      pod({ containers: [{ name: 'a', resources: { limits: { cpu: 1, memory: true } } }] }),
      pod({ containers: [{ name: 'a', livenessProbe: { httpGet: { port: null } } }] }),
    ];
    const info = pack.kind('v1', 'Pod', '1.34');
    const exported = convertJsonSchema(files.get('v1.34.0-standalone-strict/pod-v1.json') ?? {});
    for (const value of values) {
      const [own, again]: [string[], string[]] = [[], []];
      if (info !== undefined)
        validate(info.schema, value, ({ path, code }) => own.push(`${code} ${path.join('.')}`));
      if (exported !== undefined)
        validate(exported, value, ({ path, code }) => again.push(`${code} ${path.join('.')}`));
      expect(again).toEqual(own);
    }
  });
});
