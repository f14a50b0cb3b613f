import { isArray, isObject, type JsonObject, type JsonValue, member, objectMember } from '../kernel/json.ts';

/** True when a label selector has neither `matchLabels` nor `matchExpressions`, so that it selects everything. */
export function isEmptySelector(selector: JsonObject): boolean {
  const labels = objectMember(selector, 'matchLabels');
  const expressions = member(selector, 'matchExpressions');
  const hasLabels = labels !== undefined && Object.keys(labels).length > 0;
  return !hasLabels && !(isArray(expressions) && expressions.length > 0);
}

/** The first label of `wanted` that `labels` does not have with the same value; undefined when it has all. */
export function firstMissingLabel(wanted: JsonObject, labels: JsonObject | undefined): string | undefined {
  for (const key of Object.keys(wanted)) {
    if (typeof wanted[key] === 'string' && labelOf(labels, key) !== wanted[key]) return key;
  }
  return undefined;
}

/**
 * True when `labels` meets one item of `matchExpressions`. An item with an unknown operator or of the wrong
 * shape counts as met: other checks report it.
 */
export function meetsExpression(expression: JsonValue | undefined, labels: JsonObject | undefined): boolean {
  const key = member(expression, 'key');
  const values = member(expression, 'values');
  if (!isObject(expression) || typeof key !== 'string') return true;
  const value = labelOf(labels, key);
  switch (expression['operator']) {
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    case 'In':
      return !isArray(values) || values.length === 0 || (value !== undefined && values.includes(value));
    case 'NotIn':
      return !isArray(values) || value === undefined || !values.includes(value);
    default:
      return true;
  }
}

function labelOf(labels: JsonObject | undefined, key: string): JsonValue | undefined {
  return labels !== undefined && Object.hasOwn(labels, key) ? labels[key] : undefined;
}
