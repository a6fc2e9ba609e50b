import type { Sentence } from '../sentences.js';
import { NAME_MARK } from '../tokens.js';
import type { WordClasses } from './word-classes.js';

/** Longest passage that is judged as one, in sentences. */
export const LONGEST_PASSAGE = 3;
/** Words are compared by their beginnings: inflections of one word look alike. */
const STEM = 6;
/** How many words after it a word is paired with. */
const REACH = 3;

/** What is seen of folded words: stems, classes, and pairs of classes in the order in which they stand. */
export function featuresOfWords(words: string, classes: WordClasses): string[] {
  const features = new Set<string>();
  const tokens = words.trim().split(' ');
  const kinds = tokens.map(classes);
  tokens.forEach((token, at) => {
    features.add(`u:${stemOf(token)}`);
    for (const kind of kinds[at] ?? []) {
      features.add(`k:${kind}`);
      for (const next of kinds.slice(at + 1, at + 1 + REACH)) {
        for (const other of next) features.add(`k:${kind}>${other}`);
      }
    }
  });
  return [...features];
}

/** What is seen of the words that stand over a passage. */
export function featuresOfHead(words: string, classes: WordClasses): string[] {
  const features = new Set<string>();
  for (const token of words.trim().split(' ')) {
    features.add(`h:${stemOf(token)}`);
    for (const kind of classes(token)) features.add(`hk:${kind}`);
  }
  return [...features];
}

/** What is seen of a passage's shape. */
export function featuresOfShape(sentences: readonly Sentence[]): string[] {
  const [first] = sentences;
  return [`size:${sentences.length}`, `role:${first?.role}`, ...(first?.heads.length ? ['headed'] : [])];
}

/** Passages that may say something together: sentences in a row, begun in running text, not past a heading. */
export function passagesOf(sentences: readonly Sentence[]): { from: number; to: number }[] {
  return sentences.flatMap(({ role }, from) => {
    if (role === 'heading' || role === 'header') return [];
    const passages = [{ from, to: from + 1 }];
    for (let to = from + 2; to <= Math.min(from + LONGEST_PASSAGE, sentences.length); to += 1) {
      if (sentences[to - 1]?.role === 'heading') break;
      passages.push({ from, to });
    }
    return passages;
  });
}

function stemOf(word: string): string {
  if (word.endsWith(NAME_MARK)) return '<name>';
  if (/^<\d/.test(word)) return '<duration>';
  if (/^<date/.test(word)) return '<date>';
  if (/^\d+$/.test(word)) return '<number>';
  return word.slice(0, STEM);
}
