import { type Stretch, whole } from './fault.js';
import type { Pair, Passage, Sentence, Weighed } from './model.js';
import { lengthOf } from './similarity.js';
import {
  conceptEvidence,
  isTelling,
  leftOf,
  lengthEvidence,
  tellingOf,
  type Usual,
  usualIn,
} from './usual.js';

/** Words of the source that the translation has nowhere. */
export interface Lost {
  words: Stretch;
  /** The passage of the translation after which they belong. */
  after?: Passage;
  /** Some of a sentence, whose rest is there. */
  isClause: boolean;
  /** What of a list or a table is lost whole; the words are the first of it. */
  part?: 'list' | 'table' | 'row' | 'column';
}

/** How much likelier than not, as a logarithm, that words were left out, before it is said. */
const SURE = 2;
const SURE_OF_CLAUSE = 6;
/** As above, of whole sentences and of parts of one. */
export interface Sure {
  sentence: number;
  clause: number;
}

/** Fewest telling concepts in a row for a clause. */
const FEWEST = 2;

/** Whole passages, sentences and clauses of the source that the translation lacks. */
export function lostWords(
  comparison: Weighed,
  sure: Sure = { sentence: SURE, clause: SURE_OF_CLAUSE },
): Lost[] {
  const passages = comparison.dropped
    .filter(
      (passage, index, all) => !all.slice(0, index).some((other) => isOneLoss(other, passage, comparison)),
    )
    .map((passage) => {
      const part = partOf(passage, comparison);
      return {
        words: whole(passage),
        ...afterOf(passage, comparison),
        isClause: false,
        ...(part && { part }),
      };
    });
  return [...passages, ...comparison.pairs.flatMap((pair) => lostIn(pair, comparison, sure))];
}

function lostIn(pair: Pair, comparison: Weighed, sure: Sure): Lost[] {
  if (pair.source.length === 0 || pair.target.length === 0) return [];
  const usual = usualIn(comparison);
  const after = pair.target.at(-1);
  const lost = (sentence: Sentence, span?: { start: number; end: number }): Lost => ({
    words: {
      passage: sentence.passage,
      start: sentence.start + (span?.start ?? 0),
      end: span ? sentence.start + span.end : sentence.end,
    },
    ...(after && { after }),
    isClause: span !== undefined,
  });
  return pair.sentences.flatMap(({ source, target }) =>
    source.flatMap((sentence) => {
      const byConcepts = conceptEvidence(leftOf(usual.residues.get(sentence)), tellingOf(sentence), usual);
      if (target.length === 0) {
        const share = sentence.length / lengthOf(pair.source);
        const byLength = lengthEvidence(pair.source, pair.target, share, usual);
        return byConcepts + byLength > sure.sentence ? [lost(sentence)] : [];
      }
      if (source.length > 1 && byConcepts > 2.5) {
        const byLength = lengthEvidence(source, target, sentence.length / lengthOf(source), usual);
        if (byLength > 0.7 && byConcepts + byLength > sure.clause) return [lost(sentence)];
      }
      const clause = lostClause(sentence, source, target, usual, sure.clause);
      return clause ? [lost(sentence, clause)] : [];
    }),
  );
}

interface Run {
  start: number;
  end: number;
  left: number;
  all: number;
}

/** A run of concepts that are nearly all left over, in a sentence that came out as much shorter. */
function lostClause(
  sentence: Sentence,
  source: readonly Sentence[],
  target: readonly Sentence[],
  usual: Usual,
  sure: number,
): { start: number; end: number } | undefined {
  const left = new Set(usual.residues.get(sentence)?.hits ?? []);
  let best: { start: number; end: number; evidence: number } | undefined;
  let run: Run | undefined;
  for (const hit of sentence.hits) {
    run = goOn(run, hit, left.has(hit));
    if (!run || !left.has(hit) || run.left < FEWEST || sharesValue(run, sentence, target)) continue;
    const share = ((run.end - run.start) / sentence.text.length) * (sentence.length / lengthOf(source));
    const byLength = lengthEvidence(source, target, share, usual);
    const evidence = conceptEvidence(run.left, run.all, usual) + byLength;
    if (byLength > 0.7 && evidence > (best?.evidence ?? sure)) {
      best = { start: run.start, end: run.end, evidence };
    }
  }
  return best;
}

/** Words around a date or a citation that the other side has too say it, only at greater length. */
function sharesValue({ start, end }: Run, sentence: Sentence, target: readonly Sentence[]): boolean {
  const theirs = new Set(target.flatMap(({ values }) => values.map(({ value }) => value)));
  return sentence.values.some((value) => value.start >= start && value.end <= end && theirs.has(value.value));
}

/** A run goes on over one concept that was found, if three were not. */
function goOn(
  run: Run | undefined,
  hit: { start: number; end: number; concepts: readonly string[] },
  isLeft: boolean,
): Run | undefined {
  const telling = isTelling(hit) ? 1 : 0;
  if (isLeft) {
    const { start = hit.start, left = 0, all = 0 } = run ?? {};
    return { start, end: hit.end, left: left + telling, all: all + telling };
  }
  if (!run || telling === 0) return run;
  const all = run.all + 1;
  return all - run.left > 1 || run.left < 3 ? undefined : { ...run, all };
}

/** The passage of the translation after which a passage of the source would stand. */
function afterOf(passage: Passage, { source, pairs }: Weighed): { after?: Passage } {
  const answers = new Map(pairs.flatMap((pair) => pair.source.map((each) => [each, pair.target.at(-1)])));
  for (let at = source.passages.indexOf(passage) - 1; at >= 0; at--) {
    const before = source.passages[at];
    const after = before && answers.get(before);
    if (after) return { after };
  }
  return {};
}

/** Cells of a row, a column or a table, and items of a list, of which nothing is there, are one fault. */
function isOneLoss(a: Passage, b: Passage, comparison: Weighed): boolean {
  const part = partOf(a, comparison);
  if (part === undefined || part !== partOf(b, comparison)) return false;
  if (part === 'list') return a.list?.id === b.list?.id;
  if (a.cell?.table !== b.cell?.table) return false;
  return (
    part === 'table' || (part === 'row' ? a.cell?.row === b.cell?.row : a.cell?.column === b.cell?.column)
  );
}

function partOf({ list, cell }: Passage, { source, dropped }: Weighed): Lost['part'] {
  const isLost = (isPart: (passage: Passage) => boolean) =>
    source.passages.filter(isPart).every((passage) => dropped.includes(passage));
  if (list) return isLost((passage) => passage.list?.id === list.id) ? 'list' : undefined;
  if (!cell) return undefined;
  const isOfTable = (passage: Passage) => passage.cell?.table === cell.table;
  if (isLost(isOfTable)) return 'table';
  if (isLost((passage) => isOfTable(passage) && passage.cell?.row === cell.row)) return 'row';
  return isLost((passage) => isOfTable(passage) && passage.cell?.column === cell.column)
    ? 'column'
    : undefined;
}
