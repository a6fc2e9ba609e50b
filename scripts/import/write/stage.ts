import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { CpniError } from '../../cpni-error.js';
import { type DocumentFolder, readWorkspace } from '../../workspace/workspace.js';

/** A file to be written: absolute path and text. */
export interface Planned {
  path: string;
  text: string;
}

/**
 * A copy of the part of a workspace that an import makes, to read what is made as every other command would before
 * it is put in its place.
 */
export class Stage {
  private readonly folder = mkdtempSync(join(tmpdir(), 'cpni-import-'));

  constructor(private readonly root: string) {}

  /** Copies a file of the workspace, if it is there. */
  copy(path: string): void {
    if (!existsSync(path)) return;
    const to = this.placeOf(path);
    mkdirSync(dirname(to), { recursive: true });
    cpSync(path, to);
  }

  write(files: Planned[]): void {
    for (const { path, text } of files) put(this.placeOf(path), text);
  }

  /** The document whose folder is to be `dir`, as it is read. */
  document(dir: string): DocumentFolder {
    const there = this.placeOf(dir);
    const { carriers } = readWorkspace(this.folder);
    const found = carriers.flatMap(({ documents }) => documents).find((document) => document.dir === there);
    if (!found) throw new Error(`The document ${there} that was staged is not there`);
    return found;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private placeOf(path: string): string {
    return join(this.folder, relative(this.root, path));
  }
}

/** @throws CpniError when a document is there already and is not to be replaced */
export function requireFree(documents: string[], cwd: string): void {
  const taken = documents.find((dir) => existsSync(dir));
  if (taken === undefined) return;
  throw new CpniError('There is a document here already: nothing was imported.', {
    path: relative(cwd, taken),
    hint: 'Rename or move its folder to keep both, or give --force to replace it.',
  });
}

/** @throws CpniError when a file cannot be written */
export function writeFiles(files: Planned[]): void {
  for (const { path, text } of files) {
    try {
      put(path, text);
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
      throw new CpniError(`The file could not be written${code}.`, { path, cause });
    }
  }
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
