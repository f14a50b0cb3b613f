import type { CheckMeta, OptionValues } from '../kernel/check.ts';
import type { CheckConfig, Config, Level } from './config-schema.ts';
import { compilePatterns, type PathMatcher } from './path-patterns.ts';

/** What the configuration says about checks, ready to be asked for every file. */
export interface CheckSettings {
  /** The configured level of a check in a file; undefined when the configuration leaves it to the check. */
  levelOf(id: string, file: string): Level | undefined;
  /** False when the check is switched off for the file. */
  isOn(id: string, file: string): boolean;
  /** True when there is a check that is off for some files or for all. */
  readonly switchesOff: boolean;
  /** The check's options: defaults, and what the configuration sets. */
  optionsOf(check: CheckMeta): OptionValues;
}

interface Override {
  readonly matches: PathMatcher;
  readonly checks: ReadonlyMap<string, CheckConfig>;
}

const NOTHING: ReadonlyMap<string, CheckConfig> = new Map();

/** Prepares a configuration's checks and overrides. */
export async function resolveChecks(config: Config): Promise<CheckSettings> {
  const checks = config.checks ?? NOTHING;
  const lastFirst = (await Promise.all((config.overrides ?? []).map(compileOverride))).reverse();
  const levelOf = (id: string, file: string) =>
    overriddenLevel(lastFirst, id, file) ?? checks.get(id)?.severity;
  return {
    levelOf,
    isOn: (id, file) => levelOf(id, file) !== 'off',
    switchesOff: [checks, ...lastFirst.map((override) => override.checks)].some(hasOff),
    optionsOf: (check) => ({ ...defaultsOf(check), ...checks.get(check.id)?.options }),
  };
}

function hasOff(checks: ReadonlyMap<string, CheckConfig>): boolean {
  return [...checks.values()].some(({ severity }) => severity === 'off');
}

async function compileOverride({ paths = [], checks = NOTHING }: OverrideConfig): Promise<Override> {
  return { matches: await compilePatterns(paths), checks };
}

type OverrideConfig = NonNullable<Config['overrides']>[number];

function overriddenLevel(lastFirst: readonly Override[], id: string, file: string): Level | undefined {
  for (const { matches, checks } of lastFirst) {
    const level = checks.get(id)?.severity;
    if (level !== undefined && matches(file)) return level;
  }
  return undefined;
}

function defaultsOf(check: CheckMeta): OptionValues {
  const entries = Object.entries(check.options ?? {});
  return Object.fromEntries(entries.map(([name, spec]) => [name, spec.default]));
}
