import { createRequire } from 'node:module';
import { writtenLanguage } from '../language/locale-tag.js';
import { readData } from '../read-data.js';
import { blank, compileForms, foldedFor } from './forms.js';

/** What a word does to a sentence; `modality.yaml` tells each. */
export type Force =
  | 'not'
  | 'deny'
  | 'must'
  | 'bound'
  | 'will'
  | 'may'
  | 'open'
  | 'except'
  | 'basic'
  | 'service'
  | 'loss'
  | 'lack'
  | 'freeze';

/** Words of a text, as they are written there. */
interface Said {
  words: string;
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
}

type Forces = ReadonlyMap<string, RegExp>;

const path = createRequire(import.meta.url).resolve('#package/rules/parity/modality.yaml');
/** What may stand for another force is looked for in all of the text. */
const WIDE: ReadonlySet<Force> = new Set<Force>(['deny', 'bound', 'open', 'lack']);
const known = new Map<string, Forces>();

/**
 * The words of a text that bind, permit, deny and the like.
 *
 * @param locale BCP 47; of a language without data nothing is found
 */
export function sayings(force: Force, text: string, locale: string): Said[] {
  const forces = forcesOf(writtenLanguage(locale));
  const pattern = forces.get(force);
  if (!pattern) return [];
  const folded = foldedFor(text, locale);
  const ignore = WIDE.has(force) ? undefined : forces.get('ignore');
  const searched = ignore ? folded.text.replace(ignore, blank) : folded.text;
  return [...searched.matchAll(pattern)].map(({ 0: words, index }) => {
    const start = folded.offsets[index] ?? 0;
    const end = (folded.offsets[index + words.length - 1] ?? 0) + 1;
    return { words: text.slice(start, end), start, end };
  });
}

function forcesOf(language: string): Forces {
  let forces = known.get(language);
  if (!forces) {
    const data = (readData(path) as Record<string, Record<string, string[]> | undefined>)[language] ?? {};
    forces = new Map(Object.entries(data).map(([force, forms]) => [force, compileForms(forms, language)]));
    known.set(language, forces);
  }
  return forces;
}
