import { spawnSync } from 'node:child_process';
import type { BrowserProgram } from './locate.js';

/** Milliseconds. */
const LIMIT = 10_000;

/**
 * What a browser says on its way out. Puppeteer talks to it over a pipe and does not hear that, so it is started
 * once more, to show an empty page.
 */
export function lastWords({ executablePath, env }: BrowserProgram, flags: string[], profile: string): string {
  const { error, stderr } = spawnSync(
    executablePath,
    [...flags, '--headless', `--user-data-dir=${profile}`, '--dump-dom', 'about:blank'],
    { env, encoding: 'utf8', timeout: LIMIT, killSignal: 'SIGKILL' },
  );
  return error ? error.message : stderr;
}

/** The line that tells most: what could not be loaded or found, else the first. */
export function tellingLine(words: string): string | undefined {
  const lines = words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.find((line) => /cannot|No such|not found|No usable|denied|FATAL/i.test(line)) ?? lines[0];
}
