import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { LikenessData } from '../../rules/recognise/index.js';
import { WORDING_LOCALES } from '../../rules/wording.js';
import { Lessons, subjectsIn } from '../../scripts/train/lessons.js';

const LEARNED = ['elements', 'features', 'steps', 'bias', 'weights'] as const;

/** The verdict is left out: it weighs likeness against the wording's patterns, which need not be learned anew. */
function staleParts(committed: LikenessData, learned: LikenessData): string[] {
  return LEARNED.filter((part) => JSON.stringify(committed[part]) !== JSON.stringify(learned[part]));
}

test.each(
  WORDING_LOCALES.flatMap((language) => subjectsIn(language).map((subject) => ({ language, subject }))),
)(
  'what is kept in $subject.file.json ($language) is what the labelled texts teach',
  ({ language, subject }) => {
    const path = `rules/wording/${language}/${subject.file}.json`;
    const committed: LikenessData = JSON.parse(
      readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'),
    );
    const learned = new Lessons(language, subject).school().data(committed.verdict);
    expect(staleParts(committed, learned), `${path} is out of date: run \`npm run train\``).toEqual([]);
  },
  180_000,
);
