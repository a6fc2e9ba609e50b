import type { Law, LawElement } from '../../rules/law.js';
import { CpniError } from '../cpni-error.js';
import { type FoundParagraph, findParagraph } from '../law/find-paragraph.js';
import { type IndexedElement, indexLaw } from '../law/law-index.js';
import { didYouMean, nameKey } from '../law/nearest-names.js';
import { loadRules, type Rule } from '../rules/rules.js';
import { elementPage } from './element-page.js';
import type { Page } from './page.js';
import { paragraphPage } from './paragraph-page.js';
import { rulePage } from './rule-page.js';

/** What a name or citation stands for. */
export type Found =
  | { is: 'rule'; rule: Rule }
  | { is: 'elements'; elements: LawElement[] }
  | { is: 'paragraph'; paragraph: FoundParagraph };

/** A paragraph with more than these is told in a line each. */
const MOST_PAGES = 5;
const SHORTEST_NAME = 4;

/**
 * Finds a rule, an element (by its id or its id in the reference) or a paragraph. Capitals, spaces and signs
 * are no matter.
 *
 * @throws CpniError, with the nearest names, for what names nothing
 */
export function find(law: Law, written: string): Found {
  const key = nameKey(written);
  const rule = loadRules().find(({ name }) => nameKey(name) === key);
  if (rule) return { is: 'rule', rule };
  const index = indexLaw(law);
  const elements = index
    .map(({ element }) => element)
    .filter(({ id, law: ids }) => [id, ...ids].some((each) => nameKey(each) === key));
  if (elements.length > 0) return { is: 'elements', elements };
  // `c9` is enough for c9-valid-until-revoked.
  const begun = index
    .map(({ element }) => element)
    .filter(({ id }) => key !== '' && nameKey(id.split('-')[0] ?? '') === key && id !== key);
  if (begun.length > 0) return { is: 'elements', elements: begun };
  const paragraph = findParagraph(index, written);
  if (paragraph && paragraph.elements.length > 0) return { is: 'paragraph', paragraph };
  const named = sectionNamed(index, key);
  if (named) return { is: 'paragraph', paragraph: named };
  const names = [
    ...loadRules().map(({ name }) => name),
    ...index.flatMap(({ element: { id, law: ids, cite }, section }) => [id, ...ids, cite, section]),
  ].map((name) => name.replace(/^47 CFR (?=64)/, ''));
  throw new CpniError(`There is no rule, element or paragraph "${written}".`, {
    hint:
      spokenOf(index, written) ??
      didYouMean(written, names) ??
      'Try a citation such as 64.2008(c)(3). All that there are: cpni coverage, cpni rules',
  });
}

/** Elements that speak of words that name nothing; those that words of a notice say come first. */
function spokenOf(index: IndexedElement[], written: string): string | undefined {
  const folded = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const words = folded(written).split(' ').filter(Boolean);
  const told = index
    .map(({ element }) => element)
    .filter(({ id, title, asks }) => {
      const about = ` ${folded(`${id} ${title} ${asks}`)}`;
      return words.length > 0 && words.every((word) => about.includes(` ${word}`));
    })
    .sort((a, b) => farFromNotices(a) - farFromNotices(b));
  const titles = new Map([...told].reverse().map(({ id, title }) => [id, title]));
  const shown = [...titles].reverse().slice(0, MOST_PAGES);
  if (shown.length === 0) return undefined;
  return `These speak of it: ${shown.map(([id, title]) => `${id} (${title})`).join(', ')}.`;
}

function farFromNotices({ seenBy, kinds }: LawElement): number {
  return Number(seenBy !== 'text') + Number(!kinds.some((kind) => kind.startsWith('opt-')));
}

/** A section that is known by a name: `template` is the FCC CPNI certification template. */
function sectionNamed(index: IndexedElement[], key: string): FoundParagraph | undefined {
  const elements = index.filter(
    ({ section }) => key.length >= SHORTEST_NAME && nameKey(section).includes(key),
  );
  const [section, other] = new Set(elements.map((each) => each.section));
  if (section === undefined || other !== undefined) return undefined;
  return { asked: { section, paragraph: [] }, elements };
}

/** The pages that tell of what was found. */
export function pagesOf(law: Law, found: Found): Page[] {
  if (found.is === 'rule') return [rulePage(law, found.rule)];
  const elements =
    found.is === 'elements' ? found.elements : found.paragraph.elements.map(({ element }) => element);
  const pages = grouped(elements);
  if (found.is === 'paragraph' && pages.length > MOST_PAGES) return [paragraphPage(found.paragraph)];
  return pages.map((entries) => elementPage(law, entries));
}

/** Entries of one element in different regimes make one page. */
function grouped(elements: LawElement[]): LawElement[][] {
  const pages: LawElement[][] = [];
  for (const element of elements) {
    const page = pages.find((entries) =>
      entries.every(
        ({ id, regimes }) => id === element.id && !regimes.some((regime) => element.regimes.includes(regime)),
      ),
    );
    if (page) page.push(element);
    else pages.push([element]);
  }
  return pages;
}
