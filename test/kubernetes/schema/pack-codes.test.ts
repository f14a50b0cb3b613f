import { describe, expect, it } from 'vitest';
import { parseType } from '../../../src/kubernetes/schema/pack/type-code.ts';
import { TypeTable } from '../../../src/kubernetes/schema/pack/type-table.ts';

const references = {
  typeSchema: (type: number) => ({ type: 'object' as const, format: `type ${type}` }),
  scalarSchema: (number: number) => ({ type: 'string' as const, format: `scalar ${number}` }),
};

describe('codes of types', () => {
  it.each([
    ['s', { type: 'string' }],
    ['[i', { type: 'array', items: { type: 'integer', format: 'int32' } }],
    ['{[s', { type: 'object', values: { type: 'array', items: { type: 'string' } } }],
    ['&s', { type: 'array', items: { type: 'string' }, isSet: true }],
    ['#z', { type: 'object', format: 'type 35' }],
    ['$10', { type: 'string', format: 'scalar 36' }],
    ['(name)#1', { type: 'array', items: { type: 'object', format: 'type 1' }, listMapKeys: ['name'] }],
    ['(a,b)s', { type: 'array', items: { type: 'string' }, listMapKeys: ['a', 'b'] }],
  ])('reads %s', (code, schema) => {
    expect(parseType(code, references)).toEqual(schema);
  });
});

describe('a table', () => {
  const text = [
    '1.0 1.1',
    'v1 Pod N 3 0\nexample.com/v1 Gadget C 2 1',
    '{"type":"string","enum":["a","b"]}',
    'both:s first:b@1 name!:s now-required!2:#1 pick:$0@2\n* any-more:i',
  ].join('\n\n');

  it('lists kinds with the versions that serve them', () => {
    expect(new TypeTable(text, false).kinds).toEqual([
      { apiVersion: 'v1', kind: 'Pod', namespaced: true, servedMask: 3, type: 0 },
      { apiVersion: 'example.com/v1', kind: 'Gadget', namespaced: false, servedMask: 2, type: 1 },
    ]);
  });

  it('gives each version its fields and requirements', () => {
    const table = new TypeTable(text, false);
    expect([...(table.typeSchema(0, 0).fields?.keys() ?? [])]).toEqual([
      'both',
      'first',
      'name',
      'now-required',
    ]);
    expect([...(table.typeSchema(0, 1).fields?.keys() ?? [])]).toEqual([
      'both',
      'name',
      'now-required',
      'pick',
    ]);
    expect(table.typeSchema(0, 0).required).toEqual(['name']);
    expect(table.typeSchema(0, 1).required).toEqual(['name', 'now-required']);
  });

  it('gives equal types the same schema', () => {
    const table = new TypeTable(text, false);
    expect(table.typeSchema(0, 1).fields?.get('now-required')).toBe(table.typeSchema(1, 1));
    expect(table.typeSchema(0, 0).fields).toBe(table.typeSchema(0, 0).fields);
  });

  it('marks open types, and all objects and closed lists of a source that lags', () => {
    expect(new TypeTable(text, false).typeSchema(1, 0)).toMatchObject({ open: true, lags: false });
    const lagging = new TypeTable(text, true);
    expect(lagging.typeSchema(0, 1)).toMatchObject({ open: false, lags: true });
    expect(lagging.scalarSchema(0)).toEqual({ type: 'string', enum: ['a', 'b'], lags: true });
  });
});
