import { type JsonObject, type JsonValue, objectMember } from '../../kernel/json.ts';
import type { Path } from '../../kernel/path.ts';
import type { KubernetesObject } from '../../kubernetes/object.ts';
import { kindKey, type PodTemplate, podTemplateOf, WORKLOAD_KINDS } from '../../kubernetes/pod-template.ts';
import { isSubstituted } from '../../kubernetes/substitution.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { code } from '../wording.ts';

const MAX_INT32 = 2_147_483_647;
const MAX_AFFINITY_SECONDS = 86_400;

const JOB_COUNTS = [
  'parallelism',
  'completions',
  'backoffLimit',
  'backoffLimitPerIndex',
  'maxFailedIndexes',
  'activeDeadlineSeconds',
  'ttlSecondsAfterFinished',
] as const;

/** Where a workload keeps numbers that must not be negative: an object of its spec, and the fields there. */
interface Counts {
  readonly holder: readonly string[];
  readonly fields: readonly string[];
}

const COUNTS: ReadonlyMap<string, readonly Counts[]> = new Map<string, readonly Counts[]>([
  ['ReplicationController', [{ holder: ['spec'], fields: ['replicas', 'minReadySeconds'] }]],
  [
    'apps/Deployment',
    [
      {
        holder: ['spec'],
        fields: ['replicas', 'minReadySeconds', 'revisionHistoryLimit', 'progressDeadlineSeconds'],
      },
    ],
  ],
  ['apps/ReplicaSet', [{ holder: ['spec'], fields: ['replicas', 'minReadySeconds'] }]],
  [
    'apps/StatefulSet',
    [
      { holder: ['spec'], fields: ['replicas', 'minReadySeconds', 'revisionHistoryLimit'] },
      { holder: ['spec', 'updateStrategy', 'rollingUpdate'], fields: ['partition'] },
      { holder: ['spec', 'ordinals'], fields: ['start'] },
    ],
  ],
  ['apps/DaemonSet', [{ holder: ['spec'], fields: ['minReadySeconds', 'revisionHistoryLimit'] }]],
  ['batch/Job', [{ holder: ['spec'], fields: JOB_COUNTS }]],
  [
    'batch/CronJob',
    [
      {
        holder: ['spec'],
        fields: ['startingDeadlineSeconds', 'successfulJobsHistoryLimit', 'failedJobsHistoryLimit'],
      },
      { holder: ['spec', 'jobTemplate', 'spec'], fields: JOB_COUNTS },
    ],
  ],
]);

/** Where an update's numbers of pods stand; each is a whole number or a percentage. */
const ROLLING_FIELDS = ['maxSurge', 'maxUnavailable'] as const;

export default defineCheck({
  id: 'api/integers',
  severity: 'error',
  on: 'object',
  kinds: [...WORKLOAD_KINDS, 'Service'],
  summary: 'Numbers of replicas, seconds, tries and the like are in the range that the API server accepts',
  rationale: `A schema says only that these fields are integers. The API server refuses negative numbers of replicas, tries and
seconds, a \`progressDeadlineSeconds\` that is not more than \`minReadySeconds\`, an \`activeDeadlineSeconds\` of a pod
below 1, and an update's \`maxSurge\` or \`maxUnavailable\` that is neither a number nor a percentage
(\`ValidateDeploymentSpec\`, \`ValidateStatefulSetSpec\`, \`ValidateDaemonSetSpec\` in Kubernetes' \`pkg/apis/apps\`,
\`validateJobSpec\`, \`validateCronJobSpec\` in \`pkg/apis/batch\`, \`ValidatePodSpec\` in \`pkg/apis/core\`).

A negative \`terminationGracePeriodSeconds\` is accepted, and Kubernetes takes it as 1: a warning.`,
  examples: {
    bad: [
      {
        title: 'Negative numbers, and an update in percent without the sign',
        yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: -3
  minReadySeconds: 600
  progressDeadlineSeconds: 600
  strategy:
    rollingUpdate:
      maxSurge: "25"
      maxUnavailable: 125%
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      terminationGracePeriodSeconds: -1
      containers:
        - name: web
          image: nginx:1.29
`,
        findings: [
          { at: '6:13', message: '`replicas` is -3; it must not be negative' },
          {
            at: '8:28',
            message: '`progressDeadlineSeconds` (600) must be more than `minReadySeconds` (600)',
          },
          {
            at: '11:17',
            message:
              '`maxSurge` is `25` in quotes; write a number without quotes or a percentage such as `25%`',
          },
          { at: '12:23', message: '`maxUnavailable` is `125%`; it must not be more than `100%`' },
          { at: '19:38', message: '`terminationGracePeriodSeconds` is -1, which Kubernetes takes as 1' },
        ],
      },
      {
        title: 'A Job that may not be tried and a pod without time',
        yaml: `apiVersion: batch/v1
kind: Job
metadata:
  name: once
spec:
  backoffLimit: -1
  template:
    spec:
      restartPolicy: Never
      activeDeadlineSeconds: 0
      containers:
        - name: once
          image: ghcr.io/acme/once:1.0
`,
        findings: [
          { at: '6:17', message: '`backoffLimit` is -1; it must not be negative' },
          { at: '10:30', message: '`activeDeadlineSeconds` is 0; it must be from 1 to 2147483647' },
        ],
      },
    ],
    good: [
      {
        title: 'Zero is a number',
        yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 0
  revisionHistoryLimit: 0
  strategy:
    rollingUpdate: {maxSurge: 25%, maxUnavailable: 0}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      terminationGracePeriodSeconds: 0
      containers:
        - name: web
          image: nginx:1.29
`,
      },
    ],
  },
  check({ object }, report) {
    const spec = objectMember(object.value, 'spec');
    if (spec !== undefined) checkSpec(object, spec, report);
    const pod = podTemplateOf(object);
    if (pod !== undefined) checkPod(pod, report);
  },
});

function checkSpec(object: KubernetesObject, spec: JsonObject, report: Report): void {
  const counts = COUNTS.get(kindKey(object));
  if (counts !== undefined)
    for (const { holder, fields } of counts) checkCounts(object.value, holder, fields, report);
  switch (object.kind) {
    case 'Deployment':
      checkProgressDeadline(spec, report);
      checkRolling(spec, 'strategy', report);
      break;
    case 'DaemonSet':
    case 'StatefulSet':
      checkRolling(spec, 'updateStrategy', report);
      break;
    case 'Service':
      checkAffinity(spec, report);
      break;
  }
}

function checkCounts(
  object: JsonObject,
  holder: readonly string[],
  fields: readonly string[],
  report: Report,
): void {
  let owner: JsonObject | undefined = object;
  for (const step of holder) owner = objectMember(owner, step);
  if (owner === undefined) return;
  for (const field of fields) {
    const value = owner[field];
    if (typeof value !== 'number' || value >= 0) continue;
    report([...holder, field], `${code(field)} is ${value}; it must not be negative`);
  }
}

function checkProgressDeadline(spec: JsonObject, report: Report): void {
  const deadline = spec['progressDeadlineSeconds'];
  const ready = spec['minReadySeconds'] ?? 0;
  if (typeof deadline !== 'number' || typeof ready !== 'number' || deadline < 0 || deadline > ready) return;
  const message = `\`progressDeadlineSeconds\` (${deadline}) must be more than \`minReadySeconds\` (${ready})`;
  report(['spec', 'progressDeadlineSeconds'], message);
}

function checkRolling(spec: JsonObject, field: string, report: Report): void {
  const rolling = objectMember(objectMember(spec, field), 'rollingUpdate');
  if (rolling === undefined) return;
  for (const name of ROLLING_FIELDS) {
    const problem = shareProblem(rolling[name]);
    if (problem !== undefined) report(['spec', field, 'rollingUpdate', name], `${code(name)} ${problem}`);
  }
}

/** Why a value is no number of pods or percentage of them, as the end of a sentence that begins with its name. */
function shareProblem(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'number') return value < 0 ? `is ${value}; it must not be negative` : undefined;
  if (typeof value !== 'string' || isSubstituted(value)) return undefined;
  const percent = /^([0-9]+)%$/.exec(value)?.[1];
  if (percent !== undefined) {
    return Number(percent) > 100 ? `is ${code(value)}; it must not be more than \`100%\`` : undefined;
  }
  return /^[0-9]+$/.test(value)
    ? `is ${code(value)} in quotes; write a number without quotes or a percentage such as ${code(`${value}%`)}`
    : `is ${code(value)}; write a number or a percentage such as \`25%\``;
}

function checkAffinity(spec: JsonObject, report: Report): void {
  const config = objectMember(objectMember(spec, 'sessionAffinityConfig'), 'clientIP');
  if (config === undefined) return;
  const at = () => ['spec', 'sessionAffinityConfig', 'clientIP', 'timeoutSeconds'];
  checkRange(config, 'timeoutSeconds', 1, MAX_AFFINITY_SECONDS, at, report);
}

function checkPod({ spec, path }: PodTemplate, report: Report): void {
  const seconds = spec['terminationGracePeriodSeconds'];
  if (typeof seconds === 'number' && seconds < 0) {
    const message = `\`terminationGracePeriodSeconds\` is ${seconds}, which Kubernetes takes as 1`;
    report([...path, 'terminationGracePeriodSeconds'], message, { severity: 'warning' });
  }
  const at = () => [...path, 'activeDeadlineSeconds'];
  checkRange(spec, 'activeDeadlineSeconds', 1, MAX_INT32, at, report);
}

function checkRange(
  owner: JsonObject,
  field: string,
  least: number,
  most: number,
  at: () => Path,
  report: Report,
): void {
  const value = owner[field];
  if (typeof value !== 'number' || (value >= least && value <= most)) return;
  report(at(), `${code(field)} is ${value}; it must be from ${least} to ${most}`);
}
