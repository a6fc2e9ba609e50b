import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { CpniError } from '../cpni-error.js';
import { isRunning } from '../is-running.js';
import { diskTrouble } from './disk-trouble.js';
import { GENERATOR, MANIFEST } from './manifest.js';

/** What is published is for everybody to read, whatever the builder keeps to themselves (umask). */
const READABLE = { file: 0o644, folder: 0o755 };

/**
 * A folder beside `dist/` that is filled and then takes its place whole. Beside it, so that both are on one disk
 * and a rename suffices. Its name tells which process fills it.
 */
export class Staging {
  private readonly made = new Set<string>();

  private constructor(
    private readonly outDir: string,
    readonly folder: string,
  ) {}

  /** @throws {CpniError} when `outDir` is not ours to replace, or its surroundings cannot be written to */
  static async open(outDir: string): Promise<Staging> {
    const target = path.resolve(outDir);
    const parent = path.dirname(target);
    try {
      await mkdir(parent, { recursive: true });
      await recoverFormer(target);
      await requireOurs(target);
      await removeAbandoned(target);
      return new Staging(
        target,
        await mkdtemp(`${prefixOf(target, 'staging')}${os.hostname()}-${process.pid}-`),
      );
    } catch (error) {
      throw error instanceof CpniError ? error : diskTrouble(error, target);
    }
  }

  /** Writes a file; `file` is below `dist/`, with `/`. */
  async write(file: string, bytes: Uint8Array | string): Promise<void> {
    const full = path.join(this.folder, ...file.split('/'));
    try {
      const folder = path.dirname(full);
      if (!this.made.has(folder)) await mkdir(folder, { recursive: true });
      for (let each = folder; each !== this.folder; each = path.dirname(each)) this.made.add(each);
      await writeFile(full, bytes);
      await chmod(full, READABLE.file);
    } catch (error) {
      throw diskTrouble(error, this.outDir);
    }
  }

  /** Puts what was written in the place of what was there. */
  async publish(): Promise<void> {
    const former = `${prefixOf(this.outDir, 'former')}${process.pid}`;
    try {
      for (const folder of [...this.made, this.folder]) await chmod(folder, READABLE.folder);
      if (existsSync(this.outDir)) await rename(this.outDir, former);
      try {
        await rename(this.folder, this.outDir);
      } catch (error) {
        if (existsSync(former)) await rename(former, this.outDir);
        throw error;
      }
    } catch (error) {
      throw diskTrouble(error, this.outDir);
    }
    // The build is in its place; should the former one resist, the next build says so.
    await rm(former, { recursive: true, force: true }).catch(() => undefined);
  }

  /** Takes the folder away; for a build that failed. */
  async discard(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Hidden names beside the target, such as `.dist.staging-`. */
function prefixOf(target: string, role: 'staging' | 'former'): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.${role}-`);
}

async function besides(target: string, role: 'staging' | 'former'): Promise<string[]> {
  const prefix = prefixOf(target, role);
  const names = await readdir(path.dirname(target));
  return names.map((name) => path.join(path.dirname(target), name)).filter((full) => full.startsWith(prefix));
}

/** A build that was killed between its two renames left the former `dist/` under another name. */
async function recoverFormer(target: string): Promise<void> {
  const prefix = prefixOf(target, 'former');
  for (const former of await besides(target, 'former')) {
    if (isRunning(Number.parseInt(former.slice(prefix.length), 10))) continue;
    if (existsSync(target)) await rm(former, { recursive: true, force: true });
    else await rename(former, target);
  }
}

/** Folders of builds that were killed. One whose process still runs on this machine is left alone. */
async function removeAbandoned(target: string): Promise<void> {
  const own = `${prefixOf(target, 'staging')}${os.hostname()}-`;
  for (const folder of await besides(target, 'staging')) {
    if (!folder.startsWith(own)) continue;
    const pid = Number.parseInt(folder.slice(own.length), 10);
    if (pid !== process.pid && !isRunning(pid)) await rm(folder, { recursive: true, force: true });
  }
}

/** Nothing is replaced but what an earlier build made, or an empty folder. */
async function requireOurs(target: string): Promise<void> {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) {
    throw new CpniError(`${target} is a file, and the build needs a folder there`, {
      path: target,
      hint: 'Move the file away, or build elsewhere.',
    });
  }
  // A folder that may not be written to could be renamed but not cleared. Only trying tells, whoever asks.
  await rmdir(await mkdtemp(path.join(target, '.try-')));
  if (readdirSync(target).length === 0 || isOurs(path.join(target, MANIFEST))) return;
  throw new CpniError(`${target} holds files that no build of ${GENERATOR} made; they are not touched`, {
    path: target,
    hint: `Move them away, or build elsewhere. A build's folder has a ${MANIFEST}.`,
  });
}

function isOurs(manifest: string): boolean {
  try {
    return (JSON.parse(readFileSync(manifest, 'utf8')) as { generator?: string }).generator === GENERATOR;
  } catch {
    return false;
  }
}
