import { dirname } from 'node:path';
import { errorCode } from '../host/file-error.ts';
import type { DirectoryEntry, FileSystem } from '../host/host.ts';
import { UserError } from '../kernel/errors.ts';
import type { DiscoveryEntry } from './discovery.ts';
import { isCandidate, isKustomizationName, isSkippedFolder } from './file-names.ts';
import { addRules, type IgnoreRules, isIgnored } from './gitignore/ignore-rules.ts';
import { isInside, stepsBetween, withName } from './shown-path.ts';

/** Bytes of the largest `.gitignore` that is honoured. */
const MAX_IGNORE_FILE = 1 << 20;

/** Where an argument stands: what its files are shown as, and how far links may lead. */
export interface WalkScope {
  /** Absolute path of the repository around the argument. Nothing above it is read. */
  readonly root: string;
  /** How an absolute path is shown. */
  readonly shown: (path: string) => string;
  /** What the configuration leaves out; no `.gitignore` brings it back. */
  readonly excluded: IgnoreRules | undefined;
}

/** What walking has found so far. Keys are absolute paths. */
export class Found {
  readonly entries = new Map<string, DiscoveryEntry>();
  readonly kustomizations = new Map<string, DiscoveryEntry>();
  readonly charts = new Set<string>();
  /** Links that were followed, with the files behind them. */
  readonly linkTargets = new Map<string, string>();
  /** Folders above the arguments that were looked at. */
  readonly parents = new Set<string>();
  leftOut = 0;
  ignored = 0;
  links = 0;
}

interface Folder {
  readonly path: string;
  /** Names from the scope's root. */
  readonly steps: readonly string[];
  readonly rules: IgnoreRules | undefined;
}

/** Collects the YAML and JSON files of a folder and of those below it. */
export function walk(files: FileSystem, start: string, scope: WalkScope, found: Found): void {
  const waiting: Folder[] = [firstFolder(files, start, scope)];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = listFolder(files, folder.path, scope);
    const inner = { ...folder, rules: rulesOf(files, folder, entries) };
    notice(inner.path, entries, scope, found);
    for (const entry of entries) visit(files, inner, entry, scope, found, waiting);
  }
}

/** The folder where a walk starts, with the ignore rules of Git's own exclusions and of the folders above it. */
function firstFolder(files: FileSystem, start: string, scope: WalkScope): Folder {
  const steps = stepsBetween(scope.root, start);
  let rules = readRules(
    files,
    withName(withName(withName(scope.root, '.git'), 'info'), 'exclude'),
    0,
    undefined,
  );
  let path = scope.root;
  for (const [depth, step] of steps.entries()) {
    rules = readRules(files, withName(path, '.gitignore'), depth, rules);
    path = withName(path, step);
  }
  return { path: start, steps, rules };
}

/**
 * Notices kustomizations and charts in a folder and in those above it up to the root, so that a part of a
 * repository is understood as it is in a run over all of it.
 */
export function lookUp(files: FileSystem, start: string, scope: WalkScope, found: Found): void {
  for (
    let folder = start;
    isInside(scope.root, folder) && !found.parents.has(folder);
    folder = dirname(folder)
  ) {
    found.parents.add(folder);
    notice(folder, entriesOf(files, folder), scope, found);
    if (folder === scope.root) return;
  }
}

/** The entries of a folder that is only passed by: one that cannot be read says nothing. */
function entriesOf(files: FileSystem, path: string): readonly DirectoryEntry[] {
  try {
    return files.list(path);
  } catch {
    return [];
  }
}

/** Remembers the files of a folder that say what others are. */
function notice(folder: string, entries: readonly DirectoryEntry[], scope: WalkScope, found: Found): void {
  for (const { name, type } of entries) {
    if (type !== 'file') continue;
    if (name === 'Chart.yaml') found.charts.add(folder);
    else if (isKustomizationName(name) && !found.kustomizations.has(folder)) {
      const absolute = withName(folder, name);
      found.kustomizations.set(folder, { path: scope.shown(absolute), absolute });
    }
  }
}

/** The entries of a folder; a folder that cannot be read is the user's to mend. */
function listFolder(files: FileSystem, path: string, scope: WalkScope): readonly DirectoryEntry[] {
  try {
    return files.list(path);
  } catch (cause) {
    throw new UserError(
      'unreadable-folder',
      `Cannot read the folder \`${scope.shown(path) || '.'}\` (${errorCode(cause) ?? 'unknown error'}); mend its permissions or exclude it`,
      { cause },
    );
  }
}

function rulesOf(
  files: FileSystem,
  folder: Folder,
  entries: readonly DirectoryEntry[],
): IgnoreRules | undefined {
  if (!entries.some(({ name, type }) => name === '.gitignore' && type === 'file')) return folder.rules;
  return readRules(files, withName(folder.path, '.gitignore'), folder.steps.length, folder.rules);
}

/** The rules of an ignore file on top of others; a file that is missing, unreadable or huge adds none. */
function readRules(
  files: FileSystem,
  path: string,
  depth: number,
  outer: IgnoreRules | undefined,
): IgnoreRules | undefined {
  try {
    const status = files.status(path);
    if (status?.type !== 'file' || status.size > MAX_IGNORE_FILE) return outer;
    return addRules(outer, new TextDecoder().decode(files.read(path)), depth);
  } catch {
    return outer;
  }
}

function visit(
  files: FileSystem,
  folder: Folder,
  entry: DirectoryEntry,
  scope: WalkScope,
  found: Found,
  waiting: Folder[],
): void {
  const { name, type } = entry;
  const isDirectory = type === 'directory';
  if (isDirectory ? isSkippedFolder(name) : !isCandidate(name)) {
    if (!isDirectory) found.leftOut++;
  } else if (
    isIgnored(scope.excluded, folder.steps, name, isDirectory) ||
    isIgnored(folder.rules, folder.steps, name, isDirectory)
  ) {
    found.ignored++;
  } else if (isDirectory) {
    waiting.push({ path: withName(folder.path, name), steps: [...folder.steps, name], rules: folder.rules });
  } else if (type === 'symlink') {
    followLink(files, withName(folder.path, name), scope, found);
  } else if (type === 'file') {
    add(withName(folder.path, name), scope, found);
  } else {
    found.leftOut++;
  }
}

/** Takes the file behind a link once, under its own path, when it is a file of the same repository. */
function followLink(files: FileSystem, link: string, scope: WalkScope, found: Found): void {
  const target = targetOf(files, link);
  const isAllowed =
    target !== undefined &&
    isInside(scope.root, target) &&
    !stepsBetween(scope.root, dirname(target)).some(isSkippedFolder) &&
    files.status(target)?.type === 'file';
  if (isAllowed) {
    found.linkTargets.set(link, target);
    add(target, scope, found);
  } else {
    found.links++;
  }
}

function targetOf(files: FileSystem, link: string): string | undefined {
  try {
    return files.resolve(link);
  } catch {
    return undefined;
  }
}

/** Adds a file, once. */
export function add(absolute: string, scope: WalkScope, found: Found): void {
  if (!found.entries.has(absolute)) found.entries.set(absolute, { path: scope.shown(absolute), absolute });
}
