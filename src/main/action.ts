import { parseActionInputs } from '../commands/parse-inputs.ts';
import { type COMMANDS, loadCommand } from '../commands/registry.ts';
import { createRunnerHost } from '../host/runner-host.ts';
import { withErrorsReported } from './run-command.ts';

/**
 * An action's entry: reads the inputs the runner passes, runs the job, sets its outputs.
 *
 * @param job - name of the job whose action.yml started this process
 * @returns the exit code of the step
 */
export async function runAction(job: (typeof COMMANDS)[number]): Promise<number> {
  const host = await createRunnerHost();
  return withErrorsReported(host, async () => {
    const command = await loadCommand(job);
    const outcome = await command.run(parseActionInputs(command.inputs, host.env), host);
    for (const [name, value] of Object.entries(outcome.outputs ?? {})) host.runner.setOutput(name, value);
    return outcome.exitCode;
  });
}
