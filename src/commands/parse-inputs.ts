import type { BooleanInput, ChoiceInput, InputSpec, InputSpecs, InputValues } from '../kernel/command.ts';
import { UserError } from '../kernel/errors.ts';
import { listInWords } from '../kernel/list-in-words.ts';
import { nearest } from '../kernel/suggestion.ts';

type Value = string | boolean | readonly string[] | undefined;

/**
 * Parses command-line arguments (without the program and the job) into typed values.
 * Options are `--name value` or `--name=value`, flags are `--name`; `--` ends the options.
 *
 * @throws UserError for an unknown option, a missing or wrong value
 */
export function parseArguments<I extends InputSpecs>(specs: I, args: readonly string[]): InputValues<I> {
  const given = new Map<string, string[]>();
  const positional: string[] = [];
  let index = 0;
  while (index < args.length) {
    const argument = args[index++] ?? '';
    if (argument === '--') {
      positional.push(...args.slice(index));
      break;
    }
    if (!argument.startsWith('-') || argument === '-') {
      positional.push(argument);
      continue;
    }
    const [name, inline] = splitOption(argument);
    const spec = optionSpec(specs, name, argument);
    const value = inline ?? (spec.type === 'boolean' ? 'true' : args[index++]);
    if (value === undefined || value.trim() === '') {
      throw new UserError('missing-value', `Option --${name} needs a value`);
    }
    given.set(name, [...(given.get(name) ?? []), value]);
  }
  return toValues(specs, given, positional);
}

/**
 * Reads an action's inputs as the runner passes them: `INPUT_<NAME>` with the name in upper case, spaces as
 * `_`, hyphens kept. Values are trimmed; an empty value counts as not given; lists are one value a line.
 *
 * @throws UserError for a wrong value
 */
export function parseActionInputs<I extends InputSpecs>(
  specs: I,
  env: Readonly<Record<string, string | undefined>>,
): InputValues<I> {
  const given = new Map<string, string[]>();
  const positional: string[] = [];
  for (const [name, spec] of Object.entries(specs)) {
    const raw = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim() ?? '';
    if (raw === '' || spec.surface === 'cli') continue;
    const values = spec.type === 'list' ? linesOf(raw) : [raw];
    if (spec.type === 'list' && spec.positional === true) positional.push(...values);
    else given.set(name, values);
  }
  return toValues(specs, given, positional);
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function splitOption(argument: string): [string, string | undefined] {
  const equals = argument.indexOf('=');
  const name = (equals < 0 ? argument : argument.slice(0, equals)).replace(/^--?/, '');
  return [name, equals < 0 ? undefined : argument.slice(equals + 1)];
}

function optionSpec(specs: InputSpecs, name: string, argument: string): InputSpec {
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
  const isOption =
    spec !== undefined && spec.surface !== 'action' && !(spec.type === 'list' && spec.positional);
  if (isOption && argument.startsWith('--')) return spec;
  const options = Object.keys(specs).filter((candidate) => specs[candidate]?.surface !== 'action');
  const suggestion = nearest(name, options);
  const hint = suggestion === undefined ? 'see --help for all options' : `did you mean --${suggestion}?`;
  throw new UserError('unknown-option', `Unknown option ${argument.split('=')[0]}: ${hint}`);
}

function toValues<I extends InputSpecs>(
  specs: I,
  given: ReadonlyMap<string, readonly string[]>,
  positional: readonly string[],
): InputValues<I> {
  const values: Record<string, Value> = {};
  let takesPositional = false;
  for (const [name, spec] of Object.entries(specs)) {
    const isPositional = spec.type === 'list' && spec.positional === true;
    takesPositional ||= isPositional;
    values[name] = toValue(name, spec, isPositional && positional.length > 0 ? positional : given.get(name));
  }
  if (!takesPositional && positional.length > 0) {
    throw new UserError('unexpected-argument', `Unexpected argument \`${positional[0]}\`: see --help`);
  }
  return values as InputValues<I>;
}

function toValue(name: string, spec: InputSpec, given: readonly string[] | undefined): Value {
  switch (spec.type) {
    case 'list':
      return given ?? spec.default ?? [];
    case 'boolean':
      return toBoolean(name, spec, lastOf(name, given));
    case 'choice':
      return toChoice(name, spec, lastOf(name, given));
    case 'string':
      return lastOf(name, given) ?? spec.default;
  }
}

function lastOf(name: string, given: readonly string[] | undefined): string | undefined {
  if (given !== undefined && given.length > 1) {
    throw new UserError('repeated-option', `\`${name}\` is given ${given.length} times: give it once`);
  }
  return given?.[0];
}

function toBoolean(name: string, spec: BooleanInput, given: string | undefined): boolean {
  if (given === undefined) return spec.default;
  if (/^(true|True|TRUE)$/.test(given)) return true;
  if (/^(false|False|FALSE)$/.test(given)) return false;
  throw new UserError('wrong-value', `\`${given}\` is no value for ${name}: use true or false`);
}

function toChoice(name: string, spec: ChoiceInput, given: string | undefined): string | undefined {
  if (given === undefined) return spec.default;
  if (spec.choices.includes(given)) return given;
  const suggestion = nearest(given, spec.choices);
  const hint = suggestion === undefined ? '' : `; did you mean ${suggestion}?`;
  throw new UserError(
    'wrong-value',
    `\`${given}\` is no value for ${name}: use ${listInWords(spec.choices, 'or')}${hint}`,
  );
}
