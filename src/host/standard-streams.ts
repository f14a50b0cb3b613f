import * as fs from 'node:fs';
import { errorCode } from './file-error.ts';
import type { Input, Output, Secrets } from './host.ts';

/** File descriptors of a process. */
const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;

const DEFAULT_WIDTH = 100;

/** The environment that decides about colour. */
type Environment = Readonly<Record<string, string | undefined>>;

/** Standard output, written synchronously, so that nothing is lost when the process ends. */
export function createStandardOutput(env: Environment, secrets: Secrets): Output {
  const write = descriptorWriter(STDOUT);
  const terminal = fs.fstatSync(STDOUT).isCharacterDevice() && process.stdout.isTTY === true;
  return {
    write: (text) => write(secrets.scrub(text)),
    color: wantsColor(env, terminal),
    width: terminal ? process.stdout.columns || DEFAULT_WIDTH : DEFAULT_WIDTH,
  };
}

/** Standard input, which can be read once. */
export const standardInput: Input = { read: () => fs.readFileSync(STDIN) };

/** A function that writes text to standard error. */
export function standardErrorWriter(): (text: string) => void {
  return descriptorWriter(STDERR);
}

/** `NO_COLOR` wins over `FORCE_COLOR`, which wins over what the terminal is. */
function wantsColor(env: Environment, terminal: boolean): boolean {
  if (isSet(env['NO_COLOR'])) return false;
  if (isSet(env['FORCE_COLOR'])) return env['FORCE_COLOR'] !== '0';
  return terminal && env['TERM'] !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

/** Writes all of a text; once the reader has gone away (`| head`), nothing more. */
function descriptorWriter(descriptor: number): (text: string) => void {
  let open = true;
  return (text) => {
    let rest = Buffer.from(text);
    while (open && rest.length > 0) {
      try {
        rest = rest.subarray(fs.writeSync(descriptor, rest));
      } catch (error) {
        if (errorCode(error) === 'EPIPE') open = false;
        else if (errorCode(error) === 'EAGAIN') pause();
        else throw error;
      }
    }
  };
}

/** A pipe that somebody made non-blocking is full: gives its reader a moment. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
}
