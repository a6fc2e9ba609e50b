import { CpniError } from '../cpni-error.js';
import { attachPictures } from '../render/email/attached-pictures.js';
import { emailHtml } from '../render/email/html-part.js';
import { emailMessage } from '../render/email/message.js';
import { plainText } from '../render/plain-text.js';
import { aroundOf } from '../verify/around/document-around.js';
import { requireEmailPageAround, requireMessageAround } from '../verify/around/email-around.js';
import { requirePageWords, requireTextWords } from '../verify/document-words.js';
import { type BuiltFile, encode, type Job, stemOf } from './job.js';

/** Gmail cuts off an e-mail's HTML beyond 102 KB. */
const CLIPPED_AT = 102 * 1024;

/** The e-mail's two parts and the message that holds both; nothing for a document that no e-mail carries. */
export async function emailFiles({ source, view, words }: Job): Promise<BuiltFile[]> {
  if (!source.email) return [];
  const path = `email/${view.carrier.folder}/${stemOf(view)}`;
  const subject = source.subject ?? view.title;
  const html = emailHtml(view, subject);
  requirePageWords(`${path}.html`, html, words);
  const around = aroundOf(source);
  requireEmailPageAround(`${path}.html`, html, around);
  const { body, pictures } = attachPictures(view.body);
  const sent = pictures.length === 0 ? html : emailHtml({ ...view, body }, subject);
  if (Buffer.byteLength(sent) >= CLIPPED_AT) {
    throw new CpniError(
      `${path}.html is ${Buffer.byteLength(sent)} bytes, and mail programs cut it off at ${CLIPPED_AT}`,
      {
        path: `${path}.html`,
        hint: 'Shorten the document, or take `email` from its channels.',
      },
    );
  }
  const text = plainText(view, []);
  requireTextWords(`${path}.txt`, text, { lead: [], title: view.title, body: view.body });
  const message = await emailMessage({
    sender: view.carrier.name,
    ...source.email,
    subject,
    date: view.effective,
    language: view.locale,
    html: sent,
    text,
    pictures,
  });
  await requireMessageAround(`${path}.eml`, message, around);
  return [
    { path: `${path}.html`, bytes: encode(html) },
    { path: `${path}.txt`, bytes: encode(text) },
    {
      path: `${path}.eml`,
      bytes: message,
      offer: { label: view.t('page.email'), mediaType: 'message/rfc822' },
    },
  ];
}
