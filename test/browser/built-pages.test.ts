import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { select } from '../render/select.js';
import { builtSite, PAGES } from './built-site.js';

let site: Awaited<ReturnType<typeof builtSite>>;
beforeAll(async () => {
  site = await builtSite();
});
afterAll(() => site.remove());

const read = (file: string) => readFileSync(path.join(site.folder, file), 'utf8');
const tree = (file: string) => fromHtml(read(file));

describe.each(PAGES)('%s', (file) => {
  test('has no script, no inline style and nothing from elsewhere', () => {
    expect(read(file)).not.toMatch(/<script|<style| style=| on[a-z]+=|src="http/);
    const policy = select(tree(file), 'meta').find((meta) => meta.properties.httpEquiv !== undefined);
    expect(policy?.properties.content).toMatch(/^default-src 'none'; style-src 'self';/);
  });

  test('leads only to files that are there', () => {
    const links = [...select(tree(file), 'a'), ...select(tree(file), 'link')].map((node) =>
      String(node.properties.href),
    );
    const inside = links.filter((href) => !/^(https:|tel:|mailto:|#)/.test(href));
    expect(inside.length).toBeGreaterThan(2);
    for (const href of inside) {
      expect(existsSync(path.join(site.folder, path.dirname(file), href)), href).toBe(true);
    }
  });

  test('names its language and its sister page', () => {
    const locale = file.includes('es') ? 'es' : 'en';
    expect(select(tree(file), 'html')[0]?.properties).toMatchObject({ lang: locale, dir: 'ltr' });
    const alternates = select(tree(file), 'link').filter(
      (node) => String(node.properties.rel) === 'alternate',
    );
    expect(alternates.map((node) => node.properties.hrefLang).sort()).toEqual(['en', 'es']);
  });
});

test('downloads say their kind and size in words', () => {
  const files = select(tree('larkspur/opt-out/es/index.html'), 'a').filter(
    (node) => 'download' in node.properties,
  );
  expect(files.map((node) => node.properties.href)).toEqual(['opt-out.es.txt', 'opt-out.es.eml']);
  expect(read('larkspur/opt-out/es/index.html')).toMatch(
    /Texto sin formato<\/bdi><span class="size">, 1 kilobyte</,
  );
});
