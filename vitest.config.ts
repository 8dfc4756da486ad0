import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/prepare.ts'],
    setupFiles: ['test/forbid-console.ts'],
    testTimeout: 30_000,
    // Browser tests mostly wait for each other's pages; the rest goes on beside them.
    maxWorkers: 2,
    // No test changes what another one sees, so a process loads the reader once and not once for each file.
    isolate: false,
    // An empty selection is a mistake in the configuration, never a success.
    passWithNoTests: false,
    allowOnly: false,
  },
})
