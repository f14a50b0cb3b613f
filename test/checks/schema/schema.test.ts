import { describe, expect, it } from 'vitest';
import { lintFiles } from '../../support/lint-files.ts';

/** `check line:column severity message` of the schema checks, and the edits of their fixes. */
async function lint(files: Record<string, string>, kubernetesVersion?: string) {
  const findings = await lintFiles(files, kubernetesVersion === undefined ? {} : { kubernetesVersion });
  return findings.filter(({ check }) => check.startsWith('schema/'));
}

async function said(files: Record<string, string>, kubernetesVersion?: string): Promise<string[]> {
  const findings = await lint(files, kubernetesVersion);
  return findings.map(
    ({ check, line, column, severity, message }) => `${check} ${line}:${column} ${severity} ${message}`,
  );
}

async function fixed(text: string): Promise<{ safety: string | undefined; text: string }[]> {
  const findings = await lint({ 'a.yaml': text });
  return findings.map(({ fix }) => ({
    safety: fix?.safety,
    text: [...(fix?.edits ?? [])]
      .sort((a, b) => b.start - a.start)
      .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text),
  }));
}

describe('schema/valid', () => {
  it('points into the items of a List', async () => {
    const text = `apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: Service
    metadata: {name: web}
    spec:
      ports:
        - port: eighty
`;
    expect(await said({ 'a.yaml': text })).toEqual([
      'schema/valid 9:17 error `port` must be a whole number, not a string',
    ]);
  });

  it('says that an object lacks its names', async () => {
    expect(await said({ 'a.yaml': 'apiVersion: v1\nkind: List\nitems:\n  - metadata: {name: a}\n' })).toEqual(
      [
        'schema/valid 4:5 error required field `apiVersion` is missing',
        'schema/valid 4:5 error required field `kind` is missing',
      ],
    );
  });

  it('never shows what stands in a Secret', async () => {
    const text = 'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData:\n  pin: 0777\n';
    const [finding] = await lint({ 'a.yaml': text });
    expect(finding).toMatchObject({
      message: '`pin` must be a string, not a number; quote it',
      sensitive: true,
    });
  });

  it('mends what it can', async () => {
    const head = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n';
    expect(await fixed(`${head}  labels: {on: yes}\n`)).toEqual([
      { safety: 'safe', text: `${head}  labels: {on: "yes"}\n` },
    ]);
    const spec = `${head}spec:\n  containers: [{name: a}]\n`;
    expect(await fixed(`${spec}  hostNetwork: "true" # why not\n`)).toEqual([
      { safety: 'safe', text: `${spec}  hostNetwork: true # why not\n` },
    ]);
    expect(await fixed(`${spec}  restartPolicy: always\n`)).toEqual([
      { safety: 'unsafe', text: `${spec}  restartPolicy: Always\n` },
    ]);
  });

  it('uses the definition that stands in a later file, or in the same one', async () => {
    const definition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Widget, plural: widgets, singular: widget, listKind: WidgetList}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties: {size: {type: integer}}
`;
    const widget = 'apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: a}\nsize: big\nsice: 1\n';
    const expected = [
      'schema/valid 4:7 error `size` must be a whole number, not a string',
      'schema/unknown-field 5:1 error unknown field `sice`; did you mean `size`?',
    ];
    expect(await said({ 'a.yaml': widget, 'b.yaml': definition })).toEqual(expected);
    expect((await lint({ 'a.yaml': `${definition}---\n${widget}` })).map(({ line }) => line)).toEqual([
      20, 21,
    ]);
  });
});

describe('schema/unknown-field', () => {
  it('renames on demand', async () => {
    const text = 'apiVersion: v1\nkind: ConfigMap\nmetadta:\n  name: a\n';
    expect(await fixed(text)).toEqual([
      { safety: 'unsafe', text: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n' },
    ]);
  });

  it('explains a key that YAML reads as a boolean', async () => {
    const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\non: x\n';
    expect(await said({ 'a.yaml': text })).toEqual([
      'schema/unknown-field 4:1 error unknown field `true`; the API server would refuse or drop it; Kubernetes reads the key `on` as `true`, quote it',
    ]);
  });
});

describe('schema/api-deprecated', () => {
  it('replaces a version whose successor has the same shape', async () => {
    const text = 'apiVersion: batch/v1beta1\nkind: CronJob\nmetadata: {name: a}\n';
    expect(await said({ 'a.yaml': text })).toEqual([
      'schema/api-deprecated 1:13 error Kubernetes serves no `CronJob` of `batch/v1beta1` since 1.25; use `batch/v1`',
    ]);
    expect(await fixed(text)).toEqual([{ safety: 'safe', text: text.replace('v1beta1', 'v1') }]);
  });

  it('warns before the version is gone', async () => {
    const text =
      'apiVersion: flowcontrol.apiserver.k8s.io/v1beta3\nkind: FlowSchema\nmetadata: {name: a}\nspec:\n  priorityLevelConfiguration: {name: a}\n';
    const [before] = await lint({ 'a.yaml': text }, '1.30');
    expect(before).toMatchObject({ severity: 'warning', line: 1, column: 13 });
    const [after] = await lint({ 'a.yaml': text }, '1.32');
    expect(after).toMatchObject({ severity: 'error' });
  });
});

describe('schema/api-unknown', () => {
  it('mends kind and group together', async () => {
    const text = 'apiVersion: v1\nkind: Deploymnet\nmetadata: {name: a}\n';
    expect(await fixed(text)).toEqual([
      { safety: 'unsafe', text: 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\n' },
    ]);
  });

  it('is silent about files for programs', async () => {
    const files = {
      'kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [config.yaml]\n',
      'config.yaml': 'apiVersion: v1\nkind: Config\nclusters: []\n',
    };
    expect(await said(files)).toEqual([]);
  });

  it('says that Kubernetes’ own groups have no such kind', async () => {
    expect(await said({ 'a.yaml': 'apiVersion: apps/v1\nkind: Frobnicator\nmetadata: {name: a}\n' })).toEqual(
      ['schema/api-unknown 2:7 error Kubernetes has no kind `Frobnicator` in `apps/v1`'],
    );
  });
});
