import type { KindName } from '../../kubernetes/api-version.ts';
import type { KubernetesObject } from '../../kubernetes/object.ts';
import { isBuiltInGroup } from '../../kubernetes/schema/pack/built-in-groups.ts';
import { type Details, defineCheck, type FixIntent, type Report } from '../define-check.ts';
import { stringsOf } from '../option-values.ts';
import { code } from '../wording.ts';

/** Groups of files that look like objects and that only a program reads, never a cluster. */
const CLIENT_GROUPS: ReadonlySet<string> = new Set(['kustomize.config.k8s.io', 'config.kubernetes.io']);

export default defineCheck({
  id: 'schema/api-unknown',
  severity: 'error',
  on: 'repository',
  summary: 'Every `apiVersion` and `kind` is one that is known',
  rationale: `
An object of a kind that does not exist cannot be applied, and linters that skip what they have no schema for say
nothing about it: a \`Deploymnet\` passes. A name close to a known kind is therefore an error.

Any other kind that nothing describes is taken for a custom resource and noted once: it is not validated. Put its
CustomResourceDefinition into the repository, or name a \`--schema-location\` that has it.`,
  examples: {
    bad: [
      {
        title: 'A misspelt kind',
        yaml: `apiVersion: apps/v1
kind: Deploymnet
metadata:
  name: web
`,
        findings: [{ at: '2:7', message: '`apps/v1` has no kind `Deploymnet`; did you mean `Deployment`?' }],
      },
      {
        title: 'A kind in the wrong group, and one without a schema',
        yaml: `apiVersion: v1
kind: Deployment
metadata:
  name: web
---
apiVersion: example.com/v1
kind: Backup
metadata:
  name: nightly
---
apiVersion: example.com/v1
kind: Backup
metadata:
  name: weekly
`,
        findings: [
          { at: '1:13', message: '`v1` has no kind `Deployment`; did you mean `apps/v1`?' },
          {
            at: '7:7',
            message: 'no schema for `Backup` of `example.com/v1`: such objects are not validated',
          },
        ],
      },
    ],
    good: [
      {
        title: 'A custom resource whose definition is in the repository',
        yaml: `apiVersion: example.com/v1
kind: Backup
metadata:
  name: nightly
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
        openAPIV3Schema: {type: object}
`,
        },
      },
    ],
  },
  options: {
    'known-groups': {
      type: 'strings',
      default: [],
      description: 'API groups that have no schema and need no note, such as `grafana.integreatly.org`',
    },
  },
  start({ schemas, options }) {
    const noted = new Set<string>();
    const knownGroups = stringsOf(options, 'known-groups');
    return {
      visit({ object }, report) {
        const { apiVersion, kind } = object;
        if (apiVersion === '' || kind === '' || isForClients(object)) return;
        const found = schemas.lookup(apiVersion, kind);
        if (found.status !== 'unknown') return;
        if (found.suggestion !== undefined) reportTypo(object, found.suggestion, report);
        else if (isBuiltInGroup(object.group)) {
          report(['kind'], `Kubernetes has no kind ${code(kind)} in ${code(apiVersion)}`);
        } else if (!knownGroups.includes(object.group) && !noted.has(`${apiVersion} ${kind}`)) {
          noted.add(`${apiVersion} ${kind}`);
          report(
            ['kind'],
            `no schema for ${code(kind)} of ${code(apiVersion)}: such objects are not validated`,
            {
              severity: 'note',
            },
          );
        }
      },
    };
  },
});

function reportTypo(object: KubernetesObject, suggestion: KindName, report: Report): void {
  const { apiVersion, kind } = object;
  const step = suggestion.apiVersion === apiVersion ? 'kind' : 'apiVersion';
  report(
    [step],
    `${code(apiVersion)} has no kind ${code(kind)}; did you mean ${meant(object, suggestion)}?`,
    {
      fix: fixOf(object, suggestion),
    },
  );
}

/** Configuration of programs in the form of an object: a kubeconfig, a kustomization, an empty `List`. */
function isForClients({ group, kind }: KubernetesObject): boolean {
  return CLIENT_GROUPS.has(group) || (group === '' && (kind === 'Config' || kind === 'List'));
}

function meant(object: KubernetesObject, { apiVersion, kind }: KindName): string {
  if (apiVersion === object.apiVersion) return code(kind);
  return kind === object.kind ? code(apiVersion) : `${code(kind)} of ${code(apiVersion)}`;
}

function fixOf(object: KubernetesObject, suggestion: KindName): NonNullable<Details['fix']> {
  const changes: FixIntent[] = [];
  for (const step of ['apiVersion', 'kind'] as const) {
    if (object[step] === suggestion[step]) continue;
    changes.push({ kind: 'set-scalar', at: [step], value: suggestion[step] });
  }
  return { description: `Use ${suggestion.kind} of ${suggestion.apiVersion}`, safety: 'unsafe', changes };
}
