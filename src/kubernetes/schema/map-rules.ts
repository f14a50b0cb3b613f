import type { JsonObject } from '../../kernel/json.ts';
import type { Schema } from './schema.ts';
import type { ValidationRun } from './validation-run.ts';

/** Tells when a mapping has too few or too many fields. */
export function checkMapRules(run: ValidationRun, schema: Schema, value: JsonObject): void {
  const { minProperties, maxProperties } = schema;
  if (minProperties === undefined && maxProperties === undefined) return;
  const count = Object.keys(value).length;
  if (minProperties !== undefined && count < minProperties) {
    run.tell('length', `${run.name} must have at least ${counted(minProperties)}`, { part: 'key' });
  }
  if (maxProperties !== undefined && count > maxProperties) {
    run.tell('length', `${run.name} must have at most ${counted(maxProperties)}`, { part: 'key' });
  }
}

function counted(count: number): string {
  return count === 1 ? '1 field' : `${count} fields`;
}
