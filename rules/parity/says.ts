import { createRequire } from 'node:module';
import { writtenLanguage } from '../language/locale-tag.js';
import { readData } from '../read-data.js';
import { rememberRecent } from '../recent.js';
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
  | 'freeze'
  | 'concord'
  | 'emphatic'
  | 'refuse'
  | 'agree'
  | 'forbid'
  | 'exempt'
  | 'advise'
  | 'until'
  | 'halved';

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
const WIDE: ReadonlySet<Force> = new Set<Force>([
  'deny',
  'bound',
  'open',
  'lack',
  'refuse',
  'agree',
  'forbid',
  'exempt',
  'advise',
  'until',
  'halved',
]);
/** Words of a refusal deny nothing else, and are no consent. */
const BUT_REFUSALS: ReadonlySet<Force> = new Set<Force>(['not', 'concord', 'emphatic', 'agree']);
/** What stands before a word that begins a clause: a short word or two at most. */
const BEGINS = /(?:^|[,;:.!?()—–¿¡"“«])\s*(?:\p{L}{1,4}\s+){0,2}$/u;
/** "Changed" in Arabic has the letters of "not", and is told from it by its vowel signs. */
const CHANGED = /غ\u064f[\u064b-\u0652]*ي\u0651/u;
const known = new Map<string, Forces>();

/**
 * The words of a text that bind, permit, deny and the like.
 *
 * @param locale BCP 47; of a language without data nothing is found
 */
export function sayings(force: Force, text: string, locale: string): Said[] {
  const said = wordsOf(force, text, locale);
  if (force !== 'not') return said;
  // "No vendemos nada" denies once; "nada cambia" does too.
  if (said.length > 0) return said;
  return wordsOf('concord', text, locale).filter(({ start }) => BEGINS.test(text.slice(0, start)));
}

/** What a button says, and a word to reply with: they are no words of the sentence. */
const LABELS =
  /["“«„「『‘][^"”»“」』’.?!。？！؟]{1,40}["”»“」』’]|(?<!\p{L})(?:NO|YES|STOP|SÍ|SI|ALTO|KHÔNG|NÃO|NON)(?!\p{L})/gu;

/** Whether a text denies or refuses when its labels are read along, which it has. */
export function deniesInLabel(text: string, locale: string): boolean {
  return (
    text.search(LABELS) >= 0 &&
    (['not', 'concord', 'refuse'] as const).some((force) => wordsOf(force, text, locale, true).length > 0)
  );
}

const withoutLabels = rememberRecent((text: string) =>
  /\p{Ll}|\p{Lo}/u.test(text) ? text.replace(LABELS, blank) : text,
);
const folded = rememberRecent(foldedFor);
const wordsOf = rememberRecent(findWords);

function findWords(force: Force, written: string, locale: string, isWithLabels = false): Said[] {
  const text = isWithLabels ? written : withoutLabels(written);
  const forces = forcesOf(writtenLanguage(locale));
  const pattern = forces.get(force);
  if (!pattern) return [];
  const { text: small, offsets } = folded(text, locale);
  const refuse = BUT_REFUSALS.has(force) ? forces.get('refuse') : undefined;
  const ignore = WIDE.has(force) ? undefined : forces.get('ignore');
  const searched = [refuse, ignore].reduce(
    (left, taken) => (taken ? left.replace(taken, blank) : left),
    small,
  );
  return [...searched.matchAll(pattern)]
    .map(({ 0: words, index }) => {
      const start = offsets[index] ?? 0;
      const end = offsets[index + words.length] ?? text.length;
      return { words: text.slice(start, end).trimEnd(), start, end };
    })
    .filter(({ words }) => force !== 'not' || !CHANGED.test(words));
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
