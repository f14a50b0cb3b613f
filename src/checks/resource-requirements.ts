import { isObject, type JsonObject, type JsonValue, objectMember } from '../kernel/json.ts';
import type { Path } from '../kernel/path.ts';
import { nearest } from '../kernel/suggestion.ts';
import {
  compareQuantities,
  isMultipleOf,
  isWhole,
  parseQuantity,
  type Quantity,
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
  if (limits !== undefined) checkList(report, limits, () => [...path, 'resources', 'limits']);
  if (requests !== undefined) {
    checkList(report, requests, () => [...path, 'resources', 'requests']);
    checkAgainstLimits(report, requests, limits, () => [...path, 'resources']);
  }
  checkHugePagesAlone(report, requests, limits, () => [...path, 'resources']);
}

function checkList(report: Report, amounts: JsonObject, listPath: () => Path): void {
  for (const name of Object.keys(amounts)) {
    const value = amounts[name];
    const at = () => [...listPath(), name];
    if (!isContainerResource(name)) reportUnknownResource(report, name, at());
    const quantity = readQuantity(report, value, at);
    if (quantity !== undefined && value !== undefined) checkAmount(report, name, quantity, value, at);
  }
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
export function checkAmount(
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
  path: () => Path,
): void {
  for (const name of Object.keys(requests)) {
    const requested = amountOf(requests, name);
    if (requested === undefined) continue;
    const limit = limits === undefined ? undefined : amountOf(limits, name);
    const shown = `${code(name)} request ${code(String(requests[name]))}`;
    const related = [{ at: [...path(), 'limits', name], message: 'the limit' }];
    if (limit === undefined) {
      if (!isOvercommitAllowed(name) && !isWritten(limits, name)) {
        report([...path(), 'requests', name], `${shown} needs an equal limit`);
      }
    } else if (!isOvercommitAllowed(name) && compareQuantities(requested, limit) !== 0) {
      const message = `${shown} must equal the limit ${code(String(limits?.[name]))}`;
      report([...path(), 'requests', name], message, { related });
    } else if (compareQuantities(requested, limit) > 0) {
      const message = `${shown} is more than the limit ${code(String(limits?.[name]))}`;
      report([...path(), 'requests', name], message, { related });
    }
  }
}

function isWritten(amounts: JsonObject | undefined, name: string): boolean {
  return amounts !== undefined && Object.hasOwn(amounts, name);
}

function amountOf(amounts: JsonObject, name: string): Quantity | undefined {
  const value = Object.hasOwn(amounts, name) ? amounts[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? parseQuantity(value) : undefined;
}

function checkHugePagesAlone(
  report: Report,
  requests: JsonObject | undefined,
  limits: JsonObject | undefined,
  path: () => Path,
): void {
  if (!hasHugePages(requests) && !hasHugePages(limits)) return;
  if (hasCompute(requests) || hasCompute(limits)) return;
  report(path(), 'huge pages need a request or limit of `cpu` or `memory` beside them', { part: 'key' });
}

function hasHugePages(amounts: JsonObject | undefined): boolean {
  return amounts !== undefined && Object.keys(amounts).some(isHugePages);
}

function hasCompute(amounts: JsonObject | undefined): boolean {
  return isWritten(amounts, 'cpu') || isWritten(amounts, 'memory');
}
