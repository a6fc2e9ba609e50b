import type { Channel, DocumentContext, Kind, Regime } from './document-context.js';
import { asksOf, loadLaw } from './law.js';
import { type Block, type Guess, guess, recognise } from './recognise/index.js';
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
  const guessed = guess(blocks, known ? [known] : allWordings());
  const { regime, locale: spoken, channel } = guessed;
  const email = emailHeader(blocks);
  return {
    kind: kindOf(blocks, guessed),
    regime,
    locale: locale ?? spoken,
    ...(channel && { channel }),
    ...(email && { email }),
  };
}

/** Fewest elements that make a text that names CPNI a notice, though no feature of notices is seen in it. */
const SOME_NOTICE = 6;
/** Below this the features of two kinds speak about equally. */
const IN_DOUBT = 0.25;
const NOTICES = ['opt-out-notice', 'opt-in-notice', 'one-time-script'];

/** Where features of the whole text leave it in doubt, what the text says as a notice decides. */
function kindOf(blocks: Block[], guessed: Guess): DocumentGuess['kind'] {
  const isDoubtful = NOTICES.includes(guessed.kind) && guessed.confidence < IN_DOUBT;
  const isUnnamed = guessed.kind === 'not-cpni' && guessed.namesCpni;
  const kind = isDoubtful || isUnnamed ? noticeOf(blocks, guessed) : guessed.kind;
  return (kind === 'opt-out-notice' && guessed.hasHeader ? 'opt-out-email' : kind) as DocumentGuess['kind'];
}

function noticeOf(blocks: Block[], { kind, regime, locale, nearestNotice, noticePoints }: Guess): string {
  const wording = loadWording(locale);
  if (!wording) return kind;
  const [optOut, optIn, script] = NOTICES.map((notice) => {
    const context = { kind: notice, regime, locale, channels: [] };
    const asks = asksOf(loadLaw(), { ...context, asOf: LATEST });
    const results = recognise(blocks, context, wording, asks);
    return new Set(results.filter(({ status }) => status === 'present').map(({ id }) => id));
  }) as [Set<string>, Set<string>, Set<string>];
  if (noticePoints < 1 && Math.max(optOut.size, optIn.size, script.size) < SOME_NOTICE) return kind;
  if (script.has('f-scope-one-time')) return 'one-time-script';
  if (optOut.has('d1-waiting-period-stated')) return 'opt-out-notice';
  const bySilence = optOut.has('c3-steps-grant');
  if (bySilence !== optIn.has('c3-steps-grant')) return bySilence ? 'opt-out-notice' : 'opt-in-notice';
  return nearestNotice;
}

/** Guessing looks for what a text says under any law that there has been. */
const LATEST = '9999-12-31';

function emailHeader(blocks: Block[]): DocumentContext['email'] {
  const header: NonNullable<DocumentContext['email']> = {};
  for (const { role, text } of blocks) {
    const [, name = '', value = ''] = /^([\p{L}-]+)\s*:\s*(.*)$/u.exec(text) ?? [];
    const field = role === 'header' ? FIELDS[name.toLowerCase()] : undefined;
    if (field) header[field] ??= value;
  }
  return Object.keys(header).length > 0 ? header : undefined;
}
