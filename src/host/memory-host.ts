import { Buffer } from 'node:buffer';
import { RemoteError, ToolError } from '../kernel/errors.ts';
import type {
  Host,
  HttpClient,
  Log,
  ProgramOptions,
  ProgramResult,
  Programs,
  Secrets,
  Tools,
} from './host.ts';
import { type MemoryEntry, MemoryFiles } from './memory-files.ts';
import { neutralise } from './neutral-text.ts';
import { createSecrets } from './secret-set.ts';

/** One message of the log. */
export interface Logged {
  readonly level: keyof Log;
  readonly message: string;
}

/** One run of a program. */
export interface ProgramCall {
  readonly program: string;
  readonly args: readonly string[];
  readonly options: ProgramOptions;
}

/** Stands for a program: gives what it would give. Left-out parts are exit code 0 and no output. */
export type ScriptedProgram = (call: ProgramCall) => Partial<ProgramResult> | Promise<Partial<ProgramResult>>;

/** One answer of a server. Left-out parts are status 200, no headers, no body. */
export interface ScriptedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Everything a memory host starts with. */
export interface MemorySettings {
  /** By path, relative paths from `cwd`. */
  readonly files?: Readonly<Record<string, MemoryEntry>>;
  /** Absolute; `/repo` by default. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** By name; found as `/usr/bin/<name>`. */
  readonly programs?: Readonly<Record<string, ScriptedProgram>>;
  /** Answers by address; a request for another one finds no server. */
  readonly http?: Readonly<Record<string, ScriptedAnswer>>;
  /** Milliseconds since 1970 at the start; 2026-01-01 by default. */
  readonly now?: number;
  readonly stdin?: string;
  readonly color?: boolean;
  readonly width?: number;
}

/** A whole world in memory, with a record of what was done to it. */
export interface MemoryHost extends Host {
  readonly files: MemoryFiles;
  /** Messages so far, as a person would see them. */
  readonly logged: readonly Logged[];
  /** All text written to standard output. */
  readonly written: () => string;
  readonly calls: readonly ProgramCall[];
  /** Addresses asked for, in order. */
  readonly requests: readonly string[];
}

/** A host without a disk, a network or real programs. Time passes only in `clock.sleep`. */
export function createMemoryHost(settings: MemorySettings = {}): MemoryHost {
  const { cwd = '/repo', env = {}, color = false, width = 100, stdin = '' } = settings;
  const secrets = createSecrets();
  const logged: Logged[] = [];
  const output: string[] = [];
  const calls: ProgramCall[] = [];
  const requests: string[] = [];
  return {
    kind: 'memory',
    cwd,
    env,
    secrets,
    files: new MemoryFiles(settings.files ?? {}, cwd),
    log: recordingLog(logged, secrets),
    logged,
    programs: scriptedPrograms(settings.programs ?? {}, calls),
    calls,
    tools: noTools,
    platform: { system: 'linux', processor: 'x64' },
    cacheFolder: '/cache',
    http: scriptedHttp(settings.http ?? {}, requests),
    requests,
    clock: fakeClock(settings.now ?? Date.UTC(2026, 0, 1)),
    stdin: { read: () => Buffer.from(stdin) },
    stdout: { write: (text) => void output.push(secrets.scrub(text)), color, width },
    written: () => output.join(''),
  };
}

/** There is no network to download a program from. */
const noTools: Tools = {
  obtain({ name, url }) {
    const failure = { endpoint: url, status: undefined, advice: `install ${name} on PATH` };
    return Promise.reject(new RemoteError('download-failed', `${name} cannot be downloaded`, failure));
  },
};

function recordingLog(logged: Logged[], secrets: Secrets): Log {
  const record = (level: keyof Log) => (message: string) => {
    logged.push({ level, message: neutralise(secrets.scrub(message)) });
  };
  return { info: record('info'), warning: record('warning'), error: record('error'), debug: record('debug') };
}

const PROGRAM_FOLDER = '/usr/bin/';

function scriptedPrograms(
  scripts: Readonly<Record<string, ScriptedProgram>>,
  calls: ProgramCall[],
): Programs {
  const isKnown = (name: string) => Object.hasOwn(scripts, name);
  return {
    find: (name) => (isKnown(name) ? PROGRAM_FOLDER + name : undefined),
    async run(program, args, options) {
      const name = program.startsWith(PROGRAM_FOLDER) ? program.slice(PROGRAM_FOLDER.length) : program;
      const script = isKnown(name) ? scripts[name] : undefined;
      const call = { program, args, options };
      calls.push(call);
      if (script === undefined) {
        const failure = { command: [program, ...args].join(' '), exitCode: undefined, stderr: '' };
        throw new ToolError('not-started', `\`${program}\` could not be started`, failure);
      }
      return { exitCode: 0, stdout: '', stderr: '', ...(await script(call)) };
    },
  };
}

function scriptedHttp(answers: Readonly<Record<string, ScriptedAnswer>>, requests: string[]): HttpClient {
  return {
    async get(url, { maxBytes = Number.POSITIVE_INFINITY } = {}) {
      requests.push(url);
      const answer = Object.hasOwn(answers, url) ? answers[url] : undefined;
      if (answer === undefined) throw remoteError('unreachable', url, 'cannot be reached');
      const body = Buffer.from(answer.body ?? '');
      if (body.length > maxBytes)
        throw remoteError('too-large', url, `answered with more than ${maxBytes} bytes`);
      const headers = Object.entries(answer.headers ?? {}).map(
        ([name, value]) => [name.toLowerCase(), value] as const,
      );
      return { status: answer.status ?? 200, headers: new Map(headers), body };
    },
  };
}

function remoteError(code: string, url: string, what: string): RemoteError {
  const failure = { endpoint: url, status: undefined, advice: 'check the address' };
  return new RemoteError(code, `\`${url}\` ${what}`, failure);
}

function fakeClock(start: number) {
  let now = start;
  return {
    now: () => now,
    async sleep(milliseconds: number) {
      now += milliseconds;
    },
  };
}
