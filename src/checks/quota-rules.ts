import { isObject, type JsonObject, objectMember } from '../kernel/json.ts';
import type { Path } from '../kernel/path.ts';
import { compareQuantities, isWhole, quantityOf } from '../kubernetes/quantity.ts';
import { isIntegerResource, isQuotaResource, QUOTA_RESOURCES } from '../kubernetes/resource-name.ts';
import type { Report } from './define-check.ts';
import { readQuantity } from './quantity-rules.ts';
import { code, didYouMean } from './wording.ts';

/** The amounts of a LimitRange item, and which of them must not be more than which. */
const BOUNDS = ['min', 'max', 'default', 'defaultRequest', 'maxLimitRequestRatio'] as const;
const ORDER = [
  ['min', 'max'],
  ['min', 'defaultRequest'],
  ['min', 'default'],
  ['defaultRequest', 'default'],
  ['defaultRequest', 'max'],
  ['default', 'max'],
] as const;

/** Reports what is wrong in `spec.hard` of a ResourceQuota: unknown names, no quantities, parts of countable things. */
export function checkQuota(report: Report, spec: JsonObject): void {
  const hard = spec['hard'];
  if (!isObject(hard)) return;
  for (const name of Object.keys(hard)) {
    const at = () => ['spec', 'hard', name];
    if (!isQuotaResource(name)) {
      const advice = didYouMean(name, QUOTA_RESOURCES);
      report(at(), `${code(name)} is no resource that a ResourceQuota can limit${advice}`, { part: 'key' });
    }
    const quantity = readQuantity(report, hard[name], at);
    if (quantity !== undefined && isIntegerResource(name) && !isWhole(quantity)) {
      report(at(), `${code(String(hard[name]))} of ${code(name)} must be a whole number`);
    }
  }
}

/** Reports what is wrong in one item of a LimitRange: no quantities, and bounds that contradict each other. */
export function checkLimitRangeItem(report: Report, item: JsonObject, path: () => Path): void {
  for (const bound of BOUNDS) {
    const amounts = objectMember(item, bound);
    if (amounts === undefined) continue;
    for (const name of Object.keys(amounts))
      readQuantity(report, amounts[name], () => [...path(), bound, name]);
  }
  if (item['type'] === 'Pod') {
    for (const bound of ['default', 'defaultRequest'] as const) {
      if (objectMember(item, bound) === undefined) continue;
      report([...path(), bound], `${code(bound)} cannot be set for limits of type \`Pod\``, { part: 'key' });
    }
  }
  for (const [low, high] of ORDER) checkOrder(report, item, low, high, path);
}

function checkOrder(report: Report, item: JsonObject, low: string, high: string, path: () => Path): void {
  const lows = objectMember(item, low);
  const highs = objectMember(item, high);
  if (lows === undefined || highs === undefined) return;
  for (const name of Object.keys(lows)) {
    const least = quantityOf(lows[name]);
    const most = Object.hasOwn(highs, name) ? quantityOf(highs[name]) : undefined;
    if (least === undefined || most === undefined || compareQuantities(least, most) <= 0) continue;
    const values = [code(String(lows[name])), code(String(highs[name]))] as const;
    const message = `${code(low)} of ${code(name)} (${values[0]}) is more than ${code(high)} (${values[1]})`;
    report([...path(), low, name], message, {
      related: [{ at: [...path(), high, name], message: `the ${code(high)}` }],
    });
  }
}
