/** An error of the file system as Node makes them: `code`, `syscall` and `path` are set. */
export interface FileError extends Error {
  readonly code: string;
  readonly syscall: string;
  /** Missing where only an open file is known, as for standard output. */
  readonly path?: string;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'file already exists',
  EFBIG: 'file too large',
  EINVAL: 'not a regular file',
  EISDIR: 'illegal operation on a directory',
  ELOOP: 'too many symbolic links encountered',
  ENOENT: 'no such file or directory',
  ENOTDIR: 'not a directory',
};

/**
 * @param code - Node's code, such as `ENOENT`; `EINVAL` stands for a pipe, socket or device where a regular file is needed
 * @param syscall - what was tried, such as `open`
 */
export function fileError(code: string, syscall: string, path: string): FileError {
  const reason = REASONS[code] ?? 'operation failed';
  return Object.assign(new Error(`${code}: ${reason}, ${syscall} '${path}'`), { code, syscall, path });
}

/** The `code` of an error thrown by a file system, or undefined when it has none. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** System calls about files, as Node names them; those about the network and about programs are not among them. */
const FILE_CALLS: ReadonlySet<unknown> = new Set([
  ...['access', 'chmod', 'close', 'fchmod', 'fstat', 'lstat', 'mkdir', 'open', 'read', 'realpath'],
  ...['rename', 'rm', 'rmdir', 'scandir', 'stat', 'unlink', 'write'],
]);

/** True for what the operating system refused about a file. */
export function isFileError(error: unknown): error is FileError {
  return (
    error instanceof Error &&
    errorCode(error) !== undefined &&
    'syscall' in error &&
    FILE_CALLS.has(error.syscall)
  );
}
