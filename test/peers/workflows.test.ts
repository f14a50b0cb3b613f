import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../support/program/run-program.ts';
import { makeTree, type Tree } from '../support/tree.ts';
import { peer } from './support/peer.ts';

/** Our own workflows and actions, and the workflows that the documentation shows. */
let tree: Tree;

beforeAll(() => {
  const shown = Object.fromEntries(pages().flatMap(workflowsIn));
  expect(Object.keys(shown).length).toBeGreaterThan(1);
  const built = Object.fromEntries(readdirSync(join(ROOT, 'dist')).map((name) => [`dist/${name}`, '']));
  const actions = { ...filesOf('actions'), 'action.yml': readFileSync(join(ROOT, 'action.yml'), 'utf8') };
  tree = makeTree({ '.git/': '', ...shown, ...filesOf('.github'), ...actions, ...built });
});

afterAll(() => tree[Symbol.asyncDispose]());

function filesOf(folder: string): Record<string, string> {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name));
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(ROOT, path), readFileSync(path, 'utf8')];
    }),
  );
}

/** Markdown pages, from the root. */
function pages(): readonly string[] {
  const below = ['docs', 'actions'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  return ['README.md', 'CONTRIBUTING.md', ...below].filter((path) => path.endsWith('.md'));
}

const BLOCK = /^```ya?ml\n([\s\S]*?)^```$/gm;

/** The workflows of a page as files where a workflow stands. */
function workflowsIn(page: string): [string, string][] {
  const blocks = [...readFileSync(join(ROOT, page), 'utf8').matchAll(BLOCK)].map(([, text = '']) => text);
  const workflows = blocks.filter((text) => /^jobs:/m.test(text));
  return workflows.map((text, index) => [
    `.github/workflows/${page.replaceAll(/[/.]/g, '-')}-${index}.yml`,
    withOurActionPinned(text),
  ]);
}

/**
 * Our own action stands at `@v1`: a user pins it to the commit of a release, which does not exist before the release.
 * Every other action must be pinned as it is shown.
 */
function withOurActionPinned(workflow: string): string {
  return workflow.replaceAll(
    /(uses: gitops-actions\/gitops-actions(?:\/actions\/[a-z-]+)?)@v1$/gm,
    `$1@${'0'.repeat(40)} # v1.0.0`,
  );
}

function run(program: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: tree.root, encoding: 'utf8' });
  return { status, told: stdout, log: stderr };
}

test('actionlint is silent', () => {
  expect(run(peer('ACTIONLINT'), ['-no-color', '-shellcheck=', '-pyflakes='])).toMatchObject({
    status: 0,
    told: '',
  });
});

test('zizmor is silent, pedantic as it can be', () => {
  const { status, told } = run(peer('ZIZMOR'), [
    '--persona=pedantic',
    '--offline',
    '--no-progress',
    '--color=never',
    '.',
  ]);
  expect(told).toMatch(/^No findings to report/);
  expect(status).toBe(0);
});

/** What someone else wrote becomes part of a script. */
const INJECTION = `on: pull_request
jobs:
  greet:
    runs-on: ubuntu-24.04
    steps:
      - run: echo \${{ github.event.pull_request.title }}
`;

test('both are heard when there is something to say', () => {
  tree.write({ '.github/workflows/injection.yml': INJECTION });
  expect(run(peer('ACTIONLINT'), ['-no-color'])).toMatchObject({
    status: 1,
    told: expect.stringContaining('potentially untrusted'),
  });
  expect(run(peer('ZIZMOR'), ['--offline', '--no-progress', '--color=never', '.']).told).toContain(
    'template-injection',
  );
});
