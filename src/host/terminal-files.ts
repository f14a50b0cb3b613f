import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode, fileError } from './file-error.ts';
import type { DirectoryEntry, EntryType, FileStatus, FileSystem } from './host.ts';
import { stopYoungGenerationGrowth } from './young-generation.ts';

const { O_CREAT, O_EXCL, O_NONBLOCK, O_RDONLY, O_WRONLY } = fs.constants;

/** Files that may not fit into this many bytes get a buffer of their own. */
const SMALL = 64 << 10;

/** A run that reads so many files is a long one. */
const MANY = 500;

/** The disk. */
export function createTerminalFiles(): FileSystem {
  return { read: createReader(), list, status, resolve, write, makeDirectory };
}

/** A reader of whole regular files. Small ones share a buffer, which saves a system call and an allocation a file. */
function createReader(): FileSystem['read'] {
  let buffer: Uint8Array | undefined;
  let files = 0;
  return (path, maxBytes = Number.POSITIVE_INFINITY) => {
    const handle = fs.openSync(path, O_RDONLY | (O_NONBLOCK ?? 0));
    try {
      buffer ??= new Uint8Array(SMALL);
      const count = fs.readSync(handle, buffer, 0, SMALL, null);
      if (++files === MANY) stopYoungGenerationGrowth();
      if (count === 0 || count === SMALL) return readRegular(handle, path, maxBytes);
      return buffer.subarray(0, count);
    } finally {
      fs.closeSync(handle);
    }
  };
}

/** An empty or big file, or something that is no file at all and may never end. */
function readRegular(handle: number, path: string, maxBytes: number): Uint8Array {
  const status = fs.fstatSync(handle);
  if (status.isDirectory()) throw fileError('EISDIR', 'read', path);
  if (!status.isFile()) throw fileError('EINVAL', 'read', path);
  if (status.size > maxBytes) throw fileError('EFBIG', 'read', path);
  const bytes = new Uint8Array(status.size);
  let filled = 0;
  while (filled < bytes.length) {
    const count = fs.readSync(handle, bytes, filled, bytes.length - filled, filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}

function list(path: string): DirectoryEntry[] {
  const entries = fs.readdirSync(path, { withFileTypes: true });
  return entries.map((entry) => ({ name: entry.name, type: typeOf(entry) })).sort(byName);
}

function byName(a: DirectoryEntry, b: DirectoryEntry): number {
  return a.name < b.name ? -1 : 1;
}

function status(path: string): FileStatus | undefined {
  const found = statusOf(path);
  return found && { type: typeOf(found), size: found.size };
}

function statusOf(path: string): fs.Stats | undefined {
  try {
    return fs.lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

function typeOf(entry: fs.Dirent | fs.Stats): EntryType {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'directory';
  return entry.isSymbolicLink() ? 'symlink' : 'other';
}

function resolve(path: string): string {
  return fs.realpathSync.native(path);
}

function write(path: string, content: string | Uint8Array): void {
  const mode = writableMode(path);
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${crypto.randomUUID()}`);
  try {
    writeNew(temporary, content, mode);
    fs.renameSync(temporary, path);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

/** The mode of the file that is to be replaced, undefined when there is none. Throws when it must not be replaced. */
function writableMode(path: string): number | undefined {
  const found = statusOf(path);
  if (found === undefined) return undefined;
  if (found.isSymbolicLink()) throw fileError('ELOOP', 'open', path);
  if (found.isDirectory()) throw fileError('EISDIR', 'open', path);
  if (!found.isFile()) throw fileError('EINVAL', 'open', path);
  fs.accessSync(path, fs.constants.W_OK);
  return found.mode & 0o7777;
}

function writeNew(path: string, content: string | Uint8Array, mode: number | undefined): void {
  const handle = fs.openSync(path, O_WRONLY | O_CREAT | O_EXCL, 0o666);
  try {
    fs.writeFileSync(handle, content);
    if (mode !== undefined) fs.fchmodSync(handle, mode);
  } finally {
    fs.closeSync(handle);
  }
}

/** Makes the folder and those above it. Node's own way to do that never ends where a file system makes no folders (`/proc`). */
function makeDirectory(path: string): void {
  try {
    fs.mkdirSync(path);
  } catch (error) {
    if (errorCode(error) === 'EEXIST' && fs.statSync(path).isDirectory()) return;
    if (errorCode(error) !== 'ENOENT' || dirname(path) === path) throw error;
    makeDirectory(dirname(path));
    fs.mkdirSync(path);
  }
}
