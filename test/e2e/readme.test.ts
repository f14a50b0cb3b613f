import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/checks/registry.ts';
import { SUPPRESSION_CHECKS } from '../../src/report/suppression-rules.ts';
import { NODES } from '../support/program/nodes.ts';
import { ROOT, runCli } from '../support/program/run-program.ts';

describe.each(NODES)('under Node.js $version', ({ path: node }) => {
  it('finds nothing wrong in the example repository and says what it looked at', async () => {
    const run = await runCli(['check', 'examples/webshop'], { node });
    expect(run.stderr).toBe('');
    expect(run.stdout).toMatch(/^✔ \d+ files, \d+ documents, \d+ resources: no findings/m);
    expect(run.exitCode).toBe(0);
  });

  it('finds every kind of mistake in the broken one', async () => {
    const run = await runCli(['check', 'examples/broken', '--format', 'json'], { node });
    expect(run.exitCode).toBe(1);
    const report = JSON.parse(run.stdout);
    const found = new Set(report.findings.map(({ check }: { check: string }) => check));
    const all = [...CHECKS, ...SUPPRESSION_CHECKS].map(({ id }) => id).filter((id) => !UNPLANTED.has(id));
    expect(all.filter((id) => !found.has(id))).toEqual([]);
  });
});

/** Too large for an example that people read. */
const UNPLANTED = new Set(['api/config-size']);

it('shows in the README what the program says', async () => {
  const { stdout } = await runCli(['check', 'examples/broken']);
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [, shown] = /<!-- generated: output:broken -->\n```\n([\s\S]*?)\n```/.exec(readme) ?? [];
  expect(shown).toBe(stdout.trimEnd());
});
