import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // TSX in site/layouts compiles to hast, never to a virtual DOM.
  oxc: { jsx: { runtime: 'automatic', importSource: 'hastscript' } },
  test: {
    include: ['test/**/*.test.ts'],
    benchmark: { include: ['test/**/*.bench.ts'] },
    testTimeout: 120_000,
    // One a core: tests of the command and of the browser wait for other processes most of the time.
    maxWorkers: '100%',
  },
});
