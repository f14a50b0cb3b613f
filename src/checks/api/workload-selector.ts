import { isArray, isObject, type JsonObject, member, objectMember } from '../../kernel/json.ts';
import type { Path } from '../../kernel/path.ts';
import { firstMissingLabel, isEmptySelector, meetsExpression } from '../../kubernetes/label-selector.ts';
import type { KubernetesObject } from '../../kubernetes/object.ts';
import { podTemplateOf } from '../../kubernetes/pod-template.ts';
import { isSubstituted } from '../../kubernetes/substitution.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { code } from '../wording.ts';

const LABELS_PATH: Path = ['spec', 'template', 'metadata', 'labels'];

export default defineCheck({
  id: 'api/workload-selector',
  severity: 'error',
  on: 'object',
  kinds: [
    'apps/Deployment',
    'apps/ReplicaSet',
    'apps/StatefulSet',
    'apps/DaemonSet',
    'batch/Job',
    'ReplicationController',
  ],
  summary: 'The selector of a workload selects the pods of its own template',
  rationale: `A workload finds its pods by their labels, so the API server refuses a selector that its own template does not match
("\`selector\` does not match template \`labels\`"), and an empty one (\`ValidateDeploymentSpec\`,
\`ValidatePodTemplateSpecForReplicaSet\`, \`ValidateStatefulSetSpec\`, \`ValidateDaemonSetSpec\` in Kubernetes'
\`pkg/apis/apps/validation\`). A ReplicationController without a selector gets the template's labels; a Job gets a
generated one unless \`manualSelector\` is set.`,
  examples: {
    bad: [
      {
        title: 'The template has another label',
        yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
    matchExpressions:
      - key: tier
        operator: In
        values: [front]
  template:
    metadata:
      labels:
        app: Web
    spec:
      containers:
        - name: web
          image: nginx:1.29
`,
        findings: [
          { at: '10:9', message: 'the labels of the template do not meet this expression of the selector' },
          { at: '16:14', message: 'the selector wants `app: web`, but the label of the template is `Web`' },
        ],
      },
      {
        title: 'No labels in the template, and a selector without content',
        yaml: `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  serviceName: db
  selector:
    matchLabels:
      app: db
  template:
    spec:
      containers:
        - name: db
          image: postgres:18
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
spec:
  selector: {}
  template:
    metadata:
      labels:
        app: agent
    spec:
      containers:
        - name: agent
          image: ghcr.io/acme/agent:1.0
`,
        findings: [
          { at: '10:3', message: 'the selector wants the label `app: db`, which the template does not have' },
          {
            at: '21:3',
            message: 'the selector is empty; it must select the pods of the template by their labels',
          },
        ],
      },
    ],
    good: [
      {
        title: 'Labels and expressions that fit',
        yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
    matchExpressions:
      - {key: tier, operator: In, values: [front, edge]}
      - {key: canary, operator: DoesNotExist}
  template:
    metadata:
      labels:
        app: web
        tier: edge
        version: "2"
    spec:
      containers:
        - name: web
          image: nginx:1.29
`,
      },
    ],
  },
  check({ file, object }, report) {
    const pod = podTemplateOf(object);
    const selector = objectMember(objectMember(object.value, 'spec'), 'selector');
    if (pod === undefined || selector === undefined || isGenerated(object)) return;
    const labels = objectMember(pod.metadata, 'labels');
    if (object.kind === 'ReplicationController') {
      checkLabels(report, selector, labels);
    } else if (isEmptySelector(selector)) {
      // A kustomization can add labels to the selector and the template alike.
      if (file.appliedBy.length > 0) return;
      const message = 'the selector is empty; it must select the pods of the template by their labels';
      report(['spec', 'selector'], message, { part: 'key' });
    } else {
      const wanted = objectMember(selector, 'matchLabels');
      if (wanted !== undefined) checkLabels(report, wanted, labels);
      checkExpressions(report, selector, labels);
    }
  },
});

/** A Job's selector is Kubernetes' own business unless it says otherwise. */
function isGenerated(object: KubernetesObject): boolean {
  return object.kind === 'Job' && member(objectMember(object.value, 'spec'), 'manualSelector') !== true;
}

function checkLabels(report: Report, wanted: JsonObject, labels: JsonObject | undefined): void {
  const key = firstMissingLabel(wanted, labels);
  if (key === undefined) return;
  const wish = String(wanted[key]);
  const found = labels !== undefined && Object.hasOwn(labels, key) ? labels[key] : undefined;
  if (found === undefined) {
    const message = `the selector wants the label ${code(`${key}: ${wish}`)}, which the template does not have`;
    report(labels === undefined ? LABELS_PATH.slice(0, 2) : LABELS_PATH, message, { part: 'key' });
  } else if (typeof found === 'string' && !isSubstituted(found) && !isSubstituted(wish)) {
    const message = `the selector wants ${code(`${key}: ${wish}`)}, but the label of the template is ${code(found)}`;
    report([...LABELS_PATH, key], message);
  }
}

function checkExpressions(report: Report, selector: JsonObject, labels: JsonObject | undefined): void {
  const expressions = selector['matchExpressions'];
  if (!isArray(expressions)) return;
  for (let index = 0; index < expressions.length; index++) {
    if (isObject(expressions[index]) && !meetsExpression(expressions[index], labels)) {
      const message = 'the labels of the template do not meet this expression of the selector';
      report(['spec', 'selector', 'matchExpressions', index], message);
    }
  }
}
