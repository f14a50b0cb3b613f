import { defineConfig } from 'vitest/config';
import { reporters } from './scripts/vitest-reporters.mjs';

/** Runs the shipped `dist` as a terminal and as a GitHub runner would start it. */
export default defineConfig({
  test: {
    ...reporters(),
    include: ['test/e2e/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
