import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/kernel/json.ts';
import { convertJsonSchema } from '../../../src/kubernetes/schema/json-schema.ts';
import { loadJsonSchema } from '../../../src/kubernetes/schema/loaded-schema.ts';
import { validate } from '../../../src/kubernetes/schema/validate.ts';

function said(schema: JsonObject, value: JsonValue): string[] | undefined {
  const converted = convertJsonSchema(schema);
  if (converted === undefined) return undefined;
  const found: string[] = [];
  validate(converted, value, ({ path, message }) => found.push(`${path.join('.')}: ${message}`));
  return found;
}

describe('convertJsonSchema', () => {
  it('reads the form in which Kubernetes schemas are published', () => {
    const schema = {
      $schema: 'http://json-schema.org/schema#',
      type: 'object',
      additionalProperties: false,
      required: ['spec'],
      properties: {
        kind: { type: ['string', 'null'], enum: ['Service'] },
        spec: {
          type: 'object',
          additionalProperties: false,
          properties: {
            port: { oneOf: [{ type: ['string', 'null'] }, { type: ['integer', 'null'] }] },
            memory: { oneOf: [{ type: ['string', 'null'] }, { type: ['number', 'null'] }] },
            count: { type: ['integer', 'null'], format: 'int32' },
            labels: { type: ['object', 'null'], additionalProperties: { type: ['string', 'null'] } },
            free: { type: ['object', 'null'] },
          },
        },
      },
    };
    const good = { port: 'http', memory: 1.5, count: null, labels: { a: null }, free: { x: 1 } };
    expect(said(schema, { kind: 'Service', spec: good })).toEqual([]);
    expect(
      said(schema, { kind: 'Svc', spec: { port: 1.5, memory: true, count: 2 ** 31, portt: 1 } }),
    ).toEqual([
      'kind: `kind` is `Svc`; use `Service`',
      'spec.port: `port` must be a whole number or a string, not a number with a fraction',
      'spec.memory: `memory` must be a quantity such as `500m` or `1Gi`, not the boolean true',
      'spec.count: `count` does not fit into 32 bits; the largest is 2147483647',
      'spec.portt: unknown field `portt`; did you mean `port`?',
    ]);
  });

  it('follows references within the document, also circular ones', () => {
    const schema = {
      $ref: '#/definitions/node',
      definitions: {
        node: {
          type: 'object',
          additionalProperties: false,
          properties: { name: { $ref: '#/$defs/na~1me' }, child: { $ref: '#/definitions/node' } },
        },
      },
      $defs: { 'na/me': { type: 'string' } },
    };
    expect(said(schema, { child: { child: { name: 1 } } })).toEqual([
      'child.child.name: `name` must be a string, not a number; quote it',
    ]);
  });

  it.each([
    ['draft-04', { minimum: 1, exclusiveMinimum: true }],
    ['2020-12', { exclusiveMinimum: 1 }],
  ])('reads exclusive bounds of %s', (_, bounds) => {
    expect(said({ type: 'integer', ...bounds }, 1)).toEqual([': the object must be greater than 1']);
    expect(said({ type: 'integer', ...bounds }, 2)).toEqual([]);
  });

  it('reads const, types in a list, and alternatives', () => {
    expect(said({ const: 'a' }, 'b')).toEqual([': the object is `b`; use `a`']);
    expect(said({ type: ['string', 'integer'] }, true)).toHaveLength(1);
    expect(said({ type: ['string', 'boolean'] }, true)).toEqual([]);
    expect(said({ type: ['string', 'boolean'] }, 1)).toHaveLength(1);
    expect(said({ anyOf: [{ type: 'boolean' }, { type: 'array' }] }, [])).toEqual([]);
    expect(said({ not: { type: 'string' } }, 'x')).toHaveLength(1);
  });

  it.each<[string, JsonObject]>([
    ['patternProperties', { type: 'object', patternProperties: { '^a': {} } }],
    ['if', { if: { type: 'string' } }],
    ['tuples', { type: 'array', items: [{ type: 'string' }] }],
    ['remote references', { $ref: 'https://example.com/a.json' }],
    ['references to nowhere', { $ref: '#/definitions/a' }],
    ['references in a circle', { $ref: '#/a', a: { $ref: '#/a' } }],
    ['a false schema', { properties: { a: false } }],
    ['enumerated objects', { enum: [{ a: 1 }] }],
    ['unknown types', { type: 'text' }],
  ])('leaves %s to a general validator', (_, schema) => {
    expect(convertJsonSchema(schema)).toBeUndefined();
  });
});

describe('loadJsonSchema', () => {
  async function errors(schema: JsonObject, value: JsonValue) {
    const loaded = await loadJsonSchema(JSON.stringify(schema), { type: 'any' });
    const found: string[] = [];
    loaded?.validate?.(value, ({ code, path, message }) =>
      found.push(`${code} ${path.join('.')}: ${message}`),
    );
    return loaded === undefined ? undefined : found;
  }

  const FOREIGN = { type: 'object', patternProperties: { '^x-': { type: 'string' } } };

  it.each([
    undefined,
    'http://json-schema.org/draft-04/schema#',
    'http://json-schema.org/draft-07/schema#',
    'https://json-schema.org/draft/2019-09/schema',
    'https://json-schema.org/draft/2020-12/schema',
  ])('validates what only a general validator can, in the dialect %s', async ($schema) => {
    const schema = {
      ...($schema === undefined ? {} : { $schema }),
      ...FOREIGN,
      properties: { list: { type: 'array', items: { type: 'integer' } }, kind: { enum: ['A'] } },
      required: ['kind', 'name'],
      additionalProperties: false,
    };
    expect(await errors(schema, { kind: 'B', list: [1, 'x'], 'x-a': 1, other: 1, 'a/b': 2 })).toEqual([
      'required : required field `name` is missing',
      'unknown-field other: unknown field `other`',
      'unknown-field a/b: unknown field `a/b`',
      'type list.1: `list[1]` must be integer',
      'enum kind: `kind` must be equal to one of the allowed values',
      'type x-a: `x-a` must be string',
    ]);
  });

  it('reads the words of draft-04', async () => {
    const schema = {
      $schema: 'http://json-schema.org/draft-04/schema#',
      id: 'https://example.com/schema',
      ...FOREIGN,
      properties: { id: { type: 'integer', minimum: 0, exclusiveMinimum: true } },
    };
    expect(await errors(schema, { id: 0 })).toEqual(['range id: `id` must be > 0']);
    expect(await errors(schema, { id: 1 })).toEqual([]);
  });

  it('tells an alternative as a whole', async () => {
    const schema = { ...FOREIGN, anyOf: [{ required: ['a'] }, { required: ['b'] }] };
    expect(await errors(schema, {})).toEqual(['alternatives : the object must match a schema in anyOf']);
  });

  it('lets be what is still to be substituted', async () => {
    const schema = { ...FOREIGN, properties: { n: { type: 'integer' } } };
    expect(await errors(schema, { n: '$' + '{N}' })).toEqual([]);
  });

  it('has no use for other text', async () => {
    for (const text of [
      '<html>',
      '[]',
      '"x"',
      '',
      '{"$ref":"https://example.com/a.json"}',
      '{"type":"nonsense"}',
    ]) {
      expect(await loadJsonSchema(text, { type: 'any' })).toBeUndefined();
    }
  });

  it('fills in what may stand in metadata', async () => {
    const schema = { type: 'object', properties: { metadata: { type: 'object' }, spec: { type: 'object' } } };
    const loaded = await loadJsonSchema(JSON.stringify(schema), { type: 'object', fields: new Map() });
    expect(loaded?.schema.fields?.get('metadata')?.open).toBeUndefined();
    expect(loaded?.schema.fields?.get('spec')?.open).toBe(true);
  });
});
