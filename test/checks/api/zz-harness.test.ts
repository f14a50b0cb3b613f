import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/checks/define-check.ts';
import { objectsOf } from '../../../src/kubernetes/objects.ts';
import { kindKey, podTemplateOf } from '../../../src/kubernetes/pod-template.ts';
import { LineIndex } from '../../../src/yaml/line-index.ts';
import { locate } from '../../../src/yaml/locate.ts';
import { parseDocuments } from '../../../src/yaml/parse.ts';

const mine = [
  'ports',
  'quantities',
  'containers',
  'policies',
  'environment',
  'volumes',
  'probes',
  'integers',
  'security-context',
  'workload-selector',
];
const schemas = {
  kubernetesVersion: '1.37',
  lookup: () => ({ status: 'unknown' }),
  prepare: async () => {},
  addDefinition() {},
  isSettled: () => true,
};
function run(check: Check, yaml: string): string[] {
  const out: { line: number; column: number; text: string }[] = [];
  const index = new LineIndex(yaml);
  for (const document of parseDocuments(yaml)) {
    if (document.problem) throw new Error(document.problem.message);
    for (const object of objectsOf(document)) {
      const report = (at: any, message: string, details?: any) => {
        const { line, column } = index.positionAt(
          locate(yaml, document, [...object.base, ...at], details?.part ?? 'value').start,
        );
        out.push({ line, column, text: `${line}:${column} ${message}` });
      };
      const context: any = { kubernetesVersion: '1.37', schemas, options: {} };
      if (check.on === 'object' && (check.kinds?.includes(kindKey(object)) ?? true))
        check.check({ file: undefined as any, object }, report, context);
      const pod = podTemplateOf(object);
      if (check.on === 'pod' && pod) check.check({ file: undefined as any, object, pod }, report, context);
    }
  }
  out.sort((a, b) => a.line - b.line || a.column - b.column);
  return out.map((o) => o.text);
}
const files = readdirSync(new URL('../../../src/checks/api/', import.meta.url)).filter((f) =>
  mine.includes(f.slice(0, -3)),
);
for (const file of files) {
  const check: Check = (await import(`../../../src/checks/api/${file}`)).default;
  describe(check.id, () => {
    it('has the id of its file', () => expect(check.id).toBe(`api/${file.slice(0, -3)}`));
    for (const bad of check.examples.bad)
      it(`bad: ${bad.title}`, () =>
        expect(run(check, bad.yaml)).toEqual(bad.findings.map((f) => `${f.at} ${f.message}`)));
    for (const good of check.examples.good)
      it(`good: ${good.title}`, () => expect(run(check, good.yaml)).toEqual([]));
    it('is silent about other checks good examples', async () => {
      for (const other of files) {
        const o: Check = (await import(`../../../src/checks/api/${other}`)).default;
        for (const good of o.examples.good) expect(run(check, good.yaml)).toEqual([]);
      }
    });
  });
}
