import { Evaluator, type Said } from './evaluate.js';
import type { Folding } from './fold.js';
import type { LanguageData, PhraseData } from './language-data.js';
import { NumberReader } from './read-numbers.js';
import { CLOCK, NUMBER, type Reduction } from './reduction.js';
import { bounded, templatePattern } from './template.js';
import { TimeReader, type TimesRead } from './time-patterns.js';

/** One pattern over a text whose numbers are read, and what it says where it is found. */
export interface Pattern {
  pattern: RegExp;
  /** Can't be found in a text without numbers. */
  needsNumber?: boolean;
  say(match: RegExpExecArray, reduction: Reduction): Said | undefined;
}

/** A language's patterns, compiled; the first that finds a stretch of text has it. */
export class Language {
  readonly folding: Folding;
  readonly ignored: RegExp | undefined;
  readonly rewritten: [RegExp, string][];
  readonly numbers: NumberReader;
  readonly patterns: Pattern[];
  private readonly evaluator: Evaluator;

  constructor(readonly data: LanguageData) {
    this.folding = { keepsAccents: data.keepsAccents ?? false, letters: data.letters ?? {} };
    this.evaluator = new Evaluator(data);
    this.numbers = new NumberReader(data);
    this.ignored = data.ignore?.length ? bounded(data.ignore.join('|'), data) : undefined;
    this.rewritten = Object.entries(data.rewrite ?? {}).map(([words, put]) => [bounded(words, data), put]);
    const phrases = (...kinds: PhraseData['kind'][]) =>
      data.phrases.filter(({ kind }) => kinds.includes(kind)).map((phrase) => this.phrase(phrase));
    this.patterns = [
      ...phrases('always'),
      // "Seven days a week" is no length of seven days, and "five business days" no range of weekdays.
      ...data.phrases.filter(isOfNumberedDays).map((phrase) => this.phrase(phrase)),
      ...phrases('citation', 'form', 'frequency'),
      ...(data.dateRanges ?? []).map((match) => this.phrase({ kind: 'date', match })),
      ...data.dates.map((match) => this.phrase({ kind: 'date', match })),
      ...phrases('date'),
      ...this.times(),
      ...this.zones(),
      ...this.money(),
      ...this.percents(),
      ...phrases('age', 'key', 'money', 'percent', 'duration', 'time', 'zone'),
      // "tatlumpung araw (30)"
      this.phrase({ kind: 'duration', match: '{duration} ?\\( ?{n2} ?\\)' }),
      this.phrase({ kind: 'duration', match: '{duration}' }),
      ...(data.numbers.ordinals ? [this.phrase({ kind: 'duration', match: '{ordinal}[ -]?{measure}' })] : []),
      ...this.weekdays(),
      ...phrases('number', 'year'),
    ];
  }

  private phrase(phrase: PhraseData): Pattern {
    return {
      pattern: templatePattern(phrase.match, this.data),
      needsNumber: needsNumber(phrase.match),
      say: (match, reduction) => this.evaluator.said(phrase, match, reduction),
    };
  }

  private times(): Pattern[] {
    const reader = new TimeReader(this.data);
    const value = (said: TimesRead | undefined): Said | undefined => said && { kind: 'time', ...said };
    return [
      ...reader.range.map((pattern) => ({
        pattern,
        say: (match: RegExpExecArray, reduction: Reduction) => value(reader.rangeOf(match, reduction)),
      })),
      {
        pattern: reader.single,
        say: (match, reduction) => value(reader.singleOf(match, reduction)),
      },
    ];
  }

  private zones(): Pattern[] {
    const named = Object.entries(this.data.zones).map(
      ([value, match]): Pattern => ({
        pattern: bounded(match, this.data),
        // "The customer's time" is local too.
        say: () => ({ kind: 'zone', value, ...(value === 'local' && { weak: true as const }) }),
      }),
    );
    return [...named, ZONE_CODE];
  }

  private money(): Pattern[] {
    const { dollar, cent } = this.data;
    const ways = [
      `(?:us ?|usd ?|u\\.s\\. ?)?\\$ ?{n}(?: ?(?:usd|${dollar}))?`,
      `usd ?{n}`,
      `{n} ?(?:us ?)?\\$`,
    ];
    return [
      ...ways.map((match) => this.phrase({ kind: 'money', match })),
      this.phrase({ kind: 'money', match: `{n}(?:${this.data.link})(?:${dollar}|usd)` }),
      this.phrase({
        kind: 'money',
        match: `{n}(?:${this.data.link})(?:${cent})|{n2} ?¢`.replace('|{n2} ?¢', ''),
        unit: 'cent',
      }),
      this.phrase({ kind: 'money', match: '{n} ?¢', unit: 'cent' }),
    ];
  }

  private percents(): Pattern[] {
    const { percent, percentBefore } = this.data;
    return [
      this.phrase({ kind: 'percent', match: `{n}[ -]?(?:%|${percent})` }),
      this.phrase({ kind: 'percent', match: '% ?{n}' }),
      ...(percentBefore ? [this.phrase({ kind: 'percent', match: `(?:${percentBefore}) ?{n}` })] : []),
    ];
  }

  private weekdays(): Pattern[] {
    const { weekdays, ranges } = this.data;
    const day = weekdays.join('|');
    const spans = ranges.map(
      ([from, to], index): Pattern => ({
        pattern: bounded(
          `(?:${from})${index === 0 ? '?' : ''}(?<first>${day})(?:${to})(?<last>${day})`,
          this.data,
        ),
        say: ({ groups = {} }) => {
          const [first, last] = [
            this.evaluator.weekdayOf(groups.first),
            this.evaluator.weekdayOf(groups.last),
          ];
          return first && last && first !== last ? { kind: 'weekday', value: `${first}-${last}` } : undefined;
        },
      }),
    );
    const phrases = this.data.phrases.filter(({ kind }) => kind === 'weekday');
    return [
      ...spans,
      ...phrases.map((phrase) => this.phrase(phrase)),
      this.phrase({ kind: 'weekday', match: '{weekday}' }),
    ];
  }
}

/** "ET" behind an hour, in capitals: "et" and "est" are words elsewhere. */
const ZONE_CODE: Pattern = {
  pattern: new RegExp(
    `(?<=[${NUMBER}${CLOCK}][^${NUMBER}${CLOCK}]{0,24})(?<![a-z])(?:e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t|ak[sd]?t|h[sd]?t|ast)(?![a-z])`,
    'g',
  ),
  say: (match, reduction) => {
    const written = reduction.written(match.index, match.index + match[0].length);
    const value = written.replace(/^(AK|[ECMPH])[SD]?T$/, '$1T');
    return value === written.toUpperCase() || /^[A-Z]+$/.test(written) ? { kind: 'zone', value } : undefined;
  },
};

/** Whether a pattern has a number that is in none of its groups, and so is never left out. */
function needsNumber(match: string): boolean {
  const flat = withoutGroups(match);
  return !flat.includes('|') && /\{(?:=\d+|n\d?|day|year|duration)\}(?!\?)/.test(flat);
}

function withoutGroups(match: string): string {
  const shorter = match.replace(/\((?:[^()\\]|\\.)*\)/g, '');
  return shorter === match ? match : withoutGroups(shorter);
}

function isOfNumberedDays({ kind, match }: PhraseData): boolean {
  return kind === 'weekday' && match.includes('{=');
}
