/** An error of the file system as Node makes them: `code`, `syscall` and `path` are set. */
export interface FileError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path: string;
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
