import type { Schema } from './schema.ts';
import type { SchemaNode } from './schema-node.ts';
import type { ValidationRun } from './validation-run.ts';

/** Tells that a number does not fit its format, `int32` or `int64`. */
export function checkRange(run: ValidationRun, node: SchemaNode, value: number): void {
  const side = value < node.lowest ? 'smallest' : 'largest';
  const is32 = node.schema.format === 'int32';
  const limit = is32 ? `; the ${side} is ${value < node.lowest ? node.lowest : node.highest}` : '';
  run.tell('range', `${run.name} does not fit into ${is32 ? 32 : 64} bits${limit}`);
}

/** Tells the bounds and the step that a number breaks. */
export function checkNumberRules(run: ValidationRun, schema: Schema, value: number): void {
  const { minimum, maximum, multipleOf } = schema;
  if (minimum !== undefined && (schema.exclusiveMinimum ? value <= minimum : value < minimum)) {
    run.tell(
      'range',
      `${run.name} must be ${schema.exclusiveMinimum ? 'greater than' : 'at least'} ${minimum}`,
    );
  }
  if (maximum !== undefined && (schema.exclusiveMaximum ? value >= maximum : value > maximum)) {
    run.tell('range', `${run.name} must be ${schema.exclusiveMaximum ? 'less than' : 'at most'} ${maximum}`);
  }
  if (multipleOf !== undefined && multipleOf > 0 && !isMultiple(value, multipleOf)) {
    run.tell('range', `${run.name} must be a multiple of ${multipleOf}`);
  }
}

function isMultiple(value: number, step: number): boolean {
  const quotient = value / step;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}
