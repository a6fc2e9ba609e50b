import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is judged: `dist/` of this project, or the folder that `CPNI_DIST` names. */
export const DIST = path.resolve(
  process.env.CPNI_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url)),
);

/**
 * Built files with an ending, as paths below {@link DIST} with `/`, sorted.
 * @throws {Error} when nothing was built: a judge without work must not pass
 */
export function builtFiles(ending: string): string[] {
  const found = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith(ending))
    .sort();
  if (found.length === 0) throw new Error(`No *${ending} in ${DIST}: run npm run build first`);
  return found;
}
