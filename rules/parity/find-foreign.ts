import { foreignIn } from '../language/foreign.js';
import { conceptsIn } from '../lexicon/index.js';
import { valuesIn } from '../values/index.js';
import type { Passage, Sentence, Side, Weighed } from './model.js';
import { traitsWithin } from './traits.js';

interface Foreign {
  passage: Passage;
  start: number;
  end: number;
  language: string;
}

/** Words of the translation that are in the source's language or another. */
export function findForeign({ source, target, pairs }: Weighed): Foreign[] {
  const answers = new Map(pairs.flatMap((pair) => pair.target.map((passage) => [passage, pair.source])));
  const all = source.passages.map(({ text }) => text).join('\n');
  const keeps = namesThatStay(source, target);
  return target.passages.flatMap((passage) => {
    const text = answers
      .get(passage)
      ?.map((each) => each.text)
      .join('\n');
    return foreignIn(passage.text, target.locale, source.locale, { text: text ?? all, keeps }).map(
      ({ start, end, language }) => ({ passage, start, end, language }),
    );
  });
}

/** Names as the source writes them, which the translation has too, in more places than one. */
function namesThatStay(source: Side, target: Side): string[] {
  const text = target.passages.map((passage) => passage.text).join('\n');
  const runs = source.passages.flatMap((passage) => passage.text.match(NAME_RUN) ?? []);
  return [...source.names, ...[...new Set(runs)].filter((run) => text.split(run).length > 2)];
}

/** Words with capitals, joined as names are: Hollow Fiber & Wireless. */
const NAME_RUN = /\p{Lu}[\p{L}\p{N}'’.-]*(?:\s+(?:(?:&|of|and|the)\s+)?\p{Lu}[\p{L}\p{N}'’.-]*)+/gu;

/** The translation with what is in the source's language read in that language, so that it finds what it stands for. */
export function readForeign(target: Side, foreign: readonly Foreign[], locale: string): Side {
  const again = new Map<Passage, Passage>();
  const passages = target.passages.map((passage) => {
    const own = foreign.filter((each) => each.passage === passage);
    const section = passage.section && again.get(passage.section);
    if (own.length === 0 && section === passage.section) return passage;
    const isOutside = ({ start }: { start: number }) =>
      !own.some((each) => start >= each.start && start < each.end);
    const read = <T extends { start: number; end: number }>(find: (text: string) => readonly T[]) =>
      own.flatMap((each) =>
        find(passage.text.slice(each.start, each.end)).map((one) => ({
          ...one,
          start: one.start + each.start,
          end: one.end + each.start,
        })),
      );
    const traits = {
      hits: [...passage.hits.filter(isOutside), ...read((text) => conceptsIn(text, locale))].sort(byStart),
      values: [...passage.values.filter(isOutside), ...read((text) => valuesIn(text, locale))].sort(byStart),
      names: passage.names,
      length: passage.length,
    };
    const sentences: Sentence[] = [];
    const made: Passage = { ...passage, ...traits, sentences, ...(section && { section }) };
    for (const { text, start, end } of passage.sentences) {
      sentences.push({ passage: made, text, start, end, ...traitsWithin(passage.text, traits, start, end) });
    }
    again.set(passage, made);
    return made;
  });
  return { ...target, passages };
}

function byStart(a: { start: number }, b: { start: number }): number {
  return a.start - b.start;
}
