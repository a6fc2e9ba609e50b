import { distance } from 'fastest-levenshtein';

/** The name that was probably meant: about a third of its letters may differ, upper and lower case aside. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, away: distance(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, away }) => away <= allowance(Math.max(name.length, written.length)))
    .sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1));
  return ranked[0]?.name;
}

/** Two letters that changed places count as two that differ, even in a word of four. */
function allowance(letters: number): number {
  return letters < 4 ? 1 : Math.max(2, Math.floor(letters / 3));
}

/** "Did you mean `x`?", or the names that there are. */
export function suggestName(written: string, names: readonly string[]): string | undefined {
  const nearest = nearestName(written, names);
  if (nearest) return `Did you mean \`${nearest}\`?`;
  if (names.length === 0) return undefined;
  return `One of: ${names.map((name) => `\`${name}\``).join(', ')}.`;
}
