import { describe, expect, it } from 'vitest';
import { LINT_INPUTS } from '../../../src/commands/lint/inputs.ts';
import { runLint } from '../../../src/commands/lint/run.ts';
import { parseArguments } from '../../../src/commands/parse-inputs.ts';
import { createMemoryHost } from '../../../src/host/memory-host.ts';
import { FORMATS } from '../../../src/report/reporters.ts';

/** Secrets with every mistake that a check finds at or beside a value. */
const SECRETS = `apiVersion: v1
kind: Secret
metadata:
  name: first
data:
  plain: hunter2-a!
  encoded: aHVudGVyMi1i
stringData:
  token: hunter2-c
  pin: 0463
  pin: 01234
  list: [hunter2-d]
  wrong/key: hunter2-e
extra: hunter2-f
---
{ "apiVersion": "v1", "kind": "Secret", "metadata": { "name": "json" }, "data": { "a": "hunter2-g!", "b": 4711 } }
---
apiVersion: v1
kind: Secret
metadata: { name: broken }
stringData:
  password: "hunter2-h
`;

const VALUES = /hunter2-[a-eg-h]|aHVudGVyMi|0463|01234|4711/;

async function everythingShown(...args: readonly string[]) {
  const host = createMemoryHost({ files: { 'secrets.yaml': SECRETS }, color: true });
  await runLint('lint', parseArguments(LINT_INPUTS, args), host);
  return [host.written(), ...host.logged.map(({ message }) => message)].join('\n');
}

describe('the values of Secrets', () => {
  it.each(FORMATS)('are not shown in %s', async (format) => {
    const shown = await everythingShown('--format', format);
    expect(shown).toContain('plain-secret');
    expect(shown).not.toMatch(VALUES);
  });

  it('are not shown as a diff', async () => {
    const shown = await everythingShown('--fix-dry-run', '--unsafe');
    expect(shown).toMatch(/^secrets\.yaml: \d mends? not shown, because the file may hold secrets$/m);
    expect(shown).not.toMatch(VALUES);
  });

  it('are not written to a baseline', async () => {
    const host = createMemoryHost({ files: { 'secrets.yaml': SECRETS } });
    const args = ['--baseline', 'baseline.json', '--write-baseline'];
    await runLint('lint', parseArguments(LINT_INPUTS, args), host);
    const baseline = host.files.texts()['/repo/baseline.json'];
    expect(baseline).toContain('plain-secret');
    expect(baseline).not.toMatch(VALUES);
  });
});
