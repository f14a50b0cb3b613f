import type { Host } from '../host/host.ts';
import type { Command, InputSpecs } from '../kernel/command.ts';

/** Declares a job. One folder under `src/commands` holds one, as the default export of its `command.ts`. */
export function defineCommand<const I extends InputSpecs>(command: Command<Host, I>): Command<Host, I> {
  return command;
}

/** A job whose inputs are only known at run time. */
export type AnyCommand = Command<Host, InputSpecs>;
