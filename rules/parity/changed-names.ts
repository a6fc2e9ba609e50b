import { distance } from 'fastest-levenshtein';
import { writtenLanguage } from '../language/locale-tag.js';
import { conceptsIn } from '../lexicon/index.js';
import type { Stretch } from './fault.js';
import type { Pair, Passage, Weighed } from './model.js';

/** A name of the source that stands otherwise in the translation. */
export interface ChangedName {
  source: Stretch;
  target: Stretch;
  from: string;
  to: string;
}

/** Written in the letters of English. */
const LATIN = new Set(['es', 'fr', 'pt', 'ht', 'tl', 'vi']);

interface Word {
  passage: Passage;
  /** Small letters without accents. */
  key: string;
  start: number;
  end: number;
  /** Names that stand together are one run: "Harbor Bell Cable". */
  run: number;
  begins: boolean;
}

const WORD = /(?<![\p{Script=Latin}\p{N}])\p{Lu}[\p{Script=Latin}\p{M}\p{N}]*(?:['’-]\p{L}+)*/gu;
const JOINED = /^(?:\s+|\s*&\s*|,?\s+|\s+(?:de|del|of|the|and|y|e|et|la|los|las)\s+)$/u;
/** Parts of a text are numbered, and no one's names. */
const PARTS =
  /^(?:sections?|secciones|seccion|secao|seksyon|articles?|articulos?|artigos?|chapters?|capitulos?|chapitres?|appendix|anexo|annexe)$/;
const ADDRESS = /\S*(?:@|\/\/|www\.|\w\.(?:com|org|net|example|gov))\S*/gi;

export function changedNames({ source, target, pairs }: Weighed): ChangedName[] {
  const known = wordsOf(source.passages);
  const language = writtenLanguage(target.locale);
  const isCopied = !LATIN.has(language);
  const isTonal = language === 'vi';
  return pairs.flatMap((pair) => {
    const [ours, theirs] = [namesIn(pair, 'source'), namesIn(pair, 'target')];
    const [said, told] = [wordsOf(pair.source), wordsOf(pair.target)];
    const named = ours.filter((word) => isName(word, source.locale));
    const strange = theirs.filter((word) => !said.has(word.key) && isName(word, target.locale));
    const changed = strange.flatMap((to): ChangedName[] => {
      const from = named.find((each) =>
        isChanged(each, to, { ours, theirs, known, told, isCopied, isTonal }),
      );
      return from
        ? [{ source: placeOf(from), target: placeOf(to), from: nameOf(from, ours), to: nameOf(to, theirs) }]
        : [];
    });
    // One name is one fault, however many of its words changed.
    return changed.filter(
      ({ target: { passage }, to }, index) =>
        changed.findIndex((other) => other.target.passage === passage && other.to === to) === index,
    );
  });
}

function placeOf({ passage, start, end }: Word): Stretch {
  return { passage, start, end };
}

/** A word that is no word of the field: those are translated. */
function isName({ key, passage, start, end }: Word, locale: string): boolean {
  return (
    key.length > 2 && !PARTS.test(key) && conceptsIn(passage.text.slice(start, end), locale).length === 0
  );
}

interface Around {
  ours: readonly Word[];
  theirs: readonly Word[];
  /** Every word of the source document. */
  known: ReadonlySet<string>;
  /** Every word of the passages of the translation. */
  told: ReadonlySet<string>;
  /** Of another script, the translation copies what it writes in Latin letters. */
  isCopied: boolean;
  /** Its own words bear marks that no English name does. */
  isTonal: boolean;
}

/** The words around are the same, or the two differ by a letter or two: and not as languages differ in an ending. */
function isChanged(from: Word, to: Word, { ours, theirs, known, told, isCopied, isTonal }: Around): boolean {
  if (isSameInAnother(from.key, to.key) || (isTonal && isMarked(to) && !isMarked(from))) return false;
  const [own, other] = [runOf(from, ours), runOf(to, theirs)];
  const shared = own.filter(({ key }) => other.some((each) => each.key === key)).length;
  const isInPlace = [-1, 1].some((step) => {
    const beside = own[own.indexOf(from) + step]?.key;
    return beside !== undefined && beside === other[other.indexOf(to) + step]?.key;
  });
  const letters = Math.max(from.key.length, to.key.length);
  const off = distance(from.key, to.key);
  // A sentence may begin with a capital before a name.
  const isBeginning = from.begins && to.begins;
  if (shared >= 2 && isInPlace && own.length === other.length && !isBeginning) return true;
  if (known.has(to.key) || told.has(from.key)) return false;
  const isNear = off <= 2 && off / letters <= 0.34;
  if (shared === 0) return isNear && letters >= 6 && !to.begins;
  return (
    isNear || (isInPlace && (isCopied || off / letters <= 0.4 || from.key.slice(0, 4) === to.key.slice(0, 4)))
  );
}

function runOf(word: Word, all: readonly Word[]): Word[] {
  return all.filter(({ run, passage }) => run === word.run && passage === word.passage);
}

/** Written with a letter that English names do not have. */
function isMarked({ passage, start, end }: Word): boolean {
  return /[^\p{ASCII}’]/u.test(passage.text.slice(start, end));
}

/** "Telephone" and "Telefone", "California" and "Californie": words that languages spell in their own way. */
function isSameInAnother(a: string, b: string): boolean {
  const bare = (word: string) =>
    word
      .replaceAll('ph', 'f')
      .replaceAll('th', 't')
      .replaceAll('y', 'i')
      .replaceAll('k', 'c')
      .replaceAll(/([a-z])\1/g, '$1')
      .replace(/(?:[aeious]|al|el|ion|cion|tion|cao|ng|n)+$/, '');
  return bare(a) === bare(b) && a !== b && a.at(-1) !== b.at(-1);
}

function nameOf(word: Word, all: readonly Word[]): string {
  const run = runOf(word, all);
  const [first, last] = [run[0] ?? word, run.at(-1) ?? word];
  return word.passage.text.slice(first.start, last.end);
}

function namesIn(pair: Pair, side: 'source' | 'target'): Word[] {
  let run = 0;
  return pair[side].flatMap((passage) => {
    const text = passage.text.replace(ADDRESS, (words) => ' '.repeat(words.length));
    let end = -1;
    run++;
    return [...text.matchAll(WORD)].map(({ 0: word, index }): Word => {
      if (end < 0 || !JOINED.test(text.slice(end, index))) run++;
      end = index + word.length;
      const begins = /(?:^|[.?!:;。！？：•"“«¿¡(\n])\s*["“«¿¡('‘]*$/u.test(text.slice(0, index));
      return { passage, key: keyOf(word), start: index, end, run, begins };
    });
  });
}

/** Every word of a document, so that a name that stands anywhere in it is no strange one. */
function wordsOf(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(
    passages.flatMap(({ text }) =>
      [...text.matchAll(/[\p{Script=Latin}\p{M}\p{N}]+(?:['’-]\p{L}+)*/gu)].map(([word]) => keyOf(word)),
    ),
  );
}

function keyOf(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().replace(/'s$/, '');
}
