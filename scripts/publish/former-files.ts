import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MANIFEST } from './manifest.js';

/** Paths of what the former build put into a folder, as its manifest has them; none if there is no manifest to read. */
export function formerFiles(outDir: string): string[] {
  try {
    const { files } = JSON.parse(readFileSync(path.join(outDir, MANIFEST), 'utf8')) as { files?: object };
    return Object.keys(files ?? {});
  } catch {
    return [];
  }
}
