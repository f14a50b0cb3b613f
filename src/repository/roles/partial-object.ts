import {
  arrayMember,
  isObject,
  type JsonObject,
  type JsonValue,
  member,
  objectMember,
  stringMember,
} from '../../kernel/json.ts';

type Completeness = (spec: JsonObject) => boolean;

const controller: Completeness = (spec) =>
  has(spec, 'selector') && hasWholePod(objectMember(objectMember(spec, 'template'), 'spec'));

/** Whether the spec of a kind holds what no whole object of the kind can do without. */
const COMPLETE: Readonly<Record<string, Completeness>> = {
  CronJob: (spec) => has(spec, 'schedule') && has(spec, 'jobTemplate'),
  DaemonSet: controller,
  Deployment: controller,
  HorizontalPodAutoscaler: (spec) => has(spec, 'scaleTargetRef'),
  Ingress: (spec) => has(spec, 'rules') || has(spec, 'defaultBackend'),
  Job: (spec) => hasWholePod(objectMember(objectMember(spec, 'template'), 'spec')),
  PersistentVolumeClaim: (spec) => has(spec, 'resources'),
  Pod: hasWholePod,
  ReplicaSet: controller,
  Service: (spec) => has(spec, 'ports') || has(spec, 'selector') || has(spec, 'externalName'),
  StatefulSet: controller,
};

/**
 * True when an object of a built-in kind lacks what every whole object of the kind has, as patches do; false when
 * it has all of that; undefined when the kind says nothing.
 */
export function isPartial(value: JsonValue): boolean | undefined {
  const kind = stringMember(value, 'kind') ?? '';
  const isComplete = Object.hasOwn(COMPLETE, kind) ? COMPLETE[kind] : undefined;
  if (isComplete === undefined) return undefined;
  const spec = objectMember(value, 'spec');
  return spec === undefined || !isComplete(spec);
}

function hasWholePod(spec: JsonObject | undefined): boolean {
  const containers = arrayMember(spec, 'containers');
  return (
    containers.length > 0 && containers.every((container) => isObject(container) && has(container, 'image'))
  );
}

function has(object: JsonObject, key: string): boolean {
  return member(object, key) !== undefined;
}
