import { accessSync, constants, lstatSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CpniError } from '../../cpni-error.js';

/**
 * The folder for things that can be made again, made if need be: `$XDG_CACHE_HOME/cpni`, else `~/.cache/cpni`,
 * else one in the temporary folder when the home folder cannot be written to.
 */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env, home: string = os.homedir()): string {
  const owner = process.getuid?.() ?? 'user';
  const wanted = [
    env.XDG_CACHE_HOME && path.isAbsolute(env.XDG_CACHE_HOME)
      ? path.join(env.XDG_CACHE_HOME, 'cpni')
      : undefined,
    path.isAbsolute(home) ? path.join(home, '.cache', 'cpni') : undefined,
  ];
  for (const folder of wanted) {
    if (folder !== undefined && isWritable(folder)) return folder;
  }
  const fallback = path.join(os.tmpdir(), `cpni-${owner}`);
  mkdirSync(fallback, { recursive: true, mode: 0o700 });
  // Whoever made this folder decides which program runs.
  const { uid, mode } = lstatSync(fallback);
  if (process.getuid && (uid !== owner || (mode & 0o022) !== 0)) {
    throw new CpniError(`${fallback} belongs to somebody else, who could put another program there`, {
      path: fallback,
      hint: 'Name a folder of your own with XDG_CACHE_HOME.',
    });
  }
  return fallback;
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
