import { filingWord } from '../render/docx/filing-word.js';
import { requireDocxAround } from '../verify/around/docx-around.js';
import { filingAround } from '../verify/around/filing-around.js';
import { wordsOfDocx } from '../verify/docx-words.js';
import { requireSameWords } from '../verify/same-words.js';
import type { FilingJob } from './filing.js';
import type { BuiltFile } from './job.js';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The filing as a Word document, measured. */
export async function filingDocx({ view, stem, sources, words }: FilingJob): Promise<BuiltFile> {
  const path = `${stem}.docx`;
  const bytes = await filingWord(view);
  requireSameWords({ artefact: path, expected: words.flat(), found: wordsOfDocx(bytes) });
  requireDocxAround(path, bytes, filingAround(sources, view.coveredYear));
  return {
    path,
    bytes,
    offer: { label: view.t('page.word'), mediaType: MEDIA_TYPE },
    checks: ['words', 'around'],
  };
}
