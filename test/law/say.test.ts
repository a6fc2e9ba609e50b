import { expect, test } from 'vitest';
import { inYearOf } from '../../rules/example-sentence.js';
import { asksOf, isInForce, loadLaw } from '../../rules/law.js';
import { recognise } from '../../rules/recognise/index.js';
import { loadWording } from '../../rules/wording.js';

const AS_OF = '2026-11-21';
const shown = loadLaw().sections.flatMap(({ elements }) =>
  elements
    .filter((element) => isInForce(element, AS_OF))
    .flatMap(({ id, kinds, regimes, channels, say = {}, sayIn = {} }) =>
      kinds.flatMap((kind) =>
        Object.entries(sayIn[kind] ?? say).flatMap(([locale, words]) =>
          regimes.map((regime) => ({ id, kind, regime, locale, channels, words: inYearOf(AS_OF, words) })),
        ),
      ),
    ),
);

test.each(shown)(
  'the words shown for $id ($kind, $regime, $locale) say it',
  ({ words, channels, ...one }) => {
    const { id, kind, regime, locale } = one;
    const wording = loadWording(locale);
    if (!wording) throw new Error(`no wording for ${locale}`);
    const email = id === 'd3-subject-clear' ? { email: { subject: words } } : {};
    const context = { kind, regime, locale, channels: channels?.length === 1 ? channels : [], ...email };
    const asks = asksOf(loadLaw(), { ...context, asOf: AS_OF });
    const blocks = [{ role: 'paragraph' as const, text: words, heads: [] }];
    const said = recognise(blocks, context, wording, asks).find((result) => result.id === id);
    expect([words, said?.status]).toEqual([words, 'present']);
  },
);
