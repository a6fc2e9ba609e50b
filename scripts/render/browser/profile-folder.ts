import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isRunning } from '../../is-running.js';

const PREFIX = `cpni-browser-${os.hostname()}-`;

/** Makes a folder for what a browser writes while it runs. Its name tells which process started the browser. */
export function makeProfileFolder(parent: string = os.tmpdir()): string {
  removeAbandoned(parent);
  return mkdtempSync(path.join(parent, `${PREFIX}${process.pid}-`));
}

export function removeProfileFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

/** Killed processes could not clear up after themselves. */
function removeAbandoned(parent: string): void {
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(PREFIX)) continue;
    const pid = Number.parseInt(name.slice(PREFIX.length), 10);
    if (isRunning(pid)) continue;
    try {
      removeProfileFolder(path.join(parent, name));
    } catch {
      // Another user's; theirs to clear.
    }
  }
}
