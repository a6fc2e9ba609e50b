import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { filingFoot } from '../../../site/layouts/filing-foot.js';
import type { FilingPart, FilingView } from '../../../site/layouts/filing-view.js';
import { joinAddresses } from '../break-addresses.js';
import { guardPageBreaks } from '../pdf/page-breaks.js';
import { Blocks } from './blocks.js';
import { COLUMN, PAGE } from './measures.js';
import { pictureRun } from './picture-run.js';
import { repack } from './repack.js';
import { OWN, STYLE, wordStyles } from './styles.js';
import { wordLanguage } from './word-language.js';

/** Characters a line of the body, about. */
const LINE_LENGTH = 90;

/** A filing as a Word document: the same bytes for the same filing. Each of its documents begins a page of its own. */
export async function filingWord(view: FilingView): Promise<Uint8Array> {
  const bodies = view.parts.map(({ body }) => prepare(body));
  const blocks = new Blocks(bookmarks(bodies), view.direction);
  const color = view.carrier.palette.ink.slice(1).toUpperCase();
  const sections = view.parts.map((part, index) =>
    section(part, bodies[index] ?? part.body, blocks, view, index > 0),
  );
  const document = new Document({
    title: view.title,
    creator: view.carrier.legalName,
    lastModifiedBy: view.carrier.legalName,
    revision: 1,
    compatabilityModeVersion: 15,
    styles: wordStyles(wordLanguage(view.locale), color, view.direction),
    numbering: { config: blocks.lists.config },
    sections,
  });
  return repack(await Packer.toBuffer(document), view.date, view.locale);
}

function prepare(given: Root): Root {
  const body = structuredClone(given);
  joinAddresses(body);
  guardPageBreaks(body, { lineLength: LINE_LENGTH, leastLines: 3, wholeList: 8 });
  return body;
}

/** Bookmarks for the headings that links lead to. Word allows letters, digits and underscores in their names. */
function bookmarks(bodies: Root[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const body of bodies) {
    visit(body, 'element', ({ properties: { href } }) => {
      if (typeof href !== 'string' || !href.startsWith('#')) return;
      const id = decodeURIComponent(href.slice(1));
      if (!names.has(id)) names.set(id, `heading_${names.size + 1}`);
    });
  }
  return names;
}

function section(
  part: FilingPart,
  body: Root,
  blocks: Blocks,
  view: FilingView,
  isLater: boolean,
): ISectionOptions {
  const foot = footer(view);
  const isLetter = part.kind === 'cover-letter';
  return {
    properties: {
      ...(isLater && { type: SectionType.NEXT_PAGE }),
      titlePage: true,
      page: {
        size: { width: PAGE.width, height: PAGE.height },
        margin: { top: PAGE.margin, right: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin },
      },
    },
    headers: { first: letterhead(part, view), default: new Header({ children: [new Paragraph({})] }) },
    footers: { first: foot, default: foot },
    children: [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        // A letter opens with its date; what it is called stays small above it.
        ...(isLetter && { alignment: AlignmentType.START, spacing: { before: 0 } }),
        children: [new TextRun({ text: part.title, ...(isLetter && { size: '12pt' }) })],
      }),
      ...blocks.all(body.children),
    ],
  };
}

/** The company on the first page of each document, and what kind of document it is. */
function letterhead(part: FilingPart, { carrier }: FilingView): Header {
  const mark =
    carrier.logo === undefined
      ? new TextRun(carrier.legalName)
      : pictureRun({ properties: { src: carrier.logo, alt: carrier.legalName } }, 40);
  return new Header({
    children: [
      new Paragraph({
        style: STYLE.letterhead,
        tabStops: [{ type: TabStopType.RIGHT, position: COLUMN }],
        children: [
          mark,
          new TextRun({ children: [new Tab(), part.kindLabel], bold: false, color: '414A54' }),
        ],
      }),
    ],
  });
}

function footer(view: FilingView): Footer {
  const counted = view
    .t('page.pageOf', { page: '{page}', pages: '{pages}' })
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : part,
    );
  return new Footer({
    children: [
      new Paragraph({
        style: OWN.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: COLUMN }],
        children: [new TextRun(filingFoot(view)), new TextRun({ children: [new Tab(), ...counted] })],
      }),
    ],
  });
}
