import { beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../support/program/run-program.ts';
import { makeTree, type Tree } from '../support/tree.ts';
import { MANIFESTS } from './support/manifests.ts';
import { type Mutation, mutationsOf } from './support/mutations.ts';
import { pathWith, peer } from './support/peer.ts';

const env = { PATH: pathWith(peer('KUBECONFORM')) };

interface Found {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly check: string;
  readonly message: string;
}

async function lint(engine: string, cwd: string): Promise<readonly Found[]> {
  const run = await runCli(['lint', '--engine', engine, '--only', 'schema', '--format', 'json'], {
    cwd,
    env,
  });
  return JSON.parse(run.stdout || run.stderr).findings;
}

test('probe', async () => {
  await using tree = makeTree(
    Object.fromEntries(
      MANIFESTS.map((m) => [
        `${m['kind']}.yaml`,
        [m, ...[...mutationsOf(m)].map((x) => x.manifest)].map((x) => `---\n${JSON.stringify(x)}\n`).join(''),
      ]),
    ),
  );
  const [a, b] = [await lint('builtin', tree.root), await lint('kubeconform', tree.root)];
  const key = (f: Found) => `${f.file}:${f.line}:${f.column} ${f.check}`;
  const ka = new Set(a.map(key)),
    kb = new Set(b.map(key));
  const names = new Map(
    MANIFESTS.flatMap((m) =>
      ['valid', ...[...mutationsOf(m)].map((x) => x.name)].map(
        (n, i) => [`${m['kind']}.yaml:${2 * i + 2}`, n] as const,
      ),
    ),
  );
  console.log(a.length, b.length, names.size);
  for (const f of a)
    if (!kb.has(key(f))) console.log('OURS  ', names.get(`${f.file}:${f.line}`), key(f), f.message);
  for (const f of b)
    if (!ka.has(key(f))) console.log('THEIRS', names.get(`${f.file}:${f.line}`), key(f), f.message);
});
