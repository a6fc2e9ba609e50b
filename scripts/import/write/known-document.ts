import type { Kind } from '../../../rules/document-context.js';
import type { DocumentGuess } from '../../../rules/guess-document.js';
import type { FoundFacts } from '../facts/found-facts.js';
import type { EmailHeader } from '../filing/take-header.js';
import type { KnownDocument } from './document-yaml.js';

const FILINGS: readonly Kind[] = ['cover-letter', 'annual-certification', 'policy-statement'];

/**
 * What a document's own words tell of it, and else those of the whole text that it came in. The covered year is
 * the one before filing where the text names none: 47 CFR 64.2009(e).
 */
export function knownDocument(
  kind: Kind,
  locale: string,
  {
    own,
    whole,
    guess,
    header,
  }: { own: FoundFacts; whole: FoundFacts; guess: DocumentGuess; header: EmailHeader },
): KnownDocument {
  const date = own.filed ?? whole.filed;
  const year =
    own.coveredYear ?? whole.coveredYear ?? (date === undefined ? undefined : Number(date.slice(0, 4)) - 1);
  const docket = own.docket ?? whole.docket;
  const isFiling = FILINGS.includes(kind);
  const isFiled = isFiling && (date !== undefined || kind === 'annual-certification');
  return {
    kind,
    ...(date !== undefined && { effective: date }),
    ...channelsOf(isFiling, guess),
    locales: [locale],
    ...emailOf(kind, header),
    ...(isFiled && {
      filing: {
        ...(date !== undefined && { date }),
        ...(year !== undefined && { coveredYear: year }),
        ...(docket !== undefined && { docket }),
      },
    }),
  };
}

/** Filings go through the FCC's web site. */
function channelsOf(isFiling: boolean, { channel }: DocumentGuess): Pick<KnownDocument, 'channels'> {
  if (isFiling) return { channels: ['web'] };
  return channel ? { channels: [channel] } : {};
}

function emailOf(kind: Kind, { from: said = '' }: EmailHeader): Pick<KnownDocument, 'email'> {
  const from = /[^\s<>"]+@[^\s<>"]+/.exec(said)?.[0];
  return kind === 'opt-out-email' && from !== undefined ? { email: { from } } : {};
}
