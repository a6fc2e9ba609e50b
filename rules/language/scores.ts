import { type Words, wordsOf } from './data.js';
import { type Language, scriptOf } from './languages.js';
import type { Stretch } from './sentences.js';
import type { SourceWords } from './source-words.js';
import { isCapital, type Token } from './tokens.js';

/** A word and how far it speaks for the source's language (above 0) or for the translation's (below 0). */
export interface Scored extends Token {
  score: number;
  /** Stays in any language, and so speaks for none. */
  isKept: boolean;
}

/** What each sign in a word is worth; found on pairs of notices, so that no faithful one is suspected. */
export const SMALL = 2;
const ORDINARY = 1.2;
const UNKNOWN_AMID_OTHER_SCRIPT = 0.7;
const OTHER_SCRIPT = 1.2;
const NOT_IN_SOURCE = -1.2;
const UNKNOWN = -0.4;
const ENGLISH_SPELLING = 0.8;
const OWN_LETTERS = -2.5;
const FOREIGN_LETTERS = 1.5;
const OWN_SCRIPT = -3;

/** Letters beyond a-z of languages that are translated from; a word with other ones is not theirs. */
const LETTERS: Partial<Record<Language, RegExp>> = {
  en: /^[a-z'-]+$/,
  es: /^[a-záéíóúüñ'-]+$/,
};
const ROMANCE: readonly Language[] = ['es', 'fr', 'pt'];
const ENGLISH = /(?:ing|ly|ght|ck|sh|th|ed|wn|ll|ss)$|^(?:wh|th|sh|kn)|[wk]/;
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/;

/** Scores the words of a translation. Words inside `kept` speak for neither language. */
export function scoresOf(
  tokens: readonly Token[],
  kept: readonly Stretch[],
  language: Language,
  sourceLanguage: Language,
  source: SourceWords,
): Scored[] {
  const judge = new Judge(language, sourceLanguage, source);
  return tokens.map((token) => {
    const isKept = kept.some(({ start, end }) => token.start < end && token.end > start);
    return { ...token, isKept, score: isKept ? 0 : judge.scoreOf(token) };
  });
}

class Judge {
  private readonly own: Words;
  private readonly theirs: Words;

  constructor(
    private readonly language: Language,
    private readonly sourceLanguage: Language,
    private readonly source: SourceWords,
  ) {
    this.own = wordsOf(language);
    this.theirs = wordsOf(sourceLanguage);
  }

  scoreOf(token: Token): number {
    const isOwnScript = token.script === scriptOf(this.language);
    const isTheirs = token.script === scriptOf(this.sourceLanguage);
    if (isOwnScript && isTheirs) return this.amongSameLetters(token);
    if (isOwnScript) return OWN_SCRIPT;
    if (!isTheirs) return 0;
    if (token.script !== 'Latin') return OTHER_SCRIPT;
    if (this.theirs.small.has(token.word)) return SMALL;
    if (this.isTheirOrdinary(token)) return ORDINARY;
    return isCapital(token.text) ? 0 : UNKNOWN_AMID_OTHER_SCRIPT;
  }

  private amongSameLetters(token: Token): number {
    const { word } = token;
    const isSmall = this.theirs.small.has(word);
    if (this.own.small.has(word)) return isSmall || this.theirs.vocabulary.has(word) ? 0 : -SMALL;
    if (this.language === 'fr' && ELISION.test(word)) return -SMALL;
    if (this.own.loans.has(word)) return 0;
    if (isSmall) return SMALL;
    const isOwn = LETTERS[this.language]?.test(word) ?? true;
    const isTheirs = LETTERS[this.sourceLanguage]?.test(word) ?? true;
    if (!isTheirs) return OWN_LETTERS;
    if (!isOwn && !isCapital(token.text)) return FOREIGN_LETTERS;
    if (this.own.endings.some((ending) => word.endsWith(ending))) return 0;
    if (this.isTheirOrdinary(token)) return ORDINARY;
    // A name of the source's that no sentence of it writes among small letters.
    if (this.source.has(word)) return 0;
    const spelling = this.sourceLanguage === 'en' && ROMANCE.includes(this.language) && ENGLISH.test(word);
    return (this.source.given ? NOT_IN_SOURCE : UNKNOWN) + (spelling ? ENGLISH_SPELLING : 0);
  }

  private isTheirOrdinary({ word }: Token): boolean {
    if (this.theirs.vocabulary.has(word)) return true;
    return this.source.has(word) && this.source.isOrdinary(word);
  }
}
