import { isAbsolute, relative, sep } from 'node:path';

/** True when `path` is `folder` or stands below it; both are absolute and normalised. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The path of an entry of a folder. */
export function withName(folder: string, name: string): string {
  return folder.endsWith(sep) ? folder + name : folder + sep + name;
}

/** The names from `folder` down to `path`, which stands at or below it. */
export function stepsBetween(folder: string, path: string): string[] {
  return relative(folder, path)
    .split(sep)
    .filter((step) => step !== '');
}

/**
 * How a path is shown: from the root of the repository, also for what stands beside it (`../other/x.yaml`), unless
 * the argument was absolute and lies outside. Always with `/`; `resolve(root, shown)` is the path again.
 *
 * @param argument - the path as given on the command line
 */
export function shownPath(root: string, path: string, argument: string): string {
  if (isInside(root, path))
    return withSlashes(path.slice(root.endsWith(sep) ? root.length : root.length + 1));
  return withSlashes(isAbsolute(argument) ? path : relative(root, path));
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
