import { NAME_MARK } from '../tokens.js';

/** Classes that a folded word belongs to, by number. */
export type WordClasses = (word: string) => readonly string[];

/**
 * Reads a thesaurus: class → its words, `stem*` for all words that begin so. A word may be in several
 * classes; what they have in common is why `alter`, `touch` and `disturb` are read alike.
 */
export function wordClasses(thesaurus: Record<string, string>): WordClasses {
  const whole = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  let longest = 0;
  for (const [name, words] of Object.entries(thesaurus)) {
    for (const word of words.trim().split(/\s+/)) {
      const isStem = word.endsWith('*');
      const key = isStem ? word.slice(0, -1) : word;
      const map = isStem ? stems : whole;
      map.set(key, [...(map.get(key) ?? []), name]);
      if (isStem) longest = Math.max(longest, key.length);
    }
  }
  const known = new Map<string, readonly string[]>();
  return (marked) => {
    const before = known.get(marked);
    if (before) return before;
    const word = marked.endsWith(NAME_MARK) ? marked.slice(0, -1) : marked;
    const classes = new Set(whole.get(word));
    for (let length = 1; length <= Math.min(longest, word.length); length += 1) {
      for (const name of stems.get(word.slice(0, length)) ?? []) classes.add(name);
    }
    const made = [...classes];
    known.set(marked, made);
    return made;
  };
}
