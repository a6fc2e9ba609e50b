import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/** What differs from one machine to the next. */
export interface Machine {
  /** Its language (`LC_ALL`): Node takes its own from there. */
  language: string;
  timeZone: string;
  /** ISO 8601: what its clock says when a program starts. */
  clock: string;
  /** As for `umask`: rights that files do not get. */
  umask: string;
  /** The order in which its folders tell their files. */
  folders: 'as they come' | 'backwards';
}

/** Loaded before a program: sets the clock, and turns the order of folders around. */
const PRELOAD = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { MACHINE_CLOCK, MACHINE_FOLDERS } = process.env;
const ahead = Date.parse(MACHINE_CLOCK) - Date.now();
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...given) { if (given.length > 0) super(...given); else super(Real.now() + ahead); }
  static now() { return Real.now() + ahead; }
};
if (MACHINE_FOLDERS === 'backwards') {
  const { readdirSync } = fs;
  const { readdir } = fs.promises;
  fs.readdirSync = (...given) => readdirSync(...given).reverse();
  fs.promises.readdir = async (...given) => (await readdir(...given)).reverse();
  syncBuiltinESMExports();
}
`;

/**
 * Runs Node as if on another machine.
 * @param scratch a folder to write into
 * @returns what it wrote to standard output
 */
export async function runOn(
  { language, timeZone, clock, umask, folders }: Machine,
  args: string[],
  { cwd, scratch }: { cwd: string; scratch: string },
): Promise<string> {
  const preload = path.join(scratch, 'preload.mjs');
  writeFileSync(preload, PRELOAD);
  const env = {
    ...process.env,
    LANG: language,
    LC_ALL: language,
    TZ: timeZone,
    MACHINE_CLOCK: clock,
    MACHINE_FOLDERS: folders,
    NODE_OPTIONS: `--import=${preload}`,
  };
  const line = ['-c', 'umask "$1"; shift; exec "$@"', 'sh', umask, process.execPath, ...args];
  const { stdout } = await promisify(execFile)('sh', line, { cwd, env, encoding: 'utf8' });
  return stdout;
}
