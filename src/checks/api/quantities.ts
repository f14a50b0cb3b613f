import { isArray, isObject, type JsonObject, member, objectMember } from '../../kernel/json.ts';
import type { Path } from '../../kernel/path.ts';
import type { KubernetesObject } from '../../kubernetes/object.ts';
import {
  containersOf,
  kindKey,
  type PodTemplate,
  podTemplateOf,
  WORKLOAD_KINDS,
} from '../../kubernetes/pod-template.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { readQuantity, warnOfFraction } from '../quantity-rules.ts';
import { checkLimitRangeItem, checkQuota } from '../quota-rules.ts';
import { checkRequirements } from '../resource-requirements.ts';

/** The kinds of an autoscaler's metrics; each holds its target under a key of the same name. */
const METRICS = ['resource', 'containerResource', 'pods', 'object', 'external'] as const;

type KindRule = (object: KubernetesObject, spec: JsonObject, report: Report) => void;

const KIND_RULES: ReadonlyMap<string, KindRule> = new Map<string, KindRule>([
  ['PersistentVolumeClaim', (_, spec, report) => checkClaim(report, spec, ['spec'])],
  ['PersistentVolume', (_, spec, report) => checkCapacity(report, spec)],
  ['ResourceQuota', (_, spec, report) => checkQuota(report, spec)],
  ['LimitRange', (_, spec, report) => checkLimitRange(report, spec)],
  ['autoscaling/HorizontalPodAutoscaler', (_, spec, report) => checkAutoscaler(report, spec)],
  ['apps/StatefulSet', (_, spec, report) => checkClaimTemplates(report, spec)],
]);

export default defineCheck({
  id: 'api/quantities',
  severity: 'error',
  on: 'object',
  kinds: [...new Set([...WORKLOAD_KINDS, ...KIND_RULES.keys()])],
  summary:
    'Amounts of resources follow the quantity grammar, are not negative, and requests do not exceed limits',
  rationale: `To a schema an amount is any string. The API server reads it with the grammar of
\`k8s.io/apimachinery/pkg/api/resource\` (a number with one of the suffixes \`n u m k M G T P E\`,
\`Ki Mi Gi Ti Pi Ei\` or an exponent), refuses negative ones, requests over their limits, parts of devices such as
GPUs, huge pages without an equal limit, resources that a container cannot have, and claims without a size
(\`ValidateContainerResourceRequirements\`, \`ValidatePersistentVolumeClaimSpec\`, \`ValidateResourceQuotaSpec\`,
\`ValidateLimitRange\` in Kubernetes' \`pkg/apis/core/validation\`).

Warnings are what it accepts without doing what was meant: CPU finer than \`1m\` is rounded up, and \`memory: 400m\`
is less than one byte.`,
  examples: {
    bad: [
      {
        title: 'No quantities, and a request over its limit',
        yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.29
      resources:
        requests:
          cpu: 1QQ
          memory: 2Gi
        limits:
          cpu: -1
          memory: 1024Mi
          ephemeral-storage: 10GB
`,
        findings: [
          {
            at: '11:16',
            message:
              '`1QQ` is no quantity; write a number with at most one suffix, such as `500m`, `2` or `1Gi`',
          },
          { at: '12:19', message: '`memory` request `2Gi` is more than the limit `1024Mi`' },
          { at: '14:16', message: '`-1` is negative; the amount must be at least 0' },
          { at: '16:30', message: '`10GB` is no quantity; did you mean `10G`?' },
        ],
      },
      {
        title: 'Resources that do not mean what they look like',
        yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.29
      resources:
        limits:
          cpu: 0.5m
          memory: 400m
          nvidia.com/gpu: 0.5
          storage: 1Gi
`,
        findings: [
          { at: '11:16', message: '`0.5m` is finer than `1m`; the API server rounds it up' },
          {
            at: '12:19',
            message: '`400m` is not a whole number of bytes; `m` means thousandths, did you mean `400Mi`?',
          },
          { at: '13:27', message: '`0.5` of `nvidia.com/gpu` must be a whole number' },
          {
            at: '14:11',
            message:
              '`storage` is no resource of a container; use `cpu`, `memory`, `ephemeral-storage`, `hugepages-<size>` or a name with a domain such as `nvidia.com/gpu`',
          },
        ],
      },
      {
        title: 'A claim of nothing, and limits that contradict each other',
        yaml: `apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests:
      storage: 0
---
apiVersion: v1
kind: LimitRange
metadata:
  name: limits
spec:
  limits:
    - type: Container
      min:
        cpu: 200m
      max:
        cpu: 0.1
`,
        findings: [
          { at: '9:16', message: 'the amount is `0`; it must be more than 0' },
          { at: '19:14', message: '`min` of `cpu` (`200m`) is more than `max` (`0.1`)' },
        ],
      },
    ],
    good: [
      {
        title: 'The same amounts in other words',
        yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.29
      resources:
        requests: {cpu: 500m, memory: 1Gi}
        limits: {cpu: 0.5, memory: 1024Mi, ephemeral-storage: 1e9, nvidia.com/gpu: "1"}
  volumes:
    - name: cache
      emptyDir:
        sizeLimit: .5Gi
`,
      },
    ],
  },
  check({ object }, report) {
    const pod = podTemplateOf(object);
    if (pod !== undefined) checkPod(report, pod);
    const rule = KIND_RULES.get(kindKey(object));
    const spec = rule === undefined ? undefined : objectMember(object.value, 'spec');
    if (spec !== undefined) rule?.(object, spec, report);
  },
});

function checkPod(report: Report, pod: PodTemplate): void {
  checkRequirements(report, pod.spec, pod.path);
  for (const container of containersOf(pod)) checkRequirements(report, container.value, container.path);
  const volumes = pod.spec['volumes'];
  if (!isArray(volumes)) return;
  for (let index = 0; index < volumes.length; index++) {
    const volume = volumes[index];
    const emptyDir = objectMember(volume, 'emptyDir');
    if (emptyDir !== undefined) {
      const at = () => [...pod.path, 'volumes', index, 'emptyDir', 'sizeLimit'];
      checkBytes(report, emptyDir, 'sizeLimit', at, 'not-negative');
    }
    const template = objectMember(objectMember(volume, 'ephemeral'), 'volumeClaimTemplate');
    const spec = template === undefined ? undefined : objectMember(template, 'spec');
    if (spec === undefined) continue;
    checkClaimTemplate(report, spec, [
      ...pod.path,
      'volumes',
      index,
      'ephemeral',
      'volumeClaimTemplate',
      'spec',
    ]);
  }
}

function checkBytes(
  report: Report,
  owner: JsonObject,
  field: string,
  at: () => Path,
  sign: 'positive' | 'not-negative',
): void {
  const value = owner[field];
  const quantity = readQuantity(report, value, at, sign);
  if (quantity !== undefined && value !== undefined) warnOfFraction(report, quantity, value, at);
}

/** Reports what is wrong in the amounts of a claim; whether it has any is the subject of `api/persistent-volume-claim`. */
function checkClaim(report: Report, spec: JsonObject, path: Path): void {
  const resources = objectMember(spec, 'resources');
  if (resources === undefined) return;
  for (const field of ['requests', 'limits'] as const) {
    const amounts = objectMember(resources, field);
    if (amounts === undefined) continue;
    const at = () => [...path, 'resources', field, 'storage'];
    checkBytes(report, amounts, 'storage', at, field === 'requests' ? 'positive' : 'not-negative');
  }
}

/** A claim inside another object must say how much storage it needs, like any claim. */
function checkClaimTemplate(report: Report, spec: JsonObject, path: Path): void {
  const requests = objectMember(objectMember(spec, 'resources'), 'requests');
  if ((member(requests, 'storage') ?? null) === null) {
    const message = 'the claim requests no storage; set `resources.requests.storage`';
    report([...path, 'resources', 'requests', 'storage'], message, { part: 'key' });
  } else {
    checkClaim(report, spec, path);
  }
}

function checkClaimTemplates(report: Report, spec: JsonObject): void {
  const templates = spec['volumeClaimTemplates'];
  if (!isArray(templates)) return;
  for (let index = 0; index < templates.length; index++) {
    const claim = objectMember(templates[index], 'spec');
    if (claim !== undefined)
      checkClaimTemplate(report, claim, ['spec', 'volumeClaimTemplates', index, 'spec']);
  }
}

function checkCapacity(report: Report, spec: JsonObject): void {
  const capacity = objectMember(spec, 'capacity');
  const at = () => ['spec', 'capacity', 'storage'];
  if (capacity === undefined || !Object.hasOwn(capacity, 'storage')) {
    report(at(), 'the volume does not say how much storage it has; set `capacity.storage`', { part: 'key' });
  } else {
    checkBytes(report, capacity, 'storage', at, 'positive');
  }
}

function checkLimitRange(report: Report, spec: JsonObject): void {
  const limits = spec['limits'];
  if (!isArray(limits)) return;
  for (let index = 0; index < limits.length; index++) {
    const item = limits[index];
    if (isObject(item)) checkLimitRangeItem(report, item, () => ['spec', 'limits', index]);
  }
}

function checkAutoscaler(report: Report, spec: JsonObject): void {
  const metrics = spec['metrics'];
  if (!isArray(metrics)) return;
  for (let index = 0; index < metrics.length; index++) {
    for (const kind of METRICS) {
      const target = objectMember(objectMember(metrics[index], kind), 'target');
      if (target === undefined) continue;
      for (const field of ['value', 'averageValue'] as const) {
        const at = () => ['spec', 'metrics', index, kind, 'target', field];
        readQuantity(report, target[field], at, 'positive');
      }
    }
  }
}
