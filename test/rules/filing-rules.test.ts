import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import type { Kind, Regime } from '../../rules/document-context.js';
import { filingSignature } from '../../rules/filing-signature.js';
import { noBrokenCitation } from '../../rules/no-broken-citation.js';
import { findingsOf } from '../../rules/report.js';
import { parsePlainText } from '../../scripts/document/loose/plain-text.js';

function findings(
  rule: typeof noBrokenCitation,
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

describe('citations', () => {
  it.each([
    ['47 CF.R. S: 64.2009 (e)', '“47 C.F.R. § 64.2009(e)”'],
    ['47 C.F.R. &64.2001', '“47 C.F.R. § 64.2001”'],
    ['47 CRF § 64.2011', '“47 CFR § 64.2011”'],
    ['47 U.S.C. S: 222', '“47 U.S.C. § 222”'],
    ['42 CFR § 64.2009', '“47 CFR § 64.2009”'],
    ['et. seq.', '“et seq.”'],
  ])('%s should be %s', (cited, expected) => {
    expect(findings(noBrokenCitation, `See ${cited} for the rule.`).map((one) => one.expected)).toEqual([
      expected,
    ]);
  });

  it.each([
    ['section 64.2090', '“64.2009”'],
    ['section 64.5018', undefined],
    ['section 64.5118', '“64.5108”'],
    ['section 64.2006', '“64.2001”'],
  ])('%s: nearest section is %s', (cited, expected) => {
    expect(findings(noBrokenCitation, `The rule is ${cited} of it.`)[0]?.expected).toBe(expected);
  });

  it.each([
    '47 CFR § 64.2009(e)',
    '47 C.F.R. §§ 64.2001-64.2011',
    '47 CFR 64.2005 & 64.2007',
    '47 C.F.R. Section 64.2001 et seq.',
    '47 CFR Part 64, Subpart U',
    '47 U.S.C. § 222(c)(1)',
    '18 U.S.C. 1001 and 47 CFR 1.17',
    'FCC Rule §64.5107(b), 64.606(g) and 64.2401',
  ])('%s is well written', (cited) => {
    expect(findings(noBrokenCitation, `See ${cited} for the rule.`)).toEqual([]);
  });
});

describe('signature lines', () => {
  it.each([
    'Signed:',
    'Signature: __________',
    'Signed: ______ Date: ______',
    'Signature of officer:\n\nTitle: President',
  ])('are blank in: %s', (text) => {
    expect(findings(filingSignature, `I certify.\n\n${text}`)).toHaveLength(1);
  });

  it.each(['Signed: /s/ Ada Example', 'Signed:\n\n/s/ Ada Example', 'Each form is signed: no exceptions.'])(
    'are filled in: %s',
    (text) => {
      expect(findings(filingSignature, `I certify.\n\n${text}`)).toEqual([]);
    },
  );

  it('are for the customer in a notice', () => {
    expect(findings(filingSignature, 'Signature: ________', { kind: 'opt-in-notice' })).toEqual([]);
  });

  it('of a relay provider cite its own rule', () => {
    expect(findings(filingSignature, 'Signed:', { regime: 'trs' })).toMatchObject([
      { cite: '47 CFR 64.5109(e)' },
    ]);
  });
});
