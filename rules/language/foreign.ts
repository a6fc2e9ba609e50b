import { wordsOf } from './data.js';
import { detect } from './detector.js';
import { keptAmid, keptIn } from './kept.js';
import { type Language, languageOfLocale, scriptOf } from './languages.js';
import { otherLanguageIn } from './other-language.js';
import { type Scored, SMALL, scoresOf } from './scores.js';
import { type Stretch, sentencesOf } from './sentences.js';
import { type SourceWords, sourceWordsOf } from './source-words.js';
import { bestRuns, type Run } from './stretches.js';
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
/** Worth from which words are looked at more closely. */
const LEAST = 2;
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
  private readonly isOtherScript: boolean;
  private readonly leastAmid: number;

  constructor(
    private readonly text: string,
    private readonly language: Language,
    private readonly sourceLanguage: Language,
    source: Source | undefined,
  ) {
    this.words = sourceWordsOf(source?.text ?? '', sourceLanguage);
    this.keeps = source?.keeps ?? [];
    this.isOtherScript = scriptOf(language) !== scriptOf(sourceLanguage);
    this.leastAmid = this.isOtherScript ? AMID_OTHER_SCRIPT : AMID;
  }

  /** A text without one word of the translation's language: a heading of two sentences is one fault. */
  isWholly(): boolean {
    const words = this.score(tokensOf(this.text), this.kept(this.text));
    return words.every(({ score }) => score >= 0) && this.isForeign(this.text, words);
  }

  foreignOf({ start, end }: Stretch): Foreign[] {
    const text = this.text.slice(start, end);
    const tokens = tokensOf(text);
    const words = this.score(tokens, this.kept(text));
    const amid = this.amid(text, tokens);
    const whole = [{ start: 0, end: text.length, language: this.sourceLanguage as string }];
    // The place is the nearer one, unless a word that is not known cuts a whole sentence in two.
    const isPart = amid.length === 1 && words.some(({ score }) => score < -1);
    const found =
      !isPart && this.isForeign(text, words)
        ? whole
        : [...amid, ...otherLanguageIn(text, words, this.language, this.words)];
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
    // A small word of the translation's own: part of the sentence is translated.
    if (telling.some(({ score }) => score <= -SMALL)) return false;
    const against = telling.filter(({ score }) => score < 0).length;
    if (against > (this.isOtherScript ? 0 : speaking.length / 2)) return false;
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
    return bestRuns(words, LEAST).flatMap((run) => {
      const start = words[run.from]?.start ?? 0;
      const to = this.reach(words, run, text);
      const end = words[to - 1]?.end ?? start;
      const isTold =
        this.isTelling(words.slice(run.from, run.to), run.sum, text) || this.isCopied(words, run, to, text);
      return isTold ? [{ start, end, language: this.sourceLanguage as string }] : [];
    });
  }

  private isTelling(run: readonly Scored[], sum: number, text: string): boolean {
    const last = run.at(-1);
    if (!last || (run.length <= GLOSSED && isGlossed(text.slice(last.end)))) return false;
    const { small, telling } = wordsOf(this.sourceLanguage);
    if (run.some(({ text: word }) => telling.has(word))) return true;
    const speaking = run.filter(({ score }) => score > 0);
    const isWords = speaking.some(({ word }) => small.has(word)) || speaking.length > 3;
    return speaking.length > 1 && isWords && sum >= this.leastAmid;
  }

  /** Fewer words are enough where the source says just these, and not with the capitals of a name. */
  private isCopied(words: readonly Scored[], { from, to }: Run, reached: number, text: string): boolean {
    const [first, last] = [words[from], words[reached - 1]];
    if (!first || !last || isCapital(first.text) || isGlossed(text.slice(last.end))) return false;
    const count = reached - from;
    const isLong = count > 2 || (count === 2 && (this.isOtherScript || to - from === 2));
    return isLong && this.words.saysRun(text.slice(first.start, last.end));
  }

  /** Where a run ends with what follows it in the source too, be it a word of both languages: "our privacy page". */
  private reach(words: readonly Scored[], { from, to }: Run, text: string): number {
    const [first, last, next] = [words[from], words[to - 1], words[to]];
    if (!first || !last || !next || next.score < 0 || wordsOf(this.language).small.has(next.word)) return to;
    const isNext = text.slice(last.end, next.start).trim() === '';
    const isSaid = this.words.saysRun(text.slice(Math.max(first.start, words[to - 2]?.start ?? 0), next.end));
    return isNext && isSaid ? this.reach(words, { from, to: to + 1, sum: 0 }, text) : to;
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
