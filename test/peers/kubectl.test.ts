import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../support/program/run-program.ts';
import { makeTree, type Tree } from '../support/tree.ts';
import { PLAIN } from './support/yaml-texts.ts';

const isThere = spawnSync('kubectl', ['version', '--client']).status === 0;

let tree: Tree;

beforeAll(() => {
  tree = makeTree();
});

afterAll(() => tree[Symbol.asyncDispose]());

/** The objects of a text as kubectl reads them; without a cluster, an empty patch is what it can do. */
function kubectl(): unknown[] {
  const args = ['patch', '--local', '-o', 'json', '-p', '{}', '-f', 'objects.yaml'];
  const run = spawnSync('kubectl', args, {
    cwd: tree.root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  expect(run.stderr).toBe('');
  return run.stdout
    .split(/^(?=\{$)/m)
    .filter((text) => text !== '')
    .map((text) => JSON.parse(text));
}

/** The same as `read` prints them. */
async function ours(): Promise<unknown[]> {
  const run = await runCli(['read', '--strict', 'objects.yaml'], { cwd: tree.root });
  expect(run.stderr).toBe('');
  return run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function object(name: string, data: string): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata:\n  value: ${data}\n`;
}

/** Layouts of several documents in one text. */
const LAYOUTS: Readonly<Record<string, string>> = {
  'three dashes between': `${object('a', '1')}---\n${object('b', '2')}`,
  'three dashes everywhere': `---\n${object('a', '1')}---\n---\n${object('b', '2')}---\n`,
  'comments on and between': `# a\n--- # b\n${object('a', '1')}# c\n---\n# d\n---\n${object('b', '2')}`,
  'Windows line breaks': `${object('a', '1')}---\n${object('b', '|\n    x')}`.replaceAll('\n', '\r\n'),
  'dashes within a block': object('a', '|\n    ---\n    x'),
  JSON: `{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}, "data": {"a": "\\u00e9"}}\n`,
};

describe('kubectl', () => {
  test('is there', () => expect(isThere, 'kubectl is not on PATH').toBe(true));

  test('reads scalars as we do', async () => {
    const known = PLAIN.filter((text) => !/^(?:-$|[@`%|>])/.test(text));
    tree.write({ 'objects.yaml': known.map((text, index) => object(`n${index}`, text)).join('---\n') });
    expect(await ours()).toEqual(kubectl());
  });

  test.each(Object.entries(LAYOUTS))('reads %s as we do', async (_, text) => {
    tree.write({ 'objects.yaml': text });
    expect(await ours()).toEqual(kubectl());
  });
});
