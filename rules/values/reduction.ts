import type { Folded } from './fold.js';
import type { Value } from './model.js';

/** A number as it was read. */
export interface NumberRead {
  value: number;
  /** Written in words only. */
  isWords: boolean;
  /** A word that is also an article or a pronoun: "one", "una", "一". */
  isArticle: boolean;
  /** Where the figures say more than their amount: 04999. */
  written?: string;
}

/** A clock as it was read, without its half of the day. */
export interface ClockRead {
  hour: number;
  minute: number;
}

/**
 * What was read already stands in the text as one letter of Unicode's private area, by sort, so that a pattern for
 * "number, unit" is short in every language.
 */
export const NUMBER = '\ue000-\uebff';
export const CLOCK = '\uec00-\uedff';
/** Stands for words in which no value is to be looked for. */
export const NOTHING = '\uf8ff';

const RANGES = { number: [0xe000, 0xebff], clock: [0xec00, 0xedff], done: [0xee00, 0xf8fe] } as const;

/** A text in which what has been read is one letter. */
export class Reduction {
  readonly numbers = new Map<string, NumberRead>();
  readonly clocks = new Map<string, ClockRead>();
  readonly values = new Map<string, Omit<Value, 'text' | 'start' | 'end'>>();
  private readonly used = { number: 0, clock: 0, done: 0 };

  constructor(
    readonly original: string,
    private folded: Folded,
  ) {}

  get text(): string {
    return this.folded.text;
  }

  /** The words as they were written, letters' case included. */
  written(start: number, end: number): string {
    return this.original.slice(this.startOf(start), this.endOf(end));
  }

  startOf(at: number): number {
    return this.folded.starts[at] ?? this.original.length;
  }

  endOf(end: number): number {
    return this.folded.ends[end - 1] ?? 0;
  }

  number(read: NumberRead): string | undefined {
    return this.letterFor('number', read, this.numbers);
  }

  clock(read: ClockRead): string | undefined {
    return this.letterFor('clock', read, this.clocks);
  }

  value(read: Omit<Value, 'text' | 'start' | 'end'>): string | undefined {
    return this.letterFor('done', read, this.values);
  }

  private letterFor<T>(sort: keyof typeof RANGES, read: T, into: Map<string, T>): string | undefined {
    const [first, last] = RANGES[sort];
    const code = first + this.used[sort];
    // A text with more figures than the private area has letters: the rest stays as it is written.
    if (code > last) return undefined;
    this.used[sort] += 1;
    const letter = String.fromCharCode(code);
    into.set(letter, read);
    return letter;
  }

  /** Puts one letter (or words) in the place of each match; `undefined` leaves the match as it is. */
  replace(
    pattern: RegExp,
    replacement: (match: RegExpExecArray, end: (shorter: number) => void) => string | undefined,
  ): void {
    const { text, starts, ends } = this.folded;
    let out = '';
    const outStarts: number[] = [];
    const outEnds: number[] = [];
    let done = 0;
    const keep = (until: number) => {
      out += text.slice(done, until);
      for (let at = done; at < until; at += 1) {
        outStarts.push(starts[at] ?? 0);
        outEnds.push(ends[at] ?? 0);
      }
      done = until;
    };
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      let end = match.index + match[0].length;
      const put = replacement(match, (shorter) => {
        end = shorter;
      });
      if (put === undefined || end <= match.index) {
        pattern.lastIndex = Math.max(match.index + 1, end === match.index ? 0 : match.index + 1);
        continue;
      }
      keep(match.index);
      for (let unit = 0; unit < put.length; unit += 1) {
        outStarts.push(starts[match.index] ?? 0);
        outEnds.push(ends[end - 1] ?? 0);
      }
      out += put;
      done = end;
      pattern.lastIndex = end;
    }
    if (out === '' && done === 0) return;
    keep(text.length);
    this.folded = { text: out, starts: outStarts, ends: outEnds };
  }
}
