import { expect, it } from 'vitest';
import { explainFiles } from '../../src/repository/explain-files.ts';

it('shows path, role and reason in columns, then how many files have each role', () => {
  const lines = explainFiles([
    { path: 'apps/web.yaml', role: 'manifest', reason: 'holds Kubernetes objects', encrypted: false },
    { path: 'apps/secret.yaml', role: 'manifest', reason: 'holds Kubernetes objects', encrypted: true },
    {
      path: 'kustomization.yaml',
      role: 'kustomization',
      reason: 'a kustomization by its name',
      encrypted: false,
    },
  ]);
  expect(lines).toEqual([
    'apps/web.yaml       manifest       holds Kubernetes objects',
    'apps/secret.yaml    manifest       holds Kubernetes objects; encrypted with SOPS',
    'kustomization.yaml  kustomization  a kustomization by its name',
    '',
    '2  manifest',
    '1  kustomization',
  ]);
});

it('shows hostile names on one line, with what steers a terminal made visible', () => {
  const [line] = explainFiles([
    { path: 'a\n\u001b[2J\u202e\t.yaml', role: 'other', reason: 'x', encrypted: false },
  ]);
  expect(line).toBe('a\\n\\u001b[2J\\u202e\\t.yaml  other  x');
});

it('does not push everything aside for one long path', () => {
  const [long, short] = explainFiles([
    { path: 'x'.repeat(255), role: 'other', reason: 'r', encrypted: false },
    { path: 'y', role: 'other', reason: 'r', encrypted: false },
  ]);
  expect(long).toBe(`${'x'.repeat(255)}  other  r`);
  expect(short).toBe(`${'y'.padEnd(60)}  other  r`);
});

it('says how much was left out', () => {
  const nothing = { leftOut: 0, ignored: 0, links: 0 };
  expect(explainFiles([], { leftOut: 5, ignored: 2, links: 1 }).at(-1)).toBe(
    'Left out: 5 with other names, 2 by `.gitignore` or an exclusion, 1 as symbolic links',
  );
  expect(explainFiles([], nothing)).toEqual(explainFiles([]));
});
