import { attachPictures } from '../render/email/attached-pictures.js';
import { emailView } from '../render/email/email-view.js';
import { emailHtml } from '../render/email/html-part.js';
import { emailMessage } from '../render/email/message.js';
import { emailText, emailTextBody } from '../render/email/text-part.js';
import { aroundOf } from '../verify/around/document-around.js';
import { requireEmailPageAround, requireMessageAround } from '../verify/around/email-around.js';
import { requirePageWords, requireTextWords } from '../verify/document-words.js';
import { requireEqualParts } from '../verify/email-parts.js';
import { requireWholeInMail } from '../verify/email-size.js';
import { type BuiltFile, encode, type Job, stemOf } from './job.js';

/** The e-mail's two parts and the message that holds both; nothing for a document that no e-mail carries. */
export async function emailFiles({ source, view, words }: Job): Promise<BuiltFile[]> {
  if (!source.email) return [];
  const path = `email/${view.carrier.folder}/${stemOf(view)}`;
  const shown = emailView(source, view);
  const html = emailHtml(shown);
  requirePageWords(`${path}.html`, html, words);
  const around = aroundOf(source);
  requireEmailPageAround(`${path}.html`, html, around);
  const { body, pictures } = attachPictures(shown.body);
  const text = emailText(shown);
  requireTextWords(`${path}.txt`, text, {
    lead: [view.carrier.name],
    title: view.title,
    body: emailTextBody(shown),
  });
  const message = await emailMessage({
    sender: view.carrier.name,
    ...source.email,
    subject: shown.subject,
    date: view.effective,
    language: view.locale,
    html: pictures.length === 0 ? html : emailHtml({ ...shown, body }),
    text,
    pictures,
  });
  requireWholeInMail(`${path}.eml`, message);
  await requireEqualParts(`${path}.eml`, message, words);
  await requireMessageAround(`${path}.eml`, message, around);
  return [
    { path: `${path}.html`, bytes: encode(html), checks: ['words', 'around'] },
    { path: `${path}.txt`, bytes: encode(text), checks: ['words'] },
    {
      path: `${path}.eml`,
      bytes: message,
      checks: ['words', 'around'],
      offer: { label: view.t('page.email'), mediaType: 'message/rfc822' },
    },
  ];
}
