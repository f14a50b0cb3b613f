import {
  isArray,
  isObject,
  type JsonArray,
  type JsonObject,
  objectMember,
  stringMember,
} from '../../kernel/json.ts';
import type { Path } from '../../kernel/path.ts';
import type { KubernetesObject } from '../../kubernetes/object.ts';
import { containersOf, type PodContainer, type PodTemplate } from '../../kubernetes/pod-template.ts';
import { isSubstituted } from '../../kubernetes/substitution.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { eachDuplicate } from '../duplicates.ts';
import { type FieldScope, reportUnsupported } from '../enumerated.ts';
import { checkVolumes, descendingPathProblem, hasBackstep } from '../volume-rules.ts';
import { code, didYouMean } from '../wording.ts';

const PROPAGATIONS = ['None', 'HostToContainer', 'Bidirectional'] as const;

export default defineCheck({
  id: 'api/volumes',
  severity: 'error',
  on: 'pod',
  summary: 'Volumes have unique names and one source each, and what containers mount exists',
  rationale: `To a schema the name of a mount is any string. The API server refuses a mount or device without its volume, the same
\`mountPath\` twice in a container, two volumes with one name, two sources in one volume (none is an \`emptyDir\`),
a \`subPath\` or a file that leaves the volume, modes above \`0777\` (\`ValidateVolumes\`, \`ValidateVolumeMounts\`,
\`ValidateVolumeDevices\` in Kubernetes' \`pkg/apis/core/validation\`). The \`volumeClaimTemplates\` of a StatefulSet are
volumes of its pods; a StatefulSet itself is accepted with mounts that have no volume, but none of its pods can be
created.

Warnings: a \`:\` in a \`mountPath\`, which the field's documentation forbids, and modes such as \`400\` that are
decimal where an octal \`0400\` was surely meant.`,
  examples: {
    bad: [
      {
        title: 'Mounts without volumes, and a volume that is two',
        yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.29
      volumeMounts:
        - name: confg
          mountPath: /etc/nginx
        - name: config
          mountPath: /etc/nginx
          subPath: ../nginx.conf
        - name: cache
          mountPath: /var/cache
  volumes:
    - name: config
      configMap:
        name: web
        defaultMode: 644
      emptyDir: {}
    - name: config
      secret:
        optional: true
`,
        findings: [
          { at: '10:17', message: 'the pod has no volume named `confg`; did you mean `config`?' },
          { at: '13:22', message: 'another mount of this container already has the path `/etc/nginx`' },
          { at: '14:20', message: '`subPath` `../nginx.conf` must not contain `..`' },
          { at: '15:17', message: 'the pod has no volume named `cache`' },
          {
            at: '21:22',
            message: 'the mode 644 is not from 0 to 511 (`0777`); to YAML 644 is decimal, write `0644`',
          },
          {
            at: '22:7',
            message: 'the volume has a second source `emptyDir` beside `configMap`; only one is allowed',
          },
          { at: '23:13', message: 'another volume of this pod is already named `config`' },
          { at: '24:7', message: 'the volume does not say which Secret it holds; set `secretName`' },
        ],
      },
    ],
    good: [
      {
        title: 'A claim template is a volume too',
        yaml: `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  serviceName: db
  selector:
    matchLabels: {app: db}
  template:
    metadata:
      labels: {app: db}
    spec:
      containers:
        - name: db
          image: postgres:18
          volumeMounts:
            - {name: data, mountPath: /var/lib/postgresql, subPath: pg..data}
            - {name: tmp, mountPath: /tmp}
            - {name: config, mountPath: /etc/db}
      volumes:
        - name: tmp
        - name: config
          configMap: {name: db, defaultMode: 0640}
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests: {storage: 1Gi}
`,
      },
    ],
  },
  check({ object, pod }, report, { schemas }) {
    const scope = { object, report, schemas };
    const volumes = pod.spec['volumes'];
    if (isArray(volumes)) checkVolumes(scope, pod, volumes);
    const owner = new VolumeOwner(object, pod);
    for (const container of containersOf(pod)) {
      const mounts = container.value['volumeMounts'];
      if (isArray(mounts)) checkMounts(scope, owner, container, mounts);
      const devices = container.value['volumeDevices'];
      if (isArray(devices)) checkDevices(report, owner, container, devices);
    }
  },
});

/** Knows the names of a pod's volumes; works them out when the first mount asks. */
class VolumeOwner {
  readonly #object: KubernetesObject;
  readonly #pod: PodTemplate;
  #names: Set<string> | undefined;

  constructor(object: KubernetesObject, pod: PodTemplate) {
    this.#object = object;
    this.#pod = pod;
  }

  get names(): ReadonlySet<string> {
    if (this.#names === undefined) {
      this.#names = new Set();
      this.#addNames(this.#pod.spec['volumes'], (volume) => stringMember(volume, 'name'));
      const claims = objectMember(this.#object.value, 'spec')?.['volumeClaimTemplates'];
      this.#addNames(claims, (claim) => stringMember(objectMember(claim, 'metadata'), 'name'));
    }
    return this.#names;
  }

  #addNames(
    list: JsonArray[number] | undefined,
    nameOf: (item: JsonArray[number]) => string | undefined,
  ): void {
    if (!isArray(list)) return;
    for (const item of list) {
      const name = nameOf(item);
      if (name !== undefined) this.#names?.add(name);
    }
  }
}

function checkMounts(
  scope: FieldScope,
  owner: VolumeOwner,
  container: PodContainer,
  mounts: JsonArray,
): void {
  const { report } = scope;
  for (let index = 0; index < mounts.length; index++) {
    const mount = mounts[index];
    if (!isObject(mount)) continue;
    const name = mount['name'];
    const hasVolume = typeof name === 'string' && owner.names.has(name);
    if (hasVolume && isOrdinary(mount)) continue;
    const at = () => [...container.path, 'volumeMounts', index];
    reportMissingVolume(report, owner, mount, at);
    checkMount(scope, container, mount, at);
  }
  if (mounts.length > 1) reportMountsTwice(report, container, mounts);
}

/** True for a mount that nothing can be said against, so that most cost little. */
function isOrdinary({ mountPath, subPath, subPathExpr, mountPropagation }: JsonObject): boolean {
  return (
    typeof mountPath === 'string' &&
    !mountPath.includes(':') &&
    subPath === undefined &&
    subPathExpr === undefined &&
    mountPropagation === undefined
  );
}

function reportMountsTwice(report: Report, container: PodContainer, mounts: JsonArray): void {
  eachDuplicate(
    mounts,
    (mount) => stringMember(mount, 'mountPath') || undefined,
    (index, first, path) => {
      const message = `another mount of this container already has the path ${code(path)}`;
      report([...container.path, 'volumeMounts', index, 'mountPath'], message, {
        related: [
          { at: [...container.path, 'volumeMounts', first, 'mountPath'], message: 'the first mount' },
        ],
      });
    },
  );
}

function reportMissingVolume(report: Report, owner: VolumeOwner, mount: JsonObject, at: () => Path): void {
  const name = mount['name'];
  if (typeof name !== 'string' || name === '' || owner.names.has(name) || isSubstituted(name)) return;
  const advice = didYouMean(name, owner.names);
  report([...at(), 'name'], `the pod has no volume named ${code(name)}${advice}`);
}

function checkMount(scope: FieldScope, container: PodContainer, mount: JsonObject, at: () => Path): void {
  const { report } = scope;
  const { mountPath, subPath, subPathExpr, mountPropagation } = mount;
  if (typeof mountPath === 'string' && mountPath.includes(':')) {
    report([...at(), 'mountPath'], `\`mountPath\` ${code(mountPath)} must not contain \`:\``, {
      severity: 'warning',
    });
  }
  reportBadSubPath(report, mount, 'subPath', at);
  reportBadSubPath(report, mount, 'subPathExpr', at);
  if (
    typeof subPath === 'string' &&
    subPath !== '' &&
    typeof subPathExpr === 'string' &&
    subPathExpr !== ''
  ) {
    report([...at(), 'subPathExpr'], '`subPath` and `subPathExpr` cannot both be set');
  }
  if (mountPropagation === undefined) return;
  const place = () => [...at(), 'mountPropagation'];
  reportUnsupported(scope, mountPropagation, PROPAGATIONS, place);
  const isPrivileged = objectMember(container.value, 'securityContext')?.['privileged'] === true;
  if (mountPropagation === 'Bidirectional' && !isPrivileged) {
    report(place(), '`mountPropagation: Bidirectional` needs `securityContext.privileged: true`');
  }
}

function reportBadSubPath(report: Report, mount: JsonObject, field: string, at: () => Path): void {
  const path = mount[field];
  const problem = typeof path === 'string' ? descendingPathProblem(path) : undefined;
  if (problem !== undefined) report([...at(), field], `${code(field)} ${code(String(path))} ${problem}`);
}

function checkDevices(report: Report, owner: VolumeOwner, container: PodContainer, devices: JsonArray): void {
  for (let index = 0; index < devices.length; index++) {
    const device = devices[index];
    if (!isObject(device)) continue;
    const at = () => [...container.path, 'volumeDevices', index];
    reportMissingVolume(report, owner, device, at);
    const path = device['devicePath'];
    if (typeof path === 'string' && hasBackstep(path)) {
      report([...at(), 'devicePath'], `\`devicePath\` ${code(path)} must not contain \`..\``);
    }
  }
  for (const field of ['name', 'devicePath'] as const) {
    eachDuplicate(
      devices,
      (device) => stringMember(device, field) || undefined,
      (index, _, value) => {
        const message = `another device of this container already has the ${code(field)} ${code(value)}`;
        report([...container.path, 'volumeDevices', index, field], message);
      },
    );
  }
}
