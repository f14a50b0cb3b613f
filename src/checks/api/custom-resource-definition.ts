import { arrayMember, isObject, type JsonObject, objectMember, stringMember } from '../../kernel/json.ts';
import { isName, nameProblem } from '../../kubernetes/names.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { eachDuplicate } from '../duplicates.ts';
import { code } from '../wording.ts';

export default defineCheck({
  id: 'api/custom-resource-definition',
  on: 'object',
  kinds: ['apiextensions.k8s.io/CustomResourceDefinition'],
  severity: 'error',
  summary:
    'A CustomResourceDefinition is named after its resource, has one storage version and a schema for each version',
  rationale: `The name of a CustomResourceDefinition is its plural, a dot and its group. The group is a domain with at least
one dot. Exactly one of its versions is the one that objects are stored in, version names are distinct DNS labels, and
every version has a schema whose root is an object. The API server refuses definitions that break these rules, and all
their custom resources with them.

Source: [Extend the Kubernetes API with CustomResourceDefinitions](https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/)
and \`ValidateCustomResourceDefinition\` of the API server.`,
  examples: {
    bad: [
      {
        title: 'A name in the singular, and two storage versions',
        yaml: 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: backup.example.com\nspec:\n  group: example.com\n  scope: Namespaced\n  names: { plural: backups, kind: Backup }\n  versions:\n    - name: v1\n      served: true\n      storage: true\n      schema: { openAPIV3Schema: { type: object } }\n    - name: v2\n      served: true\n      storage: true\n',
        findings: [
          {
            at: '4:9',
            message:
              'the name is `backup.example.com`; it must be `backups.example.com`, the plural and the group',
          },
          { at: '14:7', message: 'version `v2` has no `schema.openAPIV3Schema`' },
          { at: '16:16', message: 'a second version is marked as the storage version; keep one' },
        ],
      },
    ],
    good: [
      {
        title: 'One version',
        yaml: 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: backups.example.com\nspec:\n  group: example.com\n  scope: Namespaced\n  names: { plural: backups, kind: Backup }\n  versions:\n    - name: v1\n      served: true\n      storage: true\n      schema: { openAPIV3Schema: { type: object } }\n',
      },
    ],
  },
  check({ object }, report) {
    const spec = objectMember(object.value, 'spec');
    if (spec === undefined || object.version !== 'v1') return;
    checkName(object.name, spec, report);
    checkVersions(spec, report);
    checkStorage(spec, report);
  },
});

function checkName(name: string | undefined, spec: JsonObject, report: Report): void {
  const group = stringMember(spec, 'group');
  if (group === undefined) return;
  if (!isName(group, 'dns-1123-subdomain')) {
    report(['spec', 'group'], `the group ${code(group)} ${nameProblem(group, 'dns-1123-subdomain')}`);
  } else if (!group.includes('.')) {
    report(['spec', 'group'], `the group ${code(group)} must be a domain with at least one dot`);
  }
  const plural = stringMember(objectMember(spec, 'names'), 'plural');
  const expected = `${plural}.${group}`;
  if (plural === undefined || name === undefined || name === expected) return;
  report(
    ['metadata', 'name'],
    `the name is ${code(name)}; it must be ${code(expected)}, the plural and the group`,
  );
}

function checkStorage(spec: JsonObject, report: Report): void {
  const versions = arrayMember(spec, 'versions');
  let stored = 0;
  for (let i = 0; i < versions.length; i++) {
    const version = versions[i];
    if (!isObject(version) || version['storage'] !== true) continue;
    stored++;
    if (stored > 1)
      report(
        ['spec', 'versions', i, 'storage'],
        'a second version is marked as the storage version; keep one',
      );
  }
  if (stored === 0 && versions.length > 0) {
    report(['spec', 'versions'], 'no version is marked as the storage version; set `storage: true` in one', {
      part: 'key',
    });
  }
}

function checkVersions(spec: JsonObject, report: Report): void {
  const versions = arrayMember(spec, 'versions');
  for (let i = 0; i < versions.length; i++) {
    const version = versions[i];
    const name = stringMember(version, 'name');
    if (!isObject(version) || name === undefined) continue;
    const at = ['spec', 'versions', i];
    if (!isName(name, 'dns-1035-label')) {
      report([...at, 'name'], `the version ${code(name)} ${nameProblem(name, 'dns-1035-label')}`);
    }
    const schema = objectMember(objectMember(version, 'schema'), 'openAPIV3Schema');
    if (schema === undefined) report(at, `version ${code(name)} has no \`schema.openAPIV3Schema\``);
    else if (schema['type'] !== 'object') {
      report([...at, 'schema', 'openAPIV3Schema', 'type'], 'the root of a schema needs `type: object`');
    }
  }
  eachDuplicate(
    versions,
    (version) => stringMember(version, 'name'),
    (index, first, name) =>
      report(['spec', 'versions', index, 'name'], `version ${code(name)} is given twice`, {
        related: [{ at: ['spec', 'versions', first, 'name'], message: 'first given here' }],
      }),
  );
}
