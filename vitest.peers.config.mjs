import { defineConfig } from 'vitest/config';
import { reporters } from './scripts/vitest-reporters.mjs';

/** Compares with the real programs; `npm run test:peers` installs them and names them in the environment. */
export default defineConfig({
  test: {
    ...reporters(),
    setupFiles: ['test/support/property-seed.ts'],
    include: ['test/peers/**/*.test.ts'],
    testTimeout: 300_000,
  },
});
