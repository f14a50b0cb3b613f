import type { CheckMeta } from '../../src/kernel/check.ts';

const meta = { severity: 'error', summary: 'x', rationale: 'x', examples: { bad: [], good: [] } } as const;

/** Checks that the configurations in these tests may name. */
export const CHECKS: readonly CheckMeta[] = [
  { ...meta, id: 'yaml/syntax' },
  { ...meta, id: 'yaml/ambiguous-scalar', severity: 'warning' },
  {
    ...meta,
    id: 'secrets/plain-secret',
    options: {
      'ignore-names': { description: 'names', type: 'strings', default: [] },
      'minimum-length': { description: 'length', type: 'number', default: 4 },
      strict: { description: 'strict', type: 'boolean', default: false },
      marker: { description: 'marker', type: 'string', default: 'CHANGEME' },
    },
  },
];
