import type { OptionSpec, OptionValues } from '../kernel/check.ts';
import { isObject, type JsonValue } from '../kernel/json.ts';
import type { Path } from '../kernel/path.ts';
import { type CheckConfig, LEVELS, type Level } from './config-schema.ts';
import { type ReadContext, readChoice, readKnown, readMapping, readStrings } from './read-value.ts';

type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/**
 * What a mapping from check ids says about each check.
 *
 * @param withOptions - whether options may stand there besides a severity
 * @throws UserError at the first thing that is wrong
 */
export function readChecks(
  context: ReadContext,
  value: JsonValue,
  path: Path,
  withOptions: boolean,
): ReadonlyMap<string, CheckConfig> {
  const members = readMapping(context, value, path, `\`${path.at(-1)}\``).map(([id, member]) => {
    const at = [...path, id];
    refuseDomain(context, id, at);
    const { options = {} } = readKnown(context, id, at, context.checks, 'check');
    return [id, readCheck(context, member, at, withOptions ? options : undefined)] as const;
  });
  return new Map(members);
}

/** A domain names many checks, each of which has a severity of its own. */
function refuseDomain({ document, checks }: ReadContext, id: string, path: Path): void {
  const first = [...checks.keys()].find((known) => known.startsWith(`${id}/`));
  if (first === undefined) return;
  throw document.problem(path, 'key', `\`${id}\` is a domain: name each of its checks, such as \`${first}\``);
}

/** @param specs - the options that may be set; undefined where none may */
function readCheck(
  context: ReadContext,
  value: JsonValue,
  path: Path,
  specs: OptionSpecs | undefined,
): CheckConfig {
  if (!isObject(value)) return { severity: readLevel(context, value, path) };
  const readers = new Map<string, (member: JsonValue, at: Path) => CheckConfig>([
    ['severity', (member, at) => ({ severity: readLevel(context, member, at) })],
  ]);
  if (specs !== undefined) {
    readers.set('options', (member, at) => ({ options: readOptions(context, member, at, specs) }));
  }
  const parts = Object.entries(value).map(([key, member]) => {
    const at = [...path, key];
    return readKnown(context, key, at, readers, 'key')(member, at);
  });
  return Object.assign({}, ...parts);
}

/** A plain `off` is the boolean false in the YAML that Kubernetes reads, and so here. */
function readLevel(context: ReadContext, value: JsonValue, path: Path): Level {
  return value === false ? 'off' : readChoice(context, value, path, LEVELS);
}

function readOptions(context: ReadContext, value: JsonValue, path: Path, specs: OptionSpecs): OptionValues {
  const known = new Map(Object.entries(specs));
  const members = readMapping(context, value, path, '`options`').map(([name, member]) => {
    const at = [...path, name];
    return [name, readOption(context, member, at, readKnown(context, name, at, known, 'option'))];
  });
  return Object.fromEntries(members);
}

function readOption(
  context: ReadContext,
  value: JsonValue,
  path: Path,
  { type }: OptionSpec,
): OptionValues[string] {
  if (type === 'strings') return readStrings(context, value, path);
  if (typeof value === 'string' && type === 'string') return value;
  if (typeof value === 'number' && type === 'number') return value;
  if (typeof value === 'boolean' && type === 'boolean') return value;
  throw context.document.problem(path, 'value', `option \`${path.at(-1)}\` must be a ${type}`);
}
