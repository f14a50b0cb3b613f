import { isArray, isObject, type JsonObject, member, stringMember } from '../kernel/json.ts';
import type { Path } from '../kernel/path.ts';
import type { YamlDocument } from '../yaml/document.ts';
import { groupOf, versionOf } from './api-version.ts';
import type { KubernetesObject } from './object.ts';

/** The path of an object that is a whole document: one for all of them. */
const ROOT: Path = [];

/** Lists in lists are taken apart to this depth. */
const MAX_LIST_DEPTH = 8;

/**
 * The Kubernetes objects of a document: the document itself, or the items when it is a list (`List`, or a typed
 * one such as `DeploymentList` with `items`). A name that is missing is the empty string; empty when the document has
 * neither `apiVersion` nor `kind`.
 */
export function objectsOf(document: YamlDocument): readonly KubernetesObject[] {
  const { value } = document;
  if (!isObject(value)) return [];
  const apiVersion = stringMember(value, 'apiVersion') ?? '';
  const kind = stringMember(value, 'kind') ?? '';
  if (apiVersion === '' && kind === '') return [];
  if (!isList(value, kind)) return [objectAt(document, value, apiVersion, kind, ROOT)];
  const objects: KubernetesObject[] = [];
  collectItems(document, value, apiVersion, kind, [], objects);
  return objects;
}

/** The API server's own test: a list is what has a list of `items`; a kind that only ends in `List` may be anything. */
function isList(value: JsonObject, kind: string): boolean {
  return kind.endsWith('List') && isArray(member(value, 'items'));
}

function collectItems(
  document: YamlDocument,
  list: JsonObject,
  listApiVersion: string,
  listKind: string,
  base: Path,
  objects: KubernetesObject[],
): void {
  const items = member(list, 'items');
  if (!isArray(items)) return;
  for (const [index, item] of items.entries()) {
    if (!isObject(item)) continue;
    const apiVersion = stringMember(item, 'apiVersion') ?? impliedApiVersion(listApiVersion, listKind);
    const kind = stringMember(item, 'kind') ?? impliedKind(listKind);
    const at = [...base, 'items', index];
    if (isList(item, kind) && at.length <= 2 * MAX_LIST_DEPTH) {
      collectItems(document, item, apiVersion, kind, at, objects);
    } else objects.push(objectAt(document, item, apiVersion, kind, at));
  }
}

/** Items of a typed list may leave out what the list says. */
function impliedApiVersion(listApiVersion: string, listKind: string): string {
  return listKind === 'List' ? '' : listApiVersion;
}

function impliedKind(listKind: string): string {
  return listKind.slice(0, -'List'.length);
}

function objectAt(
  document: YamlDocument,
  value: JsonObject,
  apiVersion: string,
  kind: string,
  base: Path,
): KubernetesObject {
  const metadata = member(value, 'metadata');
  return {
    value,
    apiVersion,
    group: groupOf(apiVersion),
    version: versionOf(apiVersion),
    kind,
    name: stringMember(metadata, 'name'),
    namespace: stringMember(metadata, 'namespace'),
    base,
    document,
  };
}
