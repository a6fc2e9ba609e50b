import { loadLiblouis } from '../render/braille/liblouis.js';
import { cardPicture } from '../render/card/card-picture.js';
import { requireCardAround } from '../verify/around/card-around.js';
import { aroundOf } from '../verify/around/document-around.js';
import type { Artefact } from './artefacts.js';
import { brailleFiles } from './braille-file.js';
import { emailFiles } from './email-files.js';
import { type BuiltFile, type Job, stemOf } from './job.js';
import { pageFiles } from './page-file.js';
import { pdfFiles } from './pdf-files.js';
import { spokenFiles } from './spoken-files.js';
import { textFile } from './text-file.js';

/** Renders one document in one language and measures what comes out. */
export async function renderDocument(job: Job, wanted: ReadonlySet<Artefact>): Promise<BuiltFile[]> {
  const { view } = job;
  const files: BuiltFile[] = [];
  if (wanted.has('pdf')) files.push(...(await pdfFiles(job)));
  if (wanted.has('text')) files.push(textFile(job));
  files.push(...spokenFiles(job, wanted));
  if (wanted.has('braille')) files.push(...brailleFiles(job, loadLiblouis()));
  if (wanted.has('email')) files.push(...(await emailFiles(job)));
  if (wanted.has('card')) {
    const { bytes, drawn } = await cardPicture(view, job.printer);
    const path = `cards/${view.carrier.folder}/${stemOf(view)}.png`;
    requireCardAround(path, drawn, aroundOf(job.source));
    files.push({ path, bytes, checks: ['around'] });
  }
  if (wanted.has('html')) files.push(...pageFiles(job, files));
  return files;
}
