import { unified } from 'unified';
import type { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import type { DocumentContext } from '../../rules/document-context.js';
import { filingNamesAgree } from '../../rules/filing-names-agree.js';
import { filingOwnSubpart } from '../../rules/filing-own-subpart.js';
import { noBrokenCitation } from '../../rules/no-broken-citation.js';
import { findingsOf } from '../../rules/report.js';
import { parsePlainText } from '../../scripts/document/loose/plain-text.js';
import { fileOf } from './file-of.js';

function linted(source: string, known: Partial<DocumentContext> = {}): VFile {
  const file = fileOf(source, 'annual-certification', known);
  unified().use([noBrokenCitation, filingNamesAgree, filingOwnSubpart]).runSync(parsePlainText(source), file);
  return file;
}

describe('a broken citation', () => {
  it('is offered to editors as a quick fix of its place', () => {
    const [message] = linted('The rule is\n47 C.ER. § 64.2009(e).').messages;
    expect(message?.expected).toEqual(['C.F.R.']);
    expect(message?.place).toMatchObject({ start: { line: 2, column: 4 }, end: { line: 2, column: 9 } });
  });

  it('is no quick fix where nothing certain can be put in its place', () => {
    expect(linted('The rule is 64.2009(h).').messages.map(({ expected }) => expected)).toEqual([undefined]);
  });

  it.each(['EB Docket No. 06-63', 'EB Docket No. O6-36', 'EB Docket No. 6-36', 'WC Docket No. 06-36'])(
    'that is a docket is told of once: %s',
    (docket) => {
      expect(findingsOf(linted(`Annual CPNI Certification\n\n${docket}`))).toHaveLength(1);
    },
  );

  it('is found in the languages of customers too', () => {
    const [finding] = findingsOf(
      linted('Sus derechos constan en 47 C.F.R. S: 64.2008(c).', { kind: 'opt-out-notice', locale: 'es' }),
    );
    expect(finding).toMatchObject({ rule: 'no-broken-citation', fix: '§' });
  });
});

describe('the rules of the other sort of company', () => {
  it.each([
    ['trs', 'I certify under 47 CFR 64.2009(e).', 1],
    ['trs', 'I certify under 47 CFR 64.5109(e), and as a carrier under 47 CFR 64.2009(e).', 0],
    ['trs', 'I certify under 47 CFR part 64 subpart EE. See 64.2011 for carriers.', 0],
    ['carrier', 'I certify under 47 CFR 64.5109(e).', 1],
    ['carrier', 'I certify under 47 CFR 64.2009(e).', 0],
    ['carrier', 'I certify that our procedures are adequate.', 0],
  ] as const)('for a %s, in "%s": %i', (regime, source, count) => {
    const found = findingsOf(linted(source, { regime })).filter(({ rule }) => rule === 'filing-own-subpart');
    expect(found).toHaveLength(count);
    for (const { severity } of found) expect(severity).toBe('warning');
  });
});
