import { isArray, type JsonObject, type JsonValue, objectMember } from '../../kernel/json.ts';
import { containersOf, kindKey, type PodTemplate, RESTART_POLICIES } from '../../kubernetes/pod-template.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { type FieldScope, reportUnsupported } from '../enumerated.ts';
import { anyOf, code } from '../wording.ts';

const PULL_POLICIES = ['Always', 'IfNotPresent', 'Never'] as const;
const DNS_POLICIES = ['ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'] as const;
const TERMINATION_MESSAGE_POLICIES = ['File', 'FallbackToLogsOnError'] as const;
const MAX_NAMESERVERS = 3;

/** Which restart policies each workload can have; others can have any. */
const RESTART_BY_KIND: ReadonlyMap<string, readonly string[]> = new Map([
  ['ReplicationController', ['Always']],
  ['apps/Deployment', ['Always']],
  ['apps/ReplicaSet', ['Always']],
  ['apps/StatefulSet', ['Always']],
  ['apps/DaemonSet', ['Always']],
  ['batch/Job', ['OnFailure', 'Never']],
  ['batch/CronJob', ['OnFailure', 'Never']],
]);

export default defineCheck({
  id: 'api/policies',
  severity: 'error',
  on: 'pod',
  summary: 'Restart, DNS and update policies fit the workload that has them',
  rationale: `Which \`restartPolicy\` is possible depends on the workload: \`Always\` for pods that a Deployment, ReplicaSet,
StatefulSet, DaemonSet or ReplicationController keeps running, \`OnFailure\` or \`Never\` for those of a Job, where
leaving it out is refused too because the default is \`Always\`. \`activeDeadlineSeconds\` cannot be set for pods that
are to run for ever, a Job with a \`podFailurePolicy\` needs \`Never\`, an \`Indexed\` one \`completions\`,
\`dnsPolicy: None\` needs name servers, \`Recreate\` and \`OnDelete\` take no \`rollingUpdate\`
(\`ValidatePodTemplateSpecForReplicaSet\`, \`ValidateDeploymentStrategy\`, \`ValidateStatefulSetSpec\`,
\`ValidateDaemonSetSpec\`, \`validateJobSpec\` in Kubernetes' \`pkg/apis/apps\` and \`pkg/apis/batch\`).`,
  examples: {
    bad: [
      {
        title: 'A Job whose pods would run for ever',
        yaml: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          containers:
            - name: report
              image: ghcr.io/acme/report:2.0
`,
        findings: [
          {
            at: '10:9',
            message:
              'pods of a CronJob need a `restartPolicy` of `OnFailure` or `Never`; the default is `Always`',
          },
        ],
      },
      {
        title: 'A Deployment with policies of a Job, and a strategy that contradicts itself',
        yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy:
    type: Recreate
    rollingUpdate:
      maxSurge: 1
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      restartPolicy: OnFailure
      activeDeadlineSeconds: 600
      dnsPolicy: None
      containers:
        - name: web
          image: nginx:1.29
`,
        findings: [
          { at: '8:5', message: '`rollingUpdate` cannot be set when the strategy is `Recreate`' },
          { at: '16:22', message: '`restartPolicy` is `OnFailure`, but pods of a Deployment need `Always`' },
          { at: '17:7', message: '`activeDeadlineSeconds` cannot be set for pods of a Deployment' },
          { at: '18:18', message: '`dnsPolicy: None` needs at least one of `dnsConfig.nameservers`' },
        ],
      },
      {
        title: 'A rolling update that can never begin',
        yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy:
    rollingUpdate:
      maxSurge: 0
      maxUnavailable: 0%
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: nginx:1.29
`,
        findings: [{ at: '9:23', message: '`maxUnavailable` and `maxSurge` cannot both be 0' }],
      },
    ],
    good: [
      {
        title: 'A Job that is tried again, and a DaemonSet',
        yaml: `apiVersion: batch/v1
kind: Job
metadata:
  name: once
spec:
  template:
    spec:
      restartPolicy: OnFailure
      containers:
        - name: once
          image: ghcr.io/acme/once:1.0
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
spec:
  updateStrategy:
    type: OnDelete
  selector:
    matchLabels: {app: agent}
  template:
    metadata:
      labels: {app: agent}
    spec:
      dnsPolicy: None
      dnsConfig:
        nameservers: [10.0.0.10]
      containers:
        - name: agent
          image: ghcr.io/acme/agent:1.0
`,
      },
    ],
  },
  check({ object, pod }, report, { schemas }) {
    const scope = { object, report, schemas };
    checkRestart(scope, pod);
    checkDns(scope, pod);
    for (const { value, path } of containersOf(pod)) {
      const { imagePullPolicy, terminationMessagePolicy } = value;
      if (imagePullPolicy !== undefined) {
        reportUnsupported(scope, imagePullPolicy, PULL_POLICIES, () => [...path, 'imagePullPolicy']);
      }
      if (terminationMessagePolicy !== undefined) {
        reportUnsupported(scope, terminationMessagePolicy, TERMINATION_MESSAGE_POLICIES, () => [
          ...path,
          'terminationMessagePolicy',
        ]);
      }
    }
    const spec = objectMember(object.value, 'spec');
    if (spec !== undefined) checkUpdate(report, object.kind, spec);
    if (object.group === 'batch') checkJob(report, object.value, pod);
  },
});

function checkRestart(scope: FieldScope, pod: PodTemplate): void {
  const { object, report } = scope;
  const policy = pod.spec['restartPolicy'];
  reportUnsupported(scope, policy, RESTART_POLICIES, () => [...pod.path, 'restartPolicy']);
  const possible = RESTART_BY_KIND.get(kindKey(object));
  if (possible === undefined) return;
  const isEndless = possible[0] === 'Always';
  if (policy === undefined || policy === null || policy === '') {
    if (!isEndless) {
      const message = `pods of a ${object.kind} need a \`restartPolicy\` of ${anyOf(possible)}; the default is \`Always\``;
      report(pod.path, message, { part: 'key' });
    }
  } else if (
    (RESTART_POLICIES as readonly JsonValue[]).includes(policy) &&
    !possible.includes(String(policy))
  ) {
    const message = `\`restartPolicy\` is ${code(String(policy))}, but pods of a ${object.kind} need ${anyOf(possible)}`;
    report([...pod.path, 'restartPolicy'], message);
  }
  if (isEndless && typeof pod.spec['activeDeadlineSeconds'] === 'number') {
    const message = `\`activeDeadlineSeconds\` cannot be set for pods of a ${object.kind}`;
    report([...pod.path, 'activeDeadlineSeconds'], message, { part: 'key' });
  }
}

function checkDns(scope: FieldScope, pod: PodTemplate): void {
  const policy = pod.spec['dnsPolicy'];
  if (policy === undefined) return;
  reportUnsupported(scope, policy, DNS_POLICIES, () => [...pod.path, 'dnsPolicy']);
  const servers = objectMember(pod.spec, 'dnsConfig')?.['nameservers'];
  const count = isArray(servers) ? servers.length : 0;
  if (policy === 'None' && count === 0) {
    const message = '`dnsPolicy: None` needs at least one of `dnsConfig.nameservers`';
    scope.report([...pod.path, 'dnsPolicy'], message);
  }
  if (count > MAX_NAMESERVERS) {
    const message = `a pod can have ${MAX_NAMESERVERS} name servers; these are ${count}`;
    scope.report([...pod.path, 'dnsConfig', 'nameservers'], message, { part: 'key' });
  }
}

/** What `strategy` (Deployment) and `updateStrategy` (StatefulSet, DaemonSet) say against themselves. */
function checkUpdate(report: Report, kind: string, spec: JsonObject): void {
  const field = kind === 'Deployment' ? 'strategy' : 'updateStrategy';
  const strategy = objectMember(spec, field);
  const rolling = strategy === undefined ? undefined : objectMember(strategy, 'rollingUpdate');
  if (strategy === undefined || rolling === undefined) return;
  const type = strategy['type'] ?? 'RollingUpdate';
  if (type === 'Recreate' || type === 'OnDelete') {
    const message = `\`rollingUpdate\` cannot be set when the strategy is ${code(type)}`;
    report(['spec', field, 'rollingUpdate'], message, { part: 'key' });
  } else if (kind !== 'StatefulSet' && isStuck(kind, rolling)) {
    const at = ['spec', field, 'rollingUpdate', 'maxUnavailable'];
    report(at, '`maxUnavailable` and `maxSurge` cannot both be 0');
  }
}

/** What a Job's policies ask of its pods and of its number of completions. */
function checkJob(report: Report, value: JsonObject, pod: PodTemplate): void {
  const path = pod.path.slice(0, -2);
  let job: JsonObject | undefined = value;
  for (const step of path) job = objectMember(job, String(step));
  if (job === undefined) return;
  const isRestarted = pod.spec['restartPolicy'] === 'OnFailure';
  for (const field of ['podFailurePolicy', 'backoffLimitPerIndex'] as const) {
    if (!isRestarted || job[field] === undefined || job[field] === null) continue;
    report(
      [...pod.path, 'restartPolicy'],
      `\`restartPolicy\` must be \`Never\` in a Job with ${code(field)}`,
    );
    break;
  }
  const completions = job['completions'];
  if (job['completionMode'] === 'Indexed' && (completions === undefined || completions === null)) {
    report([...path, 'completionMode'], '`completionMode: Indexed` needs `completions`');
  }
}

/** True when an update may neither add pods nor take any away. A DaemonSet adds none by default. */
function isStuck(kind: string, rolling: JsonObject): boolean {
  const surge = rolling['maxSurge'];
  const addsNone = surge === undefined ? kind === 'DaemonSet' : isNothing(surge);
  return addsNone && isNothing(rolling['maxUnavailable']);
}

function isNothing(amount: JsonValue | undefined): boolean {
  return amount === 0 || (typeof amount === 'string' && /^0+%$/.test(amount));
}
