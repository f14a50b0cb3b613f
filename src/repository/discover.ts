import { basename, dirname, resolve } from 'node:path';
import { findRepositoryRoot, rootOfRun } from '../git/repository-root.ts';
import type { FileSystem, Host } from '../host/host.ts';
import { UserError } from '../kernel/errors.ts';
import { compareText } from '../kernel/order.ts';
import { nearest } from '../kernel/suggestion.ts';
import type { Discovery, DiscoveryEntry } from './discovery.ts';
import { addRules, type IgnoreRules } from './gitignore/ignore-rules.ts';
import { readKustomizationReferences } from './kustomization-references.ts';
import { leftOutInWords } from './left-out.ts';
import { isInside, shownPath } from './shown-path.ts';
import { add, Found, lookUp, type WalkScope, walk } from './walk.ts';

export interface DiscoverOptions {
  /** Patterns in the syntax of `.gitignore`, from the root: files that are not checked, from the configuration. */
  readonly exclude?: readonly string[];
}

/**
 * Finds what is to be checked under the given files and folders: `*.yaml`, `*.yml` and `*.json` that no
 * `.gitignore` leaves out, never through a link out of the repository. A file given by name is always taken.
 *
 * @throws UserError when a path is missing or leads out of the repository, a folder cannot be read, or nothing is found
 */
export function discover(host: Host, paths: readonly string[], options: DiscoverOptions = {}): Discovery {
  const { files, cwd } = host;
  const lexicalRoot = rootOfRun(files, cwd, paths);
  const root = files.resolve(lexicalRoot);
  const excluded = addRules(undefined, (options.exclude ?? []).join('\n'), 0);
  const found = new Found();
  for (const argument of paths) {
    const absolute = realPath(host, argument, lexicalRoot, root);
    const scope = scopeOf(files, absolute, { root, argument, excluded });
    take(files, absolute, argument, scope, found);
  }
  if (found.entries.size === 0) throw nothingFound(paths, found);
  return {
    root,
    entries: [...found.entries.values()].sort(byPath),
    leftOut: found.leftOut,
    ignored: found.ignored,
    links: found.links,
    kustomizations: found.kustomizations,
    charts: found.charts,
    references: readKustomizationReferences(
      files,
      [...found.kustomizations.values()].sort(byPath),
      found.linkTargets,
    ),
  };
}

/** The path behind an argument, without links. A link out of the repository is refused: a pull request may have planted it. */
function realPath(host: Host, argument: string, lexicalRoot: string, root: string): string {
  const lexical = resolve(host.cwd, argument);
  if (status(host.files, lexical) === undefined) throw missing(host, argument, lexical);
  let real: string;
  try {
    real = host.files.resolve(lexical);
  } catch (cause) {
    throw new UserError('broken-link', `\`${argument}\` is a symbolic link that leads nowhere`, { cause });
  }
  if (isInside(lexicalRoot, lexical) && !isInside(root, real)) {
    throw new UserError(
      'outside-repository',
      `\`${argument}\` is a symbolic link out of the repository; give the place that it leads to instead`,
    );
  }
  return real;
}

function status(files: FileSystem, path: string): ReturnType<FileSystem['status']> {
  try {
    return files.status(path);
  } catch (cause) {
    throw new UserError('unreadable-path', `Cannot look at \`${path}\`; mend its permissions`, { cause });
  }
}

function missing(host: Host, argument: string, path: string): UserError {
  const near = nearest(basename(path), namesBeside(host.files, path));
  const hint =
    near === undefined ? '' : `; did you mean \`${argument.slice(0, -basename(path).length)}${near}\`?`;
  return new UserError('no-such-path', `There is no file or folder \`${argument}\`${hint}`);
}

function namesBeside(files: FileSystem, path: string): readonly string[] {
  try {
    return files.list(dirname(path)).map(({ name }) => name);
  } catch {
    return [];
  }
}

interface ScopeSettings {
  readonly root: string;
  readonly argument: string;
  readonly excluded: IgnoreRules | undefined;
}

function scopeOf(files: FileSystem, path: string, settings: ScopeSettings): WalkScope {
  const { root, argument, excluded } = settings;
  const shown = (inner: string): string => shownPath(root, inner, argument);
  if (isInside(root, path)) return { root, shown, excluded };
  const folder = files.status(path)?.type === 'directory' ? path : dirname(path);
  return { root: findRepositoryRoot(files, folder) ?? folder, shown, excluded };
}

function take(files: FileSystem, absolute: string, argument: string, scope: WalkScope, found: Found): void {
  const type = files.status(absolute)?.type;
  if (type === 'directory') {
    lookUp(files, dirname(absolute), scope, found);
    walk(files, absolute, scope, found);
  } else if (type === 'file') {
    lookUp(files, dirname(absolute), scope, found);
    add(absolute, scope, found);
  } else {
    throw new UserError(
      'not-a-file',
      `\`${argument}\` is neither a file nor a folder but a pipe, socket or device`,
    );
  }
}

function nothingFound(paths: readonly string[], found: Found): UserError {
  const where = paths.map((path) => `\`${path}\``).join(', ');
  const leftOut = leftOutInWords(found);
  const detail = leftOut === '' ? '' : `; left out: ${leftOut}`;
  return new UserError(
    'nothing-to-check',
    `Nothing to check: no \`.yaml\`, \`.yml\` or \`.json\` file in ${where}${detail}`,
  );
}

function byPath(a: DiscoveryEntry, b: DiscoveryEntry): number {
  return compareText(a.path, b.path);
}
