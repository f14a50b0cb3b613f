import { expect, it } from 'vitest';
import type { Schema } from '../../src/kubernetes/schema/schema.ts';
import { schemaAt } from '../../src/kubernetes/schema-at.ts';

const STRING: Schema = { type: 'string' };
const POD: Schema = {
  type: 'object',
  fields: new Map<string, Schema>([
    ['labels', { type: 'object', values: STRING }],
    ['ports', { type: 'array', items: { type: 'object', fields: new Map([['name', STRING]]) } }],
    ['free', { type: 'object', open: true }],
    [
      'either',
      { type: 'any', anyOf: [{ type: 'any' }, { type: 'object', fields: new Map([['name', STRING]]) }] },
    ],
  ]),
};

it('finds fields, values of maps, items of lists and alternatives', () => {
  expect(schemaAt(POD, [])).toBe(POD);
  expect(schemaAt(POD, ['labels', 'app'])).toBe(STRING);
  expect(schemaAt(POD, ['ports', 3, 'name'])).toBe(STRING);
  expect(schemaAt(POD, ['either', 'name'])).toBe(STRING);
});

it('knows nothing about free parts, unknown fields and what lies below a string', () => {
  expect(schemaAt(POD, ['free', 'a', 'b'])).toBeUndefined();
  expect(schemaAt(POD, ['unknown'])).toBeUndefined();
  expect(schemaAt(POD, ['ports', 'name'])).toBeUndefined();
  expect(schemaAt(POD, ['labels', 'app', 'x'])).toBeUndefined();
});
