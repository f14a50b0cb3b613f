import { join } from 'node:path';
import { UserError } from '../kernel/errors.ts';
import type { FileSystem, Host } from './host.ts';

/** Tab, line feed, carriage return, space. */
const BLANKS: ReadonlySet<number> = new Set([9, 10, 13, 32]);

/** How standard input is shown where files are. */
const SHOWN = '<stdin>';

/**
 * The same world with standard input as one more file in the working directory, so that it is read, taken for what it
 * is and reported on like any other (`kustomize build . | gitops-actions lint -`).
 *
 * @throws UserError when there is nothing in it, as behind a program that failed
 * @returns the host and the name of that file
 */
export function withStandardInputFile<H extends Host>(host: H): { readonly host: H; readonly name: string } {
  const place = join(host.cwd, SHOWN);
  const content = host.stdin.read();
  if (content.every((byte) => BLANKS.has(byte))) {
    throw new UserError('nothing-to-check', 'Nothing to check: standard input is empty');
  }
  return { host: { ...host, files: overlay(host.files, place, content) }, name: SHOWN };
}

function overlay(files: FileSystem, place: string, content: Uint8Array): FileSystem {
  return {
    read: (path, maxBytes) => (path === place ? content : files.read(path, maxBytes)),
    list: (path) => files.list(path),
    status: (path) => (path === place ? { type: 'file', size: content.length } : files.status(path)),
    resolve: (path) => (path === place ? place : files.resolve(path)),
    write: (path, text) => files.write(path, text),
    makeDirectory: (path) => files.makeDirectory(path),
  };
}
