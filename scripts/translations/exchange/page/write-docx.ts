import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { direction } from '../../../../site/bidi.js';
import { repack } from '../../../render/docx/repack.js';
import type { Exchange, ExchangeUnit } from '../exchange.js';
import { factNotes, sourceChanges } from '../unit-notes.js';
import { type PagePart, pageParts } from './page-parts.js';
import { CHANGED_HEAD, FACTS_HEAD, pageColumns, pageWords, unitNote, unitsShown } from './page-words.js';

/** Twentieths of a point: letter paper on its side, half an inch of margin, and what the three columns share. */
const PAGE = { width: 12240, height: 15840, margin: 720 };
const WIDTHS = [1500, 6450, 6450];

/**
 * A Word document with a row for each unit: number, source, translation.
 *
 * @param date YYYY-MM-DD: the day it says it was made
 */
export async function writeDocx(exchange: Exchange, date: string): Promise<Uint8Array> {
  const { source, locale } = exchange;
  const { heading, about } = pageWords(exchange, 'When you are done, save it as a Word document (.docx).');
  const facts = factNotes(exchange);
  const rows = unitsShown(exchange).flatMap((unit) => [
    ...changedRow(unit),
    new TableRow({
      cantSplit: true,
      children: [
        cell([label(unit.id), new TextRun({ break: 1, size: '7pt', text: unitNote(unit) })], 0),
        cell(runs(pageParts(unit.source), source.locale), 1, source.locale),
        cell(runs(pageParts(unit.target ?? []), locale), 2, locale),
      ],
    }),
  ]);
  const head = new TableRow({
    tableHeader: true,
    children: pageColumns(exchange).map((name, column) =>
      cell([new TextRun({ text: name, bold: true })], column),
    ),
  });
  const file = new Document({
    title: heading,
    creator: 'cpni',
    lastModifiedBy: 'cpni',
    revision: 1,
    styles: { default: { document: { run: { font: 'Arial', size: '11pt' } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height, orientation: PageOrientation.LANDSCAPE },
            margin: { top: PAGE.margin, right: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin },
          },
        },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(heading)] }),
          ...[...about, ...(facts.length > 0 ? [FACTS_HEAD] : [])].map(
            (words) => new Paragraph({ children: [new TextRun(words)] }),
          ),
          ...facts.map((words) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(words)] })),
          new Table({
            layout: TableLayoutType.FIXED,
            width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
            columnWidths: WIDTHS,
            rows: [head, ...rows],
          }),
        ],
      },
    ],
  });
  return repack(await Packer.toBuffer(file), date);
}

/** What was changed in the source, above the row; a lone cell is none of the table's parts on the way back. */
function changedRow(unit: ExchangeUnit): TableRow[] {
  const changes = sourceChanges(unit);
  if (!changes) return [];
  const words = changes.map(
    ({ kind, text }) =>
      new TextRun({
        text,
        ...(kind === 'out' ? { strike: true, color: '8B1A1A' } : {}),
        ...(kind === 'in' ? { underline: {}, bold: true, color: '0B5A1E' } : {}),
      }),
  );
  const head = new TextRun({ text: CHANGED_HEAD, size: '9pt' });
  return [
    new TableRow({
      cantSplit: true,
      children: [
        new TableCell({
          columnSpan: 3,
          margins: { top: 60, bottom: 60, left: 100, right: 100 },
          shading: { fill: 'FFF8E1' },
          children: [
            new Paragraph({ keepNext: true, children: [head] }),
            new Paragraph({ keepNext: true, children: words }),
          ],
        }),
      ],
    }),
  ];
}

function label(text: string): TextRun {
  return new TextRun({ text, font: 'Courier New', size: '7pt' });
}

function cell(children: ParagraphChild[], column: number, locale = 'en'): TableCell {
  return new TableCell({
    width: { size: WIDTHS[column] ?? 0, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: [new Paragraph({ bidirectional: direction(locale) === 'rtl', children })],
  });
}

function runs(parts: readonly PagePart[], locale: string): ParagraphChild[] {
  const isRtl = direction(locale) === 'rtl';
  const language = isRtl
    ? { bidirectional: locale }
    : /^(zh|ja|ko)/.test(locale)
      ? { eastAsia: locale }
      : { value: locale };
  return parts.map((part): ParagraphChild => {
    if (part.type === 'break') return new TextRun({ break: 1 });
    if (part.type === 'link') {
      return new ExternalHyperlink({ link: part.address, children: runs(part.parts, locale) });
    }
    return new TextRun({
      text: part.text,
      bold: part.isBold,
      italics: part.isItalic,
      // What is put in by the program is Latin, in any language.
      rightToLeft: isRtl && !part.isCode,
      language,
      ...(part.isCode ? { shading: { fill: 'EEEEEE' } } : {}),
    });
  });
}
