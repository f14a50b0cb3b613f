import type { Check, CheckContext, Details, Report } from '../../src/checks/define-check.ts';
import type { Path } from '../../src/kernel/path.ts';
import type { KubernetesObject } from '../../src/kubernetes/object.ts';
import { objectsOf } from '../../src/kubernetes/objects.ts';
import { kindKey, podTemplateOf } from '../../src/kubernetes/pod-template.ts';
import type { SchemaCatalog } from '../../src/kubernetes/schema/catalog.ts';
import type { SourceFile } from '../../src/repository/source-file.ts';
import { parseDocuments } from '../../src/yaml/parse.ts';

/** A catalog that knows no kind. */
const NO_SCHEMAS: SchemaCatalog = {
  kubernetesVersion: '1.37',
  lookup: () => ({ status: 'unknown' }),
  prepare: async () => undefined,
  addDefinition: () => undefined,
  isSettled: () => true,
};

const FILE: SourceFile = {
  path: 'example.yaml',
  role: 'manifest',
  reason: 'it is an example',
  text: '',
  documents: [],
  problem: undefined,
  encrypted: false,
  appliedBy: [],
  besideKustomization: false,
};

/** What a check reported, with the path as text. */
export interface Reported {
  readonly at: string;
  readonly message: string;
  readonly details: Details | undefined;
}

/** Every object of a YAML text. */
export function objectsIn(yaml: string): readonly KubernetesObject[] {
  return parseDocuments(yaml).flatMap((document) => [...objectsOf(document)]);
}

/** Runs a check of objects or pods on one object, without the engine. */
export function runOn(
  check: Check,
  object: KubernetesObject,
  report: Report,
  context: Partial<CheckContext> = {},
): void {
  const whole = { kubernetesVersion: '1.37', options: {}, schemas: NO_SCHEMAS, ...context };
  const pod = podTemplateOf(object);
  if (check.on === 'object' && (check.kinds?.includes(kindKey(object)) ?? true)) {
    check.check({ file: FILE, object }, report, whole);
  } else if (check.on === 'pod' && pod !== undefined) {
    check.check({ file: FILE, object, pod }, report, whole);
  }
}

/** What a check of objects or pods says about the objects of a YAML text. */
export function reportsOf(
  check: Check,
  yaml: string,
  context: Partial<CheckContext> = {},
): readonly Reported[] {
  const reports: Reported[] = [];
  for (const object of objectsIn(yaml)) {
    const report = (at: Path, message: string, details?: Details) =>
      void reports.push({ at: at.join('.'), message, details });
    runOn(check, object, report, context);
  }
  return reports;
}
