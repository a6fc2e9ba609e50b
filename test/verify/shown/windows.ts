import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { legibilityFindings } from '../../../rules/legible/index.js';
import type { ShownArtefact } from '../../../rules/legible/model.js';
import { Printer } from '../../../scripts/render/browser/printer.js';
import { placedWords } from '../../../scripts/verify/placed-words.js';
import { shownArtefact } from '../../../scripts/verify/shown/shown-artefact.js';
import { readSnapshot, STYLES } from '../../../scripts/verify/shown/snapshot.js';
import { WINDOWS } from '../../../scripts/verify/shown/window-views.js';
import { treeOf } from '../../render/sample-source.js';

/** A page of a test: what it says, in Markdown and in HTML, and how it looks. */
export interface TestPage {
  markdown: string;
  html: string;
  style: string;
  locale?: string;
}

const TITLE = 'Your choice';
const PATH = '/home/editor/notices/acme/opt-out-notice/en.mdx';

/** One browser that shows pages of tests. */
export class Windows {
  private readonly folder = mkdtempSync(path.join(os.tmpdir(), 'cpni-shown-'));
  private readonly printer = new Printer();
  private count = 0;

  async close(): Promise<void> {
    await this.printer.close();
    rmSync(this.folder, { recursive: true });
  }

  /** A page as a window shows it. */
  async show(page: TestPage, name = 'desktop, light'): Promise<ShownArtefact> {
    const file = path.join(this.folder, `${++this.count}.html`);
    const { locale = 'en' } = page;
    writeFileSync(
      file,
      `<!doctype html><html lang="${locale}"${locale === 'ar' ? ' dir="rtl"' : ''}><meta charset="utf-8">
<style>body { font: 18px/1.6 sans-serif; margin: 20px } .words { max-width: 600px } ${page.style}</style>
<h1>${TITLE}</h1><div class="words">${page.html}</div>`,
    );
    const windows = WINDOWS.filter((each) => each.name === name);
    const [snapshot] = await this.printer.snapshots(pathToFileURL(file).href, name, windows, STYLES);
    const [window] = windows;
    if (!snapshot || !window) throw new Error(`No window is called ${name}`);
    const document = {
      path: 'page.html',
      medium: 'screen' as const,
      locale,
      words: placedWords(TITLE, treeOf(page.markdown), PATH),
      document: PATH,
    };
    return shownArtefact(document, readSnapshot(snapshot), window);
  }

  /** The rules that find something on a page, each with the line of the source that it names. */
  async faults(page: TestPage, name?: string): Promise<string[]> {
    return legibilityFindings(await this.show(page, name)).map(
      ({ line, rule, reason }) => `${line} ${rule}: ${reason}`,
    );
  }
}
