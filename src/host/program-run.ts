import { AsyncLocalStorage } from 'node:async_hooks';
import { Buffer } from 'node:buffer';
import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { isAbsolute } from 'node:path';
import { exec } from '@actions/exec';
import { ToolError } from '../kernel/errors.ts';
import type { ProgramOptions, ProgramResult } from './host.ts';
import { captureOutput } from './output-capture.ts';
import { killTree } from './process-tree.ts';
import type { ProgramSettings } from './terminal-programs.ts';

/** Bytes of each output that are kept unless the settings say otherwise. */
const CAPTURE_LIMIT = 64 << 20;

/** Characters of standard error that an error carries. */
const STDERR_TAIL = 4000;

/**
 * The run whose child process is being started. `@actions/exec` keeps the process to itself, but Node announces every
 * new one on a diagnostics channel, in the asynchronous context that started it.
 */
const starting = new AsyncLocalStorage<ProgramRun>();

function onProcess(message: unknown): void {
  starting.getStore()?.started((message as { readonly process: ChildProcess }).process);
}

/** One run of a program through `@actions/exec`. */
export class ProgramRun {
  readonly #settings: ProgramSettings;
  readonly #program: string;
  readonly #args: readonly string[];
  readonly #options: ProgramOptions;
  #child: ChildProcess | undefined;
  #stopped: 'timeout' | 'too-much-output' | undefined;

  constructor(settings: ProgramSettings, program: string, args: readonly string[], options: ProgramOptions) {
    this.#settings = settings;
    this.#program = program;
    this.#args = args;
    this.#options = options;
  }

  async toEnd(): Promise<ProgramResult> {
    if (!isAbsolute(this.#program)) throw this.#failure('not-absolute', 'is not an absolute path');
    const limit = this.#settings.captureLimit ?? CAPTURE_LIMIT;
    const stdout = captureOutput(limit, () => this.#stop('too-much-output'));
    const stderr = captureOutput(limit, () => this.#stop('too-much-output'));
    const exitCode = await this.#withTimeout(() =>
      this.#execute(
        (bytes) => stdout.add(bytes),
        (bytes) => stderr.add(bytes),
      ),
    );
    const result = { stdout: stdout.text(), stderr: stderr.text() };
    if (this.#stopped !== undefined) throw this.#stoppedError(this.#stopped, result.stderr);
    if (exitCode === null)
      throw this.#failure('killed', `was killed by ${this.#child?.signalCode}`, result.stderr);
    return { exitCode, ...result };
  }

  /** Takes hold of the child process. Standard input may be closed before all of it is written; that is no error. */
  started(child: ChildProcess): void {
    this.#child = child;
    queueMicrotask(() => {
      child.stdin?.on('error', () => {});
      if (this.#stopped !== undefined) this.#kill(child);
    });
  }

  async #withTimeout(action: () => Promise<number | null>): Promise<number | null> {
    const { timeout } = this.#options;
    const timer = timeout === undefined ? undefined : setTimeout(() => this.#stop('timeout'), timeout);
    subscribe('child_process', onProcess);
    try {
      return await starting.run(this, action);
    } catch (error) {
      throw this.#failure('not-started', 'could not be started', '', error);
    } finally {
      unsubscribe('child_process', onProcess);
      clearTimeout(timer);
    }
  }

  /** The exit code; null when a signal ended the program. */
  async #execute(
    onStdout: (bytes: Buffer) => void,
    onStderr: (bytes: Buffer) => void,
  ): Promise<number | null> {
    const { cwd = this.#settings.cwd, env, input = '' } = this.#options;
    return exec(quote(this.#program), [...this.#args], {
      cwd,
      env: { ...env },
      input: Buffer.from(input),
      silent: true,
      ignoreReturnCode: true,
      listeners: { stdout: onStdout, stderr: onStderr },
    });
  }

  #stop(reason: 'timeout' | 'too-much-output'): void {
    if (this.#stopped !== undefined) return;
    this.#stopped = reason;
    if (this.#child !== undefined) this.#kill(this.#child);
  }

  /** Ends the tree of processes; what one outside of it still writes is of no interest. */
  #kill(child: ChildProcess): void {
    if (child.pid === undefined) return;
    killTree(child.pid);
    child.stdout?.destroy();
    child.stderr?.destroy();
  }

  #stoppedError(reason: 'timeout' | 'too-much-output', stderr: string): ToolError {
    const what =
      reason === 'timeout'
        ? `did not end within ${this.#options.timeout} ms and was killed`
        : `wrote more than ${this.#settings.captureLimit ?? CAPTURE_LIMIT} bytes and was killed`;
    return this.#failure(reason, what, stderr);
  }

  #failure(code: string, what: string, stderr = '', cause?: unknown): ToolError {
    const { scrub } = this.#settings.secrets;
    const command = scrub([this.#program, ...this.#args].join(' '));
    const failure = { command, exitCode: undefined, stderr: scrub(stderr.slice(-STDERR_TAIL)) };
    return new ToolError(code, `\`${scrub(this.#program)}\` ${what}`, failure, { cause });
  }
}

/**
 * The program as the first word of `@actions/exec`'s command line, where only double quotes need an escape;
 * everything else is passed as a list.
 */
function quote(program: string): string {
  return `"${program.replaceAll('"', '\\"')}"`;
}
