import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Outside judges over what `npm run build` put into `dist/`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['test/judge/**/*.judge.ts'], testTimeout: 300_000, hookTimeout: 300_000, maxWorkers: 2 },
});
