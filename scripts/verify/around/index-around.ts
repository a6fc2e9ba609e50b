import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { textOf } from '../../../site/text-of.js';
import { direction, languageLabel } from '../../../site/wording.js';
import { siteStrings } from '../../workspace/site-strings.js';
import { aroundOf } from './document-around.js';
import { type Fields, fieldFaults, requireNoFaults, several, strayFaults } from './fields.js';
import { expectedHead, headFields } from './head-fields.js';
import { type IndexPromise, indexWords, listed } from './index-words.js';
import { attribute, elementsOf, shownAround } from './shown-words.js';

/** @throws {CpniError} when an index tells something else than the documents and the site's strings say */
export function requireIndexAround(artefact: string, html: string, index: IndexPromise): void {
  requireNoFaults(artefact, index.language, indexFaults(html, index));
}

/** What is wrong in an index, in words. */
export function indexFaults(html: string, index: IndexPromise): string[] {
  const root = fromHtml(html);
  const { alternates, company, language } = index;
  const t = siteStrings(language);
  const title = company ? t('index.carrierTitle', { name: company.name }) : t('index.title');
  const description = company ? t('index.carrierLead', { name: company.name }) : t('index.lead');
  const labels = alternates.map(({ locale }) => `${locale} ${languageLabel(locale, siteStrings(locale))}`);
  const isAlone = alternates.length < 2;
  const head = {
    language,
    direction: direction(language),
    title,
    description,
    alternates,
    hasPicture: false,
    address: undefined,
  };
  const expected: Fields = {
    ...expectedHead(head),
    heading: title,
    'skip link': t('page.skip'),
    'label of the languages': isAlone ? undefined : t('page.languages'),
    languages: isAlone ? undefined : several(labels),
    ...expectedEntries(index),
  };
  return [
    ...fieldFaults(expected, { ...headFields(root), ...bodyFields(root), ...entries(root, language) }),
    ...strayFaults(shownAround(root), [...Object.values(expected), ...indexWords(index)]),
  ];
}

function bodyFields(root: Root): Fields {
  const elements = elementsOf(root);
  const tag = (name: string) => elements.find(({ tagName }) => tagName === name);
  const [heading, languages] = [tag('h1'), tag('nav')];
  const skip = elements.find((each) => attribute(each, 'href') === '#text');
  const links = languages ? elementsOf(languages).filter(({ tagName }) => tagName === 'a') : [];
  return {
    heading: heading && textOf(heading),
    'skip link': skip && textOf(skip),
    'label of the languages': attribute(languages, 'ariaLabel'),
    languages: several(links.map((each) => `${attribute(each, 'lang')} ${textOf(each)}`)),
  };
}

/** What each document is called, and in which language. */
function expectedEntries({ company, language, sets }: IndexPromise): Fields {
  return Object.fromEntries(
    sets.flatMap((set) => {
      const source = listed(set, language);
      const { summary, title } = aroundOf(source);
      const place = `${source.folder}/${source.locale}/index.html`;
      const href = company ? place : `${source.carrier.folder}/${place}`;
      // Only a company's own index has room for summaries.
      return entry(href, { title, language: source.locale, summary: company && summary });
    }),
  );
}

function entries(root: Root, language: string): Fields {
  const items = elementsOf(root).filter(({ tagName }) => tagName === 'li');
  return Object.fromEntries(
    items.flatMap((item) => {
      const inside = elementsOf(item);
      const link = inside.find(({ tagName }) => tagName === 'a');
      const summary = inside.find(({ properties, tagName }) => tagName === 'p' && !properties.className);
      const told = { title: link && textOf(link), language: attribute(link, 'lang') ?? language };
      return entry(attribute(link, 'href') ?? '', { ...told, summary: summary && textOf(summary) });
    }),
  );
}

interface Entry {
  title: string | undefined;
  language: string;
  summary: string | undefined;
}

function entry(href: string, { language, summary, title }: Entry): [string, string | undefined][] {
  return [
    [`title of ${href}`, title],
    [`lang of ${href}`, language],
    [`summary of ${href}`, summary],
  ];
}
