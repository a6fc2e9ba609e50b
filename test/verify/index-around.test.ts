import { describe, expect, test } from 'vitest';
import type { BuiltFiling } from '../../scripts/publish/filing-files.js';
import { indexFiles } from '../../scripts/publish/index-files.js';
import { indexFaults, requireIndexAround } from '../../scripts/verify/around/index-around.js';
import type { IndexPromise } from '../../scripts/verify/around/index-words.js';
import { filingSources, sampleFiling } from '../render/sample-filing.js';
import { aroundSample, LOCALES, SAID, SET } from './around-samples.js';

/** A document that is in English only: other indexes tell so. */
const LONE = aroundSample('en', {
  folder: 'script',
  kind: 'one-time-script',
  title: 'What we say',
  summary: 'Our words.',
});
const SOURCES = [...SET, LONE, ...filingSources()];
const offer = { label: 'PDF', mediaType: 'application/pdf' };
const FILING: BuiltFiling = {
  view: sampleFiling().view,
  files: [{ path: 'filing/larkspur/2025/filing.pdf', bytes: new Uint8Array(64_000), offer }],
};

// Building measures what it builds, with a filing too.
const files = new Map(
  indexFiles(SOURCES, [FILING]).map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]),
);

test('each language has an index over all and one of the company', () => {
  expect([...files.keys()].filter((path) => path.endsWith('.html'))).toHaveLength(2 * LOCALES.length);
});

describe('an index in which one thing is broken', () => {
  const { en, es } = SAID;
  const html = files.get('site/larkspur/index.es.html') ?? '';
  const promise: IndexPromise = {
    language: 'es',
    alternates: [...LOCALES].sort().map((locale) => ({
      locale,
      href: locale === 'en' ? 'index.html' : `index.${locale}.html`,
    })),
    company: LONE.carrier,
    sets: [SET, [LONE], ...filingSources().map((source) => [source])],
    filings: [{ coveredYear: 2025, locale: 'en', files: [{ name: 'filing.pdf', size: 64_000 }] }],
  };
  const title = 'Avisos y presentaciones de Larkspur Telephone';
  const stray = (words: string) =>
    `“${words}” is said by neither the document nor the site's strings in its language`;

  test('is told of none as it is', () => {
    expect(indexFaults(html, promise)).toEqual([]);
  });

  test.each<[string, string | RegExp, string, unknown[]]>([
    ['lang', '<html lang="es"', '<html lang="en"', ['lang is “en”, not “es”']],
    ['title', `<title>${title}`, '<title>Notices', [`title is “Notices”, not “${title}”`]],
    ['og:locale', 'content="es_ES"', 'content="es"', ['og:locale is “es”, not “es_ES”']],
    [
      'title of a document',
      `>${es.title}<`,
      `>${en.title}<`,
      [`title of opt-out/es/index.html is “${en.title}”, not “${es.title}”`, stray(en.title)],
    ],
    [
      'language of a document',
      'href="script/en/index.html" lang="en"',
      'href="script/en/index.html"',
      ['lang of script/en/index.html is “es”, not “en”'],
    ],
    [
      'summary of a document',
      `>${es.summary}<`,
      `>${en.summary}<`,
      [`summary of opt-out/es/index.html is “${en.summary}”, not “${es.summary}”`],
    ],
    ['a site string in English', /(<h2 id="customers">)[^<]*/, '$1For customers', [stray('For customers')]],
  ])('%s', (_, from, to, told) => {
    const broken = html.replace(from, to);
    expect(broken).not.toBe(html);
    expect(indexFaults(broken, promise)).toEqual(told);
  });

  test('stops the build with artefact, language, field and both values', () => {
    const broken = html.replace('<html lang="es"', '<html lang="en"');
    expect(() => requireIndexAround('site/larkspur/index.es.html', broken, promise)).toThrow(
      'site/larkspur/index.es.html (es) does not tell what its document says around the words: lang is “en”, not “es”',
    );
  });
});
