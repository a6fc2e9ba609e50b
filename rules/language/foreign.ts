import { wordsOf } from './data.js';
import { detect } from './detector.js';
import { keptAmid, keptIn } from './kept.js';
import { type Language, languageOfLocale, scriptOf } from './languages.js';
import { otherLanguageIn } from './other-language.js';
import { type Scored, scoresOf } from './scores.js';
import { type Stretch, sentencesOf } from './sentences.js';
import { type SourceWords, sourceWordsOf } from './source-words.js';
import { bestRuns } from './stretches.js';
import { isAllCapitals, isCapital, type Token, tokensOf } from './tokens.js';

/** Words of a translation that are not in its language. Offsets are UTF-16, end exclusive. */
export interface Foreign {
  start: number;
  end: number;
  text: string;
  /** BCP 47 tag of the language that they are in. */
  language: string;
}

/** What a translation was made from. */
export interface Source {
  /** The words of the source: the block that this one translates, or more. */
  text: string;
  /** Names and terms that stay as they are. */
  keeps: readonly string[];
}

/** Worth from which a whole sentence, or words amid a sentence, are taken to be in the source's language. */
const WHOLE = 1.9;
const AMID = 3;
const AMID_OTHER_SCRIPT = 2.3;
/** What it is worth that the source says just this, and that statistics say so or the contrary. */
const SAME = 1.5;
const STATISTICS = 1;
const LINE_FOR_OTHERS = 8;
/** A phrase so short, with its translation in brackets behind it, is what a button or menu says. */
const GLOSSED = 5;

/**
 * Sentences of `text`, and stretches of them, that should be in `locale` and are in the source's language or in
 * another. What rightly stays (names, addresses, citations, labels that are quoted, terms glossed in brackets) is
 * none. Locales that the project does not know give no findings.
 */
export function foreignIn(text: string, locale: string, sourceLocale: string, source?: Source): Foreign[] {
  const language = languageOfLocale(locale);
  const sourceLanguage = languageOfLocale(sourceLocale);
  if (!language || !sourceLanguage || language === sourceLanguage) return [];
  const reader = new Reader(text, language, sourceLanguage, source);
  if (reader.isWholly()) return [{ start: 0, end: text.length, text, language: sourceLanguage }];
  const found = sentencesOf(text, language).flatMap((sentence) => reader.foreignOf(sentence));
  return joined(found, text);
}

class Reader {
  private readonly words: SourceWords;
  private readonly keeps: readonly string[];

  constructor(
    private readonly text: string,
    private readonly language: Language,
    private readonly sourceLanguage: Language,
    source: Source | undefined,
  ) {
    this.words = sourceWordsOf(source?.text ?? '', sourceLanguage);
    this.keeps = source?.keeps ?? [];
  }

  /** A text without one word of the translation's language: a heading of two sentences is one fault. */
  isWholly(): boolean {
    const words = this.score(tokensOf(this.text), this.kept(this.text));
    return words.every(({ score }) => score >= 0) && this.isForeign(this.text, words);
  }

  foreignOf({ start, end }: Stretch): Foreign[] {
    const text = this.text.slice(start, end);
    const tokens = tokensOf(text);
    const whole = this.score(tokens, this.kept(text));
    const found = this.isForeign(text, whole)
      ? [{ start: 0, end: text.length, language: this.sourceLanguage }]
      : [...this.amid(text, tokens), ...otherLanguageIn(text, whole, this.language, this.words)];
    return found.map((one) => ({
      start: start + one.start,
      end: start + one.end,
      text: text.slice(one.start, one.end),
      language: one.language,
    }));
  }

  /** A sentence, heading or cell that holds nothing of the translation's language. */
  private isForeign(text: string, words: readonly Scored[]): boolean {
    const telling = words.filter(({ isKept }) => !isKept);
    const speaking = telling.filter(({ score }) => score > 0);
    if (speaking.length === 0 || isKeyword(telling) || this.isForOthers(text, words)) return false;
    const sum = telling.reduce((total, { score }) => total + score, 0);
    const against = telling.filter(({ score }) => score < 0).length;
    const isSameScript = scriptOf(this.language) === scriptOf(this.sourceLanguage);
    if (against > (isSameScript ? speaking.length / 2 : 0)) return false;
    if (!this.words.given && this.isName(telling)) return false;
    const detected = detect(telling.map((word) => word.text).join(' '))?.language;
    const statistics =
      detected === this.sourceLanguage ? STATISTICS : detected === this.language ? -STATISTICS : 0;
    return sum + statistics + (this.words.saysWhole(text) ? SAME : 0) >= WHOLE;
  }

  /** Words with capitals, some of them no ordinary ones, where no source tells names. */
  private isName(words: readonly Scored[]): boolean {
    const { small } = wordsOf(this.sourceLanguage);
    return (
      words.every(({ text, word }) => isCapital(text) && !small.has(word)) &&
      words.some(({ word }) => !this.words.isOrdinary(word))
    );
  }

  private amid(text: string, tokens: readonly Token[]) {
    const kept = [
      ...this.kept(text),
      ...keptAmid(text, (words) => this.words.brackets(words)),
      // Amid a sentence, capitals are what a customer texts or presses: STOP SHARING. Without a source to tell
      // names by, so is any word with a capital.
      ...tokens.filter((token) => isAllCapitals(token.text) || (!this.words.given && isCapital(token.text))),
    ];
    const words = this.score(tokens, kept);
    const isSameScript = words.some(({ score, script }) => score < 0 && script === 'Latin');
    return bestRuns(words, isSameScript ? AMID : AMID_OTHER_SCRIPT).flatMap(({ from, to }) => {
      const run = words.slice(from, to);
      const [first] = run;
      const last = run.at(-1);
      const speaking = run.filter(({ score }) => score > 0);
      if (!first || !last || speaking.length < 2) return [];
      if (isSameScript && !speaking.some(({ score }) => score === 2) && speaking.length < 4) return [];
      if (run.length <= GLOSSED && isGlossed(text.slice(last.end))) return [];
      const end = this.reach(words, to, last.end, text);
      return [{ start: first.start, end, language: this.sourceLanguage as string }];
    });
  }

  /** Words that both languages write go with the words of the source before them: "our privacy page". */
  private reach(words: readonly Scored[], to: number, end: number, text: string): number {
    const next = words[to];
    const goesOn = next && !next.isKept && next.score === 0 && this.words.has(next.word);
    if (!goesOn || text.slice(end, next.start).trim() !== '' || isSmallIn(this.language, next.word))
      return end;
    return this.reach(words, to + 1, next.end, text);
  }

  /** "An English version is available": said in the source's language to those who read it. */
  private isForOthers(text: string, words: readonly Scored[]): boolean {
    const own = new Intl.DisplayNames([this.sourceLanguage], { type: 'language' }).of(this.sourceLanguage);
    return (
      words.length <= LINE_FOR_OTHERS &&
      words.some((word) => word.word === own?.toLowerCase()) &&
      !this.words.saysWhole(text)
    );
  }

  private kept(text: string): Stretch[] {
    return [...keptIn(text, this.keeps), ...this.words.namesIn(text)];
  }

  private score(tokens: readonly Token[], kept: readonly Stretch[]): Scored[] {
    return scoresOf(tokens, kept, this.language, this.sourceLanguage, this.words);
  }
}

function isSmallIn(language: Language, word: string): boolean {
  return wordsOf(language).small.has(word);
}

/** One word in capitals is what a customer writes or a form asks: YES. */
function isKeyword(words: readonly Scored[]): boolean {
  return words.length === 1 && words.every(({ text }) => isAllCapitals(text));
}

function isGlossed(rest: string): boolean {
  return /^["”»」』’]?\s*[(（]\s*[\p{L}"“«]/u.test(rest);
}

/** Neighbouring sentences in the same language are one finding. */
function joined(found: readonly Foreign[], text: string): Foreign[] {
  const all: Foreign[] = [];
  for (const one of found) {
    const before = all.at(-1);
    if (before?.language === one.language && !/[\p{L}\p{N}]/u.test(text.slice(before.end, one.start))) {
      all[all.length - 1] = { ...before, end: one.end, text: text.slice(before.start, one.end) };
    } else all.push(one);
  }
  return all;
}
