import type { VFile } from 'vfile';
import type { Finding } from '../finding.js';
import { quoted } from '../quoted.js';
import { longWords } from '../readability/hardest.js';
import type { ReadSentence } from '../readability/sentences.js';
import type { PlainDocument } from './document.js';

/** From this many syllables on a word is long; Spanish words are longer by nature. */
const LONG = { en: 3, es: 4 };
const MOST_SENTENCES = 5;
const MOST_WORDS = 4;

/** The sentences to mend first, in the order given, each with what makes it hard. */
export function worstSentences(
  { place, words }: PlainDocument,
  sentences: readonly ReadSentence[],
  file: VFile,
): NonNullable<Finding['related']> {
  return sentences.slice(0, MOST_SENTENCES).map((sentence) => {
    const long = longWords(sentence, LONG[words.language], MOST_WORDS);
    const length = `${sentence.words.length} words`;
    const what = long.length > 0 ? `${length}; long: ${long.join(', ')}` : length;
    return {
      path: file.path ?? '',
      line: place(sentence).line,
      reason: `“${quoted(sentence.text)}” (${what})`,
    };
  });
}
