import { expect, test } from 'vitest';
import { guessDocument } from '../../rules/guess-document.js';
import { contractKind, readCorpus } from '../../scripts/score/corpus.js';

const KINDS = readCorpus(new URL('kinds', import.meta.url).pathname);

test.each(KINDS.map(({ labels, blocks }) => [labels.file, labels, blocks] as const))(
  '%s: its kind, regime and language are told from the words',
  (_, labels, blocks) => {
    const guessed = guessDocument(blocks);
    expect([guessed.kind, guessed.locale]).toEqual([contractKind(labels.kind), labels.lang]);
    if (labels.regime !== null) expect(guessed.regime).toBe(labels.regime);
  },
);
