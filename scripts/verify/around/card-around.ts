import type { Element, Root } from 'hast';
import { textOf } from '../../../site/text-of.js';
import type { Around } from './document-around.js';
import { fieldFaults, requireNoFaults, several } from './fields.js';
import { attribute, elementsOf } from './shown-words.js';

/**
 * A card's letters are outlines: it is read from the tree that was drawn.
 * @throws {CpniError} when it says something else than its document
 */
export function requireCardAround(artefact: string, drawn: Element | Root, around: Around): void {
  requireNoFaults(artefact, around.language, cardFaults(drawn, around));
}

/** What is wrong with a card's words, in words. */
export function cardFaults(drawn: Element | Root, around: Around): string[] {
  const html = elementsOf(drawn).find(({ tagName }) => tagName === 'html');
  const body = elementsOf(drawn).find(({ tagName }) => tagName === 'body') ?? drawn;
  const [company, kind, title, effective, language, ...more] = leaves(body);
  // A card that is drawn letter by letter is no page: only those that a browser lays out have a language.
  const page = html && { lang: around.language, dir: around.direction };
  return fieldFaults(
    {
      ...page,
      company: around.company,
      kind: around.kind,
      title: around.title,
      effective: around.t('page.effectiveOn', { date: around.effective }),
      language: around.languageName,
      'other words': undefined,
    },
    {
      lang: attribute(html, 'lang'),
      dir: attribute(html, 'dir'),
      company,
      kind,
      title,
      effective,
      language,
      'other words': several(more),
    },
  );
}

/** The texts of elements that hold text, in order. */
function leaves(node: Element | Root): string[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.children.some(({ type }) => type === 'text') ? [textOf(child)] : leaves(child);
  });
}
