import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The version of this package, as its package.json says. */
export function packageVersion(): string {
  const path = createRequire(import.meta.url).resolve('#package/package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
