import { finishPdf } from '../render/pdf/finish.js';
import { type PrintSize, paper } from '../render/pdf/paper.js';
import { printedWords } from '../render/pdf/printed-words.js';
import { nameOf } from '../render/source.js';
import { aroundOf } from '../verify/around/document-around.js';
import { requirePdfAround } from '../verify/around/pdf-around.js';
import { pageOf } from '../verify/paper/foot-faults.js';
import { requirePaperWords } from '../verify/paper/paper-words.js';
import { requirePdfUa } from '../verify/pdf-ua/require.js';
import { type BuiltFile, type Job, stemOf } from './job.js';
import { measurePaper } from './measure-paper.js';

/** The document on paper, in standard and in large print, measured. */
export async function pdfFiles(job: Job): Promise<BuiltFile[]> {
  return [await pdfFile(job, 'standard'), await pdfFile(job, 'large')];
}

async function pdfFile({ findings, source, view, printer }: Job, size: PrintSize): Promise<BuiltFile> {
  const ending = size === 'large' ? '.large.pdf' : '.pdf';
  const path = `pdf/${view.carrier.folder}/${stemOf(view)}${ending}`;
  const sheet = paper(view, size);
  const printed = await printer.print(sheet.html, nameOf(source));
  const promise = { title: view.title, language: view.locale };
  const metadata = {
    ...promise,
    author: view.carrier.legalName,
    ...(view.summary !== undefined && { subject: view.summary }),
    date: view.effective,
  };
  const bytes = await finishPdf(printed, metadata, printedWords(sheet, view.title));
  await requirePdfUa(path, bytes, promise);
  const { company, direction, effective, kind, language, legalName, summary, t, title } = aroundOf(source);
  const { root } = sheet;
  const feet = { root, direction, foot: company, counted: pageOf(t) };
  const read = await requirePaperWords(path, bytes, feet);
  await requirePdfAround(path, bytes, sheet.root, {
    language,
    title,
    author: legalName,
    subject: summary,
    letterhead: [company, `${kind} · ${t('page.effectiveOn', { date: effective })}`],
  });
  const label = view.t(size === 'large' ? 'page.largePdf' : 'page.pdf');
  const edition = { view: size === 'large' ? 'large print' : 'paper', edition: size };
  const measured = measurePaper({ path, ...edition, read, root, sources: [source], findings });
  return { path, bytes, offer: { label, mediaType: 'application/pdf' }, ...measured };
}
