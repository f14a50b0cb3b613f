import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../src/kernel/json.ts';
import { loadPatterns } from '../../../src/kubernetes/schema/patterns.ts';
import type { Schema } from '../../../src/kubernetes/schema/schema.ts';
import { validate } from '../../../src/kubernetes/schema/validate.ts';
import type { Violation } from '../../../src/kubernetes/schema/violation.ts';

function violations(schema: Schema, value: JsonValue): Violation[] {
  const found: Violation[] = [];
  validate(schema, value, (violation) => found.push(violation));
  return found;
}

/** `path: message`, the path with dots. */
function said(schema: Schema, value: JsonValue): string[] {
  return violations(schema, value).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

function object(fields: Record<string, Schema>, more: Partial<Schema> = {}): Schema {
  return { type: 'object', fields: new Map(Object.entries(fields)), ...more };
}

const TEXT: Schema = { type: 'string' };
const COUNT: Schema = { type: 'integer', format: 'int32' };
const LIST: Schema = { type: 'array', items: TEXT };

describe('types', () => {
  it.each<[Schema['type'], JsonValue]>([
    ['string', 'x'],
    ['integer', 3],
    ['integer', -3],
    ['number', 0.5],
    ['boolean', false],
    ['int-or-string', 80],
    ['int-or-string', 'http'],
    ['quantity', '1Gi'],
    ['quantity', 0.5],
    ['object', {}],
    ['array', []],
    ['any', null],
    ['any', [{ a: 1 }]],
  ])('%s takes %j', (type, value) => {
    expect(violations({ type }, value)).toEqual([]);
  });

  it.each<[Schema['type'], JsonValue, string]>([
    ['string', true, '`f` must be a string, not the boolean true; quote it'],
    ['string', 8080, '`f` must be a string, not a number; quote it'],
    ['string', ['a'], '`f` must be a string, not a list'],
    ['integer', '3', '`f` must be a whole number, not a string; remove the quotes'],
    ['integer', 'three', '`f` must be a whole number, not a string'],
    ['integer', 1.5, '`f` must be a whole number, not a number with a fraction'],
    ['boolean', 'true', '`f` must be `true` or `false`, not a string; remove the quotes'],
    ['boolean', 1, '`f` must be `true` or `false`, not a number'],
    ['int-or-string', 0.5, '`f` must be a whole number or a string, not a number with a fraction'],
    ['quantity', true, '`f` must be a quantity such as `500m` or `1Gi`, not the boolean true'],
    ['object', [], '`f` must be a mapping, not a list'],
    ['array', { a: 1 }, '`f` must be a list, not a mapping; begin each item with `- `'],
  ])('%s does not take %j', (type, value, message) => {
    expect(said(object({ f: { type } }), { f: value })).toEqual([`f: ${message}`]);
  });

  it('offers to quote, or to write without quotes', () => {
    expect(violations(object({ f: TEXT }), { f: 8080 })[0]?.fix).toEqual({ kind: 'quote-scalar' });
    expect(violations(object({ f: COUNT }), { f: '3' })[0]?.fix).toEqual({ kind: 'set-scalar', value: 3 });
    expect(violations(object({ f: COUNT }), { f: '03' })[0]?.fix).toBeUndefined();
  });

  it.each(['$' + '{REPLICAS}', '{{ .Values.replicas }}', 'ENC[AES256_GCM,data:x]', '<path:secret#n>'])(
    'lets %s be anything, for it is replaced later',
    (value) => {
      expect(
        violations(object({ f: COUNT, g: { type: 'string', enum: ['a'] } }), { f: value, g: value }),
      ).toEqual([]);
    },
  );

  it('names items of lists by their index', () => {
    expect(said(object({ args: { type: 'array', items: TEXT } }), { args: ['a', 1] })).toEqual([
      'args.1: `args[1]` must be a string, not a number; quote it',
    ]);
  });
});

describe('numbers', () => {
  it('must fit their format', () => {
    expect(said(object({ n: COUNT }), { n: 2 ** 31 - 1 })).toEqual([]);
    expect(said(object({ n: COUNT }), { n: 2 ** 31 })).toEqual([
      'n: `n` does not fit into 32 bits; the largest is 2147483647',
    ]);
    expect(said(object({ n: { type: 'integer' } }), { n: 1e19 })).toEqual([
      'n: `n` does not fit into 64 bits',
    ]);
  });

  it('must keep to bounds and steps', () => {
    const schema: Schema = {
      type: 'number',
      minimum: 0,
      exclusiveMinimum: true,
      maximum: 10,
      multipleOf: 0.1,
    };
    expect(said(object({ n: schema }), { n: 0.3 })).toEqual([]);
    expect(said(object({ n: schema }), { n: 0 })).toEqual(['n: `n` must be greater than 0']);
    expect(said(object({ n: schema }), { n: 10.05 })).toEqual([
      'n: `n` must be at most 10',
      'n: `n` must be a multiple of 0.1',
    ]);
  });
});

describe('strings', () => {
  it('must be one of the enumerated values', () => {
    const schema = object({ imagePullPolicy: { type: 'string', enum: ['Always', 'IfNotPresent', 'Never'] } });
    const [violation] = violations(schema, { imagePullPolicy: 'always' });
    expect(violation?.message).toBe('`imagePullPolicy` is `always`; use `Always`, `IfNotPresent` or `Never`');
    expect(violation?.fix).toEqual({ kind: 'set-scalar', value: 'Always' });
  });

  it('count their length in characters, not in UTF-16 units', () => {
    const schema: Schema = { type: 'string', minLength: 2, maxLength: 3 };
    expect(violations(schema, '😀😀😀')).toEqual([]);
    expect(said(schema, '😀')).toEqual([': the object must have at least 2 characters']);
    expect(said(schema, '😀😀😀😀')).toEqual([': the object must have at most 3 characters']);
  });

  it('must match their pattern, in time linear in their length', async () => {
    await loadPatterns();
    const schema = object({ f: { type: 'string', pattern: '^(a+)+$' } });
    expect(violations(schema, { f: 'aaa' })).toEqual([]);
    expect(said(schema, { f: `${'a'.repeat(50_000)}b` })).toEqual([
      'f: `f` must match the pattern `^(a+)+$`',
    ]);
    expect(violations(object({ f: { type: 'string', pattern: '(?=x)' } }), { f: 'y' })).toEqual([]);
  });

  it('must be of their format, and unknown formats are ignored', () => {
    expect(said(object({ at: { type: 'string', format: 'date-time' } }), { at: 'yesterday' })).toEqual([
      'at: `at` must be a date and time such as `2026-01-31T08:00:00Z`',
    ]);
    expect(violations({ type: 'string', format: 'creditcard-of-the-house' }, 'x')).toEqual([]);
  });
});

describe('null', () => {
  it('counts as absent for an optional field', () => {
    expect(violations(object({ f: TEXT, g: object({}) }), { f: null, g: null })).toEqual([]);
    expect(violations({ type: 'object', values: TEXT }, { any: null })).toEqual([]);
  });

  it('does not fill a required field, unless that is nullable or has a default', () => {
    expect(violations(object({ f: TEXT }, { required: ['f'] }), { f: null })).toMatchObject([
      { code: 'required', path: ['f'], message: 'required field `f` is empty (null)' },
    ]);
    expect(violations(object({ f: { ...TEXT, nullable: true } }, { required: ['f'] }), { f: null })).toEqual(
      [],
    );
    expect(violations(object({ f: { ...TEXT, default: 'x' } }, { required: ['f'] }), { f: null })).toEqual(
      [],
    );
  });

  it('is no item of a list', () => {
    expect(said({ type: 'array', items: TEXT }, ['a', null])).toEqual([
      '1: list item is empty (null); give it a value or remove it',
    ]);
    expect(violations({ type: 'array', items: { ...TEXT, nullable: true } }, [null])).toEqual([]);
    expect(violations({ type: 'array', items: { type: 'any' } }, [null])).toEqual([]);
  });
});

describe('required fields', () => {
  it('are missed at their parent', () => {
    const schema = object({ spec: object({ name: TEXT }, { required: ['name'] }) });
    expect(violations(schema, { spec: {} })).toMatchObject([
      { code: 'required', path: ['spec'], part: 'key', message: 'required field `name` is missing' },
    ]);
  });

  it('with a default may be left out', () => {
    const schema = object({ protocol: { ...TEXT, default: 'TCP' } }, { required: ['protocol'] });
    expect(violations(schema, {})).toEqual([]);
  });

  it('are not missed when a misspelt field stands there', () => {
    const schema = object({ image: TEXT }, { required: ['image'] });
    expect(said(schema, { imagee: 'nginx' })).toEqual([
      'imagee: unknown field `imagee`; did you mean `image`?',
    ]);
  });
});

describe('unknown fields', () => {
  const deployment = object({
    metadata: object({ name: TEXT, labels: { type: 'object', values: TEXT } }),
    source: object({ file: object({}), secret: object({ secretName: TEXT }) }),
    spec: object({
      replicas: COUNT,
      selector: object({}),
      template: object({ spec: object({ containers: { type: 'array' }, nodeSelector: object({}) }) }),
    }),
  });

  it('are pointed at by their key, with what was meant', () => {
    expect(violations(deployment, { spec: { replica: 2 } })).toEqual([
      {
        code: 'unknown-field',
        path: ['spec', 'replica'],
        part: 'key',
        message: 'unknown field `replica`; did you mean `replicas`?',
        lags: false,
        fix: { kind: 'rename-key', key: 'replicas' },
      },
    ]);
  });

  it('are not renamed to a field that is there', () => {
    const [violation] = violations(deployment, { spec: { replica: 2, replicas: 2 } });
    expect(violation?.fix).toBeUndefined();
  });

  it.each<[string, JsonValue, string]>([
    ['one level down', { labels: {} }, 'labels: unknown field `labels`; it belongs in `metadata`'],
    [
      'beside its parent',
      { metadata: { replicas: 2 } },
      'metadata.replicas: unknown field `replicas`; it belongs in `spec`',
    ],
    [
      'far down, though another field has a similar name',
      { spec: { nodeSelector: {} } },
      'spec.nodeSelector: unknown field `nodeSelector`; it belongs in `spec.template.spec`',
    ],
    [
      'one level up',
      { spec: { template: { spec: { replicas: 1 } } } },
      'spec.template.spec.replicas: unknown field `replicas`; it belongs in `spec`',
    ],
    [
      'at the top',
      { spec: { metadata: {} } },
      'spec.metadata: unknown field `metadata`; it belongs at the top level',
    ],
    [
      'not in one of many alternatives that the object does not use',
      { source: { file: {}, secretName: 'a' } },
      'source.secretName: unknown field `secretName`; the API server would refuse or drop it',
    ],
    ['nowhere', { colour: 'red' }, 'colour: unknown field `colour`; the API server would refuse or drop it'],
  ])('are told where they belong: %s', (_, value, message) => {
    expect(said(deployment, value)).toEqual([message]);
  });

  it('are allowed in open mappings, and their content is not looked at', () => {
    expect(violations(object({ f: COUNT }, { open: true }), { x: { y: [1] }, f: 1 })).toEqual([]);
  });

  it('tell when the schema lags behind its project', () => {
    expect(violations(object({}, { lags: true }), { x: 1 })).toMatchObject([{ lags: true }]);
  });

  it('may have the names of things that every JavaScript object has', () => {
    const value: JsonValue = JSON.parse(
      '{"__proto__": {"a": 1}, "constructor": 1, "toString": 2, "hasOwnProperty": 3}',
    );
    expect(violations(object({}), value).map(({ path }) => path[0])).toEqual([
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
    ]);
    expect(said(object({}, { required: ['constructor', '__proto__'] }), {})).toEqual([
      ': required field `constructor` is missing',
      ': required field `__proto__` is missing',
    ]);
    expect(violations(object({ ['__proto__']: TEXT }), {})).toEqual([]);
  });
});

describe('lists', () => {
  it('do not repeat the keys of their items', () => {
    const item = object({ port: COUNT, protocol: { ...TEXT, default: 'TCP' } });
    const schema = object({ ports: { type: 'array', items: item, listMapKeys: ['port', 'protocol'] } });
    const ports = [{ port: 80 }, { port: 80, protocol: 'UDP' }, { port: 80, protocol: 'TCP' }];
    expect(said(schema, { ports })).toEqual(['ports.2: repeats `port: 80` and `protocol: TCP` of item 0']);
  });

  it('that are sets do not repeat items, whatever the order of keys', () => {
    const schema: Schema = { type: 'array', items: { type: 'any' }, isSet: true };
    expect(said(schema, ['a', 'b', 'a'])).toEqual(['2: repeats item 0; every item may stand once']);
    expect(said(schema, [{ a: 1, b: 2 }, { b: 2, a: 1 }, { b: 2 }])).toEqual([
      '1: repeats item 0; every item may stand once',
    ]);
    expect(violations(schema, [1, '1', true, 'true', null])).toEqual([]);
  });

  it('and mappings keep to their sizes', () => {
    const schema = object({
      list: { type: 'array', minItems: 1, maxItems: 2 },
      map: { type: 'object', open: true, minProperties: 1, maxProperties: 1 },
    });
    expect(said(schema, { list: [], map: { a: 1, b: 2 } })).toEqual([
      'list: `list` must have at least 1 item',
      'map: `map` must have at most 1 field',
    ]);
    expect(said(schema, { list: [1, 2, 3], map: {} })).toEqual([
      'list: `list` must have at most 2 items',
      'map: `map` must have at least 1 field',
    ]);
  });
});

describe('alternatives', () => {
  const needs = (...required: string[]): Schema => ({ type: 'any', open: true, required });
  const fields = { git: TEXT, helm: TEXT };

  it('anyOf: says what would do', () => {
    const schema = object({ source: object(fields, { anyOf: [needs('git'), needs('helm')] }) });
    expect(said(schema, { source: { helm: 'x' } })).toEqual([]);
    expect(said(schema, { source: {} })).toEqual(['source: `source` needs `git` or `helm`']);
  });

  it('anyOf: reports the branch that fits best', () => {
    const branches = [object({ name: TEXT }), object({ name: TEXT, count: COUNT }), TEXT];
    expect(said({ type: 'any', anyOf: branches }, { name: 'x', count: 1, size: 1 })).toEqual([
      'size: unknown field `size`; the API server would refuse or drop it',
    ]);
  });

  it('oneOf: says which fields exclude each other', () => {
    const schema = object({ source: object(fields, { oneOf: [needs('git'), needs('helm')] }) });
    expect(said(schema, { source: { git: 'x' } })).toEqual([]);
    expect(said(schema, { source: { git: 'x', helm: 'y' } })).toEqual([
      'source: `source` may have only one of `git` and `helm`',
    ]);
    expect(said(schema, { source: {} })).toEqual(['source: `source` needs `git` or `helm`']);
  });

  it('not: says what must not be together', () => {
    const schema = object({ source: object(fields, { not: needs('git', 'helm') }) });
    expect(said(schema, { source: { git: 'x' } })).toEqual([]);
    expect(said(schema, { source: { git: 'x', helm: 'y' } })).toEqual([
      'source: `source` must not have `git` and `helm` together',
    ]);
  });

  it('allOf: every part counts', () => {
    const schema = object({
      n: {
        ...COUNT,
        allOf: [
          { type: 'any', minimum: 1 },
          { type: 'any', maximum: 5 },
        ],
      },
    });
    expect(said(schema, { n: 9 })).toEqual(['n: `n` must be at most 5']);
  });
});

describe('hostile values', () => {
  /** A definition of a definition of …: the only way in which built-in schemas are recursive. */
  const recursive: { -readonly [K in keyof Schema]: Schema[K] } = { type: 'object' };
  recursive.fields = new Map([['not', recursive]]);

  it('are refused when nested too deeply', () => {
    let value: JsonValue = {};
    for (let i = 0; i < 100_000; i++) value = { not: value };
    expect(violations(recursive, value)).toMatchObject([
      { code: 'depth', message: 'nested deeper than 500 levels' },
    ]);
  });

  it('are refused when the schema refers to itself without end', () => {
    const endless: { -readonly [K in keyof Schema]: Schema[K] } = { type: 'any' };
    endless.allOf = [endless];
    expect(violations(endless, 1)).toMatchObject([{ code: 'depth' }]);
  });

  it('have at most 100 violations', () => {
    const value = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`field${i}`, i]));
    expect(violations(object({ f: TEXT }), value)).toHaveLength(100);
  });

  it('of any shape are judged without an exception, and by the paths that they have', () => {
    const schema = object({
      a: { type: 'array', items: object({ b: COUNT }, { required: ['b'] }), isSet: true },
      ['__proto__']: { type: 'object', values: TEXT },
      plain: { type: 'any', oneOf: [TEXT, LIST] },
    });
    const key = fc.constantFrom('a', 'b', '__proto__', 'constructor', 'plain', 'x');
    const { tree } = fc.letrec<{ tree: JsonValue }>((tie) => ({
      tree: fc.oneof(
        fc.constantFrom<JsonValue>(null, true, 1, 0.5, 'x', ''),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        for (const { path, code } of violations(schema, value)) {
          let node: JsonValue | undefined = value;
          for (const step of path) {
            expect(Object.hasOwn(node as object, step)).toBe(true);
            node = (node as Record<string, JsonValue>)[step];
          }
          expect(code).not.toBe('depth');
        }
      }),
    );
  });
});
