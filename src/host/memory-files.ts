import { posix } from 'node:path';
import { errorCode, fileError } from './file-error.ts';
import type { DirectoryEntry, EntryType, FileSystem } from './host.ts';

/** What may stand at a path besides a file's content. */
export type MemoryEntry =
  | string
  | Uint8Array
  | { readonly symlink: string }
  | { readonly directory: true }
  /** A pipe, socket or device. */
  | { readonly other: true }
  | { readonly unreadable: string };

interface Node {
  readonly type: EntryType;
  readonly content: Uint8Array;
  readonly target: string;
  readonly readable: boolean;
}

const MAX_LINKS = 40;
const EMPTY = new Uint8Array(0);
const DIRECTORY: Node = { type: 'directory', content: EMPTY, target: '', readable: true };

/** Files in memory that behave like those on a disk with `/` as separator, down to the codes of errors. */
export class MemoryFiles implements FileSystem {
  readonly #nodes = new Map<string, Node>([['/', DIRECTORY]]);

  /** @param entries - by path; relative paths are from `cwd`; folders on the way come by themselves */
  constructor(entries: Readonly<Record<string, MemoryEntry>>, cwd: string) {
    this.makeDirectory(cwd);
    for (const [name, entry] of Object.entries(entries)) {
      const path = posix.resolve(cwd, name);
      this.makeDirectory(posix.dirname(path));
      this.#nodes.set(path, nodeOf(entry));
    }
  }

  read(path: string, maxBytes = Number.POSITIVE_INFINITY): Uint8Array {
    const node = this.#existing(this.#locate(path, 'open', true), 'open', path);
    if (!node.readable) throw fileError('EACCES', 'open', path);
    if (node.type === 'directory') throw fileError('EISDIR', 'read', path);
    if (node.type === 'other') throw fileError('EINVAL', 'read', path);
    if (node.content.length > maxBytes) throw fileError('EFBIG', 'read', path);
    return node.content;
  }

  list(path: string): DirectoryEntry[] {
    const real = this.#locate(path, 'scandir', true);
    const node = this.#existing(real, 'scandir', path);
    if (node.type !== 'directory') throw fileError('ENOTDIR', 'scandir', path);
    return [...this.#nodes]
      .filter(([other]) => other !== '/' && posix.dirname(other) === real)
      .map(([other, { type }]) => ({ name: posix.basename(other), type }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  status(path: string): { type: EntryType; size: number } | undefined {
    const node = this.#find(path);
    return node && { type: node.type, size: node.content.length };
  }

  resolve(path: string): string {
    const real = this.#locate(path, 'realpath', true);
    this.#existing(real, 'realpath', path);
    return real;
  }

  write(path: string, content: string | Uint8Array): void {
    const real = this.#replaceable(path);
    this.#nodes.set(real, nodeOf(typeof content === 'string' ? content : content.slice()));
  }

  makeDirectory(path: string): void {
    this.#makeFolder(path, path);
  }

  /** Content of every regular file as text, by absolute path, in the order of the paths. */
  texts(): Record<string, string> {
    const files = [...this.#nodes].filter(([, { type }]) => type === 'file');
    const texts = files.map(([path, { content }]): [string, string] => [
      path,
      Buffer.from(content).toString(),
    ]);
    return Object.fromEntries(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #makeFolder(folder: string, wanted: string): void {
    const parent = posix.dirname(folder);
    if (parent !== folder) this.#makeFolder(parent, wanted);
    const real = this.#locate(folder, 'mkdir', true);
    const node = this.#nodes.get(real);
    if (node === undefined) this.#nodes.set(real, DIRECTORY);
    else if (node.type !== 'directory')
      throw fileError(folder === wanted ? 'EEXIST' : 'ENOTDIR', 'mkdir', wanted);
  }

  #find(path: string): Node | undefined {
    try {
      return this.#nodes.get(this.#locate(path, 'lstat', false));
    } catch (error) {
      const code = errorCode(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      throw error;
    }
  }

  #existing(real: string, syscall: string, path: string): Node {
    const node = this.#nodes.get(real);
    if (node === undefined) throw fileError('ENOENT', syscall, path);
    return node;
  }

  /** The path of a regular file or of nothing; throws for everything that must not be overwritten. */
  #replaceable(path: string): string {
    const real = this.#locate(path, 'open', false);
    const node = this.#nodes.get(real);
    if (node === undefined) return real;
    if (!node.readable) throw fileError('EACCES', 'open', path);
    if (node.type === 'symlink') throw fileError('ELOOP', 'open', path);
    if (node.type === 'directory') throw fileError('EISDIR', 'open', path);
    if (node.type === 'other') throw fileError('EINVAL', 'open', path);
    return real;
  }

  /** The path without symbolic links, the last step only on demand. All folders on the way exist; the last step may not. */
  #locate(path: string, syscall: string, followLast: boolean): string {
    let links = 0;
    let real = '/';
    const steps = path.split('/').filter((step) => step !== '');
    while (steps.length > 0) {
      const step = steps.shift() ?? '';
      this.#requireFolder(real, syscall, path);
      const next = posix.join(real, step);
      const node = this.#nodes.get(next);
      if (node?.type === 'symlink' && (followLast || steps.length > 0)) {
        if (++links > MAX_LINKS) throw fileError('ELOOP', syscall, path);
        if (node.target.startsWith('/')) real = '/';
        steps.unshift(...node.target.split('/').filter((part) => part !== ''));
      } else {
        real = next;
      }
    }
    return real;
  }

  #requireFolder(folder: string, syscall: string, path: string): void {
    const node = this.#nodes.get(folder);
    if (node === undefined) throw fileError('ENOENT', syscall, path);
    if (node.type !== 'directory') throw fileError('ENOTDIR', syscall, path);
  }
}

function nodeOf(entry: MemoryEntry): Node {
  const file: Node = { type: 'file', content: EMPTY, target: '', readable: true };
  if (typeof entry === 'string') return { ...file, content: Buffer.from(entry) };
  if (entry instanceof Uint8Array) return { ...file, content: entry };
  if ('unreadable' in entry) return { ...file, content: Buffer.from(entry.unreadable), readable: false };
  if ('symlink' in entry) return { ...file, type: 'symlink', target: entry.symlink };
  return 'directory' in entry ? DIRECTORY : { ...file, type: 'other' };
}
