import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/kernel/json.ts';
import { kindsOfDefinition } from '../../../src/kubernetes/schema/custom-resource.ts';
import { loadPatterns } from '../../../src/kubernetes/schema/patterns.ts';
import type { Schema } from '../../../src/kubernetes/schema/schema.ts';
import { validate } from '../../../src/kubernetes/schema/validate.ts';

const OBJECT_META: Schema = {
  type: 'object',
  fields: new Map<string, Schema>([
    ['name', { type: 'string' }],
    ['labels', { type: 'object', values: { type: 'string' } }],
  ]),
};

function definition(openAPIV3Schema: JsonValue, spec: JsonObject = {}): JsonObject {
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'widgets.example.com' },
    spec: {
      group: 'example.com',
      scope: 'Namespaced',
      names: { kind: 'Widget', plural: 'widgets' },
      versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema } }],
      ...spec,
    },
  };
}

/** What is wrong with a Widget whose spec has this schema. */
function said(specSchema: JsonValue, spec: JsonValue, more: JsonObject = {}): string[] {
  const root = { type: 'object', properties: { spec: specSchema } };
  const [info] = kindsOfDefinition(definition(root), OBJECT_META);
  const found: string[] = [];
  const value = { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'a' }, spec, ...more };
  if (info !== undefined) {
    validate(info.schema, value, ({ path, message }) => found.push(`${path.join('.')}: ${message}`));
  }
  return found;
}

function spec(properties: JsonObject, more: JsonObject = {}): JsonObject {
  return { type: 'object', properties, ...more };
}

describe('kindsOfDefinition', () => {
  it('gives a kind for every served version', () => {
    const versions = [
      { name: 'v1', served: true, schema: { openAPIV3Schema: { type: 'object' } } },
      { name: 'v1beta1', served: false, schema: { openAPIV3Schema: { type: 'object' } } },
      { name: 'v2', served: true, schema: { openAPIV3Schema: { type: 'object' } } },
    ];
    const kinds = kindsOfDefinition(definition({}, { versions, scope: 'Cluster' }), OBJECT_META);
    expect(kinds).toMatchObject([
      { group: 'example.com', version: 'v1', kind: 'Widget', namespaced: false },
      { group: 'example.com', version: 'v2', kind: 'Widget', namespaced: false },
    ]);
  });

  it('validates metadata as the API server does for every object', () => {
    expect(said(spec({}), {}, { metadata: { name: 'a', labels: { x: 1 }, nmae: 'b' } })).toEqual([
      'metadata.labels.x: `x` must be a string, not a number; quote it',
      'metadata.nmae: unknown field `nmae`; did you mean `name`?',
    ]);
  });

  it('honours a restriction of the name', () => {
    const root = {
      type: 'object',
      properties: { metadata: { type: 'object', properties: { name: { type: 'string', maxLength: 3 } } } },
    };
    const [info] = kindsOfDefinition(definition(root), OBJECT_META);
    const found: string[] = [];
    const value = { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'long', labels: {} } };
    if (info !== undefined) validate(info.schema, value, ({ message }) => found.push(message));
    expect(found).toEqual(['`name` must have at most 3 characters']);
  });

  it('takes fields that the API server would prune for unknown ones', () => {
    expect(said(spec({ size: { type: 'integer' } }), { size: 1, sise: 2 })).toEqual([
      'spec.sise: unknown field `sise`; did you mean `size`?',
    ]);
    expect(said({ type: 'object' }, { size: 1 })).toHaveLength(1);
  });

  it('preserves unknown fields where the definition says so, and only there', () => {
    const schema = spec(
      { known: spec({ a: { type: 'string' } }) },
      { 'x-kubernetes-preserve-unknown-fields': true },
    );
    expect(said(schema, { anything: { goes: [1] }, known: { a: 'x', b: 1 } })).toEqual([
      'spec.known.b: unknown field `b`; the API server would refuse or drop it',
    ]);
    expect(said({ 'x-kubernetes-preserve-unknown-fields': true }, [1, { a: 2 }])).toEqual([]);
  });

  it('knows int-or-string, in both spellings', () => {
    const port = { 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'integer' }, { type: 'string' }] };
    expect(said(spec({ port }), { port: 80 })).toEqual([]);
    expect(said(spec({ port }), { port: 'http' })).toEqual([]);
    expect(said(spec({ port }), { port: true })).toEqual([
      'spec.port: `port` must be a whole number or a string, not the boolean true',
    ]);
  });

  it('knows additionalProperties as a schema and as a flag', () => {
    expect(said({ type: 'object', additionalProperties: { type: 'integer' } }, { a: 1, b: 'x' })).toEqual([
      'spec.b: `b` must be a whole number, not a string',
    ]);
    expect(said({ type: 'object', additionalProperties: true }, { a: 1 })).toEqual([]);
    expect(said({ type: 'object', additionalProperties: false }, { a: 1 })).toHaveLength(1);
  });

  it('drops null from fields that are not nullable, applies defaults, and keeps nullable ones', () => {
    const schema = spec(
      {
        plain: { type: 'string' },
        mode: { type: 'string', default: 'fast', enum: ['fast', 'safe'] },
        must: { type: 'string' },
        may: { type: 'string', nullable: true },
      },
      { required: ['mode', 'must', 'may'] },
    );
    expect(said(schema, { plain: null, mode: null, must: 'x', may: null })).toEqual([]);
    expect(said(schema, { must: null, may: 'x' })).toEqual([
      'spec.must: required field `must` is empty (null)',
    ]);
    expect(said({ type: 'array', items: { type: 'string' } }, [null])).toHaveLength(1);
  });

  it('checks values: enum, bounds, pattern, format, sizes', async () => {
    await loadPatterns();
    const schema = spec({
      tier: { type: 'string', enum: ['free', 'paid'] },
      size: { type: 'integer', minimum: 1, maximum: 3, format: 'int32' },
      every: { type: 'string', pattern: '^[0-9]+h$' },
      at: { type: 'string', format: 'date-time' },
      list: { type: 'array', items: { type: 'string' }, maxItems: 1, 'x-kubernetes-list-type': 'set' },
    });
    expect(said(schema, { tier: 'Free', size: 0, every: '1d', at: 'now', list: ['a', 'a'] })).toEqual([
      'spec.tier: `tier` is `Free`; use `free` or `paid`',
      'spec.size: `size` must be at least 1',
      'spec.every: `every` must match the pattern `^[0-9]+h$`',
      'spec.at: `at` must be a date and time such as `2026-01-31T08:00:00Z`',
      'spec.list: `list` must have at most 1 item',
      'spec.list.1: repeats item 0; every item may stand once',
    ]);
  });

  it('tells items of a list apart by its keys', () => {
    const items = spec(
      { name: { type: 'string' }, kind: { type: 'string', default: 'a' } },
      { required: ['name'] },
    );
    const schema = {
      type: 'array',
      items,
      'x-kubernetes-list-type': 'map',
      'x-kubernetes-list-map-keys': ['name', 'kind'],
    };
    expect(said(schema, [{ name: 'x' }, { name: 'x', kind: 'b' }, { name: 'x', kind: 'a' }])).toEqual([
      'spec.2: repeats `name: x` and `kind: a` of item 0',
    ]);
  });

  it('applies alternatives to values without taking their fields for structure', () => {
    const schema = spec(
      { chart: { type: 'string' }, chartRef: { type: 'string' }, other: { type: 'string' } },
      {
        oneOf: [{ required: ['chart'] }, { required: ['chartRef'] }],
        anyOf: [{ properties: { other: { pattern: '^x' } } }],
      },
    );
    expect(said(schema, { chart: 'a', other: 'x' })).toEqual([]);
    expect(said(schema, { chart: 'a', chartRef: 'b' })).toEqual([
      'spec: `spec` may have only one of `chart` and `chartRef`',
    ]);
    expect(said(schema, {})).toEqual(['spec: `spec` needs `chart` or `chartRef`']);
  });

  it('expects a whole object where one is embedded', () => {
    const schema = {
      type: 'object',
      'x-kubernetes-embedded-resource': true,
      'x-kubernetes-preserve-unknown-fields': true,
    };
    expect(said(schema, { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'x' }, spec: {} })).toEqual([]);
    expect(said(schema, { kind: 'Pod', metadata: { labels: 1 } })).toEqual([
      'spec.metadata.labels: `labels` must be a mapping, not a number',
      'spec: required field `apiVersion` is missing',
    ]);
  });

  it('reads definitions of v1beta1, which preserve unknown fields unless told otherwise', () => {
    const old = (more: JsonObject): JsonObject => ({
      ...definition(
        {},
        {
          version: 'v1alpha1',
          versions: [],
          validation: { openAPIV3Schema: { type: 'object', properties: { size: { type: 'integer' } } } },
          ...more,
        },
      ),
      apiVersion: 'apiextensions.k8s.io/v1beta1',
    });
    const messages = (object: JsonObject): string[] => {
      const [info] = kindsOfDefinition(object, OBJECT_META);
      const found: string[] = [];
      if (info !== undefined)
        validate(info.schema, { size: 'x', other: 1 }, ({ message }) => found.push(message));
      return found;
    };
    expect(kindsOfDefinition(old({}), OBJECT_META)).toMatchObject([{ version: 'v1alpha1' }]);
    expect(messages(old({}))).toEqual(['`size` must be a whole number, not a string']);
    expect(messages(old({ preserveUnknownFields: false }))).toHaveLength(2);
  });

  it.each<[string, JsonValue]>([
    ['no schema', undefined as unknown as JsonValue],
    ['a schema that is text', 'object'],
    ['a schema without a type', {}],
  ])('allows everything beside metadata with %s', (_, schema) => {
    const [info] = kindsOfDefinition(definition(schema), OBJECT_META);
    const found: string[] = [];
    const value = { apiVersion: 'example.com/v1', kind: 'Widget', spec: { a: 1 }, metadata: { name: 1 } };
    if (info !== undefined) validate(info.schema, value, ({ message }) => found.push(message));
    expect(found).toEqual(['`name` must be a string, not a number; quote it']);
  });

  it('is not thrown off by malformed definitions', () => {
    const keyword = fc.constantFrom(
      'type',
      'properties',
      'items',
      'required',
      'enum',
      'anyOf',
      'not',
      'additionalProperties',
      'nullable',
      'pattern',
      'x-kubernetes-list-map-keys',
      'x-kubernetes-int-or-string',
      'x-kubernetes-embedded-resource',
      '__proto__',
    );
    const { tree } = fc.letrec<{ tree: JsonValue }>((tie) => ({
      tree: fc.oneof(
        fc.constantFrom<JsonValue>(null, true, false, 1, 'object', 'array', 'string', '('),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(keyword, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    return loadPatterns().then(() =>
      fc.assert(
        fc.property(tree, tree, (schema, value) => {
          for (const info of kindsOfDefinition(definition(schema), OBJECT_META)) {
            validate(info.schema, value, () => undefined);
          }
          expect(kindsOfDefinition(definition({}, { versions: schema, names: schema }), OBJECT_META)).toEqual(
            [],
          );
        }),
      ),
    );
  });

  it('cuts definitions that are nested without end', () => {
    let schema: JsonObject = { type: 'string' };
    for (let i = 0; i < 5000; i++) schema = { type: 'object', properties: { a: schema } };
    expect(kindsOfDefinition(definition(schema), OBJECT_META)).toHaveLength(1);
  });
});
