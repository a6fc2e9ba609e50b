import type { FilingView } from '../../site/layouts/filing-view.js';
import type { Artefact } from './artefacts.js';
import type { FilingJob } from './filing.js';
import { filingPdf } from './filing-pdf.js';
import type { BuiltFile } from './job.js';

/** A filing and the files it was made into. */
export interface BuiltFiling {
  view: FilingView;
  files: BuiltFile[];
}

/** One PDF to upload, and a Word document of the same words for outside counsel. */
export async function filingFiles(job: FilingJob, wanted: ReadonlySet<Artefact>): Promise<BuiltFile[]> {
  const files: BuiltFile[] = [];
  if (wanted.has('pdf')) files.push(await filingPdf(job));
  if (wanted.has('docx')) {
    // Takes a while to load, and most companies' documents need it not.
    const { filingDocx } = await import('./filing-docx.js');
    files.push(await filingDocx(job));
  }
  return files;
}
