import { isForCustomers } from '../../site/layouts/index-views.js';
import { brailleText } from '../render/braille/braille-text.js';
import { type BrailleCode, brailleCode } from '../render/braille/codes.js';
import type { Liblouis } from '../render/braille/liblouis.js';
import { nameOf } from '../render/source.js';
import { aroundOf } from '../verify/around/document-around.js';
import { brailleFault } from '../verify/braille/braille-words.js';
import { firstUnwritten } from '../verify/braille/unwritten.js';
import { type BuiltFile, encode, type Job, siteFolder, stemOf } from './job.js';
import { leadOf, wordsOfForm } from './lead.js';

/** Said once where documents for customers could be made in Braille and the optional package is not installed. */
export const NO_BRAILLE =
  'No Braille was made: the optional package liblouis-build is not installed. `npm install` fetches it.';

/** How a document is made in Braille, if it is for customers and in a language that is. */
export function brailleFor({ source }: Pick<Job, 'source'>): BrailleCode | undefined {
  return isForCustomers(source.kind) ? brailleCode(source.locale) : undefined;
}

/**
 * The document in Braille, measured; none for documents that go to the Commission, in languages without a code, or
 * where liblouis is not installed. A document with a sign that the code lacks goes without, which is told.
 */
export function brailleFiles(job: Job, liblouis: Liblouis | undefined): BuiltFile[] {
  const { source, view } = job;
  const code = brailleFor(job);
  if (!code || !liblouis) return [];
  const words = wordsOfForm(aroundOf(source), view);
  const text = brailleText(view, leadOf(view), code, liblouis);
  const path = `${siteFolder(view)}/${stemOf(view)}.brf`;
  const fault = brailleFault(path, text, words, { code, liblouis });
  if (fault) {
    const unwritten = firstUnwritten(words, code, liblouis);
    if (unwritten === undefined) throw fault;
    job.notice?.(
      `${nameOf(source)} was not made in Braille: it says “${unwritten}”, for which its code has no signs. Words can say it.`,
    );
    return [];
  }
  return [
    {
      path,
      bytes: encode(text),
      offer: { label: view.t('page.braille'), mediaType: 'application/x-brf' },
      checks: ['words', 'around'],
    },
  ];
}
