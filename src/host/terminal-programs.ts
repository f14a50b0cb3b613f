import { findProgram } from './find-program.ts';
import type { Programs, Secrets } from './host.ts';

/** What programs are run with. */
export interface ProgramSettings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly secrets: Secrets;
  /** Bytes of standard output, and of standard error, that are kept; a program that writes more is killed. */
  readonly captureLimit?: number;
}

/** Real programs. What runs them is loaded with the first one: most jobs need none. */
export function createTerminalPrograms(settings: ProgramSettings): Programs {
  return {
    find: (name) => findProgram(name, searchPath(settings)),
    async run(program, args, options) {
      const { ProgramRun } = await import('./program-run.ts');
      return new ProgramRun(settings, program, args, options).toEnd();
    },
  };
}

function searchPath({ env, cwd }: ProgramSettings) {
  const path = env['PATH'] ?? env['Path'] ?? '';
  return { path, cwd, endings: process.platform === 'win32' ? ['.exe', '.com'] : [''] };
}
