import { describe, expect, test } from 'vitest';
import type { BuiltFile, Job } from '../../scripts/publish/job.js';
import { pageFiles } from '../../scripts/publish/page-file.js';
import { documentView } from '../../scripts/render/view.js';
import { aroundOf } from '../../scripts/verify/around/document-around.js';
import { pageFaults, requirePageAround } from '../../scripts/verify/around/page-around.js';
import { documentWords } from '../../scripts/verify/document-words.js';
import { aroundSample, LOCALES, SAID, type SampleLocale, SET } from './around-samples.js';

const PDF = { path: 'pdf/larkspur/opt-out.pdf', bytes: new Uint8Array(64_000) };
const CARD: BuiltFile = { path: 'cards/larkspur/opt-out.png', bytes: new Uint8Array(9) };

function built(locale: SampleLocale, source = aroundSample(locale)) {
  const view = documentView(source, SET);
  const words = documentWords(view.title, source.tree);
  const offer = { label: view.t('page.pdf'), mediaType: 'application/pdf' };
  const job = { source, view, words, locales: LOCALES } as unknown as Job;
  const [page] = pageFiles(job, [{ ...PDF, offer }, CARD]);
  const promise = {
    locales: LOCALES,
    files: [{ name: 'opt-out.pdf', size: PDF.bytes.length }],
    hasPicture: true,
    address: `https://larkspur.example.com/notices/${source.folder}/${locale}/`,
  };
  return { html: Buffer.from(page?.bytes ?? []).toString('utf8'), around: aroundOf(source), promise };
}

test.each(LOCALES)('a page in %s tells what its document says', (locale) => {
  const { html, around, promise } = built(locale);
  expect(pageFaults(html, around, promise)).toEqual([]);
});

test('a document without a summary has no description, and none is made up', () => {
  const { summary: _, ...source } = aroundSample('es');
  const { html, around, promise } = built('es', source);
  expect(html).not.toContain('description');
  expect(pageFaults(html, around, promise)).toEqual([]);
  const described = html.replace('</head>', '<meta name="description" content="A notice."></head>');
  expect(pageFaults(described, around, promise)).toEqual(['description is “A notice.”, not nothing']);
});

test('a fault stops the build with artefact, language, field and both values', () => {
  const { html, around, promise } = built('es');
  const path = 'site/larkspur/opt-out/es/index.html';
  const broken = html.replace('<html lang="es"', '<html lang="en"');
  expect(() => requirePageAround(path, broken, around, promise)).toThrow(
    `${path} (es) does not tell what its document says around the words: lang is “en”, not “es”`,
  );
});

describe('a page on which one thing is broken', () => {
  const { en, es } = SAID;
  const tail = ' – Larkspur Telephone';
  const faults: [name: string, from: string | RegExp, to: string, told: string[]][] = [
    [
      'title of the other language',
      `<title>${es.title}`,
      `<title>${en.title}`,
      [`title is “${en.title}${tail}”, not “${es.title}${tail}”`],
    ],
    ['missing title', /<title>.*?<\/title>/, '', [`title is nothing, not “${es.title}${tail}”`]],
    ['missing lang', ' lang="es" dir="ltr"', ' dir="ltr"', ['lang is nothing, not “es”']],
    ['wrong dir', 'lang="es" dir="ltr"', 'lang="es" dir="rtl"', ['dir is “rtl”, not “ltr”']],
    [
      'description of the other language',
      `name="description" content="${es.summary}"`,
      `name="description" content="${en.summary}"`,
      [`description is “${en.summary}”, not “${es.summary}”`],
    ],
    [
      'description dropped',
      /<meta name="description"[^>]*>/,
      '',
      [`description is nothing, not “${es.summary}”`],
    ],
    [
      'og:title',
      /(property="og:title" content=")[^"]*/,
      '$1Notice',
      [`og:title is “Notice”, not “${es.title}${tail}”`],
    ],
    [
      'og:description',
      /(property="og:description" content=")[^"]*/,
      '$1Notice',
      [`og:description is “Notice”, not “${es.summary}”`],
    ],
    [
      'og:locale',
      'property="og:locale" content="es_ES"',
      'property="og:locale" content="en_US"',
      ['og:locale is “en_US”, not “es_ES”'],
    ],
    [
      'og:locale:alternate',
      '<meta property="og:locale:alternate" content="zh_CN">',
      '',
      ['og:locale:alternate is “en_US | ar_EG”, not “en_US | ar_EG | zh_CN”'],
    ],
    [
      'address of the other language',
      /(property="og:url" content="[^"]*)\/es\//,
      '$1/en/',
      [
        'og:url is “https://larkspur.example.com/notices/opt-out/en/”, not “https://larkspur.example.com/notices/opt-out/es/”',
      ],
    ],
    [
      'alternative text of the card',
      /<meta property="og:image:alt"[^>]*>/,
      '',
      [`og:image:alt is nothing, not “${es.title}${tail}”`],
    ],
    [
      'summary on the page',
      `<p class="summary">${es.summary}`,
      `<p class="summary">${en.summary}`,
      [
        `summary is “${en.summary}”, not “${es.summary}”`,
        `“${en.summary}” is said by neither the document nor the site's strings in its language`,
      ],
    ],
    [
      'kind in English',
      '<span class="kind">Correo electrónico',
      '<span class="kind">E-mail',
      [expect.stringContaining('kind is “E-mail'), expect.stringContaining('“E-mail')],
    ],
    [
      'label of the text',
      /(<article class="words" aria-label=")[^"]*/,
      '$1Text',
      [
        `label of the text is “Text”, not “${es.title}”`,
        expect.stringContaining('“Text” is said by neither'),
      ],
    ],
    [
      'a site string in English',
      'Publicado por',
      'Published by',
      [
        "“Published by Larkspur Telephone Company” is said by neither the document nor the site's strings in its language",
      ],
    ],
    [
      'name of a language',
      '>العربية</a>',
      '>Arabic</a>',
      [
        expect.stringContaining('languages is “en English | es Español | ar Arabic | zh-Hans'),
        expect.stringContaining('“Arabic” is said by neither'),
      ],
    ],
    [
      'hreflang',
      'hreflang="ar" href="../ar/index.html"',
      'hreflang="ar" href="../en/index.html"',
      [
        expect.stringContaining(
          'hreflang is “en ../en/index.html | es ../es/index.html | ar ../en/index.html',
        ),
      ],
    ],
    [
      'skip link',
      'href="#text">',
      'href="#text">Skip! ',
      [expect.stringContaining('skip link is “Skip! '), expect.stringContaining('“Skip! ')],
    ],
    [
      'alternative text of a picture',
      `alt="${es.alt}"`,
      `alt="${en.alt}"`,
      [`alternative text is “${en.alt}”, not “${es.alt}”`],
    ],
    [
      'what a link shows when it is pointed at',
      `title="${es.pointed}"`,
      `title="${en.pointed}"`,
      [`link title is “${en.pointed}”, not “${es.pointed}”`],
    ],
    [
      'size of a download',
      '64 kilobytes',
      '64 thousand bytes',
      [expect.stringContaining('64 thousand bytes')],
    ],
  ];
  const { html, around, promise } = built('es');

  test.each(faults)('%s', (_, from, to, told) => {
    const broken = html.replace(from, to);
    expect(broken).not.toBe(html);
    expect(pageFaults(broken, around, promise)).toEqual(told);
  });

  test('a whole page of another language', () => {
    const names = pageFaults(built('ar').html, around, promise).map((fault) => fault.split(' is ')[0]);
    expect(names).toEqual(
      expect.arrayContaining([
        'lang',
        'dir',
        'title',
        'description',
        'og:locale',
        'kind',
        'skip link',
        'alternative text',
      ]),
    );
  });

  test('an Arabic page that is not turned round', () => {
    const arabic = built('ar');
    const broken = arabic.html.replace('dir="rtl"', '');
    expect(pageFaults(broken, arabic.around, arabic.promise)).toEqual(['dir is nothing, not “rtl”']);
  });

  test('a Chinese page whose locale is written as in HTML', () => {
    const chinese = built('zh-Hans');
    const broken = chinese.html.replace('content="zh_CN"', 'content="zh_Hans"');
    expect(pageFaults(broken, chinese.around, chinese.promise)).toEqual([
      'og:locale is “zh_Hans”, not “zh_CN”',
    ]);
  });
});

test('a page whose address nobody knows shows no card, rather than one that nobody finds', () => {
  const { carrier, ...rest } = aroundSample('en');
  const { publishedAt: _, ...unplaced } = carrier;
  const { html, around, promise } = built('en', { ...rest, carrier: unplaced });
  expect(html).not.toMatch(/og:(url|image)/);
  expect(pageFaults(html, around, { ...promise, address: undefined })).toEqual([]);
});
