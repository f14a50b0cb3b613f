import type { Schema } from '../schema.ts';

/** Where the numbers in a type's code lead. */
export interface CodeReferences {
  typeSchema(type: number): Schema;
  scalarSchema(number: number): Schema;
}

/** Types that a single letter stands for. */
const letters: Readonly<Record<string, Schema>> = {
  s: { type: 'string' },
  b: { type: 'boolean' },
  n: { type: 'number' },
  I: { type: 'integer' },
  i: { type: 'integer', format: 'int32' },
  l: { type: 'integer', format: 'int64' },
  t: { type: 'string', format: 'date-time' },
  y: { type: 'string', format: 'byte' },
  x: { type: 'int-or-string' },
  q: { type: 'quantity' },
  a: { type: 'any' },
};

/**
 * Reads the code of a type: a letter; `{`, `[` or `&` (map, array, set) before another code; `(a,b)` before
 * the code of an array's items that these fields tell apart; `#` and the number of an object; `$` and the
 * number of a scalar with constraints.
 */
export function parseType(code: string, references: CodeReferences): Schema {
  const rest = code.slice(1);
  switch (code[0]) {
    case '{':
      return { type: 'object', values: parseType(rest, references) };
    case '[':
      return { type: 'array', items: parseType(rest, references) };
    case '&':
      return { type: 'array', items: parseType(rest, references), isSet: true };
    case '(':
      return parseKeyedArray(rest, references);
    case '#':
      return references.typeSchema(Number.parseInt(rest, 36));
    case '$':
      return references.scalarSchema(Number.parseInt(rest, 36));
    default:
      return letters[code] ?? { type: 'any' };
  }
}

function parseKeyedArray(rest: string, references: CodeReferences): Schema {
  const end = rest.indexOf(')');
  const listMapKeys = rest.slice(0, end).split(',');
  return { type: 'array', items: parseType(rest.slice(end + 1), references), listMapKeys };
}
