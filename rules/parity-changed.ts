/**
 * Require that a passage and its translation speak of the same: a title that announces something else, a heading or
 * an item in the place of another.
 *
 * @why  47 CFR 64.2008(c)(6), 64.5108(c)(6): a translation that says something else leaves the source's words
 *       untranslated.
 * @fix  Translate the words that are named.
 * @checks U-2008-c6 EE-5108-c6
 */
import { type ParityFault, type Stretch, whole } from './parity/fault.js';
import type { Passage, Sentence, Weighed } from './parity/model.js';
import { conceptEvidence, leftOf, tellingOf, usualIn } from './parity/usual.js';

/** How much likelier than not, as a logarithm, that the two speak of different things, before it is said. */
const SURE = { title: 3.5, other: 6 };
const SURE_OF_SENTENCE = 5.5;

const NAMES: Partial<Record<string, string>> = {
  title: 'title',
  subject: 'subject line',
  summary: 'summary',
  heading: 'heading',
  item: 'item',
  cell: 'cell',
};

export function parityChanged(comparison: Weighed): ParityFault[] {
  return comparison.pairs.flatMap((pair): ParityFault[] => {
    const [source] = pair.source;
    const [target] = pair.target;
    if (!source || !target) return [];
    if (
      isOther(
        sentencesOf(pair.source),
        sentencesOf(pair.target),
        comparison,
        isTitle(target) ? SURE.title : SURE.other,
      )
    ) {
      return [faultOf(whole(source), whole(target), NAMES[target.role] ?? 'paragraph')];
    }
    if (pair.sentences.length === 1) return [];
    return pair.sentences.flatMap(({ source: ours, target: theirs }) => {
      const [from, to] = [ours[0], theirs[0]];
      return from && to && isOther(ours, theirs, comparison, SURE_OF_SENTENCE)
        ? [faultOf(from, to, 'sentence')]
        : [];
    });
  });
}

function faultOf(source: Stretch, target: Stretch, name: string): ParityFault {
  return {
    source,
    target,
    reason: `This ${name} speaks of something else than the source's`,
    expected: 'Translate what the source says in this place.',
  };
}

/** Both sides say much that the other does not: by far more than translators leave without an answer. */
function isOther(
  ours: readonly Sentence[],
  theirs: readonly Sentence[],
  comparison: Weighed,
  sure: number,
): boolean {
  const usual = usualIn(comparison);
  const evidence = (sentences: readonly Sentence[]) =>
    conceptEvidence(
      sentences.reduce((sum, sentence) => sum + leftOf(usual.residues.get(sentence)), 0),
      sentences.reduce((sum, sentence) => sum + tellingOf(sentence), 0),
      usual,
    );
  if (sharesValue(ours, theirs)) return false;
  const [left, right] = [evidence(ours), evidence(theirs)];
  return left > 0 && right > 0 && left + right > sure;
}

function sentencesOf(passages: readonly Passage[]): Sentence[] {
  return passages.flatMap(({ sentences }) => sentences);
}

function isTitle({ role, depth }: Passage): boolean {
  return role === 'title' || role === 'subject' || (role === 'heading' && depth === 1);
}

/** A telephone number, a date or an address that both have: they speak of the same, in whatever words. */
function sharesValue(ours: readonly Sentence[], theirs: readonly Sentence[]): boolean {
  const values = theirs.flatMap((sentence) => sentence.values.map(({ value }) => value));
  return ours.some((sentence) => sentence.values.some(({ value, weak }) => !weak && values.includes(value)));
}
