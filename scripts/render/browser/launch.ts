import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { CpniError } from '../../cpni-error.js';
import { lastWords, tellingLine } from './last-words.js';
import { type BrowserProgram, locateBrowser } from './locate.js';
import { makeProfileFolder, removeProfileFolder } from './profile-folder.js';

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
  if (process.getuid?.() === 0) return start(program, [...FLAGS, '--no-sandbox']);
  try {
    return await start(program, FLAGS);
  } catch (error) {
    if (!(error instanceof CpniError) || !/sandbox/i.test(error.hint ?? '')) throw error;
    const browser = await start(program, [...FLAGS, '--no-sandbox']);
    notice('This system gives the browser no sandbox; it runs without, with scripts and network off.');
    return browser;
  }
}

async function start(program: BrowserProgram, flags: string[]): Promise<Browser> {
  const profile = makeProfileFolder();
  const options: LaunchOptions = {
    executablePath: program.executablePath,
    env: program.env as Record<string, string | undefined>,
    // The browser ends when this process does, however it ends.
    pipe: true,
    headless: program.embedded ? 'shell' : true,
    userDataDir: profile,
    args: flags,
    timeout: START_LIMIT,
    protocolTimeout: START_LIMIT,
  };
  try {
    const browser = await puppeteer.launch(options);
    browser.process()?.once('exit', () => removeProfileFolder(profile));
    return browser;
  } catch (cause) {
    const said = tellingLine(lastWords(program, flags, profile));
    removeProfileFolder(profile);
    throw startFailure(program, said, cause);
  }
}

function startFailure(
  { embedded, executablePath }: BrowserProgram,
  said: string | undefined,
  cause: unknown,
): CpniError {
  const advice = embedded
    ? 'Delete the folder it is in and build again, or name another browser with CPNI_BROWSER.'
    : 'CPNI_BROWSER must name a working Chromium.';
  return new CpniError(`The browser did not start: ${executablePath}`, {
    path: executablePath,
    hint: said === undefined ? advice : `${advice} It said: ${said}`,
    cause,
  });
}
