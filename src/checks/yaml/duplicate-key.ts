import { objectsOf } from '../../kubernetes/objects.ts';
import { KUBERNETES_YAML_ROLES } from '../../repository/file-role.ts';
import { LineIndex } from '../../yaml/line-index.ts';
import { defineCheck } from '../define-check.ts';
import { code } from '../wording.ts';

export default defineCheck({
  id: 'yaml/duplicate-key',
  on: 'file',
  severity: 'error',
  summary: 'No mapping has the same key twice',
  rationale: `Of two values with the same key only the last one counts; the first is lost without a word. The YAML
specification forbids it, Kustomize and \`kubectl\` with strict field validation refuse such a file, and other tools
disagree about which value they take. Keys that are written differently but read as the same (\`1\` and \`"1"\`, \`on\` and
\`"true"\`) count too, and the items of a \`List\` are looked at like any other object. Outside of what Kubernetes reads it is a warning.`,
  examples: {
    bad: [
      {
        title: 'Two lists of environment variables',
        yaml: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: nginx:1.29\n      env:\n        - { name: A, value: "1" }\n      env:\n        - { name: B, value: "2" }\n',
        findings: [
          { at: '11:7', message: 'the key `env` stands twice in one mapping; only this last value counts' },
        ],
      },
    ],
    good: [
      {
        title: 'The same key in two mappings',
        yaml: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n  labels:\n    name: web\n',
      },
      {
        title: 'A key that overrides a merged one',
        yaml: 'services:\n  a: &a { image: nginx, restart: always }\n  b:\n    <<: *a\n    image: caddy\n',
        file: 'compose.yaml',
      },
    ],
  },
  check({ file }, report) {
    let lines: LineIndex | undefined;
    for (const document of file.documents) {
      if (document.duplicates.length === 0) continue;
      const sensitive = objectsOf(document).some(({ kind }) => kind === 'Secret');
      for (const { key, first, second, isMerged } of document.duplicates) {
        // A key that overrides a merged one is what merging is for.
        if (isMerged === true) continue;
        lines ??= new LineIndex(file.text);
        report(second, `the key ${code(key)} stands twice in one mapping; only this last value counts`, {
          // `kubectl apply` and Kustomize refuse duplicates, Helm loses a value.
          severity: KUBERNETES_YAML_ROLES.has(file.role) ? 'error' : 'warning',
          sensitive,
          related: [
            { file: file.path, ...lines.placeOf(first), message: 'the first one, whose value is lost' },
          ],
        });
      }
    }
  },
});
