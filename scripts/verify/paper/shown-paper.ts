import type { Root } from 'hast';
import { contrast } from '../../../rules/legible/contrast.js';
import type { ShownArtefact, ShownText, UnseenText } from '../../../rules/legible/model.js';
import type { PlacedWord } from '../placed-words.js';
import { splitWords } from '../words.js';
import type { Fragment } from './fragments.js';
import { lettersOf, type Origin, originsOf } from './laid-out.js';
import { lineHeights } from './line-heights.js';
import type { PaperRead } from './paper-words.js';
import type { TaggedWords } from './read-tags.js';
import { withoutBullets } from './tagged-words.js';

export interface PaperShown
  extends Pick<ShownArtefact, 'path' | 'locale' | 'view' | 'asked' | 'document' | 'edition'> {
  /** What was laid out. */
  root: Root;
  /** The author's words, as `placedWords` gives them. */
  words: readonly PlacedWord[];
}

/** How high letters reach above their line's foot, as a share of the type size. */
const ABOVE = 0.8;
/** Contrast below which nobody sees that there are words. */
const LEAST_CONTRAST = 1.15;
/** Points. */
const LEAST_SIZE = 0.5;

/** Words with the place that they have on paper. */
interface Set extends TaggedWords {
  fragment: Fragment;
  origin: Origin | undefined;
}

/** Measures what a PDF shows that says, as `requirePaperWords` has seen, what was laid out. */
export function shownPaper(
  { tagged, fragments }: PaperRead,
  { root, words, ...document }: PaperShown,
): ShownArtefact {
  const [left = 0, bottom = 0, right = 0, top = 0] = fragments[0]?.sheet ?? [];
  const texts: ShownText[] = [];
  const unseen: UnseenText[] = [];
  const placed = withOrigins(tagged, originsOf(root, words));
  const heightOf = lineHeights(placed.map(({ fragment, blockIndex }) => ({ ...fragment, blockIndex })));
  for (const row of rowsOf(placed)) {
    const { fragment, origin, block, blockIndex } = row[0];
    const common = {
      text: splitWords(row.map(({ text }) => text).join('')).join(' '),
      ...(origin?.word?.place && { source: origin.word.place }),
      block: block.toLowerCase(),
      blockIndex,
    };
    const by = hiddenBy(fragment);
    if (common.text === '') continue;
    if (by !== undefined) {
      if (origin?.part === 'notice') unseen.push({ ...common, by });
      continue;
    }
    texts.push({
      ...common,
      ...lookOf(row, top),
      part: origin?.part ?? 'frame',
      ...(origin?.link !== undefined && { link: origin.link }),
      ...(origin?.word?.choice && { choice: origin.word.choice }),
      lineHeight: heightOf({ ...fragment, blockIndex }),
    });
  }
  return {
    ...document,
    medium: 'paper',
    unit: 'pt',
    width: right - left,
    height: top - bottom,
    texts,
    unseen,
  };
}

/** Every letter that is laid out is read, in the same order: each setting takes as many as it has. */
function withOrigins(tagged: readonly TaggedWords[], origins: readonly Origin[]): Set[] {
  let at = 0;
  return tagged.flatMap((words) => {
    const { fragment } = words;
    const origin = origins[at];
    const text = withoutBullets(words.text);
    at += lettersOf(text);
    return fragment ? [{ ...words, text, fragment, origin }] : [];
  });
}

/** Neighbours on one line that look and are the same. */
function rowsOf(sets: readonly Set[]): [Set, ...Set[]][] {
  const rows: [Set, ...Set[]][] = [];
  for (const set of sets) {
    const last = rows.at(-1)?.[0];
    if (last && likenessOf(last) === likenessOf(set)) rows.at(-1)?.push(set);
    else rows.push([set]);
  }
  return rows;
}

function likenessOf({ fragment, origin, blockIndex }: Set): string {
  const { page, foot, size, weight, sight } = fragment;
  const { part, link, word } = origin ?? {};
  const place = word?.place && `${word.place.line}:${word.place.column}`;
  return JSON.stringify([
    page,
    foot.toFixed(1),
    size.toFixed(2),
    weight,
    sight,
    part,
    link,
    place,
    blockIndex,
  ]);
}

function lookOf(row: [Set, ...Set[]], sheetTop: number) {
  const [{ fragment }] = row;
  const { size, weight, sight, page, foot } = fragment;
  const { colour, ground, overPicture } = sight;
  const left = Math.min(...row.map((each) => each.fragment.left));
  const right = Math.max(...row.map((each) => each.fragment.right));
  const [sheetLeft] = fragment.sheet;
  return {
    size: rounded(size),
    weight,
    colour,
    ground,
    overPicture,
    box: {
      page,
      left: rounded(left - sheetLeft),
      top: rounded(sheetTop - foot - ABOVE * size),
      width: rounded(right - left),
      height: rounded(size),
    },
  };
}

function hiddenBy({ sight, size }: Fragment): UnseenText['by'] | undefined {
  if (size < LEAST_SIZE) return 'no-size';
  if (sight.hiddenBy) return sight.hiddenBy;
  return !sight.overPicture && contrast(sight.colour, sight.ground) < LEAST_CONTRAST ? 'ground' : undefined;
}

/** Files write places with a few digits only. */
function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
