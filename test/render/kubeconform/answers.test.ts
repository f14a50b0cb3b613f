import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Answer, parseAnswers } from '../../../src/render/kubeconform/answers.ts';
import type { Rule } from '../../../src/render/kubeconform/complaint.ts';

/** What kubeconform 0.7.0 says about the YAML files in the same folder. */
const output = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/output.json'), 'utf8'));

const answers = parseAnswers(output);

function answerAbout(name: string): Answer | undefined {
  return answers.find((answer) => answer.name === name);
}

function complaints(name: string, kind: string): [string, Rule][] {
  const answer = answers.find((candidate) => candidate.name === name && candidate.kind === kind);
  return (answer?.complaints ?? []).map(({ path, rule }) => [path.join(' '), rule]);
}

test('every complaint about an object is told, wherever it stands', () => {
  const container = 'spec template spec containers 0';
  expect(complaints('web', 'Deployment')).toEqual([
    ['spec replicas', { kind: 'type', got: 'string', want: ['integer'] }],
    [`${container} ports 0 containerPort`, { kind: 'type', got: 'string', want: ['integer'] }],
    [`${container} ports 1`, { kind: 'required', field: 'containerPort' }],
    [`${container} imagePullPolicy`, { kind: 'enum', values: ['Always', 'IfNotPresent', 'Never', '', null] }],
    [
      `${container} livenessProbe httpGet port`,
      { kind: 'type', got: 'boolean', want: ['string', 'integer'] },
    ],
    ['spec template metadata labels mode', { kind: 'type', got: 'number', want: ['string'] }],
    ['spec', { kind: 'unknown-field', field: 'replicass' }],
  ]);
});

test('names are read with all their quotes, also such as look like a complaint', () => {
  const fields = complaints('web', 'Service').map(([, rule]) =>
    rule.kind === 'unknown-field' ? rule.field : '',
  );
  expect(fields.sort()).toEqual(
    [
      "foo'bar",
      'a/b',
      'a\\b',
      'a~b',
      "one, 'two'",
      'line\nbreak',
      " - at '/spec': got null, want string",
      '\u2028',
    ].sort(),
  );
});

test('items of a list are objects of their own', () => {
  expect(answerAbout('settings-{{ generateName }}')).toEqual({
    file: './workloads.yaml',
    apiVersion: 'v1',
    kind: 'ConfigMap',
    name: 'settings-{{ generateName }}',
    complaints: [{ path: ['data', 'debug'], rule: { kind: 'type', got: 'boolean', want: ['string'] } }],
  });
});

test('a key that stands twice is left to the check for it', () => {
  expect(answerAbout('twice')).toBeUndefined();
});

test('an object without a kind misses it', () => {
  expect(answerAbout('kindless')?.complaints).toEqual([
    { path: [], rule: { kind: 'required', field: 'kind' } },
  ]);
});

test('what keeps kubeconform from knowing an object has a place all the same', () => {
  const [metadata, unclosed] = answers.filter(({ name }) => name === '');
  expect(metadata?.complaints).toEqual([
    { path: ['metadata'], rule: { kind: 'type', got: 'string', want: ['object'] } },
  ]);
  expect(unclosed).toMatchObject({
    complaints: [],
    unreadable: 'yaml: line 5: found unexpected end of stream',
  });
});

test('a schema that cannot be had is no finding but a failure', () => {
  const resource = {
    filename: './a.yaml',
    status: 'statusError',
    msg: 'error while downloading schema at https://example.org/a.json - received HTTP status 500',
  };
  expect(() => parseAnswers({ resources: [resource] })).toThrow(
    /^kubeconform cannot check \.\/a\.yaml: error while downloading/,
  );
});

test('what is valid or passed over is no answer', () => {
  const resources = ['statusValid', 'statusSkipped', ''].map((status) => ({ filename: 'a.yaml', status }));
  expect(parseAnswers({ resources })).toEqual([]);
  expect(parseAnswers({})).toEqual([]);
});
