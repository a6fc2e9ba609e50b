import type { Root } from 'hast';
import { card } from '../../../site/layouts/card.js';
import { sheet } from '../../../site/layouts/sheet.js';
import type { DocumentView } from '../../../site/views.js';
import { facesFor } from '../fonts/choose.js';
import { embeddedFontStyle } from '../fonts/font-style.js';
import { lettersOf } from '../fonts/letters.js';
import { familyList, stacksOf } from '../fonts/stacks.js';
import { scriptStyle } from '../stylesheet.js';

/** A card as a page that a browser shows, with its style and fonts inside. */
export function cardPage(view: DocumentView): Root {
  const { sans, serif } = stacksOf(view.locale);
  const picture = card(view, {
    body: familyList(sans, 'sans-serif'),
    heading: familyList(serif, 'sans-serif'),
  });
  const style = [
    embeddedFontStyle(facesFor(lettersOf(picture, view.locale))),
    'html, body { margin: 0; overflow: hidden; } * { box-sizing: border-box; }',
    scriptStyle(),
  ];
  return sheet(view, style.join('\n'), [picture]);
}
