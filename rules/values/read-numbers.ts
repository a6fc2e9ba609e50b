import type { LanguageData } from './language-data.js';
import { figureOf, numberOf } from './number-words.js';
import { NOTHING, NUMBER, type NumberRead, type Reduction } from './reduction.js';
import { LETTER } from './template.js';

const FIGURES = String.raw`\d{1,3}(?:[,.']\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?`;
const SPACED = String.raw`\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?! ?\d)`;

/** Puts one letter in the place of every number, in figures or words, of one language. */
export class NumberReader {
  private readonly figures: RegExp;
  private readonly words: RegExp | undefined;
  private readonly first: RegExp | undefined;
  private readonly next: RegExp | undefined;
  private readonly counted: RegExp | undefined;
  private readonly alone: RegExp | undefined;
  private readonly before: RegExp | undefined;
  private readonly known;
  private readonly articles: Set<string>;
  private readonly onlyCounted: Set<string>;
  private readonly needsCounter: boolean;

  constructor(language: LanguageData | undefined) {
    const numbers = language?.numbers;
    const suffix = numbers?.ordinalSuffix ? `(?:${numbers.ordinalSuffix})?` : '';
    const prefix = numbers?.ordinalPrefix ? `(?:${numbers.ordinalPrefix})?` : '';
    const some = numbers?.groupsBySpace ? `${SPACED}|${FIGURES}` : FIGURES;
    this.figures = new RegExp(`(?<![a-z\\d])${prefix}(${some})${suffix}`, 'g');
    this.articles = new Set(numbers?.articles);
    this.onlyCounted = new Set(numbers?.onlyCounted);
    this.needsCounter = numbers?.counters !== undefined;
    this.known = {
      words: numbers?.words ?? {},
      times: numbers?.times ?? {},
      unitsFirst: numbers?.unitsFirst ?? false,
      positional: numbers?.positional ?? false,
    };
    if (!language || !numbers) return;
    const all = [...Object.keys(this.known.words), ...Object.keys(this.known.times)]
      .sort((a, b) => b.length - a.length)
      .join('|');
    const isApart = language.boundary !== 'none';
    const before = isApart ? `(?<![${LETTER}\\d])(?:${language.prefix ?? ''})` : '';
    const after = language.boundary === undefined || language.boundary === 'both' ? `(?![${LETTER}])` : '';
    this.words = new RegExp(`${before}((?:${all})(?:(?:${numbers.joins})(?:${all})){0,14})${after}`, 'g');
    this.first = new RegExp(`(${all})`, 'y');
    this.next = new RegExp(`(?:${numbers.joins})(${all})`, 'y');
    const { dollar, cent, percent } = language;
    const units = [...Object.values(language.units), numbers.counters, dollar, cent, percent, '%']
      .filter(Boolean)
      .join('|');
    const between = [language.business.before, language.calendar.before].filter(Boolean).join('|');
    const link = between ? `(?:${language.link})(?:(?:${between})[ -]?)*` : `(?:${language.link})`;
    this.counted = new RegExp(` ?(?:\\(\\d+\\) ?)?${link}(?:${units})|-?\\(\\d`, 'y');
    this.before = numbers.countedBy ? new RegExp(`(?:${numbers.countedBy}) ?$`) : undefined;
    this.alone = numbers.aloneBefore
      ? new RegExp(`${numbers.aloneBefore}| ?(?:${percent}|%)`, 'y')
      : this.counted;
  }

  read(reduction: Reduction): void {
    if (this.words) this.readWords(reduction, this.words);
    reduction.replace(this.figures, ([, written = '']) =>
      reduction.number({
        value: figureOf(written),
        isWords: false,
        isArticle: false,
        ...(/^0\d/.test(written) && { written }),
      }),
    );
    multiply(reduction);
    joinRepeated(reduction);
    dropLabels(reduction);
  }

  private readWords(reduction: Reduction, pattern: RegExp): void {
    reduction.replace(pattern, (match, end) => {
      const [whole, said = ''] = match;
      const from = match.index + whole.length - said.length;
      const { words, ends } = this.split(said);
      const found = numberOf(words, this.known);
      const length = found && ends[found.count - 1];
      if (!found || length === undefined) return undefined;
      end(from + length);
      const [first = ''] = words;
      const isAlone = found.count === 1;
      if (this.needsCounter || (isAlone && this.onlyCounted.has(first))) {
        const pattern = isAlone && this.onlyCounted.has(first) ? this.alone : this.counted;
        const isAnnounced = this.isAnnounced(first, reduction.text.slice(Math.max(0, from - 8), from));
        if (!isAnnounced && !matchesAt(pattern, reduction.text, from + length)) return undefined;
      }
      const isArticle = isAlone && this.articles.has(first);
      return reduction.number({ value: found.value, isWords: true, isArticle });
    });
  }

  /** "百分之十", and the 万 of "1.5万". */
  private isAnnounced(word: string, before: string): boolean {
    return this.before?.test(before) || ((this.known.times[word] ?? 0) >= 1000 && /\d ?$/.test(before));
  }

  private split(said: string): { words: string[]; ends: number[] } {
    const words: string[] = [];
    const ends: number[] = [];
    for (let pattern = this.first; pattern; pattern = this.next) {
      pattern.lastIndex = ends.at(-1) ?? 0;
      const word = pattern.exec(said)?.[1];
      if (word === undefined) break;
      words.push(word);
      ends.push(pattern.lastIndex);
    }
    return { words, ends };
  }
}

function matchesAt(pattern: RegExp | undefined, text: string, at: number): boolean {
  if (!pattern) return false;
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** "thirty (30)", "30 (thirty)": one number. */
function joinRepeated(reduction: Reduction): void {
  reduction.replace(
    new RegExp(`([${NUMBER}])[ -]?\\( ?([${NUMBER}]) ?\\)`, 'g'),
    ([, one = '', two = '']) => {
      const [first, second] = [reduction.numbers.get(one), reduction.numbers.get(two)];
      if (!first || !second || first.value !== second.value || first.isWords === second.isWords)
        return undefined;
      const both: NumberRead = { value: first.value, isWords: false, isArticle: false };
      return reduction.number(both);
    },
  );
}

/** "1.5 million", "3 mil", "2万". */
function multiply(reduction: Reduction): void {
  reduction.replace(new RegExp(`([${NUMBER}]) ?([${NUMBER}])`, 'g'), ([, one = '', two = '']) => {
    const [first, times] = [reduction.numbers.get(one), reduction.numbers.get(two)];
    if (!first || !times?.isWords || first.isWords || ![1e3, 1e4, 1e6, 1e8, 1e9].includes(times.value))
      return undefined;
    return reduction.number({ value: first.value * times.value, isWords: false, isArticle: false });
  });
}

/** "(2)" before an item of a sentence. */
function dropLabels(reduction: Reduction): void {
  reduction.replace(
    new RegExp(`(?<![${NUMBER}] ?)\\( ?([${NUMBER}]) ?\\)(?= ?[^ ,;.:)])`, 'g'),
    ([, letter = '']) => {
      const number = reduction.numbers.get(letter);
      return number && number.value < 20 && number.value > 0 ? NOTHING : undefined;
    },
  );
}
