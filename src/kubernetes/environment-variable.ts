import { isAtLeastVersion } from './version.ts';

/** Since this version names may hold any printable ASCII character but `=` (KEP-4369, on by default). */
const RELAXED_SINCE = '1.32';

const RELAXED = /^[ -<>-~]+$/;
const STRICT = /^[-._a-zA-Z][-._a-zA-Z0-9]*$/;

/** The fields of its pod that a variable can take its value from, besides single labels and annotations. */
export const ENVIRONMENT_FIELDS = [
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'spec.nodeName',
  'spec.serviceAccountName',
  'status.hostIP',
  'status.hostIPs',
  'status.podIP',
  'status.podIPs',
] as const;

/** The resources of a container that a variable can take its value from, besides huge pages. */
export const ENVIRONMENT_RESOURCES = [
  'limits.cpu',
  'limits.memory',
  'limits.ephemeral-storage',
  'requests.cpu',
  'requests.memory',
  'requests.ephemeral-storage',
] as const;

/**
 * Why `name` is no name of an environment variable in that minor version of Kubernetes, as the end of a sentence
 * that begins with it; undefined when it is one. After `IsRelaxedEnvVarName` and `IsEnvVarName`.
 */
export function variableNameProblem(name: string, kubernetesVersion: string): string | undefined {
  if (name === '') return 'is empty';
  if (STRICT.test(name) && name !== '.' && !name.startsWith('..')) return undefined;
  if (!isAtLeastVersion(kubernetesVersion, RELAXED_SINCE)) {
    return STRICT.test(name)
      ? 'must not be `.` or begin with `..`'
      : 'may hold only letters, digits, `_`, `-` and `.`, and must not begin with a digit';
  }
  return RELAXED.test(name) ? undefined : 'may hold only printable ASCII characters other than `=`';
}

/** True for a field of the pod that a variable can take its value from, as in `fieldRef.fieldPath`. */
export function isEnvironmentField(path: string): boolean {
  return (
    (ENVIRONMENT_FIELDS as readonly string[]).includes(path) ||
    path === 'spec.host' ||
    /^metadata\.(?:labels|annotations)\['[^']+'\]$/.test(path)
  );
}

/** True for a resource of a container that a variable can take its value from, as in `resourceFieldRef.resource`. */
export function isEnvironmentResource(resource: string): boolean {
  return (
    (ENVIRONMENT_RESOURCES as readonly string[]).includes(resource) ||
    /^(?:limits|requests)\.hugepages-/.test(resource)
  );
}
