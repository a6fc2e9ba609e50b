import type { FillIn } from './fill-in.js';
import { inLocales } from './fill-in.js';
import type { FirstDay } from './first-day.js';

/** A starting document's settings with its days and languages put in. */
export function documentSettings(
  settings: readonly FillIn[],
  locales: readonly string[],
  { effective, coveredYear }: FirstDay,
): FillIn[] {
  const known: Record<string, string> = {
    effective,
    locales: `[${locales.join(', ')}]`,
    'filing.date': effective,
    'filing.coveredYear': String(coveredYear),
    'facts.filingYear.text': `"${effective.slice(0, 4)}"`,
  };
  return withValues(inLocales(settings, locales), known, '');
}

function withValues(entries: readonly FillIn[], known: Record<string, string>, within: string): FillIn[] {
  return entries.map((entry) => {
    const path = within === '' ? entry.key : `${within}.${entry.key}`;
    const rest = entry.rest === '' && entry.children.length === 0 ? (known[path] ?? '') : entry.rest;
    return { ...entry, rest, children: withValues(entry.children, known, path) };
  });
}
