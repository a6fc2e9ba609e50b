import { plainText } from '../render/plain-text.js';
import { aroundOf } from '../verify/around/document-around.js';
import { requireTextAround } from '../verify/around/text-around.js';
import { requireTextWords } from '../verify/document-words.js';
import { type BuiltFile, encode, type Job, siteFolder, stemOf } from './job.js';
import { leadOf, wordsOfForm } from './lead.js';

/** The document as plain text, measured. */
export function textFile({ source, view }: Job): BuiltFile {
  const text = plainText(view, leadOf(view));
  const path = `${siteFolder(view)}/${stemOf(view)}.txt`;
  const around = aroundOf(source);
  requireTextAround(path, text, around);
  requireTextWords(path, text, wordsOfForm(around, view));
  return {
    path,
    bytes: encode(text),
    offer: { label: view.t('page.text'), mediaType: 'text/plain' },
    checks: ['words', 'around'],
  };
}
