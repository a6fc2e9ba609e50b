import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { textOf } from '../../../site/text-of.js';
import { fileSize, languageLabel } from '../../../site/wording.js';
import { siteStrings } from '../../workspace/site-strings.js';
import { attributeFields, expectedAttributes } from './author-fields.js';
import type { Around } from './document-around.js';
import { type Fields, fieldFaults, requireNoFaults, several, strayFaults } from './fields.js';
import { expectedHead, headFields } from './head-fields.js';
import { attribute, elementsOf, hasClass, shownAround } from './shown-words.js';

/** What a document's page must tell, besides what the document says. */
export interface PagePromise {
  /** Every language that the document is in, this one among them. */
  locales: readonly string[];
  /** Files that it offers: their names, with the size in bytes. */
  files: readonly { name: string; size: number }[];
  hasPicture: boolean;
  /** Where the page will be, as its company says. */
  address: string | undefined;
}

/** @throws {CpniError} when a document's page tells something else around the words than the document says */
export function requirePageAround(artefact: string, html: string, around: Around, page: PagePromise): void {
  requireNoFaults(artefact, around.language, pageFaults(html, around, page));
}

/** What is wrong around the words of a document's page, in words. */
export function pageFaults(html: string, around: Around, page: PagePromise): string[] {
  const root = fromHtml(html);
  const { company, direction, kind, language, summary, t, title } = around;
  const head = expectedHead({
    language,
    direction,
    title: `${title} – ${company}`,
    description: summary,
    alternates: page.locales.map((locale) => ({ locale, href: `../${locale}/index.html` })),
    hasPicture: page.hasPicture,
    address: page.address,
  });
  const names = page.locales.map((locale) => `${locale} ${languageLabel(locale, siteStrings(locale))}`);
  const expected: Fields = {
    ...head,
    ...expectedAttributes(around),
    kind,
    summary,
    'label of the text': title,
    'skip link': t('page.skip'),
    'label of the languages': page.locales.length > 1 ? t('page.languages') : undefined,
    languages: page.locales.length > 1 ? several(names) : undefined,
    downloads: several(page.files.map(({ name }) => labelOf(name, around))),
  };
  return [
    ...fieldFaults(expected, { ...headFields(root), ...attributeFields(root), ...bodyFields(root) }),
    ...strayFaults(shownAround(root), [...Object.values(expected), ...siteWords(root, around, page)]),
  ];
}

function bodyFields(root: Root): Fields {
  const elements = elementsOf(root);
  const one = (test: (element: Element) => boolean) => elements.find(test);
  const text = (element: Element | undefined) => element && textOf(element);
  const languages = one((each) => hasClass(each, 'languages'));
  const links = languages ? elementsOf(languages).filter(({ tagName }) => tagName === 'a') : [];
  return {
    kind: text(one((each) => hasClass(each, 'kind'))),
    summary: text(one((each) => hasClass(each, 'summary'))),
    'label of the text': attribute(
      one((each) => hasClass(each, 'words')),
      'ariaLabel',
    ),
    'skip link': text(one((each) => hasClass(each, 'skip'))),
    'label of the languages': attribute(languages, 'ariaLabel'),
    languages: several(links.map((each) => `${attribute(each, 'lang')} ${textOf(each)}`)),
    downloads: several(elements.filter((each) => hasClass(each, 'label')).map(textOf)),
  };
}

/** What the site may say on a document's page in its language, and names. */
function siteWords(root: Root, around: Around, { locales, files }: PagePromise): string[] {
  const { company, legalName, t } = around;
  const article = elementsOf(root).find((each) => hasClass(each, 'words'));
  const sections = article ? elementsOf(article).filter(({ tagName }) => tagName === 'h2') : [];
  return [
    t('page.languages'),
    t('page.downloads'),
    t('page.contents'),
    t('page.website'),
    ...locales.map((locale) => languageLabel(locale, siteStrings(locale))),
    ...files.map(({ name }) => labelOf(name, around)),
    ...files.map(({ size }) => t('page.download', { label: '', size: fileSize(size, t) })),
    ...sections.map(textOf),
    t('page.effectiveOn', { date: around.effective }),
    company,
    legalName,
    t('page.published', { name: legalName }),
    t('page.allOf', { name: company }),
  ];
}

/** What a file is called for readers, by its name. */
function labelOf(name: string, { t }: Around): string {
  if (name.endsWith('.large.pdf')) return t('page.largePdf');
  if (name.endsWith('.insert.pdf')) return t('page.billInsert');
  if (name.endsWith('.pdf')) return t('page.pdf');
  for (const form of ['script', 'sms', 'tty'] as const) {
    if (name.endsWith(`.${form}.txt`)) return t(`page.${form}`);
  }
  if (name.endsWith('.brf')) return t('page.braille');
  return t(name.endsWith('.eml') ? 'page.email' : 'page.text');
}
