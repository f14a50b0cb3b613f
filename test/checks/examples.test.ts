import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/checks/registry.ts';
import type { BadExample, GoodExample } from '../../src/kernel/check.ts';
import { lintFiles } from '../support/lint-files.ts';

/** A check's examples are its documentation and its tests: each is run through the whole engine. */
describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it('has examples of what it finds and of what is fine', () => {
    expect(check.examples.bad.length).toBeGreaterThan(0);
    expect(check.examples.good.length).toBeGreaterThan(0);
  });

  it.each(check.examples.bad.map((example) => [example.title, example] as const))(
    'finds: %s',
    async (_, example) => {
      const findings = await findingsOf(id, example);
      expect(findings).toEqual(example.findings);
    },
  );

  it.each(check.examples.good.map((example) => [example.title, example] as const))(
    'lets be: %s',
    async (_, example) => {
      expect(await findingsOf(id, example)).toEqual([]);
    },
  );
});

async function findingsOf(
  id: string,
  example: BadExample | GoodExample,
): Promise<{ at: string; message: string }[]> {
  const file = example.file ?? 'example.yaml';
  const findings = await lintFiles({ ...example.with, [file]: example.yaml });
  return findings
    .filter((finding) => finding.check === id && finding.file === file)
    .map(({ line, column, message }) => ({ at: `${line}:${column}`, message }));
}
