import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { filingPaper } from '../render/pdf/filing-paper.js';
import { finishPdf } from '../render/pdf/finish.js';
import { printFitted } from '../render/pdf/fitted.js';
import { printedWords } from '../render/pdf/printed-words.js';
import { filingAround } from '../verify/around/filing-around.js';
import { requirePdfAround } from '../verify/around/pdf-around.js';
import { pageOf } from '../verify/paper/foot-faults.js';
import { requirePaperWords } from '../verify/paper/paper-words.js';
import { requireSheet } from '../verify/paper/sheet-faults.js';
import { requirePdfUa } from '../verify/pdf-ua/require.js';
import { requireSameWords } from '../verify/same-words.js';
import { wordsOfHast } from '../verify/words.js';
import type { FilingJob } from './filing.js';
import type { BuiltFile } from './job.js';
import { measurePaper } from './measure-paper.js';

/** A filing is no notice: nothing in it has to meet a customer's eye. */
const UNASKED = ['legible-prominence'];

/** The filing as one PDF, measured: what was laid out says what the documents say, and the PDF what was laid out. */
export async function filingPdf({
  findings,
  view,
  stem,
  sources,
  words,
  printer,
}: FilingJob): Promise<BuiltFile> {
  const path = `${stem}.pdf`;
  const lay = (air: number) => {
    const laid = filingPaper(view, air);
    requireSameWords({ artefact: path, expected: words.flat(), found: documentsOf(laid.root) });
    return laid;
  };
  const { sheet: paper, bytes: printed } = await printFitted(lay, (html) => printer.print(html, stem));
  const promise = { title: view.title, language: view.locale };
  const metadata = { ...promise, author: view.carrier.legalName, date: view.date };
  const bytes = await finishPdf(printed, metadata, printedWords(paper, view.title));
  await requirePdfUa(path, bytes, promise);
  const around = filingAround(sources, view.coveredYear);
  const { direction, t } = view;
  const { root } = paper;
  const feet = { root, direction, foot: around.foot, counted: pageOf(t) };
  const read = await requirePaperWords(path, bytes, feet);
  requireSheet(path, read, paper.format);
  await requirePdfAround(path, bytes, paper.root, { ...around, subject: undefined });
  const shown = { path, view: 'filing', unasked: UNASKED, read, root };
  const measured = measurePaper({ ...shown, sources, findings });
  return { path, bytes, offer: { label: view.t('page.pdf'), mediaType: 'application/pdf' }, ...measured };
}

/** The documents' own words among what is printed: titles and what has the class `words`. */
function documentsOf(root: Root): string[] {
  const said: Element[] = [];
  visit(root, 'element', (node) => {
    const classes = node.properties.className;
    const isBody = Array.isArray(classes) && classes.includes('words');
    if (node.tagName === 'h1' || isBody) said.push(node);
  });
  return said.flatMap((node) => wordsOfHast(node));
}
