import { franc } from 'franc';
import { Matcher } from './match.js';
import type { Block } from './model.js';
import { sentencesOf } from './sentences.js';
import type { Wording } from './wording.js';

/** What the words of a text speak for, before it is asked what it says as a notice. */
export interface Guess {
  /** BCP 47 tag of a language whose wording is known. */
  locale: string;
  regime: 'carrier' | 'trs';
  /** Absent when nothing tells. */
  channel?: 'mail' | 'web' | 'email';
  /** Whether the text names CPNI, in full or in short. */
  namesCpni: boolean;
  /** How far its information is that of a telephone or relay service. */
  aboutCpni: number;
  /** How far it is about another matter; 0 or less. */
  aboutElse: number;
  /** Whether it has words of telephone or relay companies, be it in a name. */
  isTelephony: boolean;
  /** How far it asks this customer to be let use that information. */
  asking: number;
  /** Whether it is about the password that guards that information. */
  isOnPasswords: boolean;
  /** How far it asks in the way of each kind of notice, best first. */
  notices: Ranked[];
  /** How far it is something other than a notice, best first. */
  others: Ranked[];
  /** Whether it has what is written for the FCC and no customer is ever told. */
  isFiling: boolean;
  /** An officer certifies, and more of what certifications hold is there. */
  isCertified: boolean;
}

export interface Ranked {
  kind: string;
  points: number;
}

const NOTICES = ['opt-out-notice', 'opt-in-notice', 'one-time-script'];

/** Kinds in order of precedence when features speak equally. */
const OTHERS = [
  'annual-certification',
  'opt-out-failure-letter',
  'account-change-notice',
  'breach-notice',
  'policy-statement',
  'cover-letter',
];
/** Points of an officer who certifies and more of what certifications hold. */
const WHOLE_CERTIFICATION = 9;
const SOME_RELAY = 3;
const SOME_CHANNEL = 2;
/** A user of a relay service has no other service there: its records are those of calls. */
const RELAY_RECORDS = 2;
const LANGUAGES: Record<string, string> = { eng: 'en', spa: 'es' };

/** Weighs the features of a text. `wordings`: every language that may be met. */
export function guess(blocks: Block[], wordings: Wording[]): Guess {
  const wording = languageOf(blocks, wordings);
  const matcher = new Matcher(
    sentencesOf(blocks.map(asRead), wording.language),
    { kind: '', regime: '', channels: [] },
    wording,
  );
  const points = (topic: string) =>
    (wording.features[topic] ?? [])
      .filter(({ pattern }) => matcher.best([pattern]))
      .reduce((sum, { weight }) => sum + weight, 0);
  const ranked = (kinds: string[]) => kinds.map((kind) => ({ kind, points: points(kind) })).sort(byPoints);
  const isRelay = points('trs') >= SOME_RELAY;
  const others = ranked(OTHERS);
  const certified = others.find(({ kind }) => kind === 'annual-certification')?.points ?? 0;
  const [channel] = ranked(['mail', 'web', 'email']);
  return {
    locale: wording.language.locale,
    regime: isRelay ? 'trs' : 'carrier',
    ...(channel && channel.points >= SOME_CHANNEL ? { channel: channel.kind as Guess['channel'] } : {}),
    namesCpni: points('names-cpni') > 0,
    aboutCpni: points('cpni') + (isRelay ? RELAY_RECORDS : 0),
    isTelephony: isRelay || points('telephony') > 0,
    asking: points('asks'),
    isOnPasswords: points('password') > 0,
    aboutElse: points('other-matter'),
    notices: ranked(NOTICES),
    others,
    isFiling: points('filing') > 0,
    isCertified: certified >= WHOLE_CERTIFICATION,
  };
}

/** A title says what a text is as well as any sentence does. */
function asRead(block: Block): Block {
  return block.role === 'heading' ? { ...block, role: 'paragraph' } : block;
}

function byPoints(one: Ranked, other: Ranked): number {
  return other.points - one.points;
}

function languageOf(blocks: Block[], wordings: Wording[]): Wording {
  const [first] = wordings;
  if (!first) throw new RangeError('guess needs the wording of one language or more');
  const text = blocks.map((block) => block.text).join('\n');
  const only = Object.keys(LANGUAGES).filter((code) =>
    wordings.some((wording) => wording.language.locale === LANGUAGES[code]),
  );
  const locale = LANGUAGES[franc(text, { only, minLength: 10 })];
  return wordings.find((wording) => wording.language.locale === locale) ?? first;
}
