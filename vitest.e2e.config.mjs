import { defineConfig } from 'vitest/config';
import { peerEnvironment } from './scripts/peers/peers.mjs';
import { reporters } from './scripts/vitest-reporters.mjs';

/** Runs the shipped `dist` as a terminal and as a GitHub runner would start it. */
export default defineConfig({
  test: {
    ...reporters(),
    setupFiles: ['test/support/property-seed.ts'],
    // Node.js 24, which runs the actions, where `npm run test:peers` has installed it.
    env: peerEnvironment(),
    include: ['test/e2e/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
