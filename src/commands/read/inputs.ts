import type { InputSpecs } from '../../kernel/command.ts';

/** Inputs of `read`. */
export const READ_INPUTS = {
  files: {
    type: 'list',
    positional: true,
    placeholder: 'FILE',
    description: 'Files to read; `-` or nothing is standard input.',
  },
  strict: {
    type: 'boolean',
    default: false,
    description: 'Refuse duplicate keys, as `kubectl --validate=strict` does.',
  },
} as const satisfies InputSpecs;
