import type { Numbers, RecogniseContext } from './model.js';
import { type Duration, datesIn, daysBetween, durationsIn, fewestDays } from './quantities.js';
import type { Sentence } from './sentences.js';
import type { Wording } from './wording.js';

/** Sentences that together state something. */
interface Passage {
  sentences: Sentence[];
}

/** What a stated waiting period comes to. */
export interface WaitingPeriod {
  sentences: Sentence[];
  /** Fewest calendar days the words promise; undefined when they cannot be counted. */
  days: number | undefined;
  /** Fewest days the law wants, counted from the same event. */
  needed: number;
}

/** Longest time that can be meant as a wait for an answer, in days. */
const LONGEST = 300;

/** `24 hours, seven days a week`: the days of a line's opening hours, which are no wait. */
const OPENING_DAYS = /<7d> <1w>|(?<=<24h>(?: [^ <]+){0,3} )<7d>/g;

/** Whether a passage holds a time that can be a wait: `in an earlier year` is none. */
export function statesWait({ sentences }: Passage): boolean {
  return sentences.some(
    ({ words }) =>
      datesIn(words).length > 0 ||
      durationsIn(words.replace(OPENING_DAYS, '')).some(
        (duration) => !isRoundTheClock(duration) && fewestDays(duration) <= LONGEST,
      ),
  );
}

/** `24 hours` says when a line answers, not how long the company waits. */
function isRoundTheClock({ amount, unit }: Duration): boolean {
  return amount === 24 && unit === 'h';
}

/**
 * Measures stated waiting periods and gives the shortest. A period counted from mailing must also cover
 * the days before the clock starts: 47 CFR 64.2008(d)(1)(ii).
 */
export function waitingPeriod(
  matches: Passage[],
  all: Sentence[],
  context: RecogniseContext,
  numbers: Numbers,
  wording: Wording,
): WaitingPeriod | undefined {
  const sent = all.find((sentence) =>
    wording.concept('SENT-ON-DATE').test(wording.read(withRowHead(sentence))),
  );
  const periods = matches.map(({ sentences }): WaitingPeriod => {
    // A phrase of one sentence does not go on in the next.
    const words = sentences.map((sentence) => sentence.words).join(';');
    const stated = durationsIn(words.replace(OPENING_DAYS, ''))
      .filter((duration) => !isRoundTheClock(duration))
      .map(fewestDays)
      .filter((days) => days <= LONGEST);
    // With two dates it is the day the notice went out that tells whether it went by mail.
    const start = stated.length > 0 || !sent ? words : withRowHead(sent);
    const fromMailing = countsFromMailing(start, context, wording);
    // "Deemed received on the third day" tells of receipt, not of the wait.
    const isReceived = wording.concept('FROM-RECEIPT').test(wording.read(start));
    const isLonger = stated.some((days) => days > numbers.mailStartDays);
    const startsLate = (fromMailing || (isReceived && isLonger)) && stated.includes(numbers.mailStartDays);
    const counted = startsLate ? stated.filter((days) => days !== numbers.mailStartDays) : stated;
    return {
      sentences,
      days: counted.length > 0 ? Math.min(...counted) : sent && daysToDeadline(words, sent.words),
      needed: numbers.waitingDays + (fromMailing && !startsLate ? numbers.mailStartDays : 0),
    };
  });
  const slack = ({ days, needed }: WaitingPeriod) => (days ?? Number.NEGATIVE_INFINITY) - needed;
  return periods.sort((a, b) => slack(a) - slack(b) || a.sentences.length - b.sentences.length)[0];
}

/** `Mailed | March 3`: a row's head says what its cell is the date of. */
function withRowHead({ role, heads, words }: Sentence): string {
  const head = role === 'cell' ? heads.at(-1) : undefined;
  return head === undefined ? words : head.trimEnd() + words;
}

function countsFromMailing(words: string, context: RecogniseContext, wording: Wording): boolean {
  const reading = wording.read(words);
  if (wording.concept('FROM-RECEIPT').test(reading)) return false;
  if (wording.concept('FROM-MAILING').test(reading)) return true;
  return context.channels.includes('mail') && wording.concept('FROM-NOTICE-DATE').test(reading);
}

/** Two calendar dates: when the notice went out and the last day to answer. */
function daysToDeadline(words: string, sent: string): number | undefined {
  const deadline = datesIn(words).at(-1);
  const [start] = datesIn(sent);
  return deadline && start && daysBetween(start, deadline);
}
