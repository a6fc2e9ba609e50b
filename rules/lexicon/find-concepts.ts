import { writtenLanguage } from '../language/locale-tag.js';
import { rememberRecent } from '../recent.js';
import { addressesIn } from './addresses.js';
import { type Folded, fold } from './fold.js';
import { loadLexicon } from './load-lexicon.js';
import { inCharacters } from './match-characters.js';
import { inWords } from './match-words.js';
import type { Hit, Lexicon } from './model.js';
import { namesIn } from './names.js';

/** A denial denies, whatever the phrase it stands in says. */
const NEVER_SWALLOWED = 'not';

/**
 * The concepts that a text speaks of, in order. The longest form at a place is taken; nothing is taken twice. The words
 * of addresses of pages and mail, and of names of companies, say nothing.
 *
 * @param locale BCP 47; of a language without a lexicon nothing is found
 * @param only looks for this concept alone; `not` also inside what is a longer form of another
 */
export const conceptsIn: (text: string, locale: string, only?: string) => readonly Hit[] =
  rememberRecent(findConcepts);

function findConcepts(text: string, locale: string, only?: string): readonly Hit[] {
  const language = writtenLanguage(locale);
  const lexicon = loadLexicon(language, only);
  const whole = loadLexicon(language);
  if (!lexicon || !whole) return [];
  const folded = foldedText(text, lexicon.fold);
  const silent = silentIn(text, language);
  const search = (forms: Lexicon) =>
    (forms.isSpaced ? inWords(folded, forms) : inCharacters(folded, forms)).map((match) =>
      hitOf(match, folded),
    );
  const all = only === undefined || only === NEVER_SWALLOWED ? [] : search(whole);
  const found = search(lexicon).filter((hit) => !all.some((other) => swallows(other, hit)));
  const hits = found.filter(({ start }) => !silent.some((span) => start >= span.start && start < span.end));
  return hits.filter((hit, index) => !isGloss(hit, hits.slice(0, index), text));
}

const foldedText = rememberRecent((text: string, how: Lexicon['fold']) => {
  const composed = text.normalize('NFC');
  return fold(composed.length === text.length ? composed : text, how);
});

const silentIn = rememberRecent((text: string, language: string) => {
  const whole = loadLexicon(language);
  return [...addressesIn(text), ...(whole ? namesIn(text, whole) : [])];
});

/** `chỉ` says “only”, but not in `địa chỉ`, address. */
function swallows(longer: Hit, hit: Hit): boolean {
  return (
    longer.start <= hit.start &&
    longer.end >= hit.end &&
    longer.end - longer.start > hit.end - hit.start &&
    !hit.concepts.some((concept) => longer.concepts.includes(concept))
  );
}

/** How far before a bracket the words stand that it explains, in characters. */
const REACH = 30;

/** `customer proprietary network information ("CPNI")` says one thing, as do a term and its English in brackets. */
function isGloss(hit: Hit, before: readonly Hit[], text: string): boolean {
  const opens = Math.max(text.lastIndexOf('(', hit.start), text.lastIndexOf('（', hit.start));
  if (opens < 0 || /[)）]/.test(text.slice(opens, hit.start))) return false;
  return before.some(
    ({ end, concepts }) => end > opens - REACH && concepts.some((concept) => hit.concepts.includes(concept)),
  );
}

function hitOf(
  { concepts, start, end }: { concepts: readonly string[]; start: number; end: number },
  { offsets }: Folded,
): Hit {
  return {
    concepts: [...new Set(concepts)],
    start: offsets[start] ?? 0,
    end: (offsets[end - 1] ?? 0) + 1,
  };
}
