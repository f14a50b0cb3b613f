import { dirname } from 'node:path';
import { isArray, isObject, type JsonValue, stringMember } from '../../kernel/json.ts';
import { isKustomizationName } from '../file-names.ts';
import type { FileReference } from '../kustomization-references.ts';
import { isPartial } from './partial-object.ts';
import type { Place, PlaceVerdict, Verdict } from './verdict.ts';

const PATCH_NAME = /(?:^|[-_.])patch(?:es)?(?:[-_.]|$)/i;
const PATCH_FOLDER = /(?:^|[/\\])patch(?:es)?$/i;
const OPERATIONS: ReadonlySet<string> = new Set(['add', 'remove', 'replace', 'move', 'copy', 'test']);

/** How far above a file named like a patch its kustomization may stand. */
const LEVELS = 3;

/** Kustomizations by name, and what they name. A file that is listed as a resource is judged by its content. */
export function kustomizeByPlace(place: Place): PlaceVerdict | undefined {
  if (isKustomizationName(place.name)) {
    return {
      role: 'kustomization',
      reason: 'a kustomization by its name',
      certainty: 'likely',
      text: 'parsed',
    };
  }
  const references = place.context.references.get(place.entry.absolute);
  if (references === undefined || references.some(({ use }) => use === 'resource')) return undefined;
  const [first] = references;
  return first && byReference(references.find(({ use }) => use === 'patch') ?? first);
}

function byReference({ use, field, by }: FileReference): PlaceVerdict {
  const reason = `named under \`${field}\` of ${by}`;
  // A definition under `crds` tells kustomize about fields; it may be applied from elsewhere all the same.
  const certainty = field === 'crds' ? 'likely' : 'sure';
  if (use === 'patch') return { role: 'kustomize-patch', reason, certainty, text: 'parsed' };
  if (use === 'values') return { role: 'helm-values', reason, certainty, text: 'parsed' };
  return { role: 'kustomize-input', reason, certainty, text: 'parsed' };
}

/** True for a list of JSON Patch operations (RFC 6902). */
export function isJsonPatch(value: JsonValue): boolean {
  return isArray(value) && value.length > 0 && value.every(isOperation);
}

function isOperation(value: JsonValue): boolean {
  return (
    OPERATIONS.has(stringMember(value, 'op') ?? '') && stringMember(value, 'path')?.startsWith('/') === true
  );
}

/** True when a directive of strategic merge patches (`$patch: delete`) stands anywhere in the value. */
export function hasPatchDirective(value: JsonValue): boolean {
  if (isArray(value)) return value.some(hasPatchDirective);
  if (!isObject(value)) return false;
  const directive = stringMember(value, '$patch');
  if (directive === 'delete' || directive === 'replace' || directive === 'merge') return true;
  return Object.keys(value).some((key) => hasPatchDirective(value[key] ?? null));
}

/** Objects that no kustomization names but that are patches by all appearances. */
export function patchByAppearance(place: Place, values: readonly JsonValue[]): Verdict | undefined {
  const partial = values.map(isPartial);
  const isNamedPatch = PATCH_NAME.test(place.name) || PATCH_FOLDER.test(place.folder);
  if (partial.includes(true)) {
    const lacks = 'lacks what its kind needs';
    if (isNamedPatch) return patch(`named like a patch, and ${lacks}`);
    const beside = place.context.kustomizations.get(place.folder);
    return beside && patch(`${lacks}, and ${beside.path} does not list it`);
  }
  if (!isNamedPatch || partial.includes(false)) return undefined;
  const near = kustomizationNear(place);
  return near === undefined
    ? undefined
    : patch(`named like a patch, and ${near} does not list it as a resource`);
}

function kustomizationNear({ folder, context }: Place): string | undefined {
  let at = folder;
  for (let level = 0; level < LEVELS; level++) {
    const found = context.kustomizations.get(at);
    if (found !== undefined) return found.path;
    at = dirname(at);
  }
  return undefined;
}

function patch(reason: string): Verdict {
  return { role: 'kustomize-patch', reason };
}
