import { resolve } from 'node:path';
import type { Check } from '../../checks/define-check.ts';
import { FindingBuilder } from '../../checks/finding-builder.ts';
import { CheckRun } from '../../checks/run-checks.ts';
import type { Host } from '../../host/host.ts';
import type { FindingDraft } from '../../kernel/finding.ts';
import { isTemplate } from '../../kubernetes/schema/location-template.ts';
import { shorten } from '../../kubernetes/schema/validation-run.ts';
import { AnswerCatalog } from '../../render/kubeconform/answer-catalog.ts';
import type { Answer } from '../../render/kubeconform/answers.ts';
import { runKubeconform } from '../../render/kubeconform/run.ts';
import { builtInLocation } from '../../render/kubeconform/schema-folder.ts';
import type { SourceFile } from '../../repository/source-file.ts';
import type { Session } from './session.ts';
import { SourceReader } from './source-reader.ts';

/**
 * The schema part of the lint, made by kubeconform: the checks ask its answers instead of our validator. It uses
 * the same schemas: the locations that the user named, then the built-in ones.
 *
 * @param files - the files with whole objects
 * @param checks - the checks that ask for schemas
 * @param kubernetesVersion - minor version, such as `1.34`
 */
export async function lintWithKubeconform(
  { host, discovery, settings }: Session,
  files: readonly string[],
  checks: readonly Check[],
  kubernetesVersion: string,
): Promise<FindingDraft[]> {
  const options = {
    kubernetesVersion: patchVersion(settings.kubernetesVersion, kubernetesVersion),
    schemaLocations: await locationsOf(settings.schemaLocations, kubernetesVersion, host),
    root: discovery.root,
  };
  const byFile = groupByFile(await runKubeconform(files, options, host));
  const drafts: FindingDraft[] = [];
  const reader = new SourceReader(host, discovery);
  const catalog = new AnswerCatalog(kubernetesVersion);
  const { checkSettings } = settings;
  const run = new CheckRun({
    checks,
    catalog,
    optionsOf: (check) => checkSettings.optionsOf(check),
    isOn: (check, file) => checkSettings.isOn(check.id, file),
    emit: (draft) => drafts.push(draft),
    locateReference: () => undefined,
  });
  const valid = checks.find(({ id }) => id === 'schema/valid');
  for (const [path, answers] of byFile) {
    const file = reader.read(path);
    if (file === undefined) continue;
    catalog.open(answers);
    run.visit(file);
    if (valid !== undefined && checkSettings.isOn(valid.id, path))
      drafts.push(...withoutPlace(catalog.unassigned, file, valid));
  }
  return drafts;
}

/** `default` stands for the built-in schemas, which come last unless it says otherwise. */
async function locationsOf(
  written: readonly string[],
  kubernetesVersion: string,
  host: Host,
): Promise<readonly string[]> {
  const builtIn = await builtInLocation(kubernetesVersion, host);
  const locations = written.flatMap((location) =>
    location === 'default' ? [builtIn] : patternsOf(location, host),
  );
  return locations.includes(builtIn) ? locations : [...locations, builtIn];
}

/** How kubeconform finds a schema in a folder: its own layout, the same without a version, and by group. */
const FOLDER_LAYOUTS = [
  '',
  '/{{ .ResourceKind }}{{ .KindSuffix }}.json',
  '/{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json',
  '/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json',
];

function patternsOf(location: string, { cwd, files, log }: Host): readonly string[] {
  if (/^https?:/i.test(location)) return [location];
  const path = resolve(cwd, location);
  if (isTemplate(location)) return [path];
  if (files.status(files.resolve(path))?.type === 'directory')
    return FOLDER_LAYOUTS.map((layout) => `${path}${layout}`);
  log.warning(`kubeconform takes folders and templates alone: ${location} is not used`);
  return [];
}

/** kubeconform wants the patch, too; it is part of the addresses of published schemas. */
function patchVersion(written: string, minor: string): string {
  return /^v?(\d+\.\d+\.\d+)$/.exec(written.trim())?.[1] ?? `${minor}.0`;
}

function groupByFile(answers: readonly Answer[]): ReadonlyMap<string, readonly Answer[]> {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const group = groups.get(answer.file);
    if (group === undefined) groups.set(answer.file, [answer]);
    else group.push(answer);
  }
  return groups;
}

/**
 * Answers that are about no object that we see. When there are documents that we cannot read either, the checks of
 * YAML have told it.
 */
function withoutPlace(answers: readonly Answer[], file: SourceFile, check: Check): FindingDraft[] {
  const isBroken = file.documents.some(({ problem }) => problem !== undefined);
  const builder = new FindingBuilder(file, () => undefined);
  return answers.flatMap(({ kind, name, unreadable, complaints }) => {
    if (unreadable !== undefined && isBroken) return [];
    const problem = unreadable ?? `${kind} ${name} has ${complaints.length} violations`;
    const message = `kubeconform does not accept this file: ${shorten(problem)}`;
    return [builder.atRange(check, check.severity, { start: 0, end: 0 }, message, undefined)];
  });
}
