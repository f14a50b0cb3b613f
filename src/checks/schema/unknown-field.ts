import type { KubernetesObject } from '../../kubernetes/object.ts';
import { violationsOf } from '../../kubernetes/schema/object-violations.ts';
import type { Violation } from '../../kubernetes/schema/violation.ts';
import { ambiguousAt } from '../ambiguous-at.ts';
import { type Details, defineCheck, type Report } from '../define-check.ts';
import { code } from '../wording.ts';

export default defineCheck({
  id: 'schema/unknown-field',
  severity: 'error',
  on: 'object',
  summary: 'Objects have only the fields that their kind has',
  rationale: `
A field that the kind does not have is a misspelt one or stands in the wrong place. \`kubectl\` and Flux refuse the
object; an API server that is asked leniently drops the field silently, and the setting has no effect. In a custom
resource the fields are those of the CustomResourceDefinition, except below
\`x-kubernetes-preserve-unknown-fields\`.

It is a warning for kinds whose built-in schema is known to lag behind its project: the field may be new.`,
  examples: {
    bad: [
      {
        title: 'Misspelt fields, and one in the wrong place',
        yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  replicas: 2
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      serviceAcountName: web
      containers:
        - name: web
          image: nginx:1.29
          imagepullpolicy: Always
`,
        findings: [
          { at: '5:3', message: 'unknown field `replicas`; it belongs in `spec`' },
          { at: '13:7', message: 'unknown field `serviceAcountName`; did you mean `serviceAccountName`?' },
          { at: '17:11', message: 'unknown field `imagepullpolicy`; did you mean `imagePullPolicy`?' },
        ],
      },
      {
        title: 'A field that nobody knows, inside a list',
        yaml: `apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: Service
    metadata:
      name: web
    spec:
      comment: for the web shop
      ports:
        - port: 80
`,
        findings: [{ at: '9:7', message: 'unknown field `comment`; the API server would refuse or drop it' }],
      },
    ],
    good: [
      {
        title: 'Free-form maps take any key',
        yaml: `apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  labels:
    anything: goes
data:
  replicas: "2"
`,
      },
    ],
  },
  check({ file, object }, report, { schemas }) {
    if (object.apiVersion === '' || object.kind === '') return;
    const found = schemas.lookup(object.apiVersion, object.kind);
    if (found.status !== 'known') return;
    for (const violation of violationsOf(object, found.info, file.encrypted)) {
      if (violation.code === 'unknown-field') reportField(object, violation, report);
    }
  },
});

function reportField(object: KubernetesObject, violation: Violation, report: Report): void {
  const key = ambiguousAt(object, violation.path, 'key');
  const fix = fixOf(violation);
  const hint =
    key === undefined
      ? ''
      : `; Kubernetes reads the key ${code(key.source)} as ${code(String(key.value))}, quote it`;
  report(violation.path, `${violation.message}${hint}`, {
    part: 'key',
    ...(violation.lags ? { severity: 'warning' } : {}),
    ...(fix === undefined ? {} : { fix }),
  });
}

function fixOf({ path, fix }: Violation): Details['fix'] {
  if (fix?.kind !== 'rename-key') return undefined;
  return {
    description: `Rename it to ${fix.key}`,
    safety: 'unsafe',
    changes: [{ kind: 'rename-key', at: path, key: fix.key }],
  };
}
