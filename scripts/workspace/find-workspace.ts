import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The nearest folder, from `from` upwards, that holds `notices/`; `undefined` outside a workspace. */
export function findWorkspace(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (statSync(join(folder, 'notices'), { throwIfNoEntry: false })?.isDirectory()) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}
