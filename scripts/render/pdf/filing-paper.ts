import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { filing } from '../../../site/layouts/filing.js';
import type { FilingView } from '../../../site/layouts/filing-view.js';
import { textOf } from '../../../site/text-of.js';
import { joinAddresses } from '../break-addresses.js';
import { embeddedFontStyle, FILING_CUTS, facesFor } from '../fonts.js';
import { stringify } from '../stringify.js';
import { brandStyle, filingStyle } from '../stylesheet.js';
import { guardPageBreaks } from './page-breaks.js';
import type { Paper } from './paper.js';
import { COLUMN, sheetStyle } from './sheet-style.js';

/** Body size in points: what the rules ask of notices serves filings too. */
const POINTS = 12;
/** A letter's average width in Source Serif 4, as a share of the type size. */
const LETTER_WIDTH = 0.46;

/** Lays all documents of a filing out as one, with one count of pages. */
export function filingPaper(given: FilingView): Paper {
  const parts = given.parts.map((part) => {
    const body = structuredClone(part.body);
    joinAddresses(body);
    bindSections(body);
    guardPageBreaks(body, COLUMN / (POINTS * LETTER_WIDTH));
    return { ...part, body };
  });
  const view = { ...given, parts };
  const style = [
    embeddedFontStyle(facesFor(`${view.title} ${textOf(filing(view, ''))}`, FILING_CUTS)),
    brandStyle(':root', view.carrier.palette),
    `:root { --type: ${POINTS}pt; }`,
    filingStyle(),
    sheetStyle({ foot: view.title, t: view.t, points: POINTS, family: '--serif' }),
  ].join('\n');
  const root = filing(view, style);
  return { html: stringify(root), root };
}

/** Keeps a section's sign and number in one line; as a style, so that a search still finds the space in it. */
function bindSections(body: Root): void {
  visit(body, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('§ ')) return undefined;
    const parts = node.value
      .split(/(§+ \S+)/)
      .map(
        (value): ElementContent =>
          value.startsWith('§') ? h('span', { class: 'bound' }, value) : { type: 'text', value },
      );
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}
