import { distance } from 'fastest-levenshtein';

const MOST = 3;

/** Up to three names that may have been meant, the likeliest first: those that hold the words, then those spelt alike. */
export function nearestNames(written: string, names: readonly string[]): string[] {
  const key = nameKey(written);
  const rank = (name: string) => {
    const own = nameKey(name);
    if (key.length > 2 && own.includes(key)) return 0;
    return distance(key, own) / Math.max(key.length, own.length);
  };
  return [...new Set(names)]
    .map((name) => ({ name, away: rank(name) }))
    .filter(({ away }) => away < 0.5)
    .sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** A name without what people write in different ways: capitals, spaces, brackets, stops. */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** "Did you mean a, b or c?"; nothing when there is nothing alike. */
export function didYouMean(written: string, names: readonly string[]): string | undefined {
  const [last, ...others] = nearestNames(written, names).reverse();
  if (last === undefined) return undefined;
  return `Did you mean ${others.length > 0 ? `${others.reverse().join(', ')} or ` : ''}${last}?`;
}
