import { describe, expect, it } from 'vitest';
import { LINT_INPUTS } from '../../../src/commands/lint/inputs.ts';
import { runLint } from '../../../src/commands/lint/run.ts';
import { parseArguments } from '../../../src/commands/parse-inputs.ts';
import { createMemoryHost } from '../../../src/host/memory-host.ts';

const SERVICE =
  'apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { ports: [{ port: 99999 }] }\n';

const lintInput = async (stdin: string, args: readonly string[]) => {
  const host = createMemoryHost({ stdin, files: { 'apps/web.yaml': SERVICE } });
  const { exitCode } = await runLint('lint', parseArguments(LINT_INPUTS, args), host);
  return { exitCode, text: host.written() };
};

describe('lint -', () => {
  it('checks what kustomize or helm prints', async () => {
    const { exitCode, text } = await lintInput(SERVICE, ['-']);
    expect(exitCode).toBe(1);
    expect(text).toContain('┌─ <stdin>:4:25 · Service web\n4 │ spec: { ports: [{ port: 99999 }] }');
  });

  it('goes together with files', async () => {
    const { text } = await lintInput(SERVICE, ['-', 'apps']);
    expect(text).toContain('2 errors');
  });

  it('knows definitions from the same stream', async () => {
    const definition = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: widgets.example.com }
spec:
  group: example.com
  scope: Namespaced
  names: { kind: Widget, plural: widgets }
  versions:
    - name: v1
      served: true
      storage: true
      schema: { openAPIV3Schema: { type: object, properties: { size: { type: integer } } } }
---
apiVersion: example.com/v1
kind: Widget
metadata: { name: w }
size: big
`;
    const { text } = await lintInput(definition, ['-']);
    expect(text).toContain('`size` must be a whole number, not a string');
  });

  it('is not content with nothing, as behind a program that failed', async () => {
    await expect(lintInput('\n', ['-'])).rejects.toThrow('Nothing to check: standard input is empty');
  });

  it.each([['--fix'], ['--changed-since', 'main'], ['--engine', 'kubeconform']])(
    'cannot go with %s',
    async (...options) => {
      await expect(lintInput(SERVICE, ['-', ...options])).rejects.toThrow(/^Standard input is no file/);
    },
  );
});
