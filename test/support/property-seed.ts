import fc from 'fast-check';

/**
 * Property tests use one seed, so that a run can be repeated; `FC_SEED=random npm test` looks for new cases, and
 * `FC_SEED=<number>` repeats what a failure names.
 */
const { FC_SEED: seed = '20261123' } = process.env;

if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
