import type { InputSpecs } from '../../kernel/command.ts';

/** Inputs of `schemas`. */
export const SCHEMAS_INPUTS = {
  arguments: {
    type: 'list',
    positional: true,
    placeholder: 'export DIR',
    description: 'The word `export` and the folder to write to.',
  },
  'kubernetes-version': {
    type: 'string',
    placeholder: 'VERSION',
    description: 'Version of Kubernetes, such as `1.34`; the newest known one by default.',
  },
} as const satisfies InputSpecs;
