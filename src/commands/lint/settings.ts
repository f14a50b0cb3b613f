import { join, relative, resolve } from 'node:path';
import type { Check } from '../../checks/define-check.ts';
import { CHECKS } from '../../checks/registry.ts';
import { CONFIG_FILE, type Config } from '../../config/config-schema.ts';
import { loadConfig } from '../../config/load-config.ts';
import { type CheckSettings, resolveChecks } from '../../config/resolve-check.ts';
import { rootOfRun } from '../../git/repository-root.ts';
import type { Host } from '../../host/host.ts';
import { UserError } from '../../kernel/errors.ts';
import type { Severity } from '../../kernel/finding.ts';
import { SUPPRESSION_CHECKS } from '../../report/suppression-rules.ts';
import type { LintInputs } from './run.ts';
import { selectChecks } from './select-checks.ts';

/** What people call the configuration file by mistake. */
const OTHER_NAMES = [
  '.gitops-actions.yml',
  '.gitops-actions.json',
  'gitops-actions.yaml',
  'gitops-actions.yml',
];

/** The mildest severity that fails a job. */
export type FailOn = Severity | 'never';

/** What a run is to do: inputs first, then the configuration, then defaults. */
export interface LintSettings {
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  readonly kubernetesVersion: string;
  readonly schemaLocations: readonly string[];
  readonly failOn: FailOn;
  /** Absolute path of the baseline file. */
  readonly baseline: string | undefined;
  readonly checks: readonly Check[];
  readonly checkSettings: CheckSettings;
}

/**
 * Merges the inputs with the configuration file.
 *
 * @throws UserError for a configuration that is missing or wrong, and for an unknown check
 */
export async function resolveSettings(inputs: LintInputs, host: Host): Promise<LintSettings> {
  const root = rootOfRun(host.files, host.cwd, inputs.paths);
  const config = readConfig(inputs.config, root, host);
  return {
    paths: inputs.paths.length > 0 ? inputs.paths : pathsOf(config, root, host),
    exclude: config.exclude ?? [],
    kubernetesVersion: inputs['kubernetes-version'] ?? config['kubernetes-version'] ?? 'latest',
    schemaLocations:
      inputs['schema-location'].length > 0 ? inputs['schema-location'] : locationsOf(config, root),
    failOn: inputs['fail-on'] ?? config['fail-on'] ?? 'error',
    baseline: baselinePath(inputs, config, root, host),
    checks: selectChecks(CHECKS, inputs.only, inputs.skip),
    checkSettings: await resolveChecks(config),
  };
}

function readConfig(given: string | undefined, root: string, host: Host): Config {
  const path = given === undefined ? join(root, CONFIG_FILE) : resolve(host.cwd, given);
  if (given === undefined && host.files.status(path) === undefined) {
    refuseOtherNames(root, host);
    return {};
  }
  return loadConfig(host.files, path, given ?? CONFIG_FILE, [...CHECKS, ...SUPPRESSION_CHECKS]);
}

/** A configuration that is there but not read would be a surprise. */
function refuseOtherNames(root: string, host: Host): void {
  const other = OTHER_NAMES.find((name) => host.files.status(join(root, name)) !== undefined);
  if (other === undefined) return;
  throw new UserError(
    'config-name',
    `The configuration \`${other}\` is not read: rename it to \`${CONFIG_FILE}\``,
  );
}

/** What the configuration names, from the working directory; that itself when it names nothing. */
function pathsOf({ paths = [] }: Config, root: string, host: Host): readonly string[] {
  const gone = paths.find((path) => host.files.status(resolve(root, path)) === undefined);
  if (gone !== undefined) {
    throw new UserError(
      'no-such-path',
      `The configuration names \`${gone}\` under \`paths\`, which is not there`,
    );
  }
  return paths.length === 0 ? ['.'] : paths.map((path) => relative(host.cwd, resolve(root, path)) || '.');
}

/** Folders and files in the configuration are meant from the root; URL templates stay as they are. */
function locationsOf(config: Config, root: string): readonly string[] {
  const locations = config['schema-location'] ?? [];
  return locations.map((location) =>
    /^(https?:|default$|\/)/.test(location) ? location : join(root, location),
  );
}

function baselinePath(inputs: LintInputs, config: Config, root: string, host: Host): string | undefined {
  if (inputs.baseline !== undefined) return resolve(host.cwd, inputs.baseline);
  return config.baseline === undefined ? undefined : resolve(root, config.baseline);
}
