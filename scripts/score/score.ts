import { guessDocument } from '../../rules/guess-document.js';
import { asksOf, loadLaw } from '../../rules/law.js';
import { recognise } from '../../rules/recognise/index.js';
import { loadWording } from '../../rules/wording.js';
import { contractKind, type LabelledNotice, readCorpus } from './corpus.js';
import { type Judgement, judge } from './judge.js';

/** The day whose law labelled notices are read under. */
export const AS_OF = '2026-11-21';

/** A notice whose kind, regime or language was guessed wrong: `opt-in-notice for opt-out-notice`. */
export interface WrongGuess {
  file: string;
  wrong: string;
}

export interface Score {
  judgements: Judgement[];
  wrongGuesses: WrongGuess[];
  notices: number;
}

/**
 * Recognises every notice of a folder and compares with its labels.
 *
 * @param given take kind, regime and language from the labels; otherwise they are guessed
 * @throws CpniError when the folder has no labels that can be read
 */
export function score(folder: string, given: boolean): Score {
  const judgements: Judgement[] = [];
  const wrongGuesses: WrongGuess[] = [];
  const notices = readCorpus(folder);
  for (const notice of notices) {
    const { labels, blocks } = notice;
    const guessed = guessDocument(blocks);
    const wrong = wrongly(notice, guessed);
    if (wrong) wrongGuesses.push({ file: labels.file, wrong });
    const kind = given ? contractKind(labels.kind) : guessed.kind;
    const regime = given ? (labels.regime ?? 'carrier') : guessed.regime;
    const locale = given ? labels.lang : guessed.locale;
    const channels = guessed.channel ? [guessed.channel] : [];
    const wording = loadWording(locale);
    const asks = asksOf(loadLaw(), { kind, regime, channels, asOf: AS_OF });
    const results = wording ? recognise(blocks, { kind, regime, locale, channels }, wording, asks) : [];
    judgements.push(...judge(labels, results));
  }
  return { judgements, wrongGuesses, notices: notices.length };
}

function wrongly(
  { labels }: LabelledNotice,
  guessed: { kind: string; regime: string; locale: string },
): string {
  const pairs = [
    [guessed.kind, contractKind(labels.kind)],
    [guessed.regime, labels.regime ?? guessed.regime],
    [guessed.locale, labels.lang],
  ];
  return pairs.flatMap(([got, want]) => (got === want ? [] : [`${got} for ${want}`])).join(', ');
}
