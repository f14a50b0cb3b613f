import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes that `dist` may have in all: every user of the actions downloads it. */
const LIMIT = 2_000_000;

/** What must not be in a bundle, and why. */
const TRAPS = [
  [/eval\(["']require["']\)/, 'a dependency that the bundler could not resolve; it fails when it is used'],
  [/\bshell:\s*true\b/, 'a program run through a shell'],
  [/sourceMappingURL=data:/, 'an inlined source map'],
];

/**
 * Throws when the bundle holds a trap, a path of the machine that built it, or more than users should download.
 *
 * @param {string} folder - the bundle
 * @param {string} root - folder of the repository
 */
export function verify(folder, root) {
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    if (text.includes(root)) throw new Error(`${name} holds the path of the folder it was built in`);
    for (const [pattern, reason] of TRAPS) {
      const found = pattern.exec(text);
      if (found) throw new Error(`${name} holds \`${found[0]}\`: ${reason}`);
    }
  }
  const { total } = sizes(folder);
  if (total > LIMIT) throw new Error(`The bundle has ${total} bytes, more than ${LIMIT}`);
}

/** One line on the size of a bundle, and one for each of its biggest files. */
export function report(folder, name) {
  const { files, total } = sizes(folder);
  const biggest = files.sort((a, b) => b.size - a.size).slice(0, 5);
  const lines = biggest.map(({ file, size }) => `  ${(size / 1000).toFixed(0).padStart(5)} kB  ${file}`);
  return [`${name}: ${files.length} files, ${(total / 1000).toFixed(0)} kB`, ...lines].join('\n');
}

function sizes(folder) {
  const files = readdirSync(folder).map((file) => ({ file, size: statSync(join(folder, file)).size }));
  return { files, total: files.reduce((sum, { size }) => sum + size, 0) };
}
