import * as fs from 'node:fs';
import { delimiter, isAbsolute, join, parse, relative, sep } from 'node:path';

/** Where programs are looked for. */
export interface SearchPath {
  /** The value of PATH. */
  readonly path: string;
  /** Programs that stand inside this folder are never found: its content may come from a stranger. */
  readonly cwd: string;
  /** Endings that make a file a program, `['']` outside Windows. */
  readonly endings: readonly string[];
}

/** Absolute path of the first program called `name`, or undefined. Names with a separator are never found. */
export function findProgram(name: string, search: SearchPath): string | undefined {
  if (name === '' || name.includes('/') || name.includes(sep) || name.includes('\0')) return undefined;
  const forbidden = realPath(search.cwd) ?? search.cwd;
  for (const folder of search.path.split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    for (const ending of search.endings) {
      const program = join(folder, name + ending);
      if (
        isProgram(program) &&
        !isInside(realPath(folder), forbidden) &&
        !isInside(realPath(program), forbidden)
      ) {
        return program;
      }
    }
  }
  return undefined;
}

function isProgram(path: string): boolean {
  try {
    fs.accessSync(path, fs.constants.X_OK);
    return fs.statSync(path).isFile();
  } catch {
    return false;
  }
}

function realPath(path: string): string | undefined {
  try {
    return fs.realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/** True also when `path` is unknown. A working directory that is the root of the disk holds every program and forbids none. */
function isInside(path: string | undefined, folder: string): boolean {
  if (path === undefined) return true;
  if (folder === parse(folder).root) return false;
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}
