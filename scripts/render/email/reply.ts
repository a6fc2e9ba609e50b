import type { Source } from '../source.js';

/**
 * An address that opens a reply: to where replies go, under the subject, with the word to send already in it.
 * A `mailto:` of RFC 6068; undefined for a document that no e-mail carries.
 */
export function replyHref({ email }: Source, subject: string, answer?: string): string | undefined {
  if (!email) return undefined;
  const fields = [`subject=${encodeURIComponent(`Re: ${subject}`)}`];
  if (answer !== undefined) fields.push(`body=${encodeURIComponent(withoutQuotes(answer))}`);
  return `mailto:${email.replyTo ?? email.from}?${fields.join('&')}`;
}

/** Whether an address opens a reply, as {@link replyHref} writes it. */
export function isReply(href: unknown): boolean {
  return typeof href === 'string' && /^mailto:[^?]*\?subject=Re%3A/.test(href);
}

/** A word to send is quoted in some languages (« لا »); what is sent is the word. */
function withoutQuotes(answer: string): string {
  return answer.replace(/^\p{P}+|\p{P}+$/gu, '') || answer;
}
