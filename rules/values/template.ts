import type { LanguageData } from './language-data.js';
import { CLOCK, NUMBER } from './reduction.js';

/** Letters of the scripts whose words stand apart, folded. */
export const LETTER = 'a-z\u00c0-\u024f\u0400-\u052f\u0620-\u064a\u1e00-\u1eff\uac00-\ud7a3';

/**
 * The pattern that a template of the data stands for: `{n}` is any number that was read, `{=24}` the number 24,
 * `{unit}` a unit of time, `{measure}` the same with the words beside it ("business days"), `{duration}` a
 * number with these, `{month}`, `{day}`,
 * `{year}`, `{weekday}`, `{ordinal}`.
 */
export function templatePattern(template: string, language: LanguageData): RegExp {
  let exact = 0;
  const source = template.replace(/\{(=?[a-z\d]+)\}/g, (whole, name: string) => {
    if (/^\d+$/.test(name)) return whole;
    if (name.startsWith('=')) {
      exact += 1;
      return `(?<exact${exact}of${name.slice(1)}>[${NUMBER}])`;
    }
    const part = partOf(name, language);
    return part ?? whole;
  });
  return bounded(source, language);
}

/** A pattern that begins and ends where words do. A number that was read already has its own ends. */
export function bounded(source: string, { boundary, prefix }: LanguageData): RegExp {
  if (boundary === 'none') return new RegExp(`(?:${source})`, 'g');
  const before = `(?<![${LETTER}])${prefix ? `(?:${prefix})?` : ''}|(?=[${NUMBER}${CLOCK}])`;
  const after = boundary === 'left' ? '(?![a-z])' : `(?![${LETTER}])`;
  return new RegExp(`(?:${before})(?:${source})${after}`, 'g');
}

function partOf(name: string, language: LanguageData): string | undefined {
  const { units, business, calendar, link, months, weekdays, numbers } = language;
  const unit = `(?<unit>${Object.values(units).join('|')})`;
  const between = [business.before, calendar.before].filter(Boolean).join('|');
  const behind = [business.after, calendar.after].filter(Boolean).join('|');
  const beside = (some: string, group: string) => (some ? `(?<${group}>(?:(?:${some})[ -]?)*)` : '');
  const measure = `${beside(between, 'pre')}${unit}${behind ? `(?<post>(?:[ -]?(?:${behind}))*)` : ''}`;
  switch (name) {
    case 'n':
    case 'n2':
    case 'day':
    case 'year':
      return `(?<${name}>[${NUMBER}])`;
    case 'unit':
      return unit;
    case 'duration':
      return `(?<n>[${NUMBER}])(?:${link})${measure}`;
    case 'measure':
      return measure;
    case 'month':
      return `(?<month>${months.join('|')})`;
    case 'weekday':
      return `(?<weekday>${weekdays.join('|')})`;
    case 'ordinal':
      return numbers.ordinals
        ? `(?:(?<n>[${NUMBER}])[ -]?)?(?<ordinal>${Object.keys(numbers.ordinals).join('|')})`
        : undefined;
    default:
      return undefined;
  }
}
