import { isArray, isObject, type JsonObject, objectMember } from '../kernel/json.ts';
import type { Path } from '../kernel/path.ts';
import type { KubernetesObject } from './object.ts';

/** The pod that a workload describes. */
export interface PodTemplate {
  /** The pod's spec. */
  readonly spec: JsonObject;
  /** From the object to the spec, such as `['spec', 'template', 'spec']`. */
  readonly path: Path;
  /** The template's (or the pod's own) metadata. */
  readonly metadata: JsonObject | undefined;
}

/** When the containers of a pod are started again. */
export const RESTART_POLICIES = ['Always', 'OnFailure', 'Never'] as const;

/** The lists of containers that a pod can have, in the order in which checks look at them. */
const CONTAINER_LISTS = ['initContainers', 'containers', 'ephemeralContainers'] as const;

/** A container of a pod, of whichever list. */
export interface PodContainer {
  readonly value: JsonObject;
  readonly list: (typeof CONTAINER_LISTS)[number];
  /** From the object to the container. */
  readonly path: Path;
}

/** Where the built-in workloads keep their pod's metadata and spec, by `group/Kind`. */
const HOLDERS: ReadonlyMap<string, Path> = new Map<string, Path>([
  ['Pod', []],
  ['PodTemplate', ['template']],
  ['ReplicationController', ['spec', 'template']],
  ['apps/Deployment', ['spec', 'template']],
  ['apps/ReplicaSet', ['spec', 'template']],
  ['apps/StatefulSet', ['spec', 'template']],
  ['apps/DaemonSet', ['spec', 'template']],
  ['batch/Job', ['spec', 'template']],
  ['batch/CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
]);

/** `group/Kind` of every workload that holds a pod, as checks name them. */
export const WORKLOAD_KINDS: readonly string[] = [...HOLDERS.keys()];

/** `group/Kind`, or `Kind` for the core group: the name of a kind without its version. */
export function kindKey(object: KubernetesObject): string {
  return object.group === '' ? object.kind : `${object.group}/${object.kind}`;
}

/** The pod asked for last: every check of an object asks for the same one. */
let latest: { readonly object: KubernetesObject; readonly pod: PodTemplate | undefined } | undefined;

/** The pod of a built-in workload; undefined for other kinds and where the workload has no pod spec. */
export function podTemplateOf(object: KubernetesObject): PodTemplate | undefined {
  if (latest?.object === object) return latest.pod;
  const holderPath = HOLDERS.get(kindKey(object));
  if (holderPath === undefined) return undefined;
  latest = { object, pod: readPodTemplate(object.value, holderPath) };
  return latest.pod;
}

function readPodTemplate(value: JsonObject, holderPath: Path): PodTemplate | undefined {
  let holder: JsonObject | undefined = value;
  for (const step of holderPath) holder = objectMember(holder, String(step));
  const spec = objectMember(holder, 'spec');
  if (spec === undefined) return undefined;
  return { spec, path: [...holderPath, 'spec'], metadata: objectMember(holder, 'metadata') };
}

/** The containers asked for last, for the same reason. */
let latestContainers: { readonly pod: PodTemplate; readonly containers: readonly PodContainer[] } | undefined;

/** The containers of a pod from all its lists; items that are no objects are left out. */
export function containersOf(pod: PodTemplate): readonly PodContainer[] {
  if (latestContainers?.pod === pod) return latestContainers.containers;
  const containers = collectContainers(pod);
  latestContainers = { pod, containers };
  return containers;
}

function collectContainers(pod: PodTemplate): PodContainer[] {
  const containers: PodContainer[] = [];
  for (const list of CONTAINER_LISTS) {
    const items = pod.spec[list];
    if (!isArray(items)) continue;
    for (let index = 0; index < items.length; index++) {
      const value = items[index];
      if (isObject(value)) containers.push({ value, list, path: [...pod.path, list, index] });
    }
  }
  return containers;
}
