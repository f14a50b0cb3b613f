import {
  isArray,
  isObject,
  type JsonArray,
  type JsonObject,
  type JsonValue,
  objectMember,
} from '../kernel/json.ts';
import type { Path } from '../kernel/path.ts';
import { nameProblem } from '../kubernetes/names.ts';
import type { PodTemplate } from '../kubernetes/pod-template.ts';
import { isSubstituted } from '../kubernetes/substitution.ts';
import type { Report } from './define-check.ts';
import { eachDuplicate, nameOf } from './duplicates.ts';
import { type FieldScope, reportUnsupported } from './enumerated.ts';
import { code } from './wording.ts';

const MAX_MODE = 0o777;

/** Decimal numbers that are allowed as a mode but look like the octal one that was meant. */
const LOOKS_OCTAL: ReadonlySet<number> = new Set([400, 440, 444, 500]);

const SOURCES: ReadonlySet<string> = new Set([
  'awsElasticBlockStore',
  'azureDisk',
  'azureFile',
  'cephfs',
  'cinder',
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'fc',
  'flexVolume',
  'flocker',
  'gcePersistentDisk',
  'gitRepo',
  'glusterfs',
  'hostPath',
  'image',
  'iscsi',
  'nfs',
  'persistentVolumeClaim',
  'photonPersistentDisk',
  'portworxVolume',
  'projected',
  'quobyte',
  'rbd',
  'scaleIO',
  'secret',
  'storageos',
  'vsphereVolume',
]);

const HOST_PATH_TYPES = [
  'DirectoryOrCreate',
  'Directory',
  'FileOrCreate',
  'File',
  'Socket',
  'CharDevice',
  'BlockDevice',
] as const;

/** Sources whose files have modes and paths. */
const FILE_SOURCES = ['configMap', 'secret', 'downwardAPI', 'projected'] as const;
const PROJECTED_SOURCES = ['configMap', 'secret', 'downwardAPI'] as const;

/** Reports what the API server refuses about a pod's `volumes`. */
export function checkVolumes(scope: FieldScope, pod: PodTemplate, volumes: JsonArray): void {
  const { report } = scope;
  for (let index = 0; index < volumes.length; index++) {
    const volume = volumes[index];
    if (isObject(volume)) checkVolume(scope, volume, () => [...pod.path, 'volumes', index]);
  }
  if (volumes.length < 2) return;
  eachDuplicate(volumes, nameOf, (index, first, name) => {
    report(
      [...pod.path, 'volumes', index, 'name'],
      `another volume of this pod is already named ${code(name)}`,
      {
        related: [{ at: [...pod.path, 'volumes', first, 'name'], message: 'the first with this name' }],
      },
    );
  });
}

function checkVolume(scope: FieldScope, volume: JsonObject, at: () => Path): void {
  const { report } = scope;
  const name = volume['name'];
  if (typeof name === 'string') {
    const problem = nameProblem(name, 'dns-1123-label');
    if (problem !== undefined && !isSubstituted(name))
      report([...at(), 'name'], `volume name ${code(name)} ${problem}`);
  }
  reportSecondSource(report, volume, at);
  for (const source of FILE_SOURCES) {
    const files = volume[source];
    if (isObject(files)) checkFiles(report, files, () => [...at(), source]);
  }
  checkReferences(report, volume, at);
  const hostPath = objectMember(volume, 'hostPath');
  if (hostPath === undefined) return;
  reportUnsupported(scope, hostPath['type'], HOST_PATH_TYPES, () => [...at(), 'hostPath', 'type']);
  const path = hostPath['path'];
  if (typeof path === 'string' && hasBackstep(path)) {
    report([...at(), 'hostPath', 'path'], `the path ${code(path)} must not contain \`..\``);
  }
}

function reportSecondSource(report: Report, volume: JsonObject, at: () => Path): void {
  let first: string | undefined;
  for (const key in volume) {
    if (!SOURCES.has(key) || volume[key] === null) continue;
    if (first === undefined) {
      first = key;
    } else {
      const message = `the volume has a second source ${code(key)} beside ${code(first)}; only one is allowed`;
      report([...at(), key], message, { part: 'key' });
    }
  }
}

/** A volume of a ConfigMap or Secret must say which; schemas leave both optional. */
function checkReferences(report: Report, volume: JsonObject, at: () => Path): void {
  const secret = objectMember(volume, 'secret');
  // `secret.name` is a common slip that `schema/unknown-field` reports.
  if (secret !== undefined && isMissing(secret['secretName']) && secret['name'] === undefined) {
    report([...at(), 'secret'], 'the volume does not say which Secret it holds; set `secretName`', {
      part: 'key',
    });
  }
  const configMap = objectMember(volume, 'configMap');
  if (configMap !== undefined && isMissing(configMap['name']) && configMap['configMapName'] === undefined) {
    report([...at(), 'configMap'], 'the volume does not say which ConfigMap it holds; set `name`', {
      part: 'key',
    });
  }
}

function isMissing(value: JsonValue | undefined): boolean {
  return value === undefined || value === null || value === '';
}

function checkFiles(report: Report, files: JsonObject, at: () => Path): void {
  checkMode(report, files['defaultMode'], () => [...at(), 'defaultMode']);
  const items = files['items'];
  if (isArray(items)) checkItems(report, items, () => [...at(), 'items']);
  const sources = files['sources'];
  if (!isArray(sources)) return;
  for (let index = 0; index < sources.length; index++) {
    for (const kind of PROJECTED_SOURCES) {
      const nested = objectMember(sources[index], kind)?.['items'];
      if (isArray(nested)) checkItems(report, nested, () => [...at(), 'sources', index, kind, 'items']);
    }
  }
}

function checkItems(report: Report, items: JsonArray, at: () => Path): void {
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (!isObject(item)) continue;
    checkMode(report, item['mode'], () => [...at(), index, 'mode']);
    const path = item['path'];
    if (typeof path !== 'string') continue;
    const problem = descendingPathProblem(path);
    if (problem !== undefined) report([...at(), index, 'path'], `the path ${code(path)} ${problem}`);
  }
}

function checkMode(report: Report, mode: JsonValue | undefined, at: () => Path): void {
  if (typeof mode !== 'number') return;
  if (mode < 0 || mode > MAX_MODE) {
    const isOctal = mode > 0 && /^[0-7]{3}$/.test(String(mode));
    const advice = isOctal ? `; to YAML ${mode} is decimal, write ${code(`0${mode}`)}` : '';
    report(at(), `the mode ${mode} is not from 0 to 511 (\`0777\`)${advice}`);
  } else if (LOOKS_OCTAL.has(mode)) {
    const message = `the mode ${mode} is decimal, that is ${code(`0${mode.toString(8)}`)}; did you mean ${code(`0${mode}`)}?`;
    report(at(), message, { severity: 'warning' });
  }
}

/** Why a path does not stay below the folder it is in, as the end of a sentence that begins with it. */
export function descendingPathProblem(path: string): string | undefined {
  if (path.startsWith('/')) return 'must be relative, without `/` at its beginning';
  return hasBackstep(path) ? 'must not contain `..`' : undefined;
}

/** True when a part of the path is `..`. */
export function hasBackstep(path: string): boolean {
  return path.includes('..') && path.split('/').includes('..');
}
