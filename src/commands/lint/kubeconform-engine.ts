import type { Check } from '../../checks/define-check.ts';
import { FindingBuilder } from '../../checks/finding-builder.ts';
import { CheckRun } from '../../checks/run-checks.ts';
import type { Host } from '../../host/host.ts';
import type { FindingDraft } from '../../kernel/finding.ts';
import { groupBy } from '../../kernel/group-by.ts';
import { shorten } from '../../kernel/shorten.ts';
import { objectsOf } from '../../kubernetes/objects.ts';
import { normalizedVersion } from '../../kubernetes/schema/kubernetes-version.ts';

import { AnswerCatalog } from '../../render/kubeconform/answer-catalog.ts';
import type { Answer } from '../../render/kubeconform/answers.ts';
import { kubeconformLocations } from '../../render/kubeconform/locations.ts';
import { runKubeconform } from '../../render/kubeconform/run.ts';
import { hasSafeNames } from '../../render/kubeconform/safe-names.ts';
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
  const reader = new SourceReader(host, discovery);
  const options = {
    kubernetesVersion: normalizedVersion(settings.kubernetesVersion, [kubernetesVersion]).slice(1),
    schemaLocations: await kubeconformLocations(settings.schemaLocations, kubernetesVersion, host),
    root: discovery.root,
  };
  const safe = files.filter((path) => isSafe(path, reader, host));
  const byFile = groupBy(await runKubeconform(safe, options, host), ({ file }) => file);
  const drafts: FindingDraft[] = [];
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

function isSafe(path: string, reader: SourceReader, { log }: Host): boolean {
  const documents = reader.read(path)?.documents ?? [];
  const isGood = documents.every(
    (document) =>
      hasSafeNames(document.value) && objectsOf(document).every(({ value }) => hasSafeNames(value)),
  );
  if (!isGood)
    log.warning(`${path} is not given to kubeconform: an object in it has no proper kind or apiVersion`);
  return isGood;
}

/**
 * Answers that are about no object that we see, so that none is lost. When there are documents that we cannot read
 * either, the checks of YAML have told it; that a name is missing has been told.
 */
function withoutPlace(answers: readonly Answer[], file: SourceFile, check: Check): FindingDraft[] {
  const isBroken = file.documents.some(({ problem }) => problem !== undefined);
  const builder = new FindingBuilder(file, () => undefined);
  return answers.flatMap(({ apiVersion, kind, name, unreadable, complaints }) => {
    const isNameless = kind === '' || apiVersion === '';
    if (unreadable === undefined ? isNameless : isBroken) return [];
    const problem = unreadable ?? `${kind} ${name} has ${complaints.length} violations`;
    const message = `kubeconform does not accept this file: ${shorten(problem)}`;
    return [builder.atRange(check, check.severity, { start: 0, end: 0 }, message, undefined)];
  });
}
