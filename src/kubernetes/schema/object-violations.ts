import type { JsonObject, JsonValue } from '../../kernel/json.ts';
import { valueAt } from '../../kernel/path.ts';
import type { KubernetesObject } from '../object.ts';
import { isBuiltInGroup } from './pack/built-in-groups.ts';
import type { KindInfo } from './schema.ts';
import { validate } from './validate.ts';
import type { Violation } from './violation.ts';

const NONE: readonly Violation[] = [];

let lastObject: KubernetesObject | undefined;
let lastInfo: KindInfo | undefined;
let lastViolations: readonly Violation[] = NONE;

/**
 * Everything in an object that its schema does not allow. The answer for the last object is remembered, so that
 * checks which look at it one after another cost one validation.
 *
 * @param isEncrypted - the file is encrypted by SOPS: its `sops` block and encrypted values are not the cluster's
 */
export function violationsOf(
  object: KubernetesObject,
  info: KindInfo,
  isEncrypted: boolean,
): readonly Violation[] {
  if (object === lastObject && info === lastInfo) return lastViolations;
  lastViolations = collect(object.value, info, isEncrypted);
  lastObject = object;
  lastInfo = info;
  return lastViolations;
}

function collect(value: JsonObject, info: KindInfo, isEncrypted: boolean): readonly Violation[] {
  let violations: Violation[] | undefined;
  const isBuiltIn = isBuiltInGroup(info.group);
  const sink = (violation: Violation): void => {
    const kept = isBuiltIn ? judgeBuiltIn(violation, value, info) : violation;
    if (kept === undefined || isStatusGap(kept) || (isEncrypted && isOfSops(kept, value))) return;
    if (violations === undefined) violations = [];
    violations.push(kept);
  };
  if (info.validate === undefined) validate(info.schema, value, sink);
  else info.validate(value, sink);
  return violations ?? NONE;
}

/** Lists of pods and Services whose repeated items the checks under `api/` describe better. */
const LISTS_OF_OTHER_CHECKS: ReadonlySet<string> = new Set([
  'containers',
  'initContainers',
  'ephemeralContainers',
  'env',
  'ports',
  'sysctls',
  'volumes',
  'volumeMounts',
  'volumeDevices',
]);

/**
 * Kubernetes' own kinds are decoded into Go structs rather than compared with a schema: the empty string counts as
 * absent, repeated list items only fail in server-side apply, and the data of Secrets has a check of its own.
 */
function judgeBuiltIn(violation: Violation, root: JsonValue, info: KindInfo): Violation | undefined {
  const { code, path } = violation;
  if (code === 'enum' && valueAt(root, path) === '') return undefined;
  if (code === 'format' && info.kind === 'Secret' && path[0] === 'data') return undefined;
  if (code !== 'duplicate-item') return violation;
  const list = path.at(-2);
  return LISTS_OF_OTHER_CHECKS.has(String(list)) ? undefined : { ...violation, isTolerated: true };
}

/** Generators write incomplete `status` blocks, and the API server drops them. */
function isStatusGap({ code, path }: Violation): boolean {
  return path[0] === 'status' && code !== 'unknown-field';
}

function isOfSops({ path }: Violation, root: JsonValue): boolean {
  if (path[0] === 'sops') return true;
  const value = valueAt(root, path);
  return typeof value === 'string' && value.startsWith('ENC[');
}
