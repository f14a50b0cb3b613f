/** Exit codes of every job. */
export const EXIT = { clean: 0, findings: 1, usage: 2, failure: 3 } as const;

/** Something the user can mend: wrong usage, wrong configuration, unreadable input. One line, no stack, exit code 2. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly exitCode = EXIT.usage;
  readonly code: string;

  /**
   * @param code - stable identifier in kebab case, such as `no-such-path`
   * @param message - what is wrong and where, and how to mend it, in one line
   */
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What is known about a failed run of an external program. */
export interface ToolFailure {
  readonly command: string;
  readonly exitCode: number | undefined;
  /** The end of its standard error. */
  readonly stderr: string;
}

/** An external program failed or is missing. Exit code 3. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
  readonly exitCode = EXIT.failure;
  readonly code: string;
  readonly failure: ToolFailure | undefined;

  constructor(code: string, message: string, failure?: ToolFailure, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.failure = failure;
  }
}

/** What is known about a failed request. */
export interface RemoteFailure {
  readonly endpoint: string;
  readonly status: number | undefined;
  /** What to do, such as `try again in 60 seconds`. */
  readonly advice: string;
}

/** A remote service answered with an error or not at all. Exit code 3. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError';
  readonly exitCode = EXIT.failure;
  readonly code: string;
  readonly failure: RemoteFailure;

  constructor(code: string, message: string, failure: RemoteFailure, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.failure = failure;
  }
}

/** True for the errors that are part of normal life and are shown without a stack. */
export function isExpectedError(error: unknown): error is UserError | ToolError | RemoteError {
  return error instanceof UserError || error instanceof ToolError || error instanceof RemoteError;
}
