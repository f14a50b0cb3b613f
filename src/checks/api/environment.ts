import {
  isArray,
  isObject,
  type JsonArray,
  type JsonObject,
  objectMember,
  stringMember,
} from '../../kernel/json.ts';
import type { Path } from '../../kernel/path.ts';
import { nearest } from '../../kernel/suggestion.ts';
import {
  ENVIRONMENT_FIELDS,
  ENVIRONMENT_RESOURCES,
  isEnvironmentField,
  isEnvironmentResource,
  variableNameProblem,
} from '../../kubernetes/environment-variable.ts';
import { containersOf, type PodContainer } from '../../kubernetes/pod-template.ts';
import { isSubstituted } from '../../kubernetes/substitution.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { eachDuplicate, nameOf } from '../duplicates.ts';
import { anyOf, code, named } from '../wording.ts';

const VALUE_SOURCES = [
  'fieldRef',
  'resourceFieldRef',
  'configMapKeyRef',
  'secretKeyRef',
  'fileKeyRef',
] as const;
const SHOWN_VALUE_SOURCES = VALUE_SOURCES.slice(0, 4);
const LIST_SOURCES = ['configMapRef', 'secretRef'] as const;

export default defineCheck({
  id: 'api/environment',
  severity: 'error',
  on: 'pod',
  summary: 'Environment variables have valid names, one value each, and are not set twice',
  rationale: `A variable has either a \`value\` or a \`valueFrom\` with exactly one source, and each \`envFrom\` entry exactly one
source; a schema allows all of them at once, or none. Names may hold any printable ASCII character except \`=\` since
Kubernetes 1.32; before, only letters, digits, \`_\`, \`-\` and \`.\` (\`ValidateEnv\`, \`ValidateEnvFrom\` in
Kubernetes' \`pkg/apis/core/validation\`).

The same name twice is a warning: the API server accepts it and the last one wins, but server-side apply (Flux,
optionally Argo CD) refuses it, and an update with \`kubectl apply\` may drop the wrong one.`,
  examples: {
    bad: [
      {
        title: 'Set twice, two values, no value',
        yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.29
      env:
        - name: LOG_LEVEL
          value: info
        - name: A=B
          value: c
        - name: LOG_LEVEL
          value: debug
        - name: TOKEN
          value: none
          valueFrom:
            secretKeyRef: {name: web, key: token}
        - name: EMPTY
          valueFrom: {}
        - name: NODE
          valueFrom:
            fieldRef:
              fieldPath: spec.nodename
      envFrom:
        - prefix: DB_
`,
        findings: [
          {
            at: '12:17',
            message: 'variable name `A=B` may hold only printable ASCII characters other than `=`',
          },
          { at: '14:17', message: 'variable `LOG_LEVEL` is set twice in this container; the last one wins' },
          { at: '18:11', message: 'variable `TOKEN` has both `value` and `valueFrom`; only one is allowed' },
          {
            at: '21:11',
            message:
              '`valueFrom` needs one of `fieldRef`, `resourceFieldRef`, `configMapKeyRef` or `secretKeyRef`',
          },
          {
            at: '25:26',
            message: '`spec.nodename` cannot be read by a variable; did you mean `spec.nodeName`?',
          },
          { at: '27:11', message: 'an item of `envFrom` needs one of `configMapRef` or `secretRef`' },
        ],
      },
    ],
    good: [
      {
        title: 'Values and sources',
        yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.29
      env:
        - {name: LOG_LEVEL, value: info}
        - {name: EMPTY}
        - name: POD_NAME
          valueFrom:
            fieldRef: {fieldPath: metadata.name}
        - name: APP
          valueFrom:
            fieldRef: {fieldPath: "metadata.labels['app']"}
        - name: CPUS
          valueFrom:
            resourceFieldRef: {resource: limits.cpu}
      envFrom:
        - configMapRef: {name: web}
`,
      },
    ],
  },
  check({ pod }, report, { kubernetesVersion }) {
    for (const container of containersOf(pod)) {
      const variables = container.value['env'];
      if (isArray(variables)) checkVariables(container, variables, report, kubernetesVersion);
      const sources = container.value['envFrom'];
      if (isArray(sources)) checkSources(container, sources, report, kubernetesVersion);
    }
  },
});

function checkVariables(
  container: PodContainer,
  variables: JsonArray,
  report: Report,
  version: string,
): void {
  for (let index = 0; index < variables.length; index++) {
    const variable = variables[index];
    if (!isObject(variable)) continue;
    const name = variable['name'];
    if (typeof name === 'string') {
      const problem = variableNameProblem(name, version);
      if (problem !== undefined) reportName(report, name, problem, [...container.path, 'env', index, 'name']);
    }
    const valueFrom = variable['valueFrom'];
    if (isObject(valueFrom)) {
      checkValueFrom(report, variable, valueFrom, () => [...container.path, 'env', index]);
    }
  }
  if (variables.length > 1) reportSetTwice(report, container, variables);
}

function reportSetTwice(report: Report, container: PodContainer, variables: JsonArray): void {
  eachDuplicate(variables, nameOf, (index, first, name) => {
    const message = `variable ${code(name)} is set twice in this container; the last one wins`;
    report([...container.path, 'env', index, 'name'], message, {
      severity: 'warning',
      related: [{ at: [...container.path, 'env', first, 'name'], message: 'first set here' }],
    });
  });
}

function reportName(report: Report, name: string, problem: string, at: Path): void {
  if (!isSubstituted(name)) report(at, `variable name ${code(name)} ${problem}`);
}

function checkValueFrom(report: Report, variable: JsonObject, valueFrom: JsonObject, at: () => Path): void {
  const count = countSources(valueFrom, VALUE_SOURCES);
  const value = variable['value'];
  const key = { part: 'key' } as const;
  if (count === 0) {
    report([...at(), 'valueFrom'], `\`valueFrom\` needs one of ${anyOf(SHOWN_VALUE_SOURCES)}`, key);
  } else if (value !== undefined && value !== null && value !== '') {
    const message = `${named('variable', variable)} has both \`value\` and \`valueFrom\`; only one is allowed`;
    report([...at(), 'valueFrom'], message, key);
  } else if (count > 1) {
    report([...at(), 'valueFrom'], '`valueFrom` has several sources; only one is allowed', key);
  }
  const field = stringMember(objectMember(valueFrom, 'fieldRef'), 'fieldPath');
  if (field !== undefined && !isEnvironmentField(field)) {
    reportUnreadable(report, field, ENVIRONMENT_FIELDS, [...at(), 'valueFrom', 'fieldRef', 'fieldPath']);
  }
  const resource = stringMember(objectMember(valueFrom, 'resourceFieldRef'), 'resource');
  if (resource !== undefined && !isEnvironmentResource(resource)) {
    const path = [...at(), 'valueFrom', 'resourceFieldRef', 'resource'];
    reportUnreadable(report, resource, ENVIRONMENT_RESOURCES, path);
  }
}

function reportUnreadable(report: Report, path: string, readable: readonly string[], at: Path): void {
  if (isSubstituted(path)) return;
  const suggestion = nearest(path, readable);
  const advice = suggestion === undefined ? `use ${anyOf(readable)}` : `did you mean ${code(suggestion)}?`;
  report(at, `${code(path)} cannot be read by a variable; ${advice}`);
}

function checkSources(container: PodContainer, sources: JsonArray, report: Report, version: string): void {
  for (let index = 0; index < sources.length; index++) {
    const source = sources[index];
    if (!isObject(source)) continue;
    const at = () => [...container.path, 'envFrom', index];
    const count = countSources(source, LIST_SOURCES);
    if (count === 0) report(at(), `an item of \`envFrom\` needs one of ${anyOf(LIST_SOURCES)}`);
    if (count > 1) report(at(), 'an item of `envFrom` has two sources; write two items');
    const prefix = source['prefix'];
    if (typeof prefix !== 'string' || prefix === '') continue;
    const problem = variableNameProblem(prefix, version);
    if (problem !== undefined) reportName(report, prefix, problem, [...at(), 'prefix']);
  }
}

function countSources(holder: JsonObject, sources: readonly string[]): number {
  let count = 0;
  for (const source of sources) if (holder[source] !== undefined && holder[source] !== null) count++;
  return count;
}
