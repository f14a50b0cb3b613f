import { existsSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Absolute path of a program that tests compare with.
 *
 * @param variable - names the program in the environment, such as `KUBECONFORM`
 * @throws Error when it is not there: `npm run test:peers` installs it
 */
export function peer(variable: string): string {
  const program = process.env[variable] ?? '';
  if (!existsSync(program)) throw new Error(`$${variable} names no program: run \`npm run test:peers\``);
  return program;
}

/** A PATH on which the program is found first. */
export function pathWith(program: string): string {
  return `${dirname(program)}:${process.env['PATH'] ?? ''}`;
}
