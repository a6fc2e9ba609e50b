import type { Channel, DocumentContext, Kind, Regime } from './document-context.js';
import { type Block, guess } from './recognise/index.js';
import { allWordings, loadWording } from './wording.js';

/** What a text most likely is, from its words alone. */
export interface DocumentGuess {
  kind: Kind | 'not-cpni';
  regime: Regime;
  locale: string;
  channel?: Channel;
  email?: NonNullable<DocumentContext['email']>;
}

const FIELDS: Record<string, 'from' | 'to' | 'subject'> = {
  from: 'from',
  de: 'from',
  to: 'to',
  para: 'to',
  subject: 'subject',
  asunto: 'subject',
};

/**
 * Guesses kind, regime, language and channel.
 *
 * @param locale the language, where it is known
 */
export function guessDocument(blocks: Block[], locale?: string): DocumentGuess {
  const known = locale === undefined ? undefined : loadWording(locale);
  const { kind, regime, locale: spoken, channel } = guess(blocks, known ? [known] : allWordings());
  const email = emailHeader(blocks);
  return {
    kind: kind as DocumentGuess['kind'],
    regime,
    locale: locale ?? spoken,
    ...(channel && { channel }),
    ...(email && { email }),
  };
}

function emailHeader(blocks: Block[]): DocumentContext['email'] {
  const header: NonNullable<DocumentContext['email']> = {};
  for (const { role, text } of blocks) {
    const [, name = '', value = ''] = /^([\p{L}-]+)\s*:\s*(.*)$/u.exec(text) ?? [];
    const field = role === 'header' ? FIELDS[name.toLowerCase()] : undefined;
    if (field) header[field] ??= value;
  }
  return Object.keys(header).length > 0 ? header : undefined;
}
