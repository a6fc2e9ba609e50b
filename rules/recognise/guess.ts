import { franc } from 'franc';
import { Matcher } from './match.js';
import type { Block } from './model.js';
import { sentencesOf } from './sentences.js';
import type { Wording } from './wording.js';

/** What a text most likely is. */
export interface Guess {
  /** A kind of the contract, or `not-cpni`. */
  kind: string;
  regime: 'carrier' | 'trs';
  /** BCP 47 tag of a language whose wording is known. */
  locale: string;
  /** Absent when nothing tells. */
  channel?: 'mail' | 'email' | 'web' | 'oral';
  /** 0 to 1: how far the best kind is ahead of the next. */
  confidence: number;
  /** Whether the text names CPNI, in full or in short. */
  namesCpni: boolean;
  /** The notice kind that comes nearest, whatever the text is, and how many points speak for it. */
  nearestNotice: (typeof NOTICES)[number];
  noticePoints: number;
  /** Whether it begins with the header of an e-mail. */
  hasHeader: boolean;
  /** The features that spoke for the kind, the regime and the channel. */
  reasons: string[];
}

const NOTICES = ['opt-out-notice', 'opt-in-notice', 'one-time-script'] as const;

/** Kinds in order of precedence when features speak equally. */
const KINDS = [
  'annual-certification',
  'opt-out-failure-letter',
  'account-change-notice',
  'breach-notice',
  'one-time-script',
  'opt-in-notice',
  'opt-out-notice',
  'policy-statement',
  'cover-letter',
];
/** These tell a customer what happened and may do so without naming CPNI. */
const EVENTS = ['account-change-notice', 'breach-notice', 'opt-out-failure-letter'];
/** Fewest points for a text to be about CPNI, and for a kind to be named. */
const ABOUT_CPNI = 3;
const SOME_KIND = 3;
/** Points of an officer who certifies and more of what certifications hold. */
const WHOLE_CERTIFICATION = 9;
const LANGUAGES: Record<string, string> = { eng: 'en', spa: 'es' };

/** Guesses what a text is from its words alone. `wordings`: every language that may be met. */
export function guess(blocks: Block[], wordings: Wording[]): Guess {
  const wording = languageOf(blocks, wordings);
  const sentences = sentencesOf(blocks, wording.language);
  const matcher = new Matcher(sentences, { kind: '', regime: '', channels: [] }, wording);
  const score = (topic: string) => {
    const found = (wording.features[topic] ?? []).filter(({ pattern }) => matcher.best([pattern]));
    return {
      topic,
      points: found.reduce((sum, { weight }) => sum + weight, 0),
      means: found.filter(({ weight }) => weight > 0).map(({ means }) => means),
    };
  };
  const hasHeader = blocks.some(({ role }) => role === 'header');
  const cpni = score('cpni');
  const trs = score('trs');
  const ranked = KINDS.map(score).sort((a, b) => b.points - a.points);
  const certification = ranked.find(({ topic }) => topic === 'annual-certification');
  // A filing that holds a whole certification is one, however long the statement beside it.
  const isCertified = certification !== undefined && certification.points >= WHOLE_CERTIFICATION;
  const best = isCertified ? certification : ranked[0];
  const next = ranked.find((one) => one !== best);
  const notice = ranked.find(({ topic }) => isNotice(topic));
  const shared = {
    regime: trs.points >= 3 ? ('trs' as const) : ('carrier' as const),
    locale: wording.language.locale,
    namesCpni: score('names-cpni').points > 0,
    hasHeader,
    nearestNotice: NOTICES.find((kind) => kind === notice?.topic) ?? NOTICES[0],
    noticePoints: notice?.points ?? 0,
  };
  const isEvent =
    best !== undefined &&
    EVENTS.includes(best.topic) &&
    best.points >= SOME_KIND + 2 &&
    best.points > (next?.points ?? 0);
  if (
    !best ||
    best.points < SOME_KIND ||
    (cpni.points < ABOUT_CPNI && !(isEvent && cpni.points > -ABOUT_CPNI))
  ) {
    return { kind: 'not-cpni', ...shared, confidence: cpni.points <= 0 ? 1 : 0.5, reasons: cpni.means };
  }
  const kind = best.topic === 'opt-out-notice' && hasHeader ? 'opt-out-email' : best.topic;
  const channel = channelOf(kind, hasHeader, ['mail', 'web', 'email'].map(score));
  return {
    kind,
    ...shared,
    ...(channel ? { channel } : {}),
    confidence: isCertified ? 1 : Math.min(1, (best.points - Math.max(0, next?.points ?? 0)) / best.points),
    reasons: [...cpni.means, ...best.means, ...(shared.regime === 'trs' ? trs.means : [])],
  };
}

function isNotice(kind: string): boolean {
  return NOTICES.some((notice) => notice === kind);
}

function channelOf(
  kind: string,
  hasHeader: boolean,
  scores: { topic: string; points: number }[],
): Guess['channel'] | undefined {
  if (hasHeader || kind === 'opt-out-email') return 'email';
  if (kind === 'one-time-script') return 'oral';
  const best = scores.filter(({ points }) => points >= 2).sort((a, b) => b.points - a.points)[0];
  return best?.topic as Guess['channel'];
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
