import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { cardPage } from '../../scripts/render/card/card-page.js';
import { documentView } from '../../scripts/render/view.js';
import { cardFaults, requireCardAround } from '../../scripts/verify/around/card-around.js';
import { aroundOf } from '../../scripts/verify/around/document-around.js';
import { elementsOf } from '../../scripts/verify/around/shown-words.js';
import { card } from '../../site/layouts/card.js';
import { textOf } from '../../site/text-of.js';
import { aroundSample, LOCALES, SAID, SET } from './around-samples.js';

function drawn(locale: (typeof LOCALES)[number]) {
  const source = aroundSample(locale);
  const view = documentView(source, SET);
  const fonts = { body: 'sans-serif', heading: 'sans-serif' };
  return { picture: card(view, fonts), page: cardPage(view), around: aroundOf(source) };
}

test.each(LOCALES)('a card in %s says what its document says', (locale) => {
  const { picture, page, around } = drawn(locale);
  expect(cardFaults(picture, around)).toEqual([]);
  expect(cardFaults(page, around)).toEqual([]);
});

/** Puts other words where some are. */
function reword(root: Element, from: string, to: string): Element {
  const copy = structuredClone(root);
  const found = elementsOf(copy).findLast((each) => textOf(each) === from);
  if (!found) throw new Error(`nothing says ${from}`);
  found.children = [{ type: 'text', value: to }];
  return copy;
}

describe('a card on which one thing is broken', () => {
  const { en, es } = SAID;
  const { picture, around } = drawn('es');

  test.each([
    ['title', es.title, en.title],
    ['company', 'Larkspur Telephone', 'Larkspur Phone'],
    ['language', 'Español', 'Spanish'],
    ['effective', 'En vigor desde el 1 de marzo de 2026', 'Effective March 1, 2026'],
  ])('%s', (field, from, to) => {
    expect(cardFaults(reword(picture, from, to), around)).toEqual([`${field} is “${to}”, not “${from}”`]);
  });

  test('kind of the other language', () => {
    const kind = aroundOf(aroundSample('en')).kind;
    expect(cardFaults(reword(picture, around.kind, kind), around)).toEqual([
      `kind is “${kind}”, not “${around.kind}”`,
    ]);
  });

  test('words that belong to nothing', () => {
    const copy = structuredClone(picture);
    copy.children.push({
      type: 'element',
      tagName: 'div',
      properties: {},
      children: [{ type: 'text', value: 'New!' }],
    });
    expect(cardFaults(copy, around)).toEqual(['other words is “New!”, not nothing']);
  });

  test('an Arabic card that is not turned round', () => {
    const arabic = drawn('ar');
    const html = elementsOf(arabic.page).find(({ tagName }) => tagName === 'html') as Element;
    html.properties.dir = 'ltr';
    expect(cardFaults(arabic.page, arabic.around)).toEqual(['dir is “ltr”, not “rtl”']);
  });

  test('stops the build with artefact, language, field and both values', () => {
    const path = 'cards/larkspur/opt-out.es.png';
    expect(() => requireCardAround(path, reword(picture, es.title, en.title), around)).toThrow(
      `${path} (es) does not tell what its document says around the words: title is “${en.title}”, not “${es.title}”`,
    );
  });
});
