import { PROGRAM } from '../kernel/project.ts';
import { cacheFolder } from './cache-folder.ts';
import type { Clock, Host, Log, Secrets } from './host.ts';
import { neutralise } from './neutral-text.ts';
import { createSecrets } from './secret-set.ts';
import { createStandardOutput, standardErrorWriter, standardInput } from './standard-streams.ts';
import { createTerminalFiles } from './terminal-files.ts';
import { createTerminalPrograms } from './terminal-programs.ts';
import { createWebClient } from './web-client.ts';

/** What a terminal host takes from its process unless it is told otherwise. */
export interface TerminalSettings {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  readonly secrets?: Secrets;
}

/** The outside world of a person at a terminal, or of a CI that is no GitHub runner. */
export function createTerminalHost(settings: TerminalSettings = {}): Host {
  const { env = process.env, cwd = process.cwd(), secrets = createSecrets() } = settings;
  return {
    kind: 'terminal',
    env,
    cwd,
    secrets,
    files: createTerminalFiles(),
    log: createTerminalLog(env, secrets, standardErrorWriter()),
    programs: createTerminalPrograms({ env, cwd, secrets }),
    tools: { obtain: async (source) => (await import('./tool-cache.ts')).toolCache.obtain(source) },
    platform: { system: process.platform, processor: process.arch },
    cacheFolder: cacheFolder(env),
    http: createWebClient(secrets),
    clock: systemClock,
    stdin: standardInput,
    stdout: createStandardOutput(env, secrets),
  };
}

/** Variables that turn debug messages on: ours, and the one a runner sets when debug logging is enabled. */
const DEBUG_VARIABLES = [`${PROGRAM.toUpperCase().replaceAll('-', '_')}_DEBUG`, 'RUNNER_DEBUG'];

/** Messages on standard error; text from repositories can do no harm there. */
export function createTerminalLog(
  env: Readonly<Record<string, string | undefined>>,
  secrets: Secrets,
  write: (text: string) => void,
): Log {
  const line = (prefix: string, message: string) => write(`${neutralise(prefix + secrets.scrub(message))}\n`);
  const debugging = DEBUG_VARIABLES.some((name) => env[name] === '1' || env[name] === 'true');
  return {
    info: (message) => line('', message),
    warning: (message) => line('warning: ', message),
    error: (message) => line('error: ', message),
    debug: (message) => (debugging ? line('debug: ', message) : undefined),
  };
}

const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
