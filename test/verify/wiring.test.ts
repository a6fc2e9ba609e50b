import { afterAll, describe, expect, test } from 'vitest';
import type { Artefact } from '../../scripts/publish/artefacts.js';
import type { Job } from '../../scripts/publish/job.js';
import { renderDocument } from '../../scripts/publish/render-document.js';
import { Printer } from '../../scripts/render/browser/printer.js';
import { documentView } from '../../scripts/render/view.js';
import { documentWords } from '../../scripts/verify/document-words.js';
import { openGraphLocale } from '../../site/open-graph.js';
import { aroundSample, LOCALES, SAID, SET } from './around-samples.js';

const printer = new Printer();
afterAll(() => printer.close());

/** A Spanish document that was prepared with the words of the English one. */
function mixedUp(): Job {
  const english = aroundSample('en');
  const view = documentView(english, SET);
  return {
    source: aroundSample('es', { isSpoken: true }),
    view,
    words: documentWords(view.title, english.tree),
    locales: LOCALES,
    printer,
    findings: [],
  };
}

describe('a document that goes out in the words of another language stops the build', () => {
  test.each<[Artefact, string]>([
    [
      'html',
      'site/larkspur/opt-out/en/index.html (es) does not tell what its document says around the words: lang is “en”, not “es”',
    ],
    ['email', 'email/larkspur/opt-out.en.html (es) does not tell what its document says around the words: '],
    [
      'pdf',
      'pdf/larkspur/opt-out.en.pdf (es) does not tell what its document says around the words: Lang is “en”, not “es”',
    ],
    [
      'card',
      'cards/larkspur/opt-out.en.png (es) does not tell what its document says around the words: kind is ',
    ],
    [
      'text',
      'site/larkspur/opt-out/en/opt-out.en.txt (es) does not tell what its document says around the words: effective is “Effective March 1, 2026”, not “En vigor desde',
    ],
    [
      'script',
      'site/larkspur/opt-out/en/opt-out.en.script.txt (es) does not tell what its document says around the words: effective is “Effective March 1, 2026”, not “En vigor desde',
    ],
    ['sms', 'site/larkspur/opt-out/en/opt-out.en.sms.txt leaves out “Sus”, which the document says'],
    ['tty', 'site/larkspur/opt-out/en/opt-out.en.tty.txt leaves out “SUS”, which the document says'],
  ])('as %s', async (artefact, message) => {
    await expect(renderDocument(mixedUp(), new Set([artefact]))).rejects.toThrow(message);
  });

  test('as an e-mail whose subject is not the one in its file', async () => {
    const source = aroundSample('es');
    const view = documentView(source, SET);
    const words = documentWords(view.title, source.tree);
    const job: Job = {
      source: { ...source, title: SAID.en.title },
      view,
      words,
      locales: LOCALES,
      printer,
      findings: [],
    };
    await expect(renderDocument(job, new Set(['email']))).rejects.toThrow(
      'email/larkspur/opt-out.es.eml (es) does not tell what its document says around the words: beginning of the text part is ',
    );
  });
});

test('Open Graph tells a language with a territory, the one that is named or the likely one', () => {
  const told = [
    'en',
    'es',
    'es-US',
    'ar',
    'zh-Hans',
    'zh-Hant',
    'zh-HK',
    'vi',
    'ko',
    'tl',
    'ru',
    'ht',
    'fr',
    'pt',
  ];
  expect(told.map(openGraphLocale)).toEqual(
    'en_US es_ES es_US ar_EG zh_CN zh_TW zh_HK vi_VN ko_KR tl_PH ru_RU ht_HT fr_FR pt_BR'.split(' '),
  );
});
