/** Compares the table of closed lists with those that `kubernetes-models` declares. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { enums, leftOpen, narrower } from './facts/enums.mjs';

/** What the table lacks, as sentences. */
export function checkEnums(folder) {
  const complaints = [];
  for (const [name, values] of declaredEnums(folder)) {
    if (narrower.has(name) || leftOpen.some((pattern) => pattern.test(name))) continue;
    if (!Object.hasOwn(enums, name)) complaints.push(`${name} is a closed list: ${[...values].join(' ')}`);
    const known = new Set((enums[name] ?? '').split(' '));
    const missing = [...values].filter((value) => value !== '' && !known.has(value));
    if (known.size > 1 && missing.length > 0) complaints.push(`${name} also takes ${missing.join(' ')}`);
  }
  return complaints;
}

/** `Type.field` with the values of its union of string literals. */
function declaredEnums(folder) {
  const found = new Map();
  for (const file of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.d.ts'))) {
    const type = path.basename(file, '.d.ts');
    const pattern = /^ {4}"([\w-]+)"\??: (?:Array<)?((?:"[^"]*"(?: \| )?){2,})>?;/gm;
    for (const [, field, union] of readFileSync(path.join(folder, file), 'utf8').matchAll(pattern)) {
      const name = `${type}.${field}`;
      const values = found.get(name) ?? new Set();
      for (const [, value] of union.matchAll(/"([^"]*)"/g)) values.add(value);
      found.set(name, values);
    }
  }
  return found;
}
