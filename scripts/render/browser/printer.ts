import type { Browser, Page } from 'puppeteer-core';
import { CpniError } from '../../cpni-error.js';
import { launchBrowser } from './launch.js';
import {
  openSheet,
  type PictureSize,
  pictureSheet,
  printSheet,
  type SheetWindow,
  type Snapshot,
  snapshotSheet,
} from './sheet.js';

/** Milliseconds that a browser gets to close by itself. */
const CLOSE_LIMIT = 5_000;

interface Sheet {
  browser: Browser;
  page: Page;
}

/**
 * Prints and pictures HTML with one warm browser, started when it is first needed. Its pages are used again; as many are open
 * as callers print at the same time.
 */
export class Printer {
  private running: Promise<Browser> | undefined;
  private idle: Sheet[] = [];
  private product: string | undefined;

  constructor(private readonly launch: () => Promise<Browser> = () => launchBrowser()) {}

  /**
   * A browser that dies is started again once.
   * @param name what is printed, for the message
   * @throws {CpniError} when it dies a second time over the same page, or does not start
   */
  async print(html: string, name: string): Promise<Uint8Array> {
    return this.insist((page) => printSheet(page, html), name);
  }

  /**
   * Takes a picture of HTML as PNG.
   * @param name what is pictured, for the message
   * @throws {CpniError} as {@link print}
   */
  async picture(html: string, name: string, size: PictureSize): Promise<Uint8Array> {
    return this.insist((page) => pictureSheet(page, html, size), name);
  }

  /** Which browser it was, such as `HeadlessChrome/147.0.7727.15`; undefined before anything was printed. */
  get browser(): string | undefined {
    return this.product;
  }

  /**
   * Tells how a file is laid out and painted in each of several windows. Nothing in it runs.
   * @param address of the file
   * @param name what is shown, for the message
   * @param styles names of the CSS properties to tell of each node
   * @throws {CpniError} as {@link print}
   */
  async snapshots(
    address: string,
    name: string,
    windows: readonly SheetWindow[],
    styles: readonly string[],
  ): Promise<Snapshot[]> {
    return this.insist((page) => snapshotSheet(page, address, windows, styles), name);
  }

  private async insist<T>(work: (page: Page) => Promise<T>, name: string): Promise<T> {
    try {
      return await this.try(work);
    } catch (error) {
      if (error instanceof CpniError) throw error;
    }
    try {
      return await this.try(work);
    } catch (cause) {
      if (cause instanceof CpniError) throw cause;
      throw new CpniError(`The browser died twice over ${name}`, {
        path: name,
        hint: `Nothing was published. Free some memory, or name another browser with CPNI_BROWSER. It said: ${(cause as Error).message}`,
        cause,
      });
    }
  }

  async close(): Promise<void> {
    const running = this.running;
    this.running = undefined;
    this.idle = [];
    const browser = await running?.catch(() => undefined);
    if (browser) await end(browser);
  }

  private async try<T>(work: (page: Page) => Promise<T>): Promise<T> {
    let used: Browser | undefined;
    try {
      this.running ??= this.launch();
      const browser = await this.running;
      used = browser;
      this.product ??= await browser.version();
      const sheet = this.idle.pop() ?? { browser, page: await openSheet(browser) };
      const made = await work(sheet.page);
      if (browser.connected) this.idle.push(sheet);
      return made;
    } catch (error) {
      await this.abandon(used);
      throw error;
    }
  }

  /** Gives a browser up, unless another page's failure has done so. */
  private async abandon(browser: Browser | undefined): Promise<void> {
    const current = await this.running?.catch(() => undefined);
    if (current === browser) {
      this.running = undefined;
      this.idle = [];
    }
    if (browser) await end(browser);
  }
}

async function end(browser: Browser): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, CLOSE_LIMIT);
  });
  await Promise.race([browser.close().catch(() => undefined), limit]);
  clearTimeout(timer);
  const program = browser.process();
  if (program && program.exitCode === null) program.kill('SIGKILL');
}
