import { errorCode } from '../host/file-error.ts';
import type { FileSystem } from '../host/host.ts';
import type { CheckMeta } from '../kernel/check.ts';
import { UserError } from '../kernel/errors.ts';
import { ConfigDocument } from './config-document.ts';
import { CONFIG_SHAPES, type Config } from './config-schema.ts';
import { readMembers } from './read-shape.ts';

/** Bytes that a configuration may have; more is no configuration. */
const MAX_BYTES = 1 << 20;

/**
 * Reads a configuration file.
 *
 * @param path - absolute path of the file
 * @param shown - the path as it is shown in messages
 * @param checks - every check that exists: what the configuration may name
 * @throws UserError when the file cannot be read or anything in it is wrong
 */
export function loadConfig(
  files: FileSystem,
  path: string,
  shown: string,
  checks: readonly CheckMeta[],
): Config {
  return parseConfig(readText(files, path, shown), shown, checks);
}

/** Like `loadConfig`, from the text of the file. */
export function parseConfig(text: string, shown: string, checks: readonly CheckMeta[]): Config {
  const document = new ConfigDocument(text, shown);
  const context = { document, checks: new Map(checks.map((check) => [check.id, check])) };
  return readMembers(context, document.value, [], CONFIG_SHAPES);
}

function readText(files: FileSystem, path: string, shown: string): string {
  const bytes = readBytes(files, path, shown);
  if (bytes.length > MAX_BYTES) {
    throw new UserError('bad-config', `${shown}: the configuration has more than ${MAX_BYTES} bytes`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new UserError('bad-config', `${shown}: the configuration is no UTF-8 text`, { cause });
  }
}

function readBytes(files: FileSystem, path: string, shown: string): Uint8Array {
  try {
    return files.read(path);
  } catch (cause) {
    const code = errorCode(cause);
    const what = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
    throw new UserError('no-config', `Configuration file ${shown}: ${what}`, { cause });
  }
}
