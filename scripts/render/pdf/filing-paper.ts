import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { filing } from '../../../site/layouts/filing.js';
import type { FilingView } from '../../../site/layouts/filing-view.js';
import { textOf } from '../../../site/text-of.js';
import { joinAddresses } from '../break-addresses.js';
import { facesFor } from '../fonts/choose.js';
import { drawnAlike } from '../fonts/drawn-alike.js';
import { embeddedFontStyle, familyStyle } from '../fonts/font-style.js';
import { lettersIn, lettersOf, mergeLetters } from '../fonts/letters.js';
import { stringify } from '../stringify.js';
import { brandStyle, filingStyle } from '../stylesheet.js';
import { cellsOf, rowsOf } from '../tables.js';
import { letterWidth } from './letter-width.js';
import { guardPageBreaks } from './page-breaks.js';
import type { Paper } from './paper.js';
import { COLUMN, footWords, type Sheet, sheetStyle } from './sheet-style.js';

/** Body size in points: what the rules ask of notices serves filings too. */
const POINTS = 12;
/** Letters that a cell keeps in one line, and columns of which each can. */
const BRIEF = 18;
const BRIEF_COLUMNS = 4;
/** A letter's average width in Source Serif 4, as a share of the type size. */
const LETTER_WIDTH = 0.46;

/** Lays all documents of a filing out as one, with one count of pages. */
export function filingPaper(given: FilingView): Paper {
  const parts = given.parts.map((part) => {
    const body = structuredClone(part.body);
    joinAddresses(body);
    styleWords(body);
    keepBriefCells(body);
    guardPageBreaks(body, COLUMN / (POINTS * letterWidth(given.locale, LETTER_WIDTH)));
    return { ...part, body };
  });
  const view = { ...given, parts };
  const page: Sheet = {
    foot: view.title,
    t: view.t,
    direction: view.direction,
    points: POINTS,
    family: '--serif',
  };
  const letters = mergeLetters([
    lettersOf(filing(view, ''), view.locale),
    lettersIn(footWords(page), view.locale),
  ]);
  const faces = facesFor(letters, 'filing');
  const style = [
    embeddedFontStyle(faces),
    familyStyle([view.locale]),
    brandStyle(':root', view.carrier.palette),
    `:root { --type: ${POINTS}pt; }`,
    filingStyle(),
    sheetStyle(page),
  ].join('\n');
  const root = filing(view, style);
  return { html: stringify(root), root, alike: drawnAlike(faces, letters) };
}

/** What is styled within words: a section's sign with its number, and a line to write on. */
const STYLED = /(§+ \S+|_{4,})/;

/**
 * Keeps a section's sign and number in one line, and closes the gaps that the face leaves in a line to write on. As
 * a style, so that a search still finds the characters that were written.
 */
function styleWords(body: Root): void {
  visit(body, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !STYLED.test(node.value)) return undefined;
    const parts = node.value.split(STYLED).map((value): ElementContent => {
      if (!STYLED.test(value)) return { type: 'text', value };
      return h('span', { class: value.startsWith('_') ? 'rule' : 'bound' }, value);
    });
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

/** Keeps a date, a name or a number in a table in one line. */
function keepBriefCells(body: Root): void {
  visit(body, 'element', (table) => {
    if (table.tagName !== 'table') return;
    const rows = rowsOf(table).map(cellsOf);
    if (rows.some((cells) => cells.length > BRIEF_COLUMNS)) return;
    for (const cell of rows.flat()) {
      if (textOf(cell).trim().length <= BRIEF) cell.properties.className = ['bound'];
    }
  });
}
