import { expect, test } from 'vitest';
import type { LikenessData } from '../../rules/recognise/index.js';
import { readWording, WORDING_LOCALES } from '../../rules/wording.js';
import { Lessons } from '../../scripts/train/lessons.js';

const LEARNED = ['elements', 'features', 'steps', 'bias', 'weights'] as const;

/** The verdict is left out: it weighs likeness against the wording's patterns, which need not be learned anew. */
function staleParts(committed: LikenessData | undefined, learned: LikenessData): string[] {
  const text = (data: LikenessData | undefined, part: (typeof LEARNED)[number]) =>
    JSON.stringify(data?.[part]);
  return LEARNED.filter((part) => text(committed, part) !== text(learned, part));
}

test.each(WORDING_LOCALES)(
  'what is kept of likeness in %s is what the labelled texts teach',
  (language) => {
    const { learned: committed } = readWording(language);
    const verdict = committed?.verdict ?? {
      said: { bias: 0, likeness: 0 },
      unsaid: { bias: 0, likeness: 0, near: 0 },
    };
    const learned = new Lessons(language).school().data(verdict);
    expect(
      staleParts(committed, learned),
      `rules/wording/${language}/likeness.json is out of date: run \`npm run train\``,
    ).toEqual([]);
  },
  180_000,
);
