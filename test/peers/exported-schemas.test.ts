import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileJsonSchema } from '../../src/kubernetes/schema/ajv-schema.ts';
import { ROOT, runCli } from '../support/program/run-program.ts';
import { makeTree, type Tree } from '../support/tree.ts';
import { peer } from './support/peer.ts';

interface Resource {
  readonly filename: string;
  readonly name: string;
  readonly status: string;
  readonly msg: string;
}

/** The oldest version, and the newest one. */
const VERSIONS = ['1.30', '1.37'];

const PROBLEMS = [
  "imagePullPolicy': value must be one of 'Always', 'IfNotPresent', 'Never'",
  "additional properties 'resource' not allowed",
  'key "CURRENCY" already set in map',
  'found unexpected end of stream',
];
const ONLY_STRICT = new Set(PROBLEMS.slice(1, 3));

let tree: Tree;

beforeAll(async () => {
  tree = makeTree();
  for (const version of VERSIONS) {
    const run = await runCli(['schemas', 'export', '.', '--kubernetes-version', version], { cwd: tree.root });
    expect(run.exitCode).toBe(0);
  }
}, 120_000);

afterAll(() => tree[Symbol.asyncDispose]());

/** What is no object: Kustomizations (kubeconform would take them for those of Flux) and the patches of overlays. */
const NO_OBJECTS = '/kustomization\\.yaml$|/overlays/';

/** What kubeconform says about an example. */
function check(example: string, version: string, options: readonly string[]): readonly Resource[] {
  const args = [
    ...['-output', 'json', '-ignore-missing-schemas', '-ignore-filename-pattern', NO_OBJECTS],
    ...['-kubernetes-version', `${version}.0`, '-schema-location', tree.root, ...options],
    join(ROOT, 'examples', example),
  ];
  const { stdout } = spawnSync(peer('KUBECONFORM'), args, { encoding: 'utf8' });
  return JSON.parse(stdout).resources;
}

describe.each(VERSIONS)('Kubernetes %s', (version) => {
  test.each([[[]], [['-strict']]])('the sound example is valid, %j', (options) => {
    expect(check('webshop', version, options)).toEqual([]);
  });

  test('of the broken example, all that kubeconform can see is refused', () => {
    const problems = (options: readonly string[]) => {
      const text = check('broken', version, options).map(({ msg }) => msg);
      return PROBLEMS.filter((problem) => text.some((message) => message.includes(problem)));
    };
    expect(problems(['-strict'])).toEqual(PROBLEMS);
    expect(problems([])).toEqual(PROBLEMS.filter((problem) => !ONLY_STRICT.has(problem)));
  });

  test('ajv compiles every strict schema', async () => {
    const folder = tree.path(`v${version}.0-standalone-strict`);
    const files = readdirSync(folder);
    expect(files.length).toBeGreaterThan(150);
    for (const file of files) {
      const validate = await compileJsonSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')));
      const refused: unknown[] = [];
      validate('no object', (violation) => refused.push(violation));
      expect(refused, file).not.toEqual([]);
    }
  });
});
