import { describe, expect, it } from 'vitest';
import containers from '../../../src/checks/api/containers.ts';
import environment from '../../../src/checks/api/environment.ts';
import integers from '../../../src/checks/api/integers.ts';
import policies from '../../../src/checks/api/policies.ts';
import ports from '../../../src/checks/api/ports.ts';
import probes from '../../../src/checks/api/probes.ts';
import quantities from '../../../src/checks/api/quantities.ts';
import securityContext from '../../../src/checks/api/security-context.ts';
import volumes from '../../../src/checks/api/volumes.ts';
import type { Check } from '../../../src/checks/define-check.ts';
import { createMemoryHost } from '../../../src/host/memory-host.ts';
import { createCatalog } from '../../../src/kubernetes/schema/create-catalog.ts';
import { reportsOf } from '../../support/run-check.ts';

/** A pod whose spec has these lines, and one container with those. */
function pod(container: string, spec = ''): string {
  return `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
    - name: web
      image: nginx:1.29
      ${container}
  ${spec}
`;
}

function messagesOf(check: Check, yaml: string, kubernetesVersion = '1.37'): string[] {
  return reportsOf(check, yaml, { kubernetesVersion }).map(({ message }) => message);
}

describe('api/ports', () => {
  it.each([
    ['a name twice in one container', 'ports: [{name: a, containerPort: 1}, {name: a, containerPort: 2}]', 1],
    ['a port twice', 'ports: [{containerPort: 53}, {containerPort: 53, protocol: TCP}]', 1],
    ['a port for two protocols', 'ports: [{containerPort: 53, protocol: UDP}, {containerPort: 53}]', 0],
    ['a host port twice', 'ports: [{containerPort: 1, hostPort: 9}, {containerPort: 2, hostPort: 9}]', 1],
    [
      'a host port on two addresses',
      'ports: [{containerPort: 1, hostPort: 9, hostIP: 10.0.0.1}, {containerPort: 2, hostPort: 9, hostIP: 10.0.0.2}]',
      0,
    ],
    ['a host port of 0', 'ports: [{containerPort: 1, hostPort: 0}]', 0],
    ['a container port of 0', 'ports: [{containerPort: 0}]', 1],
    ['a port that is text', 'ports: [{containerPort: "80"}]', 0],
    ['a number beyond in a probe', 'livenessProbe: {tcpSocket: {port: 65536}}', 1],
    ['a gRPC port of 0', 'livenessProbe: {grpc: {port: 0}}', 1],
    ['a hook that names no port', 'lifecycle: {preStop: {httpGet: {port: http}}}', 1],
    ['a name that something else fills in', 'livenessProbe: {httpGet: {port: "$(PORT)"}}', 0],
  ])('%s: %s', (_, container, count) => {
    expect(messagesOf(ports, pod(container))).toHaveLength(count);
  });

  it('wants the host port of a pod on the host network to be its container port', () => {
    const both = 'ports: [{containerPort: 80, hostPort: 8080}, {containerPort: 81, hostPort: 81}]';
    expect(reportsOf(ports, pod(both, 'hostNetwork: true')).map(({ at }) => at)).toEqual([
      'spec.containers.0.ports.0.hostPort',
    ]);
    expect(messagesOf(ports, pod(both))).toEqual([]);
  });

  it('warns of one name in two containers', () => {
    const [report] = reportsOf(
      ports,
      `{apiVersion: v1, kind: Pod, spec: {containers: [
        {name: a, ports: [{name: http, containerPort: 80}]}, {name: b, ports: [{name: http, containerPort: 81}]}]}}`,
    );
    expect(report?.details?.severity).toBe('warning');
    expect(report?.message).toBe(
      'container `a` already has a port named `http`; a Service that names it finds only one of them',
    );
  });

  it.each([
    ['a target of 0 is the port itself', '[{port: 80, targetPort: 0}]', []],
    ['one port needs no name', '[{port: 80}]', []],
    ['two need names', '[{name: a, port: 80}, {port: 81}]', ['spec.ports.1']],
    ['names are unique', '[{name: a, port: 80}, {name: a, port: 81}]', ['spec.ports.1.name']],
    [
      'a number belongs to one port for each protocol',
      '[{name: a, port: 53}, {name: b, port: 53, protocol: UDP}, {name: c, port: 53}]',
      ['spec.ports.2.port'],
    ],
    ['a target that is a number in quotes', '[{port: 80, targetPort: "8080"}]', ['spec.ports.0.targetPort']],
  ])('Service: %s', (_, list, places) => {
    const yaml = `{apiVersion: v1, kind: Service, spec: {ports: ${list}}}`;
    expect(reportsOf(ports, yaml).map(({ at }) => at)).toEqual(places);
  });

  it('finds node ports that are used twice', () => {
    const list = '[{name: a, port: 1, nodePort: 30080}, {name: b, port: 2, nodePort: 30080}]';
    const yaml = `{apiVersion: v1, kind: Service, spec: {type: NodePort, ports: ${list}}}`;
    expect(messagesOf(ports, yaml)).toEqual(['node port 30080/TCP is already declared in this Service']);
  });
});

describe('api/quantities', () => {
  it.each([
    ['requests equal to limits', '{requests: {memory: 1Gi}, limits: {memory: 1024Mi}}', []],
    ['a request without a limit', '{requests: {cpu: 1}}', []],
    [
      'a request over a limit by a billionth',
      '{requests: {cpu: 1000000001n}, limits: {cpu: 1}}',
      [
        '`1000000001n` is finer than `1m`; the API server rounds it up',
        '`cpu` request `1000000001n` is more than the limit `1`',
      ],
    ],
    [
      'a device without a limit',
      '{requests: {nvidia.com/gpu: 1}}',
      ['`nvidia.com/gpu` request `1` needs an equal limit'],
    ],
    [
      'fewer devices than the limit',
      '{requests: {nvidia.com/gpu: 1}, limits: {nvidia.com/gpu: 2}}',
      ['`nvidia.com/gpu` request `1` must equal the limit `2`'],
    ],
    ['huge pages', '{requests: {cpu: 1, hugepages-2Mi: 4Mi}, limits: {hugepages-2Mi: 4Mi}}', []],
    [
      'huge pages alone',
      '{limits: {hugepages-2Mi: 4Mi}}',
      ['huge pages need a request or limit of `cpu` or `memory` beside them'],
    ],
    [
      'half a huge page',
      '{limits: {cpu: 1, hugepages-2Mi: 3Mi}}',
      ['`3Mi` is no whole multiple of the page size in `hugepages-2Mi`'],
    ],
    [
      'a misspelt resource',
      '{limits: {memmory: 1Gi}}',
      ['`memmory` is no resource of a container; did you mean `memory`?'],
    ],
    ['a wrong type, which the schema reports', '{limits: {cpu: [1]}, requests: true}', []],
    ['a variable', '{limits: {cpu: "$(CPU)"}}', []],
    [
      'an inherited name',
      '{limits: {constructor: 1}}',
      [
        '`constructor` is no resource of a container; use `cpu`, `memory`, `ephemeral-storage`, `hugepages-<size>` or a name with a domain such as `nvidia.com/gpu`',
      ],
    ],
  ])('%s: %s', (_, resources, messages) => {
    expect(messagesOf(quantities, pod(`resources: ${resources}`))).toEqual(messages);
  });

  it.each([
    ['12MB', '12M'],
    ['12mb', '12M'],
    ['1 Gi', '1Gi'],
    ['1gi', '1Gi'],
    ['1GiB', '1Gi'],
    ['1.5g', '1.5G'],
    ['4K', '4k'],
    ['4KB', '4k'],
  ])('thinks that %s is %s', (written, meant) => {
    const [report] = reportsOf(quantities, pod(`resources: {limits: {memory: ${written}}}`));
    expect(report?.message).toBe(`\`${written}\` is no quantity; did you mean \`${meant}\`?`);
    expect(report?.details?.fix?.safety).toBe('unsafe');
  });

  it('reads the amounts of quotas, claims and metrics', () => {
    expect(
      reportsOf(
        quantities,
        `apiVersion: v1
kind: ResourceQuota
spec:
  hard: {pods: 1.5, requests.cpuu: 1, count/deployments.apps: "3", requests.nvidia.com/gpu: 4, memory: -1}
---
apiVersion: apps/v1
kind: StatefulSet
spec:
  volumeClaimTemplates:
    - spec: {resources: {requests: {storage: 10GB}}}
    - spec: {}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
spec:
  metrics:
    - resource: {target: {averageValue: 0}}
---
apiVersion: v1
kind: LimitRange
spec:
  limits:
    - {type: Container, default: {cpu: 100m}, defaultRequest: {cpu: 1}}
    - {type: Pod, default: {cpu: 1}}
`,
      ).map(({ at, message }) => `${at}: ${message}`),
    ).toEqual([
      'spec.hard.pods: `1.5` of `pods` must be a whole number',
      'spec.hard.requests.cpuu: `requests.cpuu` is no resource that a ResourceQuota can limit; did you mean `requests.cpu`?',
      'spec.hard.memory: `-1` is negative; the amount must be at least 0',
      'spec.volumeClaimTemplates.0.spec.resources.requests.storage: `10GB` is no quantity; did you mean `10G`?',
      'spec.volumeClaimTemplates.1.spec.resources.requests.storage: the claim requests no storage; set `resources.requests.storage`',
      'spec.metrics.0.resource.target.averageValue: the amount is `0`; it must be more than 0',
      'spec.limits.0.defaultRequest.cpu: `defaultRequest` of `cpu` (`1`) is more than `default` (`100m`)',
      'spec.limits.1.default: `default` cannot be set for limits of type `Pod`',
    ]);
  });
});

describe('api/containers', () => {
  it.each([
    ['1.30', 'containers', 'Never', '`restartPolicy` can only be set for init containers'],
    ['1.34', 'initContainers', 'Never', '`restartPolicy` is `Never`; use `Always`'],
    ['1.34', 'initContainers', 'Always', undefined],
    ['1.35', 'containers', 'Never', undefined],
    ['1.35', 'initContainers', 'never', '`restartPolicy` is `never`; did you mean `Never`?'],
  ])('Kubernetes %s: %s with restartPolicy %s', (version, list, policy, message) => {
    const other = list === 'containers' ? '' : 'containers: [{name: web, image: nginx}]';
    const yaml = `{apiVersion: v1, kind: Pod, spec: {${list}: [{name: a, image: nginx, restartPolicy: ${policy}}], ${other}}}`;
    expect(messagesOf(containers, yaml, version)).toEqual(message === undefined ? [] : [message]);
  });
});

describe('api/policies', () => {
  const yaml = pod('imagePullPolicy: always', 'dnsPolicy: clusterfirst');

  it('leaves to the schema what the schema lists', async () => {
    const host = createMemoryHost({ files: {} });
    const schemas = await createCatalog({ kubernetesVersion: 'latest', locations: [], host });
    expect(reportsOf(policies, yaml, { schemas })).toEqual([]);
  });

  it('says it where there is no schema', () => {
    expect(messagesOf(policies, yaml)).toEqual([
      '`dnsPolicy` is `clusterfirst`; did you mean `ClusterFirst`?',
      '`imagePullPolicy` is `always`; did you mean `Always`?',
    ]);
  });

  it('knows that a DaemonSet adds no pods by default', () => {
    const update = 'updateStrategy: {rollingUpdate: {maxUnavailable: 0}}';
    const template = 'template: {spec: {containers: []}}';
    expect(
      messagesOf(policies, `{apiVersion: apps/v1, kind: DaemonSet, spec: {${update}, ${template}}}`),
    ).toEqual(['`maxUnavailable` and `maxSurge` cannot both be 0']);
    const deployment = update.replace('updateStrategy', 'strategy');
    expect(
      messagesOf(policies, `{apiVersion: apps/v1, kind: Deployment, spec: {${deployment}, ${template}}}`),
    ).toEqual([]);
  });
});

describe('api/policies of Jobs', () => {
  it.each([
    ['podFailurePolicy: {rules: []}', 'Never', []],
    [
      'podFailurePolicy: {rules: []}',
      'OnFailure',
      ['`restartPolicy` must be `Never` in a Job with `podFailurePolicy`'],
    ],
    ['completionMode: Indexed', 'Never', ['`completionMode: Indexed` needs `completions`']],
    ['completionMode: Indexed, completions: 3', 'Never', []],
  ])('%s with %s', (job, restartPolicy, messages) => {
    const spec = `{${job}, template: {spec: {restartPolicy: ${restartPolicy}, containers: []}}}`;
    expect(messagesOf(policies, `{apiVersion: batch/v1, kind: Job, spec: ${spec}}`)).toEqual(messages);
    const cronJob = `{apiVersion: batch/v1, kind: CronJob, spec: {jobTemplate: {spec: ${spec}}}}`;
    expect(messagesOf(policies, cronJob)).toEqual(messages);
  });
});

describe('api/environment', () => {
  it('refuses before Kubernetes 1.32 what is allowed since', () => {
    const yaml = pod('env: [{name: "a:b", value: c}]');
    expect(messagesOf(environment, yaml, '1.31')).toHaveLength(1);
    expect(messagesOf(environment, yaml, '1.32')).toEqual([]);
  });

  it('takes an empty value beside a source for none', () => {
    const source = 'valueFrom: {secretKeyRef: {name: a, key: b}}';
    expect(messagesOf(environment, pod(`env: [{name: A, value: "", ${source}}]`))).toEqual([]);
  });
});

describe('api/volumes', () => {
  it.each([
    ['nothing is an emptyDir', '{name: a}', []],
    ['null is nothing', '{name: a, configMap: null, emptyDir: {}}', []],
    ['a mode in octal', '{name: a, secret: {secretName: b, defaultMode: 0400}}', []],
    [
      'a mode in decimal',
      '{name: a, secret: {secretName: b, defaultMode: 440}}',
      ['the mode 440 is decimal, that is `0670`; did you mean `0440`?'],
    ],
    [
      'a file outside',
      '{name: a, configMap: {name: b, items: [{key: c, path: ../d}]}}',
      ['the path `../d` must not contain `..`'],
    ],
    [
      'a file from the root',
      '{name: a, projected: {sources: [{secret: {name: b, items: [{key: c, path: /d}]}}]}}',
      ['the path `/d` must be relative, without `/` at its beginning'],
    ],
    ['a slip that the schema reports', '{name: a, secret: {name: b}}', []],
    [
      'a type of host path',
      '{name: a, hostPath: {path: /run, type: directory}}',
      ['`type` is `directory`; did you mean `Directory`?'],
    ],
  ])('%s: %s', (_, volume, messages) => {
    expect(messagesOf(volumes, pod('', `volumes: [${volume}]`))).toEqual(messages);
  });

  it.each([
    ['a device without a volume', 'volumeDevices: [{name: b, devicePath: /dev/xvda}]', 1],
    ['a path with a colon', 'volumeMounts: [{name: a, mountPath: "C:/x"}]', 1],
    [
      'both kinds of paths below',
      'volumeMounts: [{name: a, mountPath: /x, subPath: sub, subPathExpr: $(Z)}]',
      1,
    ],
    ['dots in a name', 'volumeMounts: [{name: a, mountPath: /x, subPath: y..z}]', 0],
    [
      'propagation without privileges',
      'volumeMounts: [{name: a, mountPath: /x, mountPropagation: Bidirectional}]',
      1,
    ],
  ])('%s: %s', (_, container, count) => {
    expect(messagesOf(volumes, pod(container, 'volumes: [{name: a}]'))).toHaveLength(count);
  });
});

describe('api/probes', () => {
  it.each([
    ['nulls are absent', 'livenessProbe: {httpGet: {port: 80}, tcpSocket: null}', 0],
    ['a wrong type is the schema’s', 'livenessProbe: {httpGet: http}', 0],
    ['an empty hook', 'lifecycle: {preStop: {}}', 1],
    ['no hooks', 'lifecycle: {}', 0],
    ['a header', 'livenessProbe: {httpGet: {port: 80, httpHeaders: [{name: "a b", value: c}]}}', 1],
    ['time to end', 'livenessProbe: {exec: {command: [a]}, terminationGracePeriodSeconds: 0}', 1],
    [
      'time to end of readiness',
      'readinessProbe: {exec: {command: [a]}, terminationGracePeriodSeconds: 9}',
      1,
    ],
  ])('%s: %s', (_, container, count) => {
    expect(messagesOf(probes, pod(container))).toHaveLength(count);
  });
});

describe('api/integers', () => {
  it('reads the counts of a CronJob and of its Job', () => {
    const yaml = `{apiVersion: batch/v1, kind: CronJob, spec: {failedJobsHistoryLimit: -1, jobTemplate: {spec: {completions: -2}}}}`;
    expect(reportsOf(integers, yaml).map(({ at }) => at)).toEqual([
      'spec.failedJobsHistoryLimit',
      'spec.jobTemplate.spec.completions',
    ]);
  });

  it.each([
    [0, 1],
    [1, 0],
    [86_400, 0],
    [86_401, 1],
  ])('session affinity of %d seconds', (seconds, count) => {
    const yaml = `{apiVersion: v1, kind: Service, spec: {sessionAffinityConfig: {clientIP: {timeoutSeconds: ${seconds}}}}}`;
    expect(messagesOf(integers, yaml)).toHaveLength(count);
  });
});

describe('api/security-context', () => {
  it.each([
    ['root that is forbidden, from the pod', '', 'securityContext: {runAsNonRoot: true, runAsUser: 0}', 1],
    [
      'root that is forbidden, from both',
      'securityContext: {runAsNonRoot: true}',
      'securityContext: {runAsUser: 0}',
      1,
    ],
    [
      'another user in the container',
      'securityContext: {runAsUser: 1}',
      'securityContext: {runAsNonRoot: true, runAsUser: 0}',
      0,
    ],
    ['an unmasked /proc', 'securityContext: {procMount: Unmasked}', '', 1],
    [
      'an unmasked /proc in a user namespace',
      'securityContext: {procMount: Unmasked}',
      'hostUsers: false',
      0,
    ],
    [
      'a capability',
      'securityContext: {allowPrivilegeEscalation: false, capabilities: {add: [CAP_SYS_ADMIN]}}',
      '',
      1,
    ],
    [
      'a profile that is not local',
      'securityContext: {seccompProfile: {type: RuntimeDefault, localhostProfile: a}}',
      '',
      1,
    ],
    ['a sysctl', '', 'securityContext: {sysctls: [{name: "Net Core", value: "1"}]}', 1],
    [
      'a sysctl twice',
      '',
      'securityContext: {sysctls: [{name: net.a, value: "1"}, {name: net.a, value: "2"}]}',
      1,
    ],
  ])('%s: %s %s', (_, container, spec, count) => {
    expect(messagesOf(securityContext, pod(container, spec))).toHaveLength(count);
  });
});
