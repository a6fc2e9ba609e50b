import { distance } from 'fastest-levenshtein';
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
const ADDRESS = /\S*(?:@|\/\/|www\.|\w\.(?:com|org|net|example|gov))\S*/gi;

export function changedNames({ source, target, pairs }: Weighed): ChangedName[] {
  const known = wordsOf(source.passages);
  return pairs.flatMap((pair) => {
    const [ours, theirs] = [namesIn(pair, 'source'), namesIn(pair, 'target')];
    const said = wordsOf(pair.target);
    const lost = ours.filter(({ key, passage, start, end }) => {
      const isPlain = conceptsIn(passage.text.slice(start, end), source.locale).length > 0;
      return !said.has(key) && key.length > 2 && !isPlain;
    });
    const strange = theirs.filter(({ key, passage, start, end }) => {
      const isPlain = conceptsIn(passage.text.slice(start, end), target.locale).length > 0;
      return !known.has(key) && key.length > 2 && !isPlain;
    });
    return strange.flatMap((to): ChangedName[] => {
      const from = lost.find((each) => isChanged(each, to, ours, theirs));
      return from
        ? [
            {
              source: { passage: from.passage, start: from.start, end: from.end },
              target: { passage: to.passage, start: to.start, end: to.end },
              from: nameOf(from, ours),
              to: nameOf(to, theirs),
            },
          ]
        : [];
    });
  });
}

/** The words around are the same, or the two differ by a letter or two: and not as languages differ in an ending. */
function isChanged(from: Word, to: Word, ours: readonly Word[], theirs: readonly Word[]): boolean {
  if (isSameInAnother(from.key, to.key)) return false;
  const around = theirs.filter(({ run, key }) => run === to.run && key !== to.key);
  const shared = ours.filter(
    ({ run, key }) => run === from.run && key !== from.key && around.some((each) => each.key === key),
  ).length;
  const letters = Math.max(from.key.length, to.key.length);
  const off = distance(from.key, to.key);
  const isNear = off <= 2 && off / letters <= 0.34;
  if (shared === 0) return isNear && letters >= 6 && !to.begins;
  const isLike = off / letters <= 0.4 || from.key.slice(0, 4) === to.key.slice(0, 4);
  return isNear || isLike || shared >= 2;
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
  const run = all.filter(({ run, passage }) => run === word.run && passage === word.passage);
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
