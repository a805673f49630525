import { defineConfig } from 'vitest/config';

/** Two cores: two files at a time, those in a browser too. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          // What holds for the repository itself: the last step of `npm run check`, after the build.
          name: 'project',
          environment: 'node',
          include: ['tests/project/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'logic',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          // Parts of the bench have packages of their own, and those have tests.
          exclude: ['tests/{project,e2e}/**', '**/node_modules/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/serve.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A browser that shares two cores with another one may take its time.
          expect: { poll: { timeout: 15_000 } },
          retry: 0,
        },
      },
    ],
  },
});
