import { plainText } from '../render/plain-text.js';
import { aroundOf } from '../verify/around/document-around.js';
import { requireTextAround } from '../verify/around/text-around.js';
import { requireTextWords } from '../verify/document-words.js';
import { type BuiltFile, encode, type Job, siteFolder, stemOf } from './job.js';
import { leadOf } from './lead.js';

/** The document as plain text, measured. */
export function textFile({ source, view }: Job): BuiltFile {
  const lead = leadOf(view);
  const text = plainText(view, lead);
  const path = `${siteFolder(view)}/${stemOf(view)}.txt`;
  requireTextAround(path, text, aroundOf(source));
  requireTextWords(path, text, { lead, title: view.title, body: view.body });
  return {
    path,
    bytes: encode(text),
    offer: { label: view.t('page.text'), mediaType: 'text/plain' },
    checks: ['words', 'around'],
  };
}
