import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { AttachedPicture } from './attached-pictures.js';

/** An e-mail before it is packed. */
export interface EmailParts {
  /** The company's name, shown as the sender. */
  sender: string;
  from: string;
  replyTo?: string;
  subject: string;
  /** YYYY-MM-DD: the day it is sent. */
  date: string;
  language: string;
  html: string;
  text: string;
  pictures: AttachedPicture[];
}

/**
 * What mail programs are told beside the message.
 *
 * There is no List-Unsubscribe (RFC 2369, RFC 8058), on purpose: what it asks for is to get no more mail, and a mail
 * program shows it as that. To take it as a denial would be to guess, and to take it as what it says would end the
 * customer's agreement to get notices by e-mail without denying anything. The law wants a denial by reply, or for
 * relay by a link in the e-mail that a reader sees (47 CFR 64.2008(d)(3)(ii), 64.5108(d)(3)(ii)), and both are there.
 *
 * Auto-Submitted (RFC 3834) asks for no absence notes: they would come to where replies are taken for denials.
 */
function headersOf(language: string): Record<string, string> {
  return { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' };
}

/** Packs an e-mail as one message (RFC 5322). Its id and boundaries come from its words, so its bytes do too. */
export async function emailMessage(parts: EmailParts): Promise<Uint8Array> {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const domain = parts.from.slice(parts.from.lastIndexOf('@') + 1);
  const composer = new MailComposer({
    from: { name: parts.sender, address: parts.from },
    ...(parts.replyTo !== undefined && { replyTo: parts.replyTo }),
    subject: parts.subject,
    // Noon, so that it is the same day in every time zone of the United States.
    date: new Date(`${parts.date}T12:00:00Z`),
    messageId: `<${hash.slice(0, 32)}@${domain}>`,
    headers: headersOf(parts.language),
    html: parts.html,
    text: parts.text,
    attachments: parts.pictures.map((picture) => ({ ...picture, contentDisposition: 'inline' as const })),
    baseBoundary: hash.slice(32, 48),
    textEncoding: 'quoted-printable',
    newline: 'windows',
  });
  return composer.compile().build();
}
