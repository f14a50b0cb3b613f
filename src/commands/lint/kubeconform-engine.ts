import { join } from 'node:path';
import type { Check } from '../../checks/define-check.ts';
import { FindingBuilder } from '../../checks/finding-builder.ts';
import type { Host } from '../../host/host.ts';
import type { FindingDraft } from '../../kernel/finding.ts';
import { isArray, isObject, type JsonValue } from '../../kernel/json.ts';
import type { Path } from '../../kernel/path.ts';
import type { KubernetesObject } from '../../kubernetes/object.ts';
import { objectsOf } from '../../kubernetes/objects.ts';
import { exportSchemas } from '../../kubernetes/schema/export.ts';
import { loadPack } from '../../kubernetes/schema/pack/pack.ts';
import type { Answer } from '../../render/kubeconform/answers.ts';
import { runKubeconform } from '../../render/kubeconform/run.ts';
import type { SourceFile } from '../../repository/source-file.ts';
import type { Session } from './session.ts';
import { SourceReader } from './source-reader.ts';

const LAYOUT =
  '{{ .NormalizedKubernetesVersion }}-standalone{{ .StrictSuffix }}/{{ .ResourceKind }}{{ .KindSuffix }}.json';

/**
 * The schema part of the lint, made by kubeconform: its answers as findings with positions. Without named
 * locations it validates against the built-in schemas, so that it needs no network either.
 *
 * @param files - the files with whole objects
 * @param checks - the checks that it stands for; a finding of a check that is left out is dropped
 */
export async function lintWithKubeconform(
  { host, discovery, settings }: Session,
  files: readonly string[],
  checks: readonly Check[],
  kubernetesVersion: string,
): Promise<FindingDraft[]> {
  const schemaLocations =
    settings.schemaLocations.length > 0
      ? settings.schemaLocations
      : [await writeSchemas(host, kubernetesVersion)];
  const answers = await runKubeconform(
    files,
    { kubernetesVersion, schemaLocations, root: discovery.root },
    host,
  );
  const reader = new SourceReader(host, discovery);
  const drafts: FindingDraft[] = [];
  for (const answer of answers) {
    const check = checks.find(({ id }) => id === checkOf(answer));
    const file = reader.read(answer.file);
    if (check === undefined || file === undefined) continue;
    drafts.push(...draftsOf(answer, check, file));
  }
  return drafts;
}

function checkOf({ unknownField }: Answer): string {
  return unknownField === undefined ? 'schema/valid' : 'schema/unknown-field';
}

async function writeSchemas(host: Host, kubernetesVersion: string): Promise<string> {
  const folder = join(host.cacheFolder, 'kubeconform-schemas');
  const made = new Set<string>();
  for (const { path, text } of exportSchemas(await loadPack(), kubernetesVersion)) {
    const file = join(folder, path);
    const parent = join(file, '..');
    if (!made.has(parent)) host.files.makeDirectory(parent);
    made.add(parent);
    host.files.write(file, text);
  }
  return `${folder}/${LAYOUT}`;
}

/** kubeconform names a resource, not its place: every object of the file with that name where the answer can be true. */
function draftsOf(answer: Answer, check: Check, file: SourceFile): FindingDraft[] {
  const builder = new FindingBuilder(file, () => undefined);
  const candidates = file.documents
    .flatMap(objectsOf)
    .filter(
      ({ kind, name = '', apiVersion }) =>
        kind === answer.kind && name === answer.name && apiVersion === answer.apiVersion,
    );
  const target = candidates.find((object) => isTrueOf(answer, object)) ?? candidates[0];
  if (target === undefined) return [];
  const parent = pathIn(target.value, answer.path);
  const { unknownField } = answer;
  const at = unknownField === undefined ? parent : [...parent, unknownField];
  const part = unknownField === undefined ? 'value' : 'key';
  return [builder.atPath(check, check.severity, target.document, target, at, answer.message, { part })];
}

function isTrueOf({ path, unknownField }: Answer, object: KubernetesObject): boolean {
  const node = pathIn(object.value, path).reduce<JsonValue | undefined>(step, object.value);
  return unknownField === undefined
    ? node !== undefined
    : isObject(node) && Object.hasOwn(node, unknownField);
}

/** Steps into lists are numbers, as everywhere else. */
function pathIn(root: JsonValue, steps: readonly string[]): Path {
  let node: JsonValue | undefined = root;
  return steps.map((text) => {
    const next = isArray(node) ? Number(text) : text;
    node = step(node, next);
    return next;
  });
}

function step(node: JsonValue | undefined, key: string | number): JsonValue | undefined {
  if (isArray(node)) return node[Number(key)];
  return isObject(node) && Object.hasOwn(node, String(key)) ? node[String(key)] : undefined;
}
