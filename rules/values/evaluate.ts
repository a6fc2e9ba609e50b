import type { LanguageData, PhraseData } from './language-data.js';
import type { Value } from './model.js';
import type { Reduction } from './reduction.js';
import { dateOf } from './written-dates.js';

export type Said = Pick<Value, 'kind' | 'value' | 'weak' | 'alternatives' | 'of'>;

/** Turns what a pattern found into a canonical value. */
export class Evaluator {
  private readonly units;
  private readonly months;
  private readonly weekdays;
  private readonly business;
  private readonly ordinals;
  private readonly hasCapitalMonths;

  constructor(language: LanguageData) {
    this.units = named(language.units);
    this.months = language.months.map((words) => whole(words));
    this.hasCapitalMonths = language.hasCapitalMonths ?? false;
    this.weekdays = language.weekdays.map((words) => whole(words));
    const { before, after } = language.business;
    const words = [before, after].filter(Boolean).join('|');
    this.business = words ? new RegExp(words) : undefined;
    this.ordinals = Object.entries(language.numbers.ordinals ?? {}).map(
      ([words, value]) => [whole(words), value] as const,
    );
  }

  /** What a phrase says where it was found; nothing when its numbers do not fit. */
  said(phrase: PhraseData, match: RegExpExecArray, reduction: Reduction): Said | undefined {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    const number = (name: string) => reduction.numbers.get(groups[name] ?? '')?.value;
    for (const [name, letter] of Object.entries(groups)) {
      const [, exact] = /^exact\d+of(\d+)$/.exec(name) ?? [];
      if (
        exact !== undefined &&
        letter !== undefined &&
        reduction.numbers.get(letter)?.value !== Number(exact)
      )
        return undefined;
    }
    const weak = phrase.weak ? { weak: true as const } : {};
    if (phrase.value !== undefined) {
      const { kind, value, alternatives, of } = phrase;
      return { kind, value, ...(alternatives && { alternatives }), ...(of && { of }), ...weak };
    }
    const read = reduction.numbers.get(groups.n ?? '');
    const ordinal = groups.ordinal === undefined ? undefined : this.ordinalOf(groups.ordinal);
    const amount = phrase.amount ?? (ordinal === undefined ? read?.value : ordinal + (read?.value ?? 0));
    switch (phrase.kind) {
      case 'duration':
      case 'frequency': {
        const unit = phrase.unit ?? this.unitOf(groups);
        if (amount === undefined || !unit) return undefined;
        if (groups.n2 !== undefined && number('n2') !== amount) return undefined;
        // 2026年, 2026 года.
        if (unit === 'year' && amount >= 1900 && amount < 2100)
          return { kind: 'year', value: String(amount) };
        // "A year" is often said otherwise: "year by year", "any year".
        const isWeak = amount === 1 && (read === undefined || read.isArticle);
        return { kind: phrase.kind, value: lengthOf(amount, unit), ...(isWeak && { weak: true }), ...weak };
      }
      case 'date': {
        const month = this.months.findIndex((words) => words.test(groups.month ?? '')) + 1;
        if (this.hasCapitalMonths && !this.isCapital(match, reduction)) return undefined;
        const on = (day: number | undefined) => dateOf(number('year'), month || (number('n') ?? 0), day);
        // "May apat kami" (we have four) is no fourth of May.
        if (groups.month === 'may' && reduction.numbers.get(groups.day ?? '')?.isWords) return undefined;
        const value = on(number('day'));
        if (groups.n2 !== undefined) {
          const from = on(number('n2'));
          return from && value && from < value
            ? { kind: 'date', value: `${from}..${value}`, ...weak }
            : undefined;
        }
        return value
          ? { kind: 'date', value, ...(value.length === 4 && { weak: true }), ...weak }
          : undefined;
      }
      case 'weekday': {
        const day = this.weekdayOf(groups.weekday);
        return day ? { kind: 'weekday', value: day, ...weak } : undefined;
      }
      case 'citation':
        return amount === undefined ? undefined : { kind: 'citation', value: `title ${amount}`, ...weak };
      case 'age':
        return amount === undefined ? undefined : { kind: 'age', value: `${amount} year`, ...weak };
      case 'percent':
        return amount === undefined ? undefined : { kind: 'percent', value: `${amount}%`, ...weak };
      case 'money':
        // "Not a cent" is no price.
        return amount === undefined || (read?.isArticle && phrase.unit === 'cent')
          ? undefined
          : { kind: 'money', value: dollars(amount, phrase.unit), ...weak };
      case 'key':
        if (read?.isArticle && !phrase.article) return undefined;
        return read && { kind: 'key', value: String(read.value), ...weak };
      default:
        if (phrase.of && read?.isArticle && !phrase.article) return undefined;
        return amount === undefined
          ? undefined
          : {
              kind: phrase.kind,
              value: read?.written ?? String(amount),
              ...(phrase.of && { of: phrase.of, ...(amount < 13 && { weak: true }) }),
              ...weak,
            };
    }
  }

  /** `mon`; nothing for other words. */
  weekdayOf(words = ''): string | undefined {
    return WEEKDAYS[this.weekdays.findIndex((day) => day.test(words))];
  }

  /** "May 2" and "you may 2 …". */
  private isCapital(match: RegExpExecArray, reduction: Reduction): boolean {
    const month = match.groups?.month;
    if (month === undefined) return true;
    const at = match.index + match[0].indexOf(month);
    return /^\p{Lu}/u.test(reduction.written(at, at + 1));
  }

  private unitOf(groups: Record<string, string | undefined>): string | undefined {
    const unit = this.units.find(([, words]) => words.test(groups.unit ?? ''))?.[0];
    const beside = `${groups.pre ?? ''} ${groups.post ?? ''}`;
    const isBusiness = unit === 'day' && this.business?.test(beside);
    return isBusiness ? 'business day' : unit;
  }

  private ordinalOf(words: string): number | undefined {
    return this.ordinals.find(([pattern]) => pattern.test(words))?.[1];
  }
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Two years and 24 months are one; 4 weeks and 28 days are not, nor a day and 24 hours. */
function lengthOf(amount: number, unit: string): string {
  if (unit === 'month' && amount % 12 === 0) return `${amount / 12} year`;
  if (unit === 'minute' && amount % 60 === 0) return `${amount / 60} hour`;
  return `${amount} ${unit}`;
}

function dollars(amount: number, unit = 'dollar'): string {
  return `USD ${(unit === 'cent' ? amount / 100 : amount).toFixed(2)}`;
}

function named(patterns: Record<string, string>): [string, RegExp][] {
  return Object.entries(patterns).map(([name, words]) => [name, whole(words)]);
}

function whole(words: string): RegExp {
  return new RegExp(`^(?:${words})$`);
}
