import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JsonObject } from '../../src/kernel/json.ts';
import { ROOT, runCli } from '../support/program/run-program.ts';
import { makeTree, type Tree } from '../support/tree.ts';
import { MANIFESTS } from './support/manifests.ts';
import { mutationsOf } from './support/mutations.ts';
import { pathWith, peer } from './support/peer.ts';

type Engine = 'builtin' | 'kubeconform';

interface Found {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly check: string;
  readonly severity: string;
  readonly message: string;
}

interface Difference extends Found {
  /** The engine that alone has the finding. */
  readonly by: Engine;
  /** What was done to the manifest. */
  readonly mutation: string;
}

/** Every kind of difference there may be, and why both sides are right. */
const REASONS: readonly { readonly reason: string; readonly holds: (difference: Difference) => boolean }[] = [
  {
    reason: 'JSON Schema knows no `int32`: kubeconform takes whole numbers of any size',
    holds: ({ by, message }) => by === 'builtin' && message.includes('does not fit into 32 bits'),
  },
  {
    reason: 'the published schemas allow null in every list; what reads the list does not expect it',
    holds: ({ by, message }) => by === 'builtin' && message.startsWith('list item is empty (null)'),
  },
  {
    reason: 'a required field under a misspelt name is one mistake, for kubeconform two',
    holds: ({ by, message, mutation }) =>
      by === 'kubeconform' &&
      mutation.startsWith('misspelt') &&
      /^required field .* is missing$/.test(message),
  },
  {
    reason: 'an unknown field of a kind whose schema may lag is a warning, which kubeconform does not have',
    holds: ({ by, severity, check }) =>
      by === 'builtin' && severity === 'warning' && check === 'schema/unknown-field',
  },
  {
    reason: 'kubeconform looks no further in a document in which a key stands twice',
    holds: ({ by, file }) => by === 'builtin' && file === 'twice.yaml',
  },
  {
    reason: 'kubeconform does not take typed lists apart, and knows no schema for them',
    holds: ({ by, file }) => by === 'builtin' && file === 'typed-list.yaml',
  },
  {
    reason: 'kubeconform does not know the definitions in the checked files',
    holds: ({ by, file }) => by === 'builtin' && /\b(definition|custom-resource)\b/.test(file),
  },
];

/** What mutations do not reach. */
const STRUCTURES = {
  'several.yaml': `{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {x: on}}
---
{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {x: "on", y: 0x10}}
---
{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {x: on, y: 1}}
`,
  'list.yaml': `apiVersion: v1
kind: List
items:
  - {apiVersion: v1, kind: ConfigMap, metadata: {generateName: a-}, data: {x: 1}}
  - {apiVersion: v1, kind: ConfigMap, metadata: {name: b}, dta: {x: "1"}}
`,
  'typed-list.yaml': `apiVersion: v1
kind: ConfigMapList
items:
  - {apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {x: 1}}
`,
  'twice.yaml': `{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {x: 1}, data: {x: 2}}\n`,
  'unclosed.yaml': `{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {x: 1}}
---
{apiVersion: v1, kind: ConfigMap, metadata: {name: "a
---
{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {y: 1}}
`,
  'kindless.yaml': `{apiVersion: v1, metadata: {name: a}}\n---\n{kind: ConfigMap, metadata: {name: b}}\n`,
  '-strict.yaml': `{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {x: 1}}\n`,
  'substituted.yaml': `{apiVersion: apps/v1, kind: Deployment, metadata: {name: "\${NAME}"}, spec: {replicas: "\${COUNT}"}}\n`,
};

let tree: Tree;
const found = { builtin: [] as readonly Found[], kubeconform: [] as readonly Found[] };

beforeAll(async () => {
  tree = makeTree({ ...Object.fromEntries(MANIFESTS.map(corpusFile)), ...STRUCTURES });
  for (const name of ['webshop', 'broken'])
    cpSync(join(ROOT, 'examples', name), tree.path(name), { recursive: true });
  for (const engine of ['builtin', 'kubeconform'] as const) found[engine] = await lint(engine);
}, 120_000);

afterAll(() => tree[Symbol.asyncDispose]());

/** A manifest as it is and in all its mutations, one a line; all have the same name. */
function corpusFile(manifest: JsonObject): [string, string] {
  const documents = [manifest, ...[...mutationsOf(manifest)].map((mutation) => mutation.manifest)];
  const text = documents.map((document) => `---\n${JSON.stringify(document)}\n`).join('');
  return [`${manifest['kind']}.yaml`, text];
}

async function lint(engine: Engine): Promise<readonly Found[]> {
  const args = ['lint', '--engine', engine, '--only', 'schema', '--format', 'json'];
  const env = { PATH: pathWith(peer('KUBECONFORM')), XDG_CACHE_HOME: tree.path('.cache') };
  const run = await runCli(args, { cwd: tree.root, env });
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout).findings;
}

function differences(): readonly Difference[] {
  const names = new Map(MANIFESTS.flatMap(namesOfLines));
  const only = (by: Engine, other: Engine): readonly Difference[] => {
    const known = new Set(found[other].map(placeOf));
    return found[by]
      .filter((finding) => !known.has(placeOf(finding)))
      .map((finding) => ({ ...finding, by, mutation: names.get(`${finding.file}:${finding.line}`) ?? '' }));
  };
  return [...only('builtin', 'kubeconform'), ...only('kubeconform', 'builtin')];
}

function namesOfLines(manifest: JsonObject): [string, string][] {
  const names = ['valid', ...[...mutationsOf(manifest)].map(({ name }) => name)];
  return names.map((name, index) => [`${manifest['kind']}.yaml:${2 * index + 2}`, name]);
}

function placeOf({ file, line, column, check }: Found): string {
  return `${file}:${line}:${column} ${check}`;
}

test('both find much, at the same places', () => {
  const places = new Set(found.kubeconform.map(placeOf));
  const common = found.builtin.filter((finding) => places.has(placeOf(finding)));
  expect(common.length).toBeGreaterThan(2500);
});

test('nothing is wrong with manifests that are as they should be', () => {
  const valid = found.kubeconform.filter(({ file, line }) => line === 2 && !(file in STRUCTURES));
  expect(valid.filter(({ file }) => !file.includes('/'))).toEqual([]);
  expect(found.kubeconform.filter(({ file }) => file.startsWith('webshop/'))).toEqual([]);
});

test('every difference has a reason', () => {
  const unexplained = differences().filter((difference) => !REASONS.some(({ holds }) => holds(difference)));
  expect(unexplained).toEqual([]);
});

test.each(REASONS)('the reason still holds: $reason', ({ holds }) => {
  expect(differences().some(holds)).toBe(true);
});

test('a key that stands twice is told once, by the check for it', async () => {
  const args = ['lint', 'twice.yaml', '--engine', 'kubeconform', '--only', 'schema,yaml', '--format', 'json'];
  const env = { PATH: pathWith(peer('KUBECONFORM')), XDG_CACHE_HOME: tree.path('.cache') };
  const run = await runCli(args, { cwd: tree.root, env });
  const { findings } = JSON.parse(run.stdout) as { readonly findings: readonly Found[] };
  expect(findings.map(placeOf)).toEqual(['twice.yaml:1:70 yaml/duplicate-key']);
});
