import { distance } from 'fastest-levenshtein';

/** The name that was probably meant: at most a third of its letters differ, upper and lower case aside. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, away: distance(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, away }) => away <= Math.max(1, Math.floor(Math.max(name.length, written.length) / 3)))
    .sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1));
  return ranked[0]?.name;
}

/** "Did you mean `x`?", or the names that there are. */
export function suggestName(written: string, names: readonly string[]): string | undefined {
  const nearest = nearestName(written, names);
  if (nearest) return `Did you mean \`${nearest}\`?`;
  if (names.length === 0) return undefined;
  return `One of: ${names.map((name) => `\`${name}\``).join(', ')}.`;
}
