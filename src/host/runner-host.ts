import { Buffer } from 'node:buffer';
import { ToolError } from '../kernel/errors.ts';
import { errorCode } from './file-error.ts';
import type { Host, Log, Output, Secrets } from './host.ts';
import { neutralise } from './neutral-text.ts';
import type { RunnerServices } from './runner-services.ts';
import { createSecrets } from './secret-set.ts';
import { createTerminalHost } from './terminal-host.ts';

/** Bytes that a step may add to the job summary. */
const SUMMARY_LIMIT = 1 << 20;

type Toolkit = typeof import('@actions/core');

/** The outside world of an action on a GitHub runner. */
export interface RunnerHost extends Host {
  readonly kind: 'runner';
  readonly runner: RunnerServices;
}

/** Loads `@actions/core`, which speaks to the runner; the rest is as on a terminal. */
export async function createRunnerHost(): Promise<RunnerHost> {
  const toolkit = await import('@actions/core');
  ignoreGoneReader(process.stdout);
  const secrets = createSecrets((form) => toolkit.setSecret(form));
  const host = createTerminalHost({ secrets });
  const log = createRunnerLog(toolkit, secrets);
  return {
    ...host,
    kind: 'runner',
    log,
    stdout: withoutColor(host.stdout),
    runner: createServices(toolkit, host, log),
  };
}

/** The toolkit writes its commands to a stream, which fails later when nobody reads it any more (`| head`). */
function ignoreGoneReader(stream: NodeJS.WritableStream): void {
  if (stream.listenerCount('error') > 0) return;
  stream.on('error', (error) => {
    if (errorCode(error) !== 'EPIPE') throw error;
  });
}

/** Messages as the runner shows them; warnings and errors become annotations of the job. */
function createRunnerLog(toolkit: Toolkit, secrets: Secrets): Log {
  const harmless = (message: string) => neutralise(secrets.scrub(message));
  return {
    info: (message) => toolkit.info(harmless(message)),
    warning: (message) => toolkit.warning(harmless(message)),
    error: (message) => toolkit.error(harmless(message)),
    debug: (message) => toolkit.debug(harmless(message)),
  };
}

/** The log of a job is read in a browser and searched as text. */
function withoutColor(output: Output): Output {
  return { ...output, color: false };
}

function createServices(toolkit: Toolkit, { secrets, env }: Host, log: Log): RunnerServices {
  let used = 0;
  return {
    setOutput: (name, value) => setOutput(toolkit, name, secrets.scrub(String(value))),
    async appendSummary(markdown) {
      // Runners that show no summary, such as those that imitate GitHub's, name no file.
      if ((env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
      const text = secrets.scrub(markdown);
      const size = Buffer.byteLength(text);
      if (used + size > SUMMARY_LIMIT) {
        log.warning(`The job summary is full: ${size} bytes were left out`);
        return;
      }
      used += size;
      await writeSummary(toolkit, text, log);
    },
  };
}

function setOutput(toolkit: Toolkit, name: string, value: string): void {
  try {
    toolkit.setOutput(name, value);
  } catch (cause) {
    throw new ToolError('no-output', `The output \`${name}\` cannot be set: ${reason(cause)}`, undefined, {
      cause,
    });
  }
}

/** A summary is a view of the results: a job does not fail for want of it. */
async function writeSummary(toolkit: Toolkit, text: string, log: Log): Promise<void> {
  try {
    await toolkit.summary.addRaw(text).write();
  } catch (error) {
    toolkit.summary.emptyBuffer();
    log.warning(`The job summary cannot be written: ${reason(error)}`);
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
