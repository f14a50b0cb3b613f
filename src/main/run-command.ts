import { isFileError } from '../host/file-error.ts';
import { describeFileError } from '../host/file-trouble.ts';
import type { Host } from '../host/host.ts';
import { EXIT, isExpectedError, RemoteError, ToolError } from '../kernel/errors.ts';
import { HOME, VERSION } from '../kernel/project.ts';

/** Runs a job to its exit code; whatever it throws becomes one readable message in the log. */
export async function withErrorsReported(host: Host, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    host.log.error(host.secrets.scrub(describe(error)));
    return isExpectedError(error) ? error.exitCode : EXIT.failure;
  }
}

function describe(error: unknown): string {
  if (error instanceof ToolError && error.failure !== undefined && error.failure.stderr !== '') {
    return `${error.message}\n${error.failure.stderr}`;
  }
  if (error instanceof RemoteError) return withAdvice(error);
  if (isExpectedError(error)) return error.message;
  if (isFileError(error)) return describeFileError(error);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a bug in gitops-actions ${VERSION}; please report it at ${HOME}/issues with these lines:\n${stack}`;
}

/** Some messages end with what to do already. */
function withAdvice({ message, failure: { advice } }: RemoteError): string {
  return advice === '' || message.includes(advice) ? message : `${message}; ${advice}`;
}
