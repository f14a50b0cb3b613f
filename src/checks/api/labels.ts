import {
  isArray,
  isObject,
  type JsonArray,
  type JsonObject,
  type JsonValue,
  member,
} from '../../kernel/json.ts';
import {
  ANNOTATIONS_MAX_BYTES,
  annotationKeyProblem,
  isAnnotationKey,
  isLabelKey,
  isLabelValue,
  labelKeyProblem,
  labelValueProblem,
} from '../../kubernetes/labels.ts';
import { isSubstituted } from '../../kubernetes/substitution.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { code } from '../wording.ts';

/** Groups whose objects hold labels and selectors where this check looks for them; elsewhere `matchLabels` may be anything. */
const KNOWN_GROUPS: ReadonlySet<string> = new Set([
  '',
  'apps',
  'batch',
  'policy',
  'networking.k8s.io',
  'autoscaling',
]);

/** Fields below which there are selectors or the metadata of other objects. The rest, most of each object, is not looked at. */
const WAYS: ReadonlySet<string> = new Set([
  'template',
  'jobTemplate',
  'volumeClaimTemplates',
  'spec',
  'selector',
  'labelSelector',
  'podSelector',
  'namespaceSelector',
  'ingress',
  'egress',
  'from',
  'to',
  'topologySpreadConstraints',
  'affinity',
  'nodeAffinity',
  'podAffinity',
  'podAntiAffinity',
  'requiredDuringSchedulingIgnoredDuringExecution',
  'preferredDuringSchedulingIgnoredDuringExecution',
  'podAffinityTerm',
  'preference',
  'nodeSelectorTerms',
  'required',
]);

type Steps = (string | number)[];

export default defineCheck({
  id: 'api/labels',
  on: 'object',
  severity: 'error',
  summary: 'Labels, annotations and label selectors have keys and values that Kubernetes accepts',
  rationale: `A label's value is empty or has up to 63 letters, digits, \`-\`, \`_\` and \`.\`, and starts and ends with a
letter or a digit. Keys look the same and may have a DNS name and \`/\` before them. Annotations take any text, but all of an
object's annotations together at most 256 KiB. The same rules hold for pod templates, selectors and \`nodeSelector\`.
The API server refuses the whole object otherwise, and no schema says so.

Source: [Labels and Selectors](https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set),
[Annotations](https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/#syntax-and-character-set).`,
  examples: {
    bad: [
      {
        title: 'A sentence as a label',
        yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n  labels:\n    owner: Team Shop\n    shop/eu/tier: gold\n',
        findings: [
          {
            at: '6:12',
            message:
              'the value of label `owner` may hold only letters, digits, `-`, `_` and `.`; use an annotation for free text',
          },
          {
            at: '7:5',
            message:
              'the label key `shop/eu/tier` may hold only one `/`, between a DNS name and the name of the key',
          },
        ],
      },
      {
        title: 'A selector that needs values',
        yaml: 'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n  minAvailable: 1\n  selector:\n    matchExpressions:\n      - key: app\n        operator: In\n',
        findings: [{ at: '10:19', message: 'the operator `In` needs `values`' }],
      },
    ],
    good: [
      {
        title: 'Keys with a DNS name, and free text in an annotation',
        yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n  labels:\n    app.kubernetes.io/part-of: shop\n    empty: ""\n  annotations:\n    example.com/Owner: Team Shop, room 5\n',
      },
    ],
  },
  check({ object }, report) {
    const steps: Steps = [];
    visit(object.value['metadata'], 'metadata', steps, report);
    if (!KNOWN_GROUPS.has(object.group)) return;
    const spec = member(object.value, 'spec');
    if (!isObject(spec)) return;
    if (object.kind === 'Service' || object.kind === 'ReplicationController') {
      checkLabels(member(spec, 'selector'), ['spec', 'selector'], report);
    }
    visit(spec, 'spec', steps, report);
  },
});

/** Looks at a field, and below it where there may be selectors or metadata; `steps` lead to its owner. */
function visit(value: JsonValue | undefined, step: string | number, steps: Steps, report: Report): void {
  if (typeof value !== 'object' || value === null) return;
  steps.push(step);
  switch (step) {
    case 'metadata':
      checkMetadata(value, steps, report);
      break;
    case 'matchLabels':
    case 'nodeSelector':
      checkLabels(value, steps, report);
      break;
    case 'matchExpressions':
      checkExpressions(value, steps, report);
      break;
    default:
      if (typeof step === 'number' || WAYS.has(step))
        visitMembers(value as JsonObject | JsonArray, steps, report);
  }
  steps.pop();
}

function visitMembers(node: JsonObject | JsonArray, steps: Steps, report: Report): void {
  if (isArray(node)) for (let i = 0; i < node.length; i++) visit(node[i], i, steps, report);
  else for (const key in node) visit(node[key], key, steps, report);
}

function checkMetadata(metadata: JsonValue, steps: Steps, report: Report): void {
  steps.push('labels');
  checkLabels(member(metadata, 'labels'), steps, report);
  steps.pop();
  const annotations = member(metadata, 'annotations');
  if (isObject(annotations)) checkAnnotations(annotations, steps, report);
}

function checkLabels(labels: JsonValue | undefined, steps: Steps, report: Report): void {
  if (!isObject(labels)) return;
  for (const key in labels) {
    if (!isLabelKey(key) && !isSubstituted(key)) {
      report([...steps, key], `the label key ${code(key)} ${labelKeyProblem(key)}`, { part: 'key' });
    }
    const value = labels[key];
    if (typeof value === 'string' && !isLabelValue(value) && !isSubstituted(value)) {
      report([...steps, key], `the value of label ${code(key)} ${valueProblem(value)}`);
    }
  }
}

function valueProblem(value: string): string {
  const hint = /[^-._A-Za-z0-9]/.test(value) ? '; use an annotation for free text' : '';
  return `${labelValueProblem(value)}${hint}`;
}

function checkAnnotations(annotations: JsonObject, steps: Steps, report: Report): void {
  let length = 0;
  for (const key in annotations) {
    if (!isAnnotationKey(key) && !isSubstituted(key)) {
      report([...steps, 'annotations', key], `the annotation key ${code(key)} ${annotationKeyProblem(key)}`, {
        part: 'key',
      });
    }
    const value = annotations[key];
    if (typeof value === 'string') length += key.length + value.length;
  }
  // A UTF-16 unit has at most three bytes in UTF-8.
  if (length * 3 <= ANNOTATIONS_MAX_BYTES) return;
  const bytes = bytesOf(annotations);
  if (bytes <= ANNOTATIONS_MAX_BYTES) return;
  report(
    [...steps, 'annotations'],
    `the annotations have ${bytes} bytes together; at most ${ANNOTATIONS_MAX_BYTES} are allowed`,
    {
      part: 'key',
    },
  );
}

function bytesOf(annotations: JsonObject): number {
  let bytes = 0;
  for (const [key, value] of Object.entries(annotations)) {
    if (typeof value === 'string') bytes += Buffer.byteLength(key) + Buffer.byteLength(value);
  }
  return bytes;
}

function checkExpressions(expressions: JsonValue, steps: Steps, report: Report): void {
  if (!isArray(expressions)) return;
  for (const [index, expression] of expressions.entries())
    checkExpression(expression, [...steps, index], report);
}

function checkExpression(expression: JsonValue, steps: Steps, report: Report): void {
  const key = member(expression, 'key');
  if (typeof key === 'string' && !isLabelKey(key) && !isSubstituted(key)) {
    report([...steps, 'key'], `the label key ${code(key)} ${labelKeyProblem(key)}`);
  }
  const operator = member(expression, 'operator');
  const values = member(expression, 'values') ?? [];
  if (!isArray(values)) return;
  if (operator === 'In' || operator === 'NotIn') {
    if (values.length === 0) report([...steps, 'operator'], `the operator \`${operator}\` needs \`values\``);
    checkValues(values, steps, report);
  } else if ((operator === 'Exists' || operator === 'DoesNotExist') && values.length > 0) {
    report([...steps, 'values'], `the operator \`${operator}\` takes no \`values\``, { part: 'key' });
  }
}

function checkValues(values: JsonArray, steps: Steps, report: Report): void {
  for (const [index, value] of values.entries()) {
    if (typeof value !== 'string' || isLabelValue(value) || isSubstituted(value)) continue;
    report([...steps, 'values', index], `the label value ${code(value)} ${labelValueProblem(value)}`);
  }
}
