import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, CDPSession, HTTPRequest, Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/render/browser/launch.js';
import { builtFiles, DIST } from './built.js';

/** Where the browser believes the site to be. No such host is asked: every request is answered from the disk. */
const ORIGIN = 'https://site.example';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** How a page is shown. What is not given is a desktop's light page with scripts allowed. */
export interface View {
  /** CSS pixels. */
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
  forcedColors?: boolean;
  media?: 'screen' | 'print';
}

/** Pages of the site, as paths below `dist/site/`. */
export function sitePages(): string[] {
  return builtFiles('.html')
    .filter((file) => file.startsWith('site/'))
    .map((file) => file.slice('site/'.length));
}

/** A browser with one page, used again for each visit, that sees nothing but what was built. */
export class SiteBrowser {
  /** Requests of the last visit that leave the site, or ask for what it does not have. */
  readonly strayed: string[] = [];
  private planted = new Map<string, string>();

  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
    private readonly session: CDPSession,
    private readonly folder: string,
  ) {}

  /** `folder` is the site's first one. */
  static async open(folder = path.join(DIST, 'site')): Promise<SiteBrowser> {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    const site = new SiteBrowser(browser, page, await page.createCDPSession(), folder);
    await page.setRequestInterception(true);
    page.on('request', (request) => void site.answer(request));
    // What the page's own policy stops never becomes a request.
    await page.evaluateOnNewDocument(`
      globalThis.stopped = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        globalThis.stopped.push(event.effectiveDirective + ' ' + (event.blockedURI || event.sample));
      });
    `);
    return site;
  }

  /** Loads a page of the site, and its fonts. */
  async visit(file: string, view: View = {}): Promise<Page> {
    this.strayed.length = 0;
    await this.show(view);
    await this.page.goto(`${ORIGIN}/${file}`, { waitUntil: 'load' });
    await this.page.evaluate('document.fonts.ready.then(() => undefined)');
    return this.page;
  }

  /** As {@link visit}, for a page that was never built. */
  async visitPlanted(html: string, view: View = {}): Promise<Page> {
    this.planted.set('/planted.html', html);
    return this.visit('planted.html', view);
  }

  /** Shows the loaded page in another way. */
  async show({
    width = 1280,
    height = 900,
    scheme = 'light',
    forcedColors = false,
    media = 'screen',
  }: View): Promise<void> {
    await this.page.setViewport({ width, height });
    // Puppeteer's own call refuses forced colours. What a session emulates ends with it.
    await this.session.send('Emulation.setEmulatedMedia', {
      media,
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
      ],
    });
  }

  /** What the page's Content-Security-Policy stopped. */
  async stopped(): Promise<string[]> {
    return (await this.page.evaluate('globalThis.stopped ?? []')) as string[];
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private async answer(request: HTTPRequest): Promise<void> {
    const { origin, pathname, protocol } = new URL(request.url());
    if (protocol === 'data:') return request.continue();
    const body = origin === ORIGIN ? this.content(pathname) : undefined;
    if (body === undefined) {
      this.strayed.push(request.url());
      return request.abort();
    }
    return request.respond({
      body,
      contentType: TYPES[path.extname(pathname)] ?? 'application/octet-stream',
    });
  }

  private content(pathname: string): Buffer | string | undefined {
    const planted = this.planted.get(pathname);
    if (planted !== undefined) return planted;
    const file = path.join(this.folder, decodeURIComponent(pathname));
    try {
      return readFileSync(file);
    } catch {
      return undefined;
    }
  }
}
