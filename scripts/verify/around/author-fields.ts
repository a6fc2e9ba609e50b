import type { Root } from 'hast';
import type { Around } from './document-around.js';
import { type Fields, several } from './fields.js';
import { attribute, elementsOf, hasClass } from './shown-words.js';

/** What a document's pictures and links tell beside their words. */
export function expectedAttributes({ alts, linkTitles }: Around): Fields {
  return { 'alternative text': several(alts), 'link title': several(linkTitles) };
}

/** Takes it back out of a page, from what has the class `words`. */
export function attributeFields(root: Root): Fields {
  const words = elementsOf(root).find((element) => hasClass(element, 'words'));
  const inside = words ? words.children.flatMap(elementsOf) : [];
  const pictures = inside.filter(({ tagName }) => tagName === 'img');
  const told = (values: (string | undefined)[]) => several(values.filter((value) => value));
  return {
    'alternative text': told(pictures.map((each) => attribute(each, 'alt'))),
    'link title': told(inside.map((each) => attribute(each, 'title'))),
  };
}
