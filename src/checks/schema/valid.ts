import type { KubernetesObject } from '../../kubernetes/object.ts';
import { violationsOf } from '../../kubernetes/schema/object-violations.ts';
import type { Violation } from '../../kubernetes/schema/violation.ts';
import type { AmbiguousScalar } from '../../yaml/document.ts';
import { ambiguousAt } from '../ambiguous-at.ts';
import { type Details, defineCheck, type Report } from '../define-check.ts';
import { code } from '../wording.ts';

export default defineCheck({
  id: 'schema/valid',
  severity: 'error',
  on: 'object',
  summary: 'Values are of the types that the schema of their kind asks for, and required fields are there',
  rationale: `
The API server refuses an object whose values have the wrong type, miss required fields or are not among the
values that a field can have. Built-in kinds are compared with the API of the target version of Kubernetes,
custom resources with the CustomResourceDefinition in the same repository (or at a \`--schema-location\`, or from
the schemas that come with this program), by the rules that the API server applies to structural schemas: null for
an optional field counts as absent, a required field with a default may be left out.

The commonest mistake is YAML's own: \`yes\`, \`on\` and \`0777\` without quotes are no strings. Values that
other programs still replace, such as \`\${REPLICAS}\` for Flux, fit everywhere.`,
  examples: {
    bad: [
      {
        title: 'Values of the wrong type, one of them because of how YAML is read',
        yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels:
    public: yes
spec:
  replicas: "3"
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: nginx:1.29
          args: --verbose
          env:
            - name: PORT
              value: 8080
`,
        findings: [
          {
            at: '6:13',
            message:
              '`public` must be a string; Kubernetes reads `yes` as the boolean true, quote it: `"yes"`',
          },
          { at: '8:13', message: '`replicas` must be a whole number, not a string; remove the quotes' },
          { at: '18:17', message: '`args` must be a list, not a string; begin each item with `- `' },
          { at: '21:22', message: '`value` must be a string, not a number; quote it' },
        ],
      },
      {
        title: 'A value that the field does not know, and a required field that is missing',
        yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: nginx:1.29
          imagePullPolicy: always
`,
        findings: [
          { at: '5:1', message: 'required field `selector` is missing' },
          {
            at: '13:28',
            message: '`imagePullPolicy` is `always`; use `Always`, `IfNotPresent` or `Never`',
          },
        ],
      },
      {
        title: 'A custom resource, by the definition in the same repository',
        yaml: `apiVersion: example.com/v1
kind: Backup
metadata:
  name: nightly
spec:
  keep: 0
  every: daily
`,
        with: {
          'definition.yaml': `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: backups.example.com
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Backup, plural: backups, singular: backup}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                keep: {type: integer, minimum: 1}
                every: {type: string, pattern: '^\\d+(h|d)$'}
`,
        },
        findings: [
          { at: '6:9', message: '`keep` must be at least 1' },
          { at: '7:10', message: '`every` must match the pattern `^\\d+(h|d)$`' },
        ],
      },
    ],
    good: [
      {
        title:
          'A number in quotes where a string is wanted, null for an optional field, text to be substituted',
        yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations:
spec:
  replicas: \${REPLICAS}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: nginx:1.29
          env:
            - {name: PORT, value: "8080"}
`,
      },
    ],
  },
  check({ file, object }, report, { schemas }) {
    if (object.apiVersion === '' || object.kind === '') {
      if (file.role !== 'kustomization') reportNameless(object, report);
      return;
    }
    const found = schemas.lookup(object.apiVersion, object.kind);
    if (found.status !== 'known') return;
    for (const violation of violationsOf(object, found.info, file.encrypted)) {
      if (violation.code !== 'unknown-field') reportViolation(object, violation, report);
    }
  },
});

/** Without these two nobody knows what the object is. */
function reportNameless(object: KubernetesObject, report: Report): void {
  for (const field of ['apiVersion', 'kind'] as const) {
    if (object[field] !== '') continue;
    const isThere = Object.hasOwn(object.value, field);
    report([field], isThere ? `\`${field}\` must be a string` : `required field \`${field}\` is missing`);
  }
}

function reportViolation(object: KubernetesObject, violation: Violation, report: Report): void {
  const { path, part, lags } = violation;
  const isSecret = object.kind === 'Secret' && object.group === '';
  const ambiguous = violation.code === 'type' && !isSecret ? ambiguousAt(object, path, 'value') : undefined;
  const fix = fixOf(violation);
  report(path, ambiguous === undefined ? violation.message : explained(violation, ambiguous), {
    part,
    ...(lags || violation.isTolerated ? { severity: 'warning' } : {}),
    ...(isSecret ? { sensitive: true } : {}),
    ...(fix === undefined ? {} : { fix }),
  });
}

function explained(violation: Violation, { source, value }: AmbiguousScalar): string {
  const [expectation] = violation.message.split(', not ');
  const type = typeof value === 'boolean' ? 'boolean' : 'number';
  const mend = violation.fix?.kind === 'quote-scalar' ? `, quote it: ${code(`"${source}"`)}` : '';
  return `${expectation}; Kubernetes reads ${code(source)} as the ${type} ${value}${mend}`;
}

function fixOf({ code: broken, path, fix }: Violation): Details['fix'] {
  switch (fix?.kind) {
    case 'quote-scalar':
      return {
        description: 'Quote the value',
        safety: 'safe',
        changes: [{ kind: 'quote-scalar', at: path }],
      };
    case 'set-scalar':
      return {
        description: broken === 'type' ? 'Remove the quotes' : `Write ${String(fix.value)}`,
        safety: broken === 'type' ? 'safe' : 'unsafe',
        changes: [{ kind: 'set-scalar', at: path, value: fix.value }],
      };
    default:
      return undefined;
  }
}
