import {
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  objectMember,
  stringMember,
} from '../../kernel/json.ts';
import type { Path } from '../../kernel/path.ts';
import { containersOf, type PodTemplate } from '../../kubernetes/pod-template.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { eachDuplicate, nameOf } from '../duplicates.ts';
import { type FieldScope, reportUnsupported } from '../enumerated.ts';
import { code } from '../wording.ts';

const MAX_ID = 2_147_483_647;
const IDS = ['runAsUser', 'runAsGroup', 'fsGroup'] as const;
const PROFILES = ['seccompProfile', 'appArmorProfile'] as const;
const PROC_MOUNTS = ['Default', 'Unmasked'] as const;
const HOST_NAMESPACES = ['hostNetwork', 'hostPID', 'hostIPC'] as const;
const ROOT_MESSAGE = '`runAsUser: 0` is root, which `runAsNonRoot` forbids; the container would not start';
const SYSCTL_NAME = /^[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:[./][a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/;

export default defineCheck({
  id: 'api/security-context',
  severity: 'error',
  on: 'pod',
  summary: 'Security contexts have valid ids and do not contradict themselves',
  rationale: `The API server refuses user and group ids outside of 0 to 2147483647, \`allowPrivilegeEscalation: false\` together with
\`privileged: true\` or the capability \`CAP_SYS_ADMIN\`, a \`Localhost\` profile without \`localhostProfile\` and the
other way round, \`procMount: Unmasked\` without \`hostUsers: false\`, \`hostUsers: false\` together with a namespace of
the host, and \`shareProcessNamespace\` together with \`hostPID\` (\`ValidateSecurityContext\`,
\`validatePodSpecSecurityContext\`, \`validateHostUsers\` in Kubernetes' \`pkg/apis/core/validation\`).

\`runAsNonRoot: true\` with \`runAsUser: 0\` is accepted, but the container never starts: a warning.`,
  examples: {
    bad: [
      {
        title: 'Ids that no process can have, and privileges that contradict each other',
        yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostPID: true
  hostUsers: false
  shareProcessNamespace: true
  securityContext:
    fsGroup: 4294967295
    supplementalGroups: [1000, -1]
  containers:
    - name: web
      image: nginx:1.29
      securityContext:
        allowPrivilegeEscalation: false
        privileged: true
        runAsNonRoot: true
        runAsUser: 0
        seccompProfile:
          type: Localhost
`,
        findings: [
          { at: '6:12', message: '`hostPID` cannot be used together with `hostUsers: false`' },
          { at: '8:26', message: '`shareProcessNamespace` and `hostPID` cannot both be used' },
          { at: '10:14', message: '`fsGroup` is 4294967295; an id is a number from 0 to 2147483647' },
          { at: '11:32', message: '`supplementalGroups` has -1; an id is a number from 0 to 2147483647' },
          { at: '16:35', message: '`allowPrivilegeEscalation: false` contradicts `privileged: true`' },
          {
            at: '19:20',
            message: '`runAsUser: 0` is root, which `runAsNonRoot` forbids; the container would not start',
          },
          { at: '21:17', message: '`seccompProfile` of type `Localhost` needs a `localhostProfile`' },
        ],
      },
    ],
    good: [
      {
        title: 'An unprivileged container',
        yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsNonRoot: true
    runAsUser: 1000
    sysctls: [{name: net.ipv4.ip_unprivileged_port_start, value: "80"}]
    seccompProfile: {type: RuntimeDefault}
  containers:
    - name: web
      image: nginx:1.29
      securityContext:
        allowPrivilegeEscalation: false
        capabilities: {drop: [ALL]}
        seccompProfile: {type: Localhost, localhostProfile: profiles/web.json}
`,
      },
    ],
  },
  check({ object, pod }, report, { schemas }) {
    const scope = { object, report, schemas };
    checkNamespaces(report, pod);
    const ofPod = objectMember(pod.spec, 'securityContext');
    if (ofPod !== undefined) checkPodContext(report, pod, ofPod, () => [...pod.path, 'securityContext']);
    for (const { value, path } of containersOf(pod)) {
      const context = value['securityContext'];
      if (isObject(context)) checkContext(scope, pod, ofPod, context, () => [...path, 'securityContext']);
    }
  },
});

function checkNamespaces(report: Report, { spec, path }: PodTemplate): void {
  if (spec['hostUsers'] === false) {
    for (const field of HOST_NAMESPACES) {
      if (spec[field] !== true) continue;
      report([...path, field], `${code(field)} cannot be used together with \`hostUsers: false\``);
    }
  }
  if (spec['shareProcessNamespace'] === true && spec['hostPID'] === true) {
    report([...path, 'shareProcessNamespace'], '`shareProcessNamespace` and `hostPID` cannot both be used');
  }
}

function checkPodContext(report: Report, pod: PodTemplate, context: JsonObject, at: () => Path): void {
  checkIds(report, context, at);
  checkProfiles(report, context, at);
  if (context['runAsNonRoot'] === true && context['runAsUser'] === 0 && hasInheritingContainer(pod)) {
    report([...at(), 'runAsUser'], ROOT_MESSAGE, { severity: 'warning' });
  }
  const groups = context['supplementalGroups'];
  if (isArray(groups)) {
    for (let index = 0; index < groups.length; index++) {
      const group = groups[index];
      if (!isBadId(group)) continue;
      const message = `\`supplementalGroups\` has ${group}; an id is a number from 0 to ${MAX_ID}`;
      report([...at(), 'supplementalGroups', index], message);
    }
  }
  const sysctls = context['sysctls'];
  if (!isArray(sysctls)) return;
  for (let index = 0; index < sysctls.length; index++) {
    const name = stringMember(sysctls[index], 'name');
    if (name === undefined || (name.length <= 253 && SYSCTL_NAME.test(name))) continue;
    report([...at(), 'sysctls', index, 'name'], `${code(name)} is no name of a sysctl`);
  }
  eachDuplicate(sysctls, nameOf, (index, _, name) => {
    report([...at(), 'sysctls', index, 'name'], `sysctl ${code(name)} is set twice`);
  });
}

/** True when a container takes its user from the pod. */
function hasInheritingContainer(pod: PodTemplate): boolean {
  return containersOf(pod).some(({ value }) => {
    const own = objectMember(value, 'securityContext');
    return own?.['runAsUser'] === undefined && own?.['runAsNonRoot'] === undefined;
  });
}

function checkContext(
  scope: FieldScope,
  pod: PodTemplate,
  ofPod: JsonObject | undefined,
  context: JsonObject,
  at: () => Path,
): void {
  const { report } = scope;
  checkIds(report, context, at);
  checkProfiles(report, context, at);
  if (context['allowPrivilegeEscalation'] === false) checkEscalation(report, context, at);
  checkRoot(report, context, ofPod, at);
  const procMount = context['procMount'];
  reportUnsupported(scope, procMount, PROC_MOUNTS, () => [...at(), 'procMount']);
  if (procMount === 'Unmasked' && pod.spec['hostUsers'] !== false) {
    report([...at(), 'procMount'], '`procMount: Unmasked` needs `hostUsers: false` in the pod');
  }
}

function checkIds(report: Report, context: JsonObject, at: () => Path): void {
  for (const field of IDS) {
    const id = context[field];
    if (isBadId(id))
      report([...at(), field], `${code(field)} is ${id}; an id is a number from 0 to ${MAX_ID}`);
  }
}

function isBadId(id: JsonValue | undefined): id is number {
  return typeof id === 'number' && (id < 0 || id > MAX_ID);
}

function checkProfiles(report: Report, context: JsonObject, at: () => Path): void {
  for (const field of PROFILES) {
    const profile = context[field];
    if (!isObject(profile)) continue;
    const local = profile['localhostProfile'];
    const hasLocal = typeof local === 'string' && local !== '';
    if (profile['type'] === 'Localhost' && !hasLocal) {
      report([...at(), field, 'type'], `${code(field)} of type \`Localhost\` needs a \`localhostProfile\``);
    } else if (typeof profile['type'] === 'string' && profile['type'] !== 'Localhost' && hasLocal) {
      const message = `\`localhostProfile\` can only be set for a ${code(field)} of type \`Localhost\``;
      report([...at(), field, 'localhostProfile'], message);
    }
  }
}

function checkEscalation(report: Report, context: JsonObject, at: () => Path): void {
  const path = () => [...at(), 'allowPrivilegeEscalation'];
  if (context['privileged'] === true) {
    report(path(), '`allowPrivilegeEscalation: false` contradicts `privileged: true`');
  }
  const added = objectMember(context, 'capabilities')?.['add'];
  if (isArray(added) && added.includes('CAP_SYS_ADMIN')) {
    report(path(), '`allowPrivilegeEscalation: false` contradicts the added capability `CAP_SYS_ADMIN`');
  }
}

function checkRoot(report: Report, context: JsonObject, ofPod: JsonObject | undefined, at: () => Path): void {
  const mustNotBeRoot = context['runAsNonRoot'] ?? ofPod?.['runAsNonRoot'];
  if (mustNotBeRoot !== true || (context['runAsUser'] ?? ofPod?.['runAsUser']) !== 0) return;
  const field = context['runAsUser'] === 0 ? 'runAsUser' : 'runAsNonRoot';
  if (context[field] === undefined) return;
  report([...at(), field], ROOT_MESSAGE, { severity: 'warning' });
}
