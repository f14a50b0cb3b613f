import type { Host, ProgramResult } from '../host/host.ts';
import { ToolError } from '../kernel/errors.ts';
import { requireRepositoryRoot } from './repository-root.ts';

/** Milliseconds for one run of git. */
const TIMEOUT = 120_000;

/** How much of git's standard error an error keeps, in characters. */
const STDERR_TAIL = 2_000;

/** Settings of the repository that could start a program, or change what git prints. */
const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=true',
  'core.untrackedCache=false',
  'submodule.recurse=false',
];

/** The only way to run git in a repository. */
export interface Git {
  /** Runs git; a non-zero exit code is a result. */
  run(args: readonly string[]): Promise<ProgramResult>;
  /** Standard output of git; throws ToolError when it fails. */
  read(args: readonly string[]): Promise<string>;
}

/**
 * Opens the repository that a folder belongs to. Git runs without the user's configuration, prompts, hooks, pager,
 * locks and network, and trusts only the repository that was found.
 * @throws UserError when the folder is in no repository, ToolError when git is missing
 */
export function openRepository(host: Pick<Host, 'files' | 'programs' | 'env'>, directory: string): Git {
  const root = requireRepositoryRoot(host.files, directory);
  const program = host.programs.find('git');
  if (program === undefined) throw new ToolError('git-missing', 'git is not on PATH; install it');
  const options = { cwd: directory, env: closedEnvironment(host.env, root), timeout: TIMEOUT };
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  const run = (args: readonly string[]): Promise<ProgramResult> =>
    host.programs.run(program, ['--no-pager', ...settings, ...args], options);
  return {
    run,
    async read(args) {
      const result = await run(args);
      if (result.exitCode !== 0) throw failed(args, result);
      return result.stdout;
    },
  };
}

/** The whole environment of git. */
function closedEnvironment(env: Host['env'], root: string): Record<string, string> {
  const inherited = ['PATH', 'Path', 'SystemRoot', 'TMPDIR', 'TEMP'].flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(inherited),
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: root,
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
  };
}

function failed(args: readonly string[], { exitCode, stderr }: ProgramResult): ToolError {
  const command = `git ${args.join(' ')}`;
  const tail = stderr.trim().slice(-STDERR_TAIL);
  const reason = tail === '' ? '' : `: ${tail.split('\n').at(-1)}`;
  return new ToolError('git-failed', `\`git ${args[0] ?? ''}\` ended with exit code ${exitCode}${reason}`, {
    command,
    exitCode,
    stderr: tail,
  });
}
