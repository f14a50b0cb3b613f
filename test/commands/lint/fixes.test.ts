import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/checks/registry.ts';
import { planFixes } from '../../../src/commands/lint/fix-plan.ts';
import { LINT_INPUTS } from '../../../src/commands/lint/inputs.ts';
import { runLint } from '../../../src/commands/lint/run.ts';
import { parseArguments } from '../../../src/commands/parse-inputs.ts';
import { createMemoryHost } from '../../../src/host/memory-host.ts';
import { lintFiles } from '../../support/lint-files.ts';

const HEAD = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n';

async function lint(text: string, ...args: readonly string[]) {
  const host = createMemoryHost({ files: { 'web.yaml': text } });
  const inputs = parseArguments(LINT_INPUTS, [...args, '--fail-on', 'never', '--skip', 'api']);
  await runLint('lint', inputs, host);
  return {
    text: host.files.texts()['/repo/web.yaml'],
    written: host.written(),
    log: host.logged.map(({ message }) => message),
  };
}

describe('--fix', () => {
  it('mends values and keys of several documents and keeps every other byte', async () => {
    const before = `# head\r\n${HEAD}data:\r\n  debug:   off # why\r\n  y: 'a'\r\n---\r\n${HEAD.replace('web', 'api')}data: { a: on, b: "c" }\r\n`;
    const { text, log } = await lint(before, '--fix');
    expect(text).toBe(
      before.replace('off #', '"off" #').replace("y: 'a'", `"y": 'a'`).replace('a: on', 'a: "on"'),
    );
    expect(log).toEqual(['Mended 3 findings']);
  });

  it('renames a misspelt field with --unsafe only', async () => {
    const before = `${HEAD}dta:\n  a: b\n`;
    expect((await lint(before, '--fix')).text).toBe(before);
    expect((await lint(before, '--fix', '--unsafe')).text).toBe(`${HEAD}data:\n  a: b\n`);
  });

  it('leaves alone what an alias shares, and says so', async () => {
    const before = `${HEAD}  labels: &all { debug: off }\n  annotations: *all\n`;
    const { text, log } = await lint(before, '--fix');
    expect(text).toBe(before);
    expect(log).toEqual([
      'web.yaml:5:25: schema/valid is not mended, because the edit would change more than this one place',
      'Mended 0 findings',
    ]);
  });

  it('mends the rest of a file in which one mend is refused', async () => {
    const before = `${HEAD}  labels: &all { debug: off }\n  annotations: *all\ndata:\n  a: on\n`;
    const { text, log } = await lint(before, '--fix');
    expect(text).toBe(before.replace('a: on', 'a: "on"'));
    expect(log.at(-1)).toBe('Mended 1 finding');
  });

  it('shows the same as a diff with --fix-dry-run', async () => {
    const before = `${HEAD}data:\n  debug: off\n`;
    const { text, written } = await lint(before, '--fix-dry-run');
    expect(text).toBe(before);
    expect(written).toContain('-  debug: off\n+  debug: "off"\n');
  });
});

describe('the fixes of the checks', () => {
  const examples = CHECKS.flatMap(({ id, examples: { bad } }) => bad.map((example) => ({ id, ...example })));

  it.each(examples)('change what they should and nothing else: $id, $title', async (example) => {
    const file = example.file ?? 'example.yaml';
    const drafts = await lintFiles({ ...example.with, [file]: example.yaml });
    const findings = drafts.map((draft) => ({ ...draft, docs: '', fingerprint: '' }));
    const textOf = (path: string) => (path === file ? example.yaml : example.with?.[path]);
    expect(planFixes(findings, textOf, true).refused).toEqual([]);
  });
});
