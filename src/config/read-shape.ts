import { isArray, type JsonValue, member } from '../kernel/json.ts';
import type { Path } from '../kernel/path.ts';
import type { Shape, Shapes, ValueOf, ValuesOf } from './config-schema.ts';
import { patternProblem } from './path-patterns.ts';
import { readChecks } from './read-checks.ts';
import {
  type ReadContext,
  readChoice,
  readItems,
  readKnown,
  readMapping,
  readString,
  readStrings,
} from './read-value.ts';

/**
 * The members of a mapping that has the given keys and no others.
 *
 * @throws UserError at the first thing that is wrong
 */
export function readMembers<M extends Shapes>(
  context: ReadContext,
  value: JsonValue,
  path: Path,
  shapes: M,
): ValuesOf<M> {
  const what = path.length === 0 ? 'the configuration' : `an item of \`${path.at(-2)}\``;
  const known = new Map<string, Shape>(Object.entries(shapes));
  const members = readMapping(context, value, path, what).map(([key, member]) => {
    const at = [...path, key];
    return [key, readShape(context, member, at, readKnown(context, key, at, known, 'key'))];
  });
  return Object.fromEntries(members) as ValuesOf<M>;
}

function readShape(context: ReadContext, value: JsonValue, path: Path, shape: Shape): ValueOf<Shape> {
  switch (shape.type) {
    case 'string':
      return readString(context, value, path, shape.example);
    case 'strings':
      return readStrings(context, value, path);
    case 'patterns':
      return readPatterns(context, value, path);
    case 'choice':
      return readChoice(context, value, path, shape.choices);
    case 'checks':
      return readChecks(context, value, path, shape.options);
    case 'list':
      return readItems(context, value, path).map((item, index) =>
        readItem(context, item, [...path, index], shape),
      );
  }
}

function readItem(
  context: ReadContext,
  value: JsonValue,
  path: Path,
  { members, required }: Shape & { type: 'list' },
): ValuesOf<Shapes> {
  const read = readMembers(context, value, path, members);
  for (const key of required) {
    const given = member(value, key);
    if (given === undefined) {
      throw context.document.problem(path, 'value', `an item of \`${path.at(-2)}\` needs \`${key}\``);
    }
    if (isArray(given) && given.length === 0) {
      throw context.document.problem([...path, key], 'key', `\`${key}\` must not be empty`);
    }
  }
  return read;
}

function readPatterns(context: ReadContext, value: JsonValue, path: Path): readonly string[] {
  const patterns = readStrings(context, value, path);
  for (const [index, pattern] of patterns.entries()) {
    const problem = patternProblem(pattern);
    if (problem !== undefined) throw context.document.problem([...path, index], 'value', problem);
  }
  return patterns;
}
