import type { Channel, DocumentContext, Kind, Regime } from './document-context.js';
import { emailHeader } from './email-header.js';
import { asksOf, loadLaw } from './law.js';
import { type Block, type Evidence, type Guess, guess, recognise, wordsOf } from './recognise/index.js';
import { allWordings, loadWording } from './wording.js';

/** What a text most likely is, from its words alone. */
export interface DocumentGuess {
  kind: Kind | 'not-cpni';
  regime: Regime;
  locale: string;
  channel?: Channel;
  email?: NonNullable<DocumentContext['email']>;
}

/**
 * Guesses kind, regime, language and channel.
 *
 * @param given what is known, and need not be guessed
 */
export function guessDocument(
  blocks: Block[],
  given: { locale?: string | undefined; kind?: Kind | undefined } = {},
): DocumentGuess {
  const { locale } = given;
  const known = locale === undefined ? undefined : loadWording(locale);
  const guessed = guess(blocks, known ? [known] : allWordings());
  const email = emailHeader(blocks);
  const kind = given.kind ?? kindOf(blocks, guessed);
  const isEmail = email !== undefined;
  const channel = isEmail ? 'email' : kind === 'one-time-script' ? 'oral' : guessed.channel;
  return {
    kind: kind === 'opt-out-notice' && isEmail ? 'opt-out-email' : kind,
    regime: guessed.regime,
    locale: locale ?? guessed.locale,
    ...(channel && { channel }),
    ...(email && { email }),
  };
}

/** Fewest points for a text to be about telephone or relay records, and for a kind to be named. */
const ABOUT_CPNI = 3;
const SOME_KIND = 3;
/** Events tell a customer what happened and may do so without naming CPNI. */
const EVENTS = ['account-change-notice', 'breach-notice', 'opt-out-failure-letter'];
const SOME_EVENT = 5;
/** Points of an event that has happened, whatever notices the text speaks of or encloses. */
const SURE_EVENT = 8;
/** A script has features that no other text has. */
const SCRIPT = 4;
/** Fewest acts of a notice, and fewest points where its asking is plain. */
const ACTS = 3;
const FEW_ACTS = 2;
const PLAIN_ASKING = 4;
/** What is said to be in the records, and is that of a telephone line, is as good as the name CPNI. */
const RECORDS = 6;

function kindOf(blocks: Block[], guessed: Guess): DocumentGuess['kind'] {
  const [other] = guessed.others;
  if (!other) return 'not-cpni';
  if (guessed.isCertified) return 'annual-certification';
  const event = eventOf(guessed);
  if (event && other.points >= SURE_EVENT) return event;
  const plain = guessed.isFiling ? undefined : plainNotice(guessed);
  if (plain) return plain;
  const said = saidBy(blocks, guessed);
  const about = aboutCpni(guessed, said);
  if (!guessed.isFiling && about >= ABOUT_CPNI && isNotice(guessed, said, other.points))
    return noticeOf(guessed, said);
  if (event) return event;
  const isOther = other.points >= SOME_KIND && about >= ABOUT_CPNI && !EVENTS.includes(other.kind);
  return isOther ? (other.kind as Kind) : 'not-cpni';
}

/** The event that a text tells of, when it is one of a telephone or relay company. */
function eventOf({ others: [other], aboutCpni, aboutElse, isTelephony }: Guess): Kind | undefined {
  if (!other || !EVENTS.includes(other.kind) || other.points < SOME_EVENT) return undefined;
  const isElse = aboutCpni + aboutElse <= -ABOUT_CPNI;
  // Records of calls were seen, and a card number too: help against identity theft is no other matter.
  const isOurs = {
    // A short message names what was changed, and often no more than its sender.
    'account-change-notice': !isElse,
    'breach-notice': isElse ? isTelephony && aboutCpni >= ABOUT_CPNI : isTelephony || aboutCpni > 0,
    'opt-out-failure-letter': !isElse,
  }[other.kind];
  return isOurs ? (other.kind as Kind) : undefined;
}

/** Points that leave no doubt, so that nothing need be recognised: recognition takes longer than weighing. */
const NO_DOUBT = 6;

/** The kind of a notice that names CPNI, asks, and has the features of one kind of notice alone. */
function plainNotice({ namesCpni, aboutCpni, aboutElse, asking, notices, others }: Guess): Kind | undefined {
  if (!namesCpni || aboutCpni + aboutElse < NO_DOUBT) return undefined;
  const points = (kind: string) => pointsFor(notices, kind);
  if (points('one-time-script') >= NO_DOUBT) return 'one-time-script';
  const balance = points('opt-out-notice') - points('opt-in-notice');
  const isPlain = asking > 0 && (others[0]?.points ?? 0) < SOME_KIND && points('one-time-script') <= 0;
  if (!isPlain || Math.abs(balance) < NO_DOUBT) return undefined;
  return balance > 0 ? 'opt-out-notice' : 'opt-in-notice';
}

/** A text that names CPNI and says what it is may speak of other matters beside it. */
function aboutCpni({ aboutCpni, aboutElse, namesCpni }: Guess, { records }: Said): number {
  if (namesCpni && records) return aboutCpni;
  const about = aboutCpni + aboutElse;
  // Where all else speaks of another matter, what it says is in the records is that matter's.
  return about + (records && about > -ABOUT_CPNI ? RECORDS : 0);
}

/** A notice asks, and says what a customer can do about it; a text that speaks of notices does neither. */
function isNotice(
  { notices, asking, isOnPasswords, namesCpni }: Guess,
  { acts, waits }: Said,
  other: number,
): boolean {
  if (pointsFor(notices, 'one-time-script') >= SCRIPT) return true;
  const plain = asking + (notices[0]?.points ?? 0) + (waits ? SAYS_A_WAIT : 0);
  // A password is asked for, set and changed at any time: the acts of a notice without its question.
  if (isOnPasswords && plain < PLAIN_ASKING) return false;
  if (acts >= ACTS) return acts + plain > other;
  // However little it says: it asks to use CPNI, and is nothing else.
  if (namesCpni && asking > 0 && plain >= PLAIN_ASKING && other <= 0) return true;
  return acts >= FEW_ACTS && plain >= PLAIN_ASKING && plain >= other;
}

/** What silence means tells opt-out from opt-in; a script is made for one call. */
function noticeOf({ notices }: Guess, said: Said): Kind {
  if (pointsFor(notices, 'one-time-script') >= SCRIPT) return 'one-time-script';
  const balance =
    pointsFor(notices, 'opt-out-notice') -
    pointsFor(notices, 'opt-in-notice') +
    (said.waits ? SAYS_A_WAIT : 0) +
    said.silence;
  return balance > 0 ? 'opt-out-notice' : 'opt-in-notice';
}
const SAYS_A_WAIT = 5;
const SAYS_HOW = 2;

function pointsFor(notices: Guess['notices'], kind: string): number {
  return notices.find((one) => one.kind === kind)?.points ?? 0;
}

/** What a text says as a notice, whatever it is. */
interface Said {
  /** How many of the things that are said to a customer who may choose, and to nobody else. */
  acts: number;
  /** Which records these are. */
  records: boolean;
  waits: boolean;
  /** Points for agreeing by silence; below 0: by an act. */
  silence: number;
}

const ACTS_OF_NOTICES = [
  'c2-right-to-disapprove',
  'c2-withdraw-any-time',
  'c3-steps-grant',
  'c3-steps-deny',
  'c3-denial-no-effect',
  'c9-valid-until-revoked',
];

function saidBy(blocks: Block[], guessed: Guess): Said {
  const { regime, locale, notices, asking, namesCpni } = guessed;
  const wording = loadWording(locale);
  const asks = asking > 0 || (notices[0]?.points ?? 0) > 0;
  if (!wording || !(namesCpni || asks)) return { acts: 0, records: false, waits: false, silence: 0 };
  const read = (kind: Kind, ids: string[]) => {
    const context = { kind, regime, locale, channels: [] };
    const { elements, ...rest } = asksOf(loadLaw(), { ...context, asOf: LATEST });
    const asked = elements.filter(({ id }) => ids.includes(id));
    const results = recognise(blocks, context, wording, { ...rest, elements: asked });
    return new Map(results.filter(({ status }) => status === 'present').map((one) => [one.id, one.evidence]));
  };
  const optOut = read('opt-out-notice', [...ACTS_OF_NOTICES, 'c2-types', 'd1-waiting-period-stated']);
  const optIn = read('opt-in-notice', ['c3-steps-grant']);
  const nothing = wording.concept('DOES-NOTHING');
  const isNothing = ({ text }: Evidence) => nothing.test(wording.read(wordsOf(text, wording.language)));
  // The wording of each kind looks for its own way to agree; both may meet the same words.
  const silence = [optOut, optIn].map((said) => {
    const grant = said.get('c3-steps-grant') ?? [];
    return grant.length === 0 ? 0 : grant.some(isNothing) ? SAYS_HOW : -SAYS_HOW;
  });
  return {
    acts: ACTS_OF_NOTICES.filter((id) => optOut.has(id) || optIn.has(id)).length,
    records: optOut.has('c2-types'),
    waits: optOut.has('d1-waiting-period-stated'),
    silence: silence.reduce((sum, points) => sum + points, 0),
  };
}

/** Guessing looks for what a text says under any law that there has been. */
const LATEST = '9999-12-31';
