import { describe, expect, it } from 'vitest';
import { discover } from '../../src/repository/discover.ts';
import { readSource } from '../../src/repository/read-file.ts';
import type { SourceFile } from '../../src/repository/source-file.ts';
import { makeTree, type TreeEntries } from '../support/tree.ts';

const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {a: b}\n';
const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: web, image: web:1}]}
`;
const REPLICAS_PATCH = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 3}\n';
const LEAF = 'ENC[AES256_GCM,data:Zm9v,iv:YmFy,tag:YmF6,type:str]';
const TEMPLATE =
  '{{- if .Values.enabled }}\napiVersion: v1\nkind: Service\nmetadata:\n  name: {{ .Release.Name }}\n{{- end }}\n';

async function read(entries: TreeEntries): Promise<readonly SourceFile[]> {
  await using tree = makeTree(entries);
  const host = tree.host();
  const discovery = discover(host, ['.']);
  return discovery.entries.map((entry) => readSource(host, discovery, entry));
}

/** The role of every file, by path. */
async function rolesOf(entries: TreeEntries): Promise<Record<string, string>> {
  return Object.fromEntries((await read(entries)).map(({ path, role }) => [path, role]));
}

/** The only file of a tree. */
async function readOne(path: string, text: string | Uint8Array): Promise<SourceFile> {
  const [file] = await read({ [path]: text });
  if (file === undefined) throw new Error('nothing was found');
  return file;
}

describe('layouts', () => {
  it('Flux monorepo', async () => {
    const roles = await rolesOf({
      'clusters/production/flux-system/gotk-components.yaml': `${CONFIG_MAP}---\n${DEPLOYMENT}`,
      'clusters/production/flux-system/gotk-sync.yaml':
        'apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: {name: a}\n---\napiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: a}\n',
      'clusters/production/flux-system/kustomization.yaml':
        'resources: [gotk-components.yaml, gotk-sync.yaml]\n',
      'clusters/production/apps.yaml':
        'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps}\n',
      'apps/base/web/release.yaml':
        'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: web}\n',
      'apps/base/web/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [release.yaml]\n',
      'apps/production/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [../base/web]\npatches:\n  - path: web-values.yaml\n',
      'apps/production/web-values.yaml':
        'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: web}\nspec: {values: {replicas: 3}}\n',
    });
    expect(roles).toEqual({
      'clusters/production/flux-system/gotk-components.yaml': 'manifest',
      'clusters/production/flux-system/gotk-sync.yaml': 'flux',
      'clusters/production/flux-system/kustomization.yaml': 'kustomization',
      'clusters/production/apps.yaml': 'flux',
      'apps/base/web/release.yaml': 'flux',
      'apps/base/web/kustomization.yaml': 'kustomization',
      'apps/production/kustomization.yaml': 'kustomization',
      'apps/production/web-values.yaml': 'kustomize-patch',
    });
  });

  it('Argo CD app of apps', async () => {
    const app = 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: x}\n';
    const roles = await rolesOf({
      'root.yaml': app,
      'apps/a.yaml': `${app}---\n${app}`,
      'apps/set.yaml':
        "apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: s}\nspec: {template: {metadata: {name: '{{name}}'}}}\n",
      'apps/mixed.yaml': `${app}---\n${CONFIG_MAP}`,
      'workloads/rollout.yaml': 'apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: {name: x}\n',
      'workloads/workflow.yaml':
        'apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: {generateName: x-}\n',
    });
    expect(roles).toEqual({
      'root.yaml': 'argocd',
      'apps/a.yaml': 'argocd',
      'apps/set.yaml': 'argocd',
      'apps/mixed.yaml': 'manifest',
      'workloads/rollout.yaml': 'manifest',
      'workloads/workflow.yaml': 'manifest',
    });
  });

  it('Helm chart repository', async () => {
    const roles = await rolesOf({
      'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
      'charts/web/Chart.lock': 'dependencies: []\n',
      'charts/web/values.yaml': 'replicas: 1\nkind: Deployment\nspec: {}\n',
      'charts/web/values.schema.json': '{"$schema": "http://json-schema.org/draft-07/schema#"}',
      'charts/web/values-production.yaml': 'replicas: 3\n',
      'charts/web/ci/test-values.yaml': 'replicas: 2\n',
      'charts/web/templates/service.yaml': TEMPLATE,
      'charts/web/templates/tests/connection.yaml': TEMPLATE,
      'charts/web/templates/static.yaml': CONFIG_MAP,
      'charts/web/crds/crd.yaml':
        'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a.b}\n',
      'charts/web/charts/db/Chart.yaml': 'apiVersion: v2\nname: db\n',
      'charts/web/charts/db/values.yaml': 'a: 1\n',
      'charts/web/charts/db/templates/x.yaml': TEMPLATE,
      'charts/web/tests/service_test.yaml': 'suite: service\ntests: []\n',
      'charts/web/files/config.yaml': 'level: debug\n',
      'loose/templates/x.yaml': TEMPLATE,
      'loose/templates/plain.yaml': CONFIG_MAP,
      'ct.yaml': 'target-branch: main\n',
    });
    expect(roles).toEqual({
      'charts/web/Chart.yaml': 'helm-chart',
      'charts/web/values.yaml': 'helm-values',
      'charts/web/values.schema.json': 'helm-chart',
      'charts/web/values-production.yaml': 'helm-values',
      'charts/web/ci/test-values.yaml': 'helm-values',
      'charts/web/templates/service.yaml': 'helm-template',
      'charts/web/templates/tests/connection.yaml': 'helm-template',
      'charts/web/templates/static.yaml': 'helm-template',
      'charts/web/crds/crd.yaml': 'manifest',
      'charts/web/charts/db/Chart.yaml': 'helm-chart',
      'charts/web/charts/db/values.yaml': 'helm-values',
      'charts/web/charts/db/templates/x.yaml': 'helm-template',
      'charts/web/tests/service_test.yaml': 'other',
      'charts/web/files/config.yaml': 'other',
      'loose/templates/x.yaml': 'helm-template',
      'loose/templates/plain.yaml': 'manifest',
      'ct.yaml': 'other',
    });
  });

  it('Kustomize base and overlays', async () => {
    const files = await read({
      'base/kustomization.yaml': `
resources: [deployment.yaml, ./service.yaml, patch-operator.yaml, 'https://example.com/x.yaml']
configMapGenerator:
  - {name: a, files: [settings.yaml, key=more.json], envs: [app.env]}
secretGenerator:
  - {name: b, files: [token.json]}
configurations: [names.yaml]
crds: [crd.yaml]
openapi: {path: schema.json}
`,
      'base/deployment.yaml': DEPLOYMENT,
      'base/service.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\n',
      'base/patch-operator.yaml': DEPLOYMENT,
      'base/settings.yaml': CONFIG_MAP,
      'base/more.json': '{}',
      'base/token.json': '{"kind": "token"}',
      'base/names.yaml': 'nameReference: []\n',
      'base/crd.yaml':
        'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a.b}\n',
      'base/schema.json': '{"definitions": {}}',
      'overlays/production/kustomization.yml': `
resources: [../../base]
components: [../../components/tls]
patches:
  - path: replicas.yaml
  - {path: ops.yaml, target: {kind: Deployment}}
  - patch: '[{"op": "remove", "path": "/spec/replicas"}]'
patchesStrategicMerge:
  - old.yaml
  - |-
    apiVersion: apps/v1
    kind: Deployment
patchesJson6902:
  - {path: ops.json, target: {kind: Deployment, name: web, version: v1}}
replacements:
  - path: replace.yaml
transformers: [labels.yaml]
helmCharts:
  - {name: db, valuesFile: db-settings.yaml, additionalValuesFiles: [db-more.yaml]}
`,
      'overlays/production/replicas.yaml': REPLICAS_PATCH,
      'overlays/production/ops.yaml': '- {op: replace, path: /spec/replicas, value: 3}\n',
      'overlays/production/ops.json': '[{"op": "remove", "path": "/spec/replicas"}]',
      'overlays/production/old.yaml': DEPLOYMENT,
      'overlays/production/replace.yaml': 'source: {kind: ConfigMap}\n',
      'overlays/production/labels.yaml': 'apiVersion: builtin\nkind: LabelTransformer\nmetadata: {name: l}\n',
      'overlays/production/db-settings.yaml': 'a: 1\n',
      'overlays/production/db-more.yaml': 'a: 1\n',
      'components/tls/Kustomization': 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n',
      'components/other.yaml':
        'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: []\n',
      'components/plugin.yaml': 'apiVersion: builtin\nkind: PatchTransformer\nmetadata: {name: p}\n',
    });
    expect(Object.fromEntries(files.map(({ path, role }) => [path, role]))).toEqual({
      'base/kustomization.yaml': 'kustomization',
      'base/deployment.yaml': 'manifest',
      'base/service.yaml': 'manifest',
      'base/patch-operator.yaml': 'manifest',
      'base/settings.yaml': 'kustomize-input',
      'base/more.json': 'kustomize-input',
      'base/token.json': 'kustomize-input',
      'base/names.yaml': 'kustomize-input',
      'base/crd.yaml': 'manifest',
      'base/schema.json': 'kustomize-input',
      'overlays/production/kustomization.yml': 'kustomization',
      'overlays/production/replicas.yaml': 'kustomize-patch',
      'overlays/production/ops.yaml': 'kustomize-patch',
      'overlays/production/ops.json': 'kustomize-patch',
      'overlays/production/old.yaml': 'kustomize-patch',
      'overlays/production/replace.yaml': 'kustomize-input',
      'overlays/production/labels.yaml': 'kustomize-input',
      'overlays/production/db-settings.yaml': 'helm-values',
      'overlays/production/db-more.yaml': 'helm-values',
      'components/tls/Kustomization': 'kustomization',
      'components/other.yaml': 'kustomization',
      'components/plugin.yaml': 'kustomize-input',
    });
    const appliedBy = files.filter((file) => file.appliedBy.length > 0).map(({ path }) => path);
    expect(appliedBy).toEqual(['base/deployment.yaml', 'base/patch-operator.yaml', 'base/service.yaml']);
    const replicas = files.find(({ path }) => path.endsWith('replicas.yaml'));
    expect(replicas?.reason).toBe('named under `patches` of overlays/production/kustomization.yml');
  });

  it('patches that no kustomization names', async () => {
    const roles = await rolesOf({
      'overlay/kustomization.yaml': 'resources: [web.yaml, listed.yaml]\n',
      'overlay/web.yaml': DEPLOYMENT,
      'overlay/listed.yaml': REPLICAS_PATCH,
      'overlay/scale.yaml': REPLICAS_PATCH,
      'overlay/spare.yaml': DEPLOYMENT,
      'overlay/patch-operator.yaml': DEPLOYMENT,
      'overlay/patches/issuer.yaml': 'apiVersion: cert-manager.io/v1\nkind: Issuer\nmetadata: {name: a}\n',
      'overlay/directive.yaml': `${DEPLOYMENT}---\napiVersion: v1\nkind: Service\nmetadata: {name: a}\n$patch: delete\n`,
      'loose/issuer-patch.yaml': 'apiVersion: cert-manager.io/v1\nkind: Issuer\nmetadata: {name: a}\n',
      'loose/web-patch.yaml': REPLICAS_PATCH,
      'loose/web.yaml': REPLICAS_PATCH,
      'loose/ops.yaml': '- op: add\n  path: /a\n  value: 1\n',
    });
    expect(roles).toEqual({
      'overlay/kustomization.yaml': 'kustomization',
      'overlay/web.yaml': 'manifest',
      'overlay/listed.yaml': 'manifest',
      'overlay/scale.yaml': 'kustomize-patch',
      'overlay/spare.yaml': 'manifest',
      'overlay/patch-operator.yaml': 'manifest',
      'overlay/patches/issuer.yaml': 'kustomize-patch',
      'overlay/directive.yaml': 'kustomize-patch',
      'loose/issuer-patch.yaml': 'manifest',
      'loose/web-patch.yaml': 'kustomize-patch',
      'loose/web.yaml': 'manifest',
      'loose/ops.yaml': 'kustomize-patch',
    });
  });

  it('SOPS', async () => {
    const sops = `sops:\n  mac: ${LEAF}\n  lastmodified: "2026-01-01T00:00:00Z"\n  age: []\n`;
    const files = await read({
      '.sops.yaml': 'creation_rules: []\n',
      'secret.yaml': `apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata:\n  a: ${LEAF}\n${sops}`,
      'whole.yaml': `apiVersion: ${LEAF}\nkind: ${LEAF}\n${sops}`,
      'values.enc.yaml': `password: ${LEAF}\n${sops}`,
      'binary.json': JSON.stringify({ data: LEAF, sops: { mac: LEAF } }),
      'plain.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {hint: "ENC[ is not encrypted"}\n',
    });
    expect(files.map(({ path, role, encrypted }) => [path, role, encrypted])).toEqual([
      ['.sops.yaml', 'other', false],
      ['binary.json', 'other', true],
      ['plain.yaml', 'manifest', false],
      ['secret.yaml', 'manifest', true],
      ['values.enc.yaml', 'helm-values', true],
      ['whole.yaml', 'other', true],
    ]);
  });

  it('Compose', async () => {
    const roles = await rolesOf({
      'docker-compose.yml': 'services: {web: {image: nginx}}\n',
      'compose.override.yaml': 'services: {web: {environment: {A: b}}}\n',
      'stack.yml': 'version: "3"\nservices: {web: {build: .}}\n',
      'compose.yaml': CONFIG_MAP,
      'services.yaml': 'services: [a, b]\n',
    });
    expect(roles).toEqual({
      'docker-compose.yml': 'compose',
      'compose.override.yaml': 'compose',
      'stack.yml': 'compose',
      'compose.yaml': 'manifest',
      'services.yaml': 'other',
    });
  });

  it('GitHub workflows and actions', async () => {
    const roles = await rolesOf({
      '.github/workflows/ci.yml': 'on: push\njobs: {}\n',
      '.github/actions/setup/action.yml': 'runs: {using: composite, steps: []}\n',
      '.github/dependabot.yml': 'version: 2\n',
      'action.yaml': 'name: x\nruns: {using: node24, main: index.js}\n',
      'sub/action.yml': 'hello: world\n',
    });
    expect(roles).toEqual({
      '.github/workflows/ci.yml': 'workflow',
      '.github/actions/setup/action.yml': 'workflow',
      '.github/dependabot.yml': 'other',
      'action.yaml': 'workflow',
      'sub/action.yml': 'other',
    });
  });

  it('Prometheus rules, Alertmanager and dashboards', async () => {
    const files = await read({
      'rules/a.yaml':
        'groups:\n  - name: a\n    rules: [{alert: A, expr: up == 0, annotations: {text: "{{ $labels.job }}"}}]\n',
      'rules/a.json': '{"groups": [{"name": "a", "rules": []}]}',
      'rules/a_test.yaml': 'rule_files: [a.yaml]\ntests: []\n',
      'rules/object.yaml':
        'apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata: {name: a}\nspec: {groups: []}\n',
      'prometheus.yml': 'scrape_configs: []\n',
      'alertmanager.yml': 'route: {receiver: a}\nreceivers: [{name: a}]\n',
      'dashboards/node.json': '{"title": "Node", "panels": [], "schemaVersion": 39}',
      'groups.yaml': 'groups: [admins]\n',
    });
    expect(files.map(({ path, role, documents }) => [path, role, documents.length])).toEqual([
      ['alertmanager.yml', 'alertmanager', 1],
      ['dashboards/node.json', 'other', 0],
      ['groups.yaml', 'other', 1],
      ['prometheus.yml', 'other', 1],
      ['rules/a.json', 'prometheus-rules', 1],
      ['rules/a.yaml', 'prometheus-rules', 1],
      ['rules/a_test.yaml', 'other', 1],
      ['rules/object.yaml', 'manifest', 1],
    ]);
  });

  it('Ansible', async () => {
    const roles = await rolesOf({
      'site.yml': '- hosts: all\n  roles: [web]\n',
      'all.yml': '- import_playbook: site.yml\n',
      'roles/web/tasks/main.yml':
        '- name: install\n  ansible.builtin.package: {name: nginx}\n- name: go\n  shell: "echo {{ x }}"\n',
      'group_vars/all.yml': 'port: 80\n',
    });
    expect(new Set(Object.values(roles))).toEqual(new Set(['other']));
  });

  it('Terraform with JSON', async () => {
    const files = await read({
      'main.tf.json': '{"resource": {}}',
      'terraform.tfstate.json': '{"version": 4}',
      'policy.json': '{"Version": "2012-10-17", "Statement": []}',
      'manifests/x.yaml': CONFIG_MAP,
      '.terraform/modules/modules.json': '{}',
    });
    expect(files.map(({ path, role }) => [path, role])).toEqual([
      ['main.tf.json', 'other'],
      ['manifests/x.yaml', 'manifest'],
      ['policy.json', 'other'],
      ['terraform.tfstate.json', 'other'],
    ]);
  });

  it('what a mixed repository has beside its manifests', async () => {
    const roles = await rolesOf({
      'package.json': '{',
      'tsconfig.json': '{ // with comments\n}',
      'renovate.json': '{}',
      '.pre-commit-config.yaml': 'repos: []\n',
      '.gitops-actions.yaml': 'checks: {}\n',
      'Taskfile.yml': 'version: "3"\n',
      'mkdocs.yml': 'site_name: x\nmarkdown_extensions:\n  - a: !!python/name:b\n',
      'helmfile.yaml': 'releases:\n{{ range .x }}\n{{ end }}\n',
      'skaffold.yaml': 'apiVersion: skaffold/v4beta6\nkind: Config\n',
      'sub/dev.yaml': 'apiVersion: skaffold/v4beta6\nkind: Config\n',
      'kind.yaml': 'apiVersion: kind.x-k8s.io/v1alpha4\nkind: Cluster\n',
      'kubeconfig.yaml': 'apiVersion: v1\nkind: Config\nclusters: []\n',
      'catalog-info.yaml': 'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: a}\n',
      'skeleton/x.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: "\x24{{ values.name }}"}\n',
      'openapi.yaml': 'openapi: 3.1.0\npaths: {}\n',
      'schema.json':
        '{"$schema": "https://json-schema.org/draft/2020-12/schema", "properties": {"kind": {}}}',
      'comments.json': '{\n  // why\n  "a": 1\n}',
      'lines.json': '{"a": 1}\n{"a": 2}\n',
      'empty.yaml': '# nothing yet\n',
      'pipeline.yaml': 'apiVersion: tekton.dev/v1\nkind: Pipeline\nmetadata: {name: a}\n',
      'tests/e2e/00-assert.yaml':
        'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nstatus: {phase: Running}\n',
      'list.json': '{"apiVersion": "v1", "kind": "List", "items": []}',
      'web/x.yaml': DEPLOYMENT,
    });
    const manifests = Object.entries(roles).filter(([, role]) => role !== 'other');
    expect(Object.fromEntries(manifests)).toEqual({
      'pipeline.yaml': 'manifest',
      'list.json': 'manifest',
      'web/x.yaml': 'manifest',
      'skeleton/x.yaml': 'helm-template',
    });
  });
});

describe('what looks half like an object', () => {
  it.each([
    ['kind without apiVersion', 'kind: ConfigMap\nmetadata: {name: a}\n', 'manifest'],
    ['apiVersion without kind', 'apiVersion: apps/v1\nspec: {replicas: 1}\n', 'manifest'],
    ['neither, but a name and a spec', 'metadata: {name: a}\nspec: {replicas: 1}\n', 'manifest'],
    ['an empty kind', 'apiVersion: v1\nkind: ""\nmetadata: {name: a}\n', 'manifest'],
    ['a kind alone', 'kind: pipeline\nsteps: []\n', 'other'],
    ['an apiVersion that is a number', 'apiVersion: 1\ndatasources: []\n', 'other'],
    ['one document of two', `${CONFIG_MAP}---\njust: data\n`, 'manifest'],
    [
      'broken YAML with the fields of an object',
      'apiVersion: v1\nkind: [ConfigMap\nmetadata: {}\n',
      'manifest',
    ],
    ['broken YAML without them', 'a: [b\nc: d\n', 'other'],
    ['broken JSON on one line', '{"apiVersion": "v1", "kind" "ConfigMap"}', 'manifest'],
    [
      'broken JSON with the fields of an object',
      '{\n"apiVersion": "v1",\n"kind": "ConfigMap"\n"a": 1}',
      'manifest',
    ],
  ])('%s', async (_title, text, role) => {
    expect((await readOne('some/file.yaml', text)).role).toBe(role);
  });
});

describe('templates and mistakes', () => {
  it.each([
    ['an action on a line of its own', TEMPLATE],
    ['an action as a value', 'apiVersion: v1\nkind: Service\nmetadata:\n  name: {{ .name }}-x\n'],
    [
      'an action as a whole value',
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: {{ .name }}\n  namespace: x\n',
    ],
    ['Jinja', '{% for x in y %}\napiVersion: v1\nkind: Service\n{% endfor %}\n'],
    ['a name to be filled in', 'apiVersion: v1\nkind: Service\nmetadata: {name: "{{ name }}"}\n'],
  ])('a template: %s', async (_title, text) => {
    const file = await readOne('x.yaml', text);
    expect(file.role).toBe('helm-template');
    expect(file.documents).toEqual([]);
  });

  it('a mistake far from an action stays a mistake of a manifest', async () => {
    const text = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  t: |\n    {{ range .Alerts }}\n    x\n    {{ end }}\n  a: 1\n  b: 2\n  c: 3\n  d: 4\n  e: [1\n  f: 2\n`;
    const file = await readOne('x.yaml', text);
    expect(file.role).toBe('manifest');
    expect(file.documents[0]?.problem).toBeDefined();
  });

  it.each(['{', '[', '- ', '{"a":', 'a: {{'])(
    '100,000 times `%s` are answered, and not by silence',
    async (bracket) => {
      for (const name of ['x.yaml', 'x.json']) {
        const file = await readOne(name, bracket.repeat(100_000));
        expect(file.documents.some(({ problem }) => problem !== undefined)).toBe(true);
      }
    },
  );

  it('deep JSON that is no manifest is left to the parser that has limits', async () => {
    const file = await readOne('x.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(file.documents[0]?.problem?.code).toBe('too-deep');
  });

  it('actions in quotes are values', async () => {
    const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {text: "{{ $labels.job }}"\n';
    expect((await readOne('x.yaml', text)).role).toBe('manifest');
  });
});

describe('kustomizations by content', () => {
  it('a Flux object under the name of a kustomization is a Flux object', async () => {
    const text = 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: a}\n';
    expect((await readOne('kustomization.yaml', text)).role).toBe('flux');
  });

  it('a kustomization that cannot be read is one by its name', async () => {
    expect((await readOne('kustomization.yaml', 'resources: [a\nb: c\n')).role).toBe('kustomization');
  });
});
