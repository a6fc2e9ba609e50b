import { printInsert } from '../render/pdf/bill-insert.js';
import { finishPdf } from '../render/pdf/finish.js';
import { type Printed, printFitted } from '../render/pdf/fitted.js';
import { paper } from '../render/pdf/paper.js';
import { printedWords } from '../render/pdf/printed-words.js';
import { nameOf } from '../render/source.js';
import { aroundOf } from '../verify/around/document-around.js';
import { requirePdfAround } from '../verify/around/pdf-around.js';
import { pageOf } from '../verify/paper/foot-faults.js';
import { requirePaperWords } from '../verify/paper/paper-words.js';
import { requireSheet } from '../verify/paper/sheet-faults.js';
import { requirePdfUa } from '../verify/pdf-ua/require.js';
import { type BuiltFile, type Job, stemOf } from './job.js';
import { type MeasuredPaper, measurePaper } from './measure-paper.js';

/** The document on paper, in standard and in large print and as a bill insert where it is one, measured. */
export async function pdfFiles(job: Job): Promise<BuiltFile[]> {
  const { source, view, printer } = job;
  const { t } = view;
  const name = nameOf(source);
  const print = (html: string) => printer.print(html, name);
  const standard = await printFitted((air) => paper(view, 'standard', air), print);
  const large = await printFitted((air) => paper(view, 'large', air), print);
  const files = [
    await pdfFile(job, standard, {
      ending: '.pdf',
      label: t('page.pdf'),
      view: 'paper',
      edition: 'standard',
    }),
    await pdfFile(job, large, {
      ending: '.large.pdf',
      label: t('page.largePdf'),
      view: 'large print',
      edition: 'large',
    }),
  ];
  if (source.billInsert) {
    const insert = await printInsert(view, source.billInsert, { name, print });
    files.push(
      await pdfFile(job, insert, {
        ending: '.insert.pdf',
        label: t('page.billInsert'),
        view: 'bill insert',
      }),
    );
  }
  return files;
}

/** What one PDF of a document is called; `view` and `edition` among findings. */
interface Edition extends Pick<MeasuredPaper, 'view' | 'edition'> {
  ending: string;
  label: string;
}

async function pdfFile(
  { findings, source, view }: Job,
  { sheet, bytes: printed }: Printed,
  { ending, label, ...edition }: Edition,
): Promise<BuiltFile> {
  const path = `pdf/${view.carrier.folder}/${stemOf(view)}${ending}`;
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
  await requirePdfAround(path, bytes, root, {
    language,
    title,
    author: legalName,
    subject: summary,
    letterhead: [company, `${kind} · ${t('page.effectiveOn', { date: effective })}`],
  });
  const feet = { root, direction, foot: company, counted: pageOf(t) };
  const read = await requirePaperWords(path, bytes, feet);
  requireSheet(path, read, sheet.format);
  const measured = measurePaper({ path, ...edition, read, root, sources: [source], findings });
  return { path, bytes, offer: { label, mediaType: 'application/pdf' }, ...measured };
}
