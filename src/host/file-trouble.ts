import { errorCode, type FileError } from './file-error.ts';

const READING: ReadonlySet<string> = new Set(['fstat', 'lstat', 'read', 'realpath', 'scandir', 'stat']);

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied; choose another place, or change its permissions',
  EEXIST: 'a file stands where a folder is needed; choose another place',
  EFBIG: 'it is too large',
  EINVAL: 'it is a pipe, socket or device; name a file',
  EISDIR: 'it is a folder; name a file',
  ELOOP: 'it is a symbolic link; name the file that it points to',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder is needed; choose another place',
  EPERM: 'permission denied; choose another place, or change its permissions',
  EROFS: 'the file system is read-only; choose another place',
};

/** What the disk refused, in one line: such trouble is nobody's bug. */
export function describeFileError({ code, syscall, path }: FileError): string {
  const verb = READING.has(syscall) ? 'read' : syscall === 'open' ? 'open' : 'write';
  const subject = path === undefined ? 'a file or stream' : `\`${path}\``;
  return `Cannot ${verb} ${subject}: ${REASONS[code] ?? code}`;
}

/** Why a file cannot be used, and what to do about it, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error);
  return code === undefined ? String(error) : (REASONS[code] ?? code);
}
