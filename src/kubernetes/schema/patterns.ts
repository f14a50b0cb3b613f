import type { RE2JS } from 're2js';

type Engine = typeof RE2JS;

/** Results remembered per pattern; real repositories repeat the same few values. */
const MAX_REMEMBERED = 500;

interface Compiled {
  /** Undefined when the pattern is not one that Go reads; such a pattern allows everything. */
  readonly expression: RE2JS | undefined;
  readonly results: Map<string, boolean>;
}

let engine: Engine | undefined;
const compiled = new Map<string, Compiled>();

/** Loads the regular expression engine; must be awaited before `matchesPattern`. Linear time, Go's dialect. */
export async function loadPatterns(): Promise<void> {
  engine ??= (await import('re2js')).RE2JS;
}

/** True when `text` contains a match of `pattern`, or when the pattern is none that Go's `regexp` reads. */
export function matchesPattern(pattern: string, text: string): boolean {
  const known = compiled.get(pattern) ?? compile(pattern);
  const remembered = known.results.get(text);
  if (remembered !== undefined) return remembered;
  const result = known.expression?.matcher(text).find() ?? true;
  if (known.results.size < MAX_REMEMBERED && text.length <= 200) known.results.set(text, result);
  return result;
}

function compile(pattern: string): Compiled {
  const made = { expression: expressionOf(pattern), results: new Map<string, boolean>() };
  compiled.set(pattern, made);
  return made;
}

function expressionOf(pattern: string): RE2JS | undefined {
  if (engine === undefined) throw new Error('loadPatterns() must be awaited before a pattern is matched');
  try {
    return engine.compile(pattern);
  } catch {
    return undefined;
  }
}
