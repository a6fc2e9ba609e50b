import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import type { Kind, Regime } from '../../rules/document-context.js';
import { filingSignature } from '../../rules/filing-signature.js';
import { findingsOf } from '../../rules/report.js';
import { parsePlainText } from '../../scripts/document/loose/plain-text.js';

function findings(
  rule: typeof filingSignature,
  source: string,
  { kind = 'annual-certification', regime = 'carrier' }: { kind?: Kind; regime?: Regime } = {},
) {
  const file = new VFile({ value: source });
  file.data.cpni = { kind, regime, locale: 'en', channels: [], asOf: '2026-03-02', guessed: [] };
  const tree: Root = parsePlainText(source);
  unified()
    .use([[rule, ['error']]])
    .runSync(tree, file);
  return findingsOf(file);
}

describe('signature lines', () => {
  it.each([
    'Signed:',
    'Signature: __________',
    'Signed: ______ Date: ______',
    'Signature of officer:\n\nTitle: President',
    'Signed _______________ [Signature of an officer, as agent of the carrier]',
    'By: ______________________ Ada Example, President',
    '____________________\n\nAda Example',
  ])('are blank in: %s', (text) => {
    expect(findings(filingSignature, `I certify.\n\n${text}`)).toHaveLength(1);
  });

  it.each([
    'Signed: /s/ Ada Example',
    'Signed:\n\n/s/ Ada Example',
    '/s/ Ada Example\n\n______________\n\nAda Example',
    'By: /s/ Ada Example\n\nIts: President',
    'Each form is signed: no exceptions.',
  ])('are filled in: %s', (text) => {
    expect(findings(filingSignature, `I certify.\n\n${text}`)).toEqual([]);
  });

  it('are for the customer in a notice', () => {
    expect(findings(filingSignature, 'Signature: ________', { kind: 'opt-in-notice' })).toEqual([]);
  });

  it('of a relay provider cite its own rule', () => {
    expect(findings(filingSignature, 'Signed:', { regime: 'trs' })).toMatchObject([
      { cite: '47 CFR 64.5109(e)' },
    ]);
  });
});
