import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { PROGRAM } from '../kernel/project.ts';

/**
 * Where the program keeps what it can make again: below the XDG folder, or its default.
 * @see https://specifications.freedesktop.org/basedir/latest/
 */
export function cacheFolder({
  XDG_CACHE_HOME: given = '',
}: Readonly<Record<string, string | undefined>>): string {
  return join(isAbsolute(given) ? given : join(homedir(), '.cache'), PROGRAM);
}
