import type { DocumentView, EmailView } from '../../../site/views.js';
import type { Source } from '../source.js';
import { denialsOf, replySteps } from './denials.js';
import { linkReplies } from './link-replies.js';
import { sizePictures } from './picture-width.js';

/** What an e-mail shows of a document: its words, links that open a reply, and the ways to say no first. */
export function emailView(source: Source, view: DocumentView): EmailView {
  const subject = source.subject ?? view.title;
  return {
    ...view,
    subject,
    denials: denialsOf(source, subject),
    body: sizePictures(linkReplies(view.body, replySteps(source, subject))),
  };
}
