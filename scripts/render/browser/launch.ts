import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { CpniError } from '../../cpni-error.js';
import { type BrowserProgram, locateBrowser } from './locate.js';

/** Milliseconds. */
const START_LIMIT = 30_000;

/**
 * Without hinting, letters stand where the font says and not on whole pixels. No host name resolves: pages bring
 * everything with them.
 */
const FLAGS = ['--font-render-hinting=none', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'];

/**
 * Starts the browser. Its sandbox is on, except for root, for whom Chromium refuses to start with it, and where
 * the system gives it none. That is safe to do without here: pages are our own layouts with scripts off and no
 * network. `notice` is told when it happens.
 * @throws {CpniError} when it does not start
 */
export async function launchBrowser(notice: (message: string) => void = () => {}): Promise<Browser> {
  const program = await locateBrowser();
  if (process.getuid?.() === 0) return start(program, ['--no-sandbox']);
  try {
    return await start(program, []);
  } catch (error) {
    if (!(error instanceof CpniError) || !/No usable sandbox|sandbox/i.test(String(error.cause))) throw error;
    const browser = await start(program, ['--no-sandbox']);
    notice('This system gives the browser no sandbox; it runs without, with scripts and network off.');
    return browser;
  }
}

async function start(program: BrowserProgram, extra: string[]): Promise<Browser> {
  const options: LaunchOptions = {
    executablePath: program.executablePath,
    env: program.env as Record<string, string | undefined>,
    headless: program.embedded ? 'shell' : true,
    args: [...FLAGS, ...extra],
    timeout: START_LIMIT,
    protocolTimeout: START_LIMIT,
  };
  try {
    return await puppeteer.launch(options);
  } catch (cause) {
    throw new CpniError(`The browser did not start: ${program.executablePath}`, {
      path: program.executablePath,
      hint: program.embedded
        ? `Delete the folder it is in and build again, or name another browser with CPNI_BROWSER. ${firstReason(cause)}`
        : `CPNI_BROWSER must name a working Chromium. ${firstReason(cause)}`,
      cause,
    });
  }
}

/** The telling line of a failed start. */
function firstReason(cause: unknown): string {
  const lines = String((cause as Error).message)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(Failed to launch|TROUBLESHOOTING|Code: |stderr:)/.test(line));
  return lines[0] === undefined ? '' : `It said: ${lines[0]}`;
}
