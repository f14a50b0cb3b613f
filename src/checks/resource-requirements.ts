import { isObject, type JsonObject, type JsonValue, objectMember } from '../kernel/json.ts';
import type { Path } from '../kernel/path.ts';
import { nearest } from '../kernel/suggestion.ts';
import {
  compareQuantities,
  isMultipleOf,
  isWhole,
  isWholeMilli,
  parseQuantity,
  type Quantity,
  quantityOf,
} from '../kubernetes/quantity.ts';
import {
  CONTAINER_RESOURCES,
  hugePageSize,
  isContainerResource,
  isHugePages,
  isIntegerResource,
  isOvercommitAllowed,
} from '../kubernetes/resource-name.ts';
import type { Report } from './define-check.ts';
import { readQuantity, warnOfFineCpu, warnOfFraction } from './quantity-rules.ts';
import { code } from './wording.ts';

/** Reports what is wrong in the `resources` of a container or pod; `path` leads to its owner. */
export function checkRequirements(report: Report, owner: JsonObject, path: Path): void {
  const resources = owner['resources'];
  if (!isObject(resources)) return;
  const limits = objectMember(resources, 'limits');
  const requests = objectMember(resources, 'requests');
  if (limits !== undefined) checkList(report, limits, path, 'limits');
  if (requests !== undefined) {
    checkList(report, requests, path, 'requests');
    checkAgainstLimits(report, requests, limits, path);
  }
  checkHugePagesAlone(report, requests, limits, path);
}

function checkList(report: Report, amounts: JsonObject, path: Path, list: 'limits' | 'requests'): void {
  for (const name of Object.keys(amounts)) {
    if (isOrdinary(name, amountOf(amounts, name))) continue;
    const value = amounts[name];
    const at = () => [...path, 'resources', list, name];
    if (!isContainerResource(name)) reportUnknownResource(report, name, at());
    const quantity = readQuantity(report, value, at);
    if (quantity !== undefined && value !== undefined) checkAmount(report, name, quantity, value, at);
  }
}

/** True for amounts that nothing can be said against, so that they cost little. */
function isOrdinary(name: string, quantity: Quantity | undefined): boolean {
  if (quantity === undefined || quantity.nano < 0n) return false;
  return name === 'cpu' ? isWholeMilli(quantity) : name === 'memory' && isWhole(quantity);
}

function reportUnknownResource(report: Report, name: string, at: Path): void {
  const suggestion = nearest(name, CONTAINER_RESOURCES);
  const advice =
    suggestion === undefined
      ? 'use `cpu`, `memory`, `ephemeral-storage`, `hugepages-<size>` or a name with a domain such as `nvidia.com/gpu`'
      : `did you mean ${code(suggestion)}?`;
  report(at, `${code(name)} is no resource of a container; ${advice}`, { part: 'key' });
}

/** Reports an amount that does not fit the resource: part of a device or of a huge page, bytes with a fraction. */
function checkAmount(
  report: Report,
  name: string,
  quantity: Quantity,
  value: JsonValue,
  at: () => Path,
): void {
  if (name === 'cpu') {
    warnOfFineCpu(report, quantity, value, at);
  } else if (isIntegerResource(name)) {
    if (!isWhole(quantity)) report(at(), `${code(String(value))} of ${code(name)} must be a whole number`);
  } else if (isHugePages(name)) {
    const page = parseQuantity(hugePageSize(name));
    if (page === undefined || page.nano <= 0n || !isMultipleOf(quantity, page)) {
      report(at(), `${code(String(value))} is no whole multiple of the page size in ${code(name)}`);
    }
  } else if (name === 'memory' || name.endsWith('storage')) {
    warnOfFraction(report, quantity, value, at);
  }
}

function checkAgainstLimits(
  report: Report,
  requests: JsonObject,
  limits: JsonObject | undefined,
  path: Path,
): void {
  for (const name of Object.keys(requests)) {
    const requested = amountOf(requests, name);
    if (requested === undefined) continue;
    const limit = limits === undefined ? undefined : amountOf(limits, name);
    if (limit === undefined ? isOvercommitAllowed(name) : fits(name, requested, limit)) continue;
    const shown = `${code(name)} request ${code(String(requests[name]))}`;
    const at = [...path, 'resources', 'requests', name];
    const related = [{ at: [...path, 'resources', 'limits', name], message: 'the limit' }];
    if (limit === undefined) {
      if (!isWritten(limits, name)) report(at, `${shown} needs an equal limit`);
    } else {
      const relation = isOvercommitAllowed(name) ? 'is more than' : 'must equal';
      report(at, `${shown} ${relation} the limit ${code(String(limits?.[name]))}`, { related });
    }
  }
}

function fits(name: string, requested: Quantity, limit: Quantity): boolean {
  const order = compareQuantities(requested, limit);
  return isOvercommitAllowed(name) ? order <= 0 : order === 0;
}

function isWritten(amounts: JsonObject | undefined, name: string): boolean {
  return amounts !== undefined && Object.hasOwn(amounts, name);
}

function amountOf(amounts: JsonObject, name: string): Quantity | undefined {
  return Object.hasOwn(amounts, name) ? quantityOf(amounts[name]) : undefined;
}

function checkHugePagesAlone(
  report: Report,
  requests: JsonObject | undefined,
  limits: JsonObject | undefined,
  path: Path,
): void {
  if (!hasHugePages(requests) && !hasHugePages(limits)) return;
  if (hasCompute(requests) || hasCompute(limits)) return;
  report([...path, 'resources'], 'huge pages need a request or limit of `cpu` or `memory` beside them', {
    part: 'key',
  });
}

function hasHugePages(amounts: JsonObject | undefined): boolean {
  return amounts !== undefined && Object.keys(amounts).some(isHugePages);
}

function hasCompute(amounts: JsonObject | undefined): boolean {
  return isWritten(amounts, 'cpu') || isWritten(amounts, 'memory');
}
