import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} committed
 * @param {string} fresh
 * @returns {string[]} one line for each file that differs; empty when the folders hold the same
 */
export function compareFolders(committed, fresh) {
  const names = new Set([...filesIn(committed), ...filesIn(fresh)]);
  return [...names].sort().flatMap((name) => {
    const difference = compareFiles(join(committed, name), join(fresh, name));
    return difference === undefined ? [] : [`${name} ${difference}`];
  });
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile());
}

function compareFiles(committed, fresh) {
  if (!existsSync(committed)) return 'is missing';
  if (!existsSync(fresh)) return 'is left over';
  if (!readFileSync(committed).equals(readFileSync(fresh))) return 'differs';
  if (isExecutable(committed) !== isExecutable(fresh)) return 'has another mode';
  return undefined;
}

function isExecutable(path) {
  return (statSync(path).mode & 0o100) !== 0;
}
