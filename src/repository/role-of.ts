import { type JsonValue, objectMember } from '../kernel/json.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { FileRole } from './file-role.ts';
import { OBJECT_ROLES } from './file-role.ts';
import { actionByContent, workflowByPlace } from './roles/github.ts';
import { helmByPlace } from './roles/helm.ts';
import { hasPatchDirective, isJsonPatch, kustomizeByPlace, patchByAppearance } from './roles/kustomize.ts';
import { nativeFormatOf } from './roles/native-format.ts';
import { familyOf, type ObjectFamily } from './roles/object-family.ts';
import { isTemplate } from './roles/template-actions.ts';
import type { Place, PlaceVerdict, Verdict } from './roles/verdict.ts';
import { roleByWellKnownName } from './roles/well-known.ts';

const COMPOSE_NAME = /^(?:docker-)?compose(?:[-._].*)?\.ya?ml$/i;
const OBJECT_FIELD = /^(?:(?:apiVersion|kind)|[ \t{]*"(?:apiVersion|kind)")[ \t]*:/m;

/** What can be said of a file before it is read: from its name, its folder and the kustomizations that name it. */
export function roleByPlace(place: Place): PlaceVerdict | undefined {
  return (
    kustomizeByPlace(place) ??
    (isListed(place) ? undefined : helmByPlace(place)) ??
    workflowByPlace(place) ??
    roleByWellKnownName(place.name, place.entry.path)
  );
}

/** The role of a file that has been parsed. Content wins over place where it is sure. */
export function roleOf(
  place: Place,
  byPlace: PlaceVerdict | undefined,
  text: string,
  documents: readonly YamlDocument[],
): Verdict {
  if (byPlace?.certainty === 'sure') return byPlace;
  if (isTemplate(text, documents)) {
    return { role: 'helm-template', reason: 'holds template actions and is not YAML before they are run' };
  }
  const byContent = roleByContent(place, text, documents);
  if (byPlace?.role === 'kustomization') return byContent?.role === 'flux' ? byContent : byPlace;
  if (byContent !== undefined && (byPlace === undefined || OBJECT_ROLES.has(byContent.role)))
    return byContent;
  if (byPlace !== undefined) return byPlace;
  return isListed(place)
    ? { role: 'manifest', reason: 'listed as a resource of a kustomization' }
    : other(documents);
}

/** True when a kustomization lists the file itself as a resource. */
function isListed({ context, entry }: Place): boolean {
  return context.references.get(entry.absolute)?.some(({ use }) => use === 'resource') === true;
}

function roleByContent(place: Place, text: string, documents: readonly YamlDocument[]): Verdict | undefined {
  const values = documents.map(({ value }) => value).filter((value) => value !== undefined && value !== null);
  const families = values.map(familyOf);
  if (families.some((family) => family !== undefined)) return roleOfObjects(place, text, values, families);
  if (values.some(isJsonPatch)) return { role: 'kustomize-patch', reason: 'a list of JSON Patch operations' };
  const format = formatOf(place.name, values);
  if (format !== undefined) return format;
  const isBroken = documents.some(({ problem }) => problem !== undefined);
  return isBroken && OBJECT_FIELD.test(text)
    ? { role: 'manifest', reason: 'not YAML, but its text has `apiVersion` or `kind`' }
    : undefined;
}

const FAMILY_VERDICTS: Readonly<Partial<Record<ObjectFamily, Verdict>>> = {
  argocd: { role: 'argocd', reason: 'holds objects of Argo CD' },
  encrypted: { role: 'other', reason: 'encrypted as a whole with SOPS' },
  flux: { role: 'flux', reason: 'holds objects of Flux' },
  foreign: { role: 'other', reason: 'an object that a program reads for itself, not a cluster' },
  half: { role: 'manifest', reason: 'looks like an object that lacks `apiVersion` or `kind`' },
  kustomization: { role: 'kustomization', reason: 'a kustomization by its `apiVersion` and `kind`' },
  'kustomize-plugin': { role: 'kustomize-input', reason: 'configures a plugin of kustomize' },
  object: { role: 'manifest', reason: 'holds Kubernetes objects' },
  template: { role: 'helm-template', reason: 'the name of its object is a template action' },
};

const MIXED: Verdict = { role: 'manifest', reason: 'holds Kubernetes objects of several families' };

function roleOfObjects(
  place: Place,
  text: string,
  values: readonly JsonValue[],
  families: readonly (ObjectFamily | undefined)[],
): Verdict {
  if (!isListed(place)) {
    const patch = patchOf(place, text, values);
    if (patch !== undefined) return patch;
  }
  const known = families.filter((family) => family !== undefined);
  const [first] = known;
  const verdict = first && FAMILY_VERDICTS[first];
  return verdict !== undefined && known.every((family) => family === first) ? verdict : MIXED;
}

function patchOf(place: Place, text: string, values: readonly JsonValue[]): Verdict | undefined {
  if (text.includes('$patch') && values.some(hasPatchDirective)) {
    return { role: 'kustomize-patch', reason: 'holds a `$patch` directive' };
  }
  return patchByAppearance(place, values);
}

function formatOf(name: string, values: readonly JsonValue[]): Verdict | undefined {
  for (const value of values) {
    const format = actionByContent(name, value) ?? nativeFormatOf(value);
    if (format !== undefined) return format;
    if (COMPOSE_NAME.test(name) && objectMember(value, 'services') !== undefined) {
      return { role: 'compose', reason: 'named like a Compose file, with services' };
    }
  }
  return undefined;
}

function other(documents: readonly YamlDocument[]): Verdict {
  const role: FileRole = 'other';
  if (documents.every(({ value, problem }) => value === undefined && problem === undefined)) {
    return { role, reason: 'holds nothing but comments' };
  }
  if (documents.every(({ value }) => value === undefined)) return { role, reason: 'cannot be read' };
  return { role, reason: 'no document has `apiVersion` and `kind`' };
}
