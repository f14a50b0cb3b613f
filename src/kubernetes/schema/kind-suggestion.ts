import { nearest } from '../../kernel/suggestion.ts';
import { groupOf, type KindName } from '../api-version.ts';
import { isBuiltInGroup } from './pack/built-in-groups.ts';

const MAX_NAME = 100;

/**
 * The known kind that a misspelt one probably means, or undefined: a kind of another project may have any name, so
 * that only a near spelling of group and kind counts.
 *
 * @param known - every kind there is a schema for
 */
export function suggestKind({ apiVersion, kind }: KindName, known: Iterable<KindName>): KindName | undefined {
  if (apiVersion.length > MAX_NAME || kind.length > MAX_NAME) return undefined;
  const names = [...known];
  const group = groupOf(apiVersion);
  const inGroup = names.filter((name) => groupOf(name.apiVersion) === group);
  return (
    sameApiVersion(names, apiVersion, kind) ??
    otherVersion(inGroup, kind, isBuiltInGroup(group)) ??
    (isBuiltInGroup(group) ? otherGroup(names, kind) : undefined) ??
    nearGroup(names, apiVersion, kind)
  );
}

/** `apps/v1` and `Deploymnet`. */
function sameApiVersion(names: readonly KindName[], apiVersion: string, kind: string): KindName | undefined {
  const kinds = names.filter((name) => name.apiVersion === apiVersion).map((name) => name.kind);
  const near = nearest(kind, kinds);
  return near === undefined || near === kind ? undefined : { apiVersion, kind: near };
}

/** `apps/v1beta` and `Deployment`; for other projects' groups a version that is not known is no mistake. */
function otherVersion(inGroup: readonly KindName[], kind: string, isBuiltIn: boolean): KindName | undefined {
  const exact = preferred(inGroup.filter((name) => name.kind === kind));
  if (exact !== undefined) return isBuiltIn ? exact : undefined;
  return closest(inGroup, kind);
}

/** `v1` and `Deployment`, also `v1` and `Deploymnet`. */
function otherGroup(names: readonly KindName[], kind: string): KindName | undefined {
  const builtIn = names.filter((name) => isBuiltInGroup(groupOf(name.apiVersion)));
  return preferred(names.filter((name) => name.kind === kind)) ?? closest(builtIn, kind);
}

/** `app/v1` and `Deployment`, `networking.k8s.oi/v1` and `Ingress`: one label of the group is misspelt. */
function nearGroup(names: readonly KindName[], apiVersion: string, kind: string): KindName | undefined {
  const group = groupOf(apiVersion);
  const near = names.filter((name) => isNearGroup(group, groupOf(name.apiVersion)));
  return preferred(near.filter((name) => name.kind === kind)) ?? closest(near, kind);
}

function isNearGroup(group: string, candidate: string): boolean {
  const [labels, others] = [group.split('.'), candidate.split('.')];
  if (group === '' || labels.length !== others.length) return false;
  const different = labels.filter((label, i) => label !== others[i]);
  const [label] = different;
  if (label === undefined || different.length > 1) return false;
  return nearest(label, [others[labels.indexOf(label)] ?? '']) !== undefined;
}

function closest(names: readonly KindName[], kind: string): KindName | undefined {
  const near = nearest(
    kind,
    names.map((name) => name.kind),
  );
  return near === undefined ? undefined : preferred(names.filter((name) => name.kind === near));
}

/** The most stable, then the newest version: `v1` before `v1beta2` before `v1alpha1`. */
function preferred(names: readonly KindName[]): KindName | undefined {
  let best: KindName | undefined;
  for (const name of names) {
    if (best === undefined || rank(name) > rank(best)) best = name;
  }
  return best;
}

function rank({ apiVersion }: KindName): number {
  const parts = /(?:^|\/)v(\d{1,4})(?:(alpha|beta)(\d{1,4}))?$/.exec(apiVersion);
  if (parts === null) return 0;
  const [, major, stage, step = '0'] = parts;
  const stability = stage === undefined ? 3 : stage === 'beta' ? 2 : 1;
  return stability * 1e9 + Number(major) * 1e4 + Number(step);
}
