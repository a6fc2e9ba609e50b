const LONGEST = 60;

/** Someone's words as they are repeated in a message: one short line, without what a terminal would obey. */
export function quoted(words: string): string {
  const line = words
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .replaceAll('`', "'")
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}
