import { CpniError } from '../cpni-error.js';

/** Gmail cuts off an e-mail's HTML beyond 102 KB; by some accounts it counts the bytes as they travel. */
const CLIPPED_AT = 102 * 1024;

/**
 * Sees to it that no mail program cuts a notice off, perhaps before the ways to say no.
 * @throws {CpniError} when a message's HTML part, as it is sent, is too long
 */
export function requireWholeInMail(artefact: string, message: Uint8Array): void {
  const size = htmlPartSize(Buffer.from(message).toString('latin1'));
  if (size < CLIPPED_AT) return;
  throw new CpniError(
    `The HTML in ${artefact} is ${size} bytes as sent, and mail programs cut it off at ${CLIPPED_AT}`,
    { path: artefact, hint: 'Shorten the document, or take `email` from its channels.' },
  );
}

/** Bytes of the part between its boundaries, which are the lines that start with two hyphens and its own name. */
function htmlPartSize(message: string): number {
  const start = message.indexOf('\r\nContent-Type: text/html');
  const boundary = message.slice(message.lastIndexOf('\r\n--', start), start);
  const end = message.indexOf(boundary, start);
  return (end < 0 ? message.length : end) - start;
}
