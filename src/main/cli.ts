import { parseArguments } from '../commands/parse-inputs.ts';
import { COMMANDS, loadCommand } from '../commands/registry.ts';
import type { Host } from '../host/host.ts';
import { createTerminalHost } from '../host/terminal-host.ts';
import { EXIT, UserError } from '../kernel/errors.ts';
import { VERSION } from '../kernel/project.ts';
import { nearest } from '../kernel/suggestion.ts';
import { withErrorsReported } from './run-command.ts';

/**
 * The command line: `gitops-actions <job> [paths...] [options]`.
 *
 * @param args - the arguments after the program's name
 * @returns the exit code
 */
export async function runCli(args: readonly string[]): Promise<number> {
  const host = await createHost();
  return withErrorsReported(host, () => dispatch(args, host));
}

/** On a GitHub runner the host also offers annotations, outputs and the job summary. */
async function createHost(): Promise<Host> {
  const host = createTerminalHost();
  if (host.env['GITHUB_ACTIONS'] !== 'true') return host;
  const { createRunnerHost } = await import('../host/runner-host.ts');
  return createRunnerHost();
}

async function dispatch(args: readonly string[], host: Host): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') {
    host.stdout.write(`${VERSION}\n`);
    return EXIT.clean;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    return showHelp(
      name === 'help' ? rest[0] : undefined,
      host,
      name === undefined ? EXIT.usage : EXIT.clean,
    );
  }
  if (rest.includes('--help') || rest.includes('-h')) return showHelp(name, host, EXIT.clean);
  const command = await loadCommand(known(name));
  const outcome = await command.run(parseArguments(command.inputs, rest), host);
  return outcome.exitCode;
}

async function showHelp(name: string | undefined, host: Host, exitCode: number): Promise<number> {
  const { commandHelp, programHelp } = await import('./help.ts');
  if (name !== undefined) {
    host.stdout.write(commandHelp(await loadCommand(known(name)), host.stdout.width));
    return exitCode;
  }
  host.stdout.write(programHelp(await Promise.all(COMMANDS.map(loadCommand))));
  return exitCode;
}

function known(name: string): (typeof COMMANDS)[number] {
  const found = COMMANDS.find((command) => command === name);
  if (found !== undefined) return found;
  if (name.startsWith('-')) {
    throw new UserError('no-job', `Name the job before \`${name}\`: ${COMMANDS.join(', ')}`);
  }
  const suggestion = nearest(name, COMMANDS);
  const hint =
    suggestion === undefined ? `the jobs are ${COMMANDS.join(', ')}` : `did you mean \`${suggestion}\`?`;
  throw new UserError('unknown-job', `Unknown job \`${name}\`: ${hint}`);
}
