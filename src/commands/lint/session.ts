import type { Check } from '../../checks/define-check.ts';
import { CHECKS } from '../../checks/registry.ts';
import type { Host } from '../../host/host.ts';
import type { FindingDraft } from '../../kernel/finding.ts';
import type { SchemaCatalog } from '../../kubernetes/schema/catalog.ts';
import { createCatalog } from '../../kubernetes/schema/create-catalog.ts';
import type { Baseline } from '../../report/baseline.ts';
import type { PipelineOptions, PipelineResult, TouchedLines } from '../../report/pipeline.ts';
import { countBySeverity, type RunReport } from '../../report/run-report.ts';
import { SUPPRESSION_CHECKS } from '../../report/suppression-rules.ts';
import { discover } from '../../repository/discover.ts';
import type { Discovery } from '../../repository/discovery.ts';
import { permalink } from './permalink.ts';
import { remarksOn } from './remarks.ts';
import type { LintInputs } from './run.ts';
import { type Scan, scan } from './scan.ts';
import type { LintSettings } from './settings.ts';
import { SourceReader } from './source-reader.ts';

/** Everything that one run of the lint works with. */
export interface Session {
  readonly job: string;
  readonly host: Host;
  readonly settings: LintSettings;
  readonly engine: LintInputs['engine'];
  readonly discovery: Discovery;
  readonly baseline: Baseline | undefined;
  readonly changed: TouchedLines | undefined;
}

/** Finds the files and reads what the run is measured against. */
export async function openSession(
  job: string,
  inputs: LintInputs,
  settings: LintSettings,
  host: Host,
): Promise<Session> {
  const discovery = discover(host, settings.paths, { exclude: settings.exclude });
  const baseline = inputs['write-baseline'] ? undefined : await readBaseline(settings, host);
  const changed = await readChange(inputs['changed-since'], discovery, host);
  return { job, host, settings, engine: inputs.engine, discovery, baseline, changed };
}

async function readBaseline({ baseline }: LintSettings, host: Host): Promise<Baseline | undefined> {
  if (baseline === undefined) return undefined;
  const { loadBaseline } = await import('./baseline-file.ts');
  return loadBaseline(baseline, host);
}

async function readChange(
  ref: string | undefined,
  { root }: Discovery,
  host: Host,
): Promise<TouchedLines | undefined> {
  if (ref === undefined) return undefined;
  const [{ openRepository }, { changedSince }] = await Promise.all([
    import('../../git/git.ts'),
    import('../../git/changed-lines.ts'),
  ]);
  return changedSince(openRepository(host, root), ref);
}

/** What an ignore comment may name, also when this run leaves it out. */
const KNOWN_CHECKS: ReadonlySet<string> = new Set(CHECKS.map(({ id }) => id));

/** Checks the files as they are now. */
export async function lint(session: Session): Promise<RunReport> {
  const { discovery, host, settings } = session;
  const { checkSettings } = settings;
  const catalog = await createCatalog({
    kubernetesVersion: settings.kubernetesVersion,
    locations: settings.schemaLocations,
    host,
    cacheFolder: host.cacheFolder,
  });
  const found = await scan(host, discovery, {
    checks: checksOf(session),
    catalog,
    optionsOf: (check) => checkSettings.optionsOf(check),
    ...(checkSettings.switchesOff
      ? { isOn: (check: Check, file: string) => checkSettings.isOn(check.id, file) }
      : {}),
  });
  const drafts = [...found.drafts, ...(await secondEngine(session, found, catalog))];
  return reportOf(session, found, drafts);
}

/** The checks that a second engine can make instead of ours. */
const SCHEMA_CHECKS = ['schema/valid', 'schema/unknown-field'];

function checksOf({ settings, engine }: Session): readonly Check[] {
  if (engine === 'builtin') return settings.checks;
  return settings.checks.filter(({ id }) => !SCHEMA_CHECKS.includes(id));
}

async function secondEngine(session: Session, found: Scan, catalog: SchemaCatalog): Promise<FindingDraft[]> {
  if (session.engine === 'builtin') return [];
  const { lintWithKubeconform } = await import('./kubeconform-engine.ts');
  const replaced = session.settings.checks.filter(({ id }) => SCHEMA_CHECKS.includes(id));
  return lintWithKubeconform(session, found.objectFiles, replaced, catalog.kubernetesVersion);
}

async function reportOf(session: Session, found: Scan, drafts: readonly FindingDraft[]): Promise<RunReport> {
  const { discovery, host, settings, baseline, changed } = session;
  const { checkSettings } = settings;
  const ran = new Set(settings.checks.map(({ id }) => id));
  const files = discovery.entries.map(({ path }) => path);
  const looked = new Set(files);
  const result = await judge(drafts, {
    severityOf: (draft) => checkSettings.levelOf(draft.check, draft.file) ?? draft.severity,
    knownChecks: KNOWN_CHECKS,
    ran: (check, file) => ran.has(check) && looked.has(file) && checkSettings.isOn(check, file),
    ignores: found.ignores,
    ...(baseline === undefined ? {} : { baseline }),
    ...(changed === undefined ? {} : { changed }),
  });
  const reader = new SourceReader(host, discovery);
  return {
    job: session.job,
    summary: {
      files: discovery.entries.length,
      documents: found.documents,
      resources: found.resources,
      ...countBySeverity(result.findings),
      suppressed: result.suppressed.length,
    },
    findings: result.findings,
    suppressed: result.suppressed,
    checks: [...settings.checks, ...SUPPRESSION_CHECKS],
    files,
    remarks: remarksOn(found, discovery, result.untouched, result.stale),
    sources: (file) => reader.text(file),
    permalink: (file, line) => permalink(host.env, file, line),
  };
}

/** A run without findings, the commonest one, does not even load what judges them. */
async function judge(drafts: readonly FindingDraft[], options: PipelineOptions): Promise<PipelineResult> {
  const isNothing = drafts.length === 0 && options.ignores?.size === 0 && options.baseline === undefined;
  if (isNothing) return { findings: [], suppressed: [], untouched: 0, stale: [] };
  const { runPipeline } = await import('../../report/pipeline.ts');
  return runPipeline(drafts, options);
}
