import { isArray, isObject, type JsonObject, type JsonValue, objectMember } from '../../kernel/json.ts';
import type { Path } from '../../kernel/path.ts';
import { containersOf, type PodContainer } from '../../kubernetes/pod-template.ts';
import { HOOKS, PROBES } from '../../kubernetes/probe.ts';
import { isSubstituted } from '../../kubernetes/substitution.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { anyOf, code } from '../wording.ts';

const PROBE_HANDLERS = ['exec', 'httpGet', 'tcpSocket', 'grpc'] as const;
const HOOK_HANDLERS = ['exec', 'httpGet', 'tcpSocket', 'sleep'] as const;

/** Numbers of a probe that must not be negative, with the default that 0 stands for; none where 0 is 0. */
const NUMBERS: readonly (readonly [string, number | undefined])[] = [
  ['initialDelaySeconds', undefined],
  ['timeoutSeconds', 1],
  ['periodSeconds', 10],
  ['successThreshold', 1],
  ['failureThreshold', 3],
];

const DEFAULT_GRACE_SECONDS = 30;
const HEADER_NAME = /^[-A-Za-z0-9]+$/;

export default defineCheck({
  id: 'api/probes',
  severity: 'error',
  on: 'pod',
  summary: 'Probes and lifecycle hooks have exactly one action and numbers that make sense',
  rationale: `A probe or hook has exactly one action, an \`exec\` a command, a liveness or startup probe a \`successThreshold\` of 1,
no number is negative, a hook does not sleep longer than the pod may take to end, and init containers have probes and
hooks only when they are sidecars (\`restartPolicy: Always\`). Schemas say none of this; the API server refuses it
(\`validateProbe\`, \`validateLifecycle\`, \`validateInitContainers\` in Kubernetes' \`pkg/apis/core/validation\`).

A 0 that Kubernetes silently replaces by the default, such as \`timeoutSeconds: 0\`, is a warning.`,
  examples: {
    bad: [
      {
        title: 'Two actions, no action, numbers that are refused',
        yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.29
      livenessProbe:
        httpGet: {path: /, port: 80}
        tcpSocket: {port: 80}
        successThreshold: 2
        periodSeconds: 0
      readinessProbe:
        initialDelaySeconds: -5
      startupProbe:
        exec: {command: []}
      lifecycle:
        preStop:
          sleep: {seconds: 60}
`,
        findings: [
          {
            at: '11:9',
            message: '`livenessProbe` has a second action `tcpSocket` beside `httpGet`; only one is allowed',
          },
          { at: '12:27', message: '`successThreshold` of a `livenessProbe` must be 1' },
          { at: '13:24', message: '`periodSeconds` is 0, which Kubernetes replaces by the default 10' },
          { at: '14:7', message: '`readinessProbe` needs one of `exec`, `httpGet`, `tcpSocket` or `grpc`' },
          { at: '15:30', message: '`initialDelaySeconds` is -5; it must not be negative' },
          { at: '17:16', message: '`exec` needs a `command`' },
          {
            at: '20:28',
            message:
              'the hook sleeps 60 seconds, but the pod has only 30 to end (`terminationGracePeriodSeconds`)',
          },
        ],
      },
      {
        title: 'A probe of an init container that is no sidecar',
        yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
    - name: migrate
      image: ghcr.io/acme/web:1.4
      readinessProbe:
        tcpSocket: {port: 80}
  containers:
    - name: web
      image: nginx:1.29
`,
        findings: [
          {
            at: '9:7',
            message: '`readinessProbe` of an init container needs `restartPolicy: Always` beside it',
          },
        ],
      },
    ],
    good: [
      {
        title: 'One action each',
        yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  terminationGracePeriodSeconds: 90
  containers:
    - name: web
      image: nginx:1.29
      livenessProbe:
        grpc: {port: 9000}
        initialDelaySeconds: 0
      readinessProbe:
        httpGet:
          port: 80
          httpHeaders: [{name: X-Probe, value: "1"}]
        successThreshold: 2
      lifecycle:
        preStop:
          sleep: {seconds: 60}
`,
      },
    ],
  },
  check({ pod }, report) {
    const grace = pod.spec['terminationGracePeriodSeconds'] ?? DEFAULT_GRACE_SECONDS;
    for (const container of containersOf(pod)) {
      const isPlainInit =
        container.list === 'initContainers' && container.value['restartPolicy'] !== 'Always';
      for (const kind of PROBES) {
        const probe = container.value[kind];
        if (!isObject(probe)) continue;
        if (isPlainInit) reportInInit(report, container, kind);
        else checkProbe(report, kind, probe, () => [...container.path, kind]);
      }
      const lifecycle = container.value['lifecycle'];
      if (!isObject(lifecycle)) continue;
      if (isPlainInit) reportInInit(report, container, 'lifecycle');
      else checkLifecycle(report, container, lifecycle, grace);
    }
  },
});

function reportInInit(report: Report, { path }: PodContainer, field: string): void {
  const message = `${code(field)} of an init container needs \`restartPolicy: Always\` beside it`;
  report([...path, field], message, { part: 'key' });
}

function checkProbe(report: Report, kind: string, probe: JsonObject, at: () => Path): void {
  checkHandler(report, kind, probe, PROBE_HANDLERS, at);
  for (const [field, replacement] of NUMBERS) {
    const value = probe[field];
    if (typeof value !== 'number') continue;
    if (value < 0) {
      report([...at(), field], `${code(field)} is ${value}; it must not be negative`);
    } else if (value === 0 && replacement !== undefined) {
      const message = `${code(field)} is 0, which Kubernetes replaces by the default ${replacement}`;
      report([...at(), field], message, { severity: 'warning' });
    }
  }
  const successes = probe['successThreshold'];
  if (kind !== 'readinessProbe' && typeof successes === 'number' && successes > 1) {
    report([...at(), 'successThreshold'], `\`successThreshold\` of a ${code(kind)} must be 1`);
  }
  checkGrace(report, kind, probe['terminationGracePeriodSeconds'], at);
}

function checkGrace(report: Report, kind: string, seconds: JsonValue | undefined, at: () => Path): void {
  if (typeof seconds !== 'number') return;
  const path = [...at(), 'terminationGracePeriodSeconds'];
  if (kind === 'readinessProbe') {
    report(path, '`terminationGracePeriodSeconds` cannot be set for a `readinessProbe`', { part: 'key' });
  } else if (seconds <= 0) {
    report(path, `\`terminationGracePeriodSeconds\` of a probe is ${seconds}; it must be more than 0`);
  }
}

function checkHandler(
  report: Report,
  kind: string,
  handler: JsonObject,
  actions: readonly string[],
  at: () => Path,
): void {
  let first: string | undefined;
  for (const action of actions) {
    if (!isObject(handler[action])) continue;
    if (first === undefined) {
      first = action;
    } else {
      const message = `${code(kind)} has a second action ${code(action)} beside ${code(first)}; only one is allowed`;
      report([...at(), action], message, { part: 'key' });
    }
  }
  if (first === undefined && !actions.some((action) => Object.hasOwn(handler, action))) {
    report(at(), `${code(kind)} needs one of ${anyOf(actions)}`, { part: 'key' });
  }
  checkAction(report, handler, at);
}

function checkAction(report: Report, handler: JsonObject, at: () => Path): void {
  const exec = objectMember(handler, 'exec');
  const command = exec?.['command'];
  if (exec !== undefined && (command === undefined || (isArray(command) && command.length === 0))) {
    report([...at(), 'exec', 'command'], '`exec` needs a `command`', { part: 'key' });
  }
  const headers = objectMember(handler, 'httpGet')?.['httpHeaders'];
  if (!isArray(headers)) return;
  for (let index = 0; index < headers.length; index++) {
    const header = headers[index];
    const name = isObject(header) ? header['name'] : undefined;
    if (typeof name !== 'string' || HEADER_NAME.test(name) || isSubstituted(name)) continue;
    const message = `header name ${code(name)} may hold only letters, digits and \`-\``;
    report([...at(), 'httpGet', 'httpHeaders', index, 'name'], message);
  }
}

function checkLifecycle(
  report: Report,
  { path }: PodContainer,
  lifecycle: JsonObject,
  grace: JsonValue,
): void {
  for (const hook of HOOKS) {
    const handler = lifecycle[hook];
    if (!isObject(handler)) continue;
    const at = () => [...path, 'lifecycle', hook];
    checkHandler(report, hook, handler, HOOK_HANDLERS, at);
    const seconds = objectMember(handler, 'sleep')?.['seconds'];
    if (typeof seconds !== 'number') continue;
    if (seconds < 0) {
      report([...at(), 'sleep', 'seconds'], `the hook sleeps ${seconds} seconds; that must not be negative`);
    } else if (typeof grace === 'number' && grace >= 0 && seconds > grace) {
      const message = `the hook sleeps ${seconds} seconds, but the pod has only ${grace} to end (\`terminationGracePeriodSeconds\`)`;
      report([...at(), 'sleep', 'seconds'], message);
    }
  }
}
