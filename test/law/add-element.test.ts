import { expect, test } from 'vitest';
import { asksOf, type Law, type LawElement, loadLaw } from '../../rules/law.js';
import { compileWording, recognise } from '../../rules/recognise/index.js';
import { readWording } from '../../rules/wording.js';
import { markdownBlocks } from '../../scripts/score/corpus.js';

const ELEMENT: LawElement = {
  id: 'TX-commission',
  law: ['TX-commission'],
  cite: 'Tex. Example Code 1.2',
  title: 'The state commission',
  asks: 'Say how to reach the public utility commission.',
  modality: 'required',
  kinds: ['opt-out-notice'],
  regimes: ['carrier'],
  states: ['TX'],
  inForce: { from: '2027-01-01', to: null },
  status: 'in-force',
  proof: 'text',
  checked: '2026-11-22',
  seenBy: 'text',
};

/** As the README shows it: the law's data and the wording's data, and no code. */
function statusOf(text: string, states: string[], asOf: string) {
  const law: Law = {
    ...loadLaw(),
    sections: [...loadLaw().sections, { section: 'Tex.', title: 'Example', elements: [ELEMENT] }],
  };
  const data = readWording('en');
  const wording = compileWording({
    ...data,
    concepts: { ...data.concepts, COMMISSION: ['public utility commission', 'puc'] },
    elements: {
      ...data.elements,
      'TX-commission': {
        present: ['(call|reach|write|contact) ..6 {COMMISSION} & <phone>'],
        near: [{ say: '{COMMISSION}', lacks: 'no-way-to-reach' }],
      },
    },
  });
  const context = { kind: 'opt-out-notice', regime: 'carrier', locale: 'en', channels: [] };
  const asks = asksOf(law, { ...context, states, asOf });
  const result = recognise(markdownBlocks(text), context, wording, asks).find(({ id }) => id === ELEMENT.id);
  return result && [result.status, result.near?.lacks].filter(Boolean).join(', ');
}

test('an element is added by data alone', () => {
  const said = 'You may reach the Public Utility Commission at 1-800-555-0100.';
  expect(statusOf(said, ['TX'], '2027-02-01')).toBe('present');
  expect(statusOf('Ask the Public Utility Commission.', ['TX'], '2027-02-01')).toBe(
    'missing, no-way-to-reach',
  );
  expect(statusOf(said, ['OK'], '2027-02-01')).toBeUndefined();
  expect(statusOf(said, ['TX'], '2026-12-31')).toBeUndefined();
});
