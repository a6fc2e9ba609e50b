import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inPage } from './in-page.js';
import { planted } from './planted.js';
import { SiteBrowser, sitePages } from './site-browser.js';

const WORDS = inPage('words');

interface Shown {
  words: string;
  main: string;
  links: string[];
}

let site: SiteBrowser;
beforeAll(async () => {
  site = await SiteBrowser.open();
});
afterAll(() => site.close());

/** The loaded page, once scripts may run and once they may not; requests and what its policy stopped, of both. */
async function shown(load: () => Promise<unknown>) {
  const strayed: string[] = [];
  const stopped: string[] = [];
  const views: Shown[] = [];
  for (const scripts of [true, false]) {
    await site.page.setJavaScriptEnabled(scripts);
    await load();
    views.push((await site.page.evaluate(WORDS)) as Shown);
    strayed.push(...site.strayed);
    if (scripts) stopped.push(...(await site.stopped()));
  }
  await site.page.setJavaScriptEnabled(true);
  const [withScripts, without] = views as [Shown, Shown];
  return { strayed, stopped, withScripts, without };
}

describe('a page brings everything with it, and paper has all of its words', () => {
  test.each(sitePages())('%s', async (file) => {
    const { strayed, stopped, withScripts, without } = await shown(() => site.visit(file));
    expect({ strayed, stopped }).toEqual({ strayed: [], stopped: [] });
    expect(withScripts.words.length).toBeGreaterThan(50);
    expect(without).toEqual(withScripts);
  });
});
