import type { LawElement } from '../../rules/law.js';
import type { FoundParagraph } from '../law/find-paragraph.js';
import { type Page, part } from './page.js';

/** A paragraph or section with many elements: each in a line. */
export function paragraphPage({ asked, elements }: FoundParagraph): Page {
  const byCite = new Map<string, LawElement[]>();
  for (const { element } of elements)
    byCite.set(element.cite, [...(byCite.get(element.cite) ?? []), element]);
  return {
    title: asked.section + asked.paragraph.map((step) => `(${step})`).join(''),
    about: ['What it asks, paragraph by paragraph. More of each: cpni explain ID'],
    parts: [...byCite].flatMap(([cite, own]) =>
      part(
        cite,
        own.map(({ id, title, asks }) => ({ label: id, text: `${title}. ${asks}` })),
      ),
    ),
  };
}
