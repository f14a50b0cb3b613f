import { defineConfig } from 'vitest/config';
import { reporters } from './scripts/vitest-reporters.mjs';

export default defineConfig({
  test: {
    ...reporters(),
    setupFiles: ['test/support/property-seed.ts'],
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/peers/**'],
    testTimeout: 30_000,
  },
});
