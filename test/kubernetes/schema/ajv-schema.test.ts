import { expect, test } from 'vitest';
import type { JsonValue } from '../../../src/kernel/json.ts';
import { compileJsonSchema } from '../../../src/kubernetes/schema/ajv-schema.ts';

async function messages(schema: Record<string, JsonValue>, value: JsonValue): Promise<string[]> {
  const told: string[] = [];
  (await compileJsonSchema(schema))(value, ({ message }) => told.push(message));
  return told;
}

test('patterns are in the dialect of Go, as in CustomResourceDefinitions', async () => {
  const schema = { properties: { a: { pattern: '^(?i)(abort|warn)$' }, b: { pattern: '^\\d+$' } } };
  expect(await messages(schema, { a: 'Abort', b: '1' })).toEqual([]);
  expect(await messages(schema, { a: 'no', b: 'x' })).toEqual([
    '`a` must match pattern "^(?i)(abort|warn)$"',
    '`b` must match pattern "^\\d+$"',
  ]);
});

test('no value can make a pattern slow', async () => {
  const told = await messages({ pattern: '^(a+)+$' }, `${'a'.repeat(2000)}!`);
  expect(told).toEqual(['the object must match pattern "^(a+)+$"']);
});
