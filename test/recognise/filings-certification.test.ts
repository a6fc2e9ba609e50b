import { describe, expect, it } from 'vitest';
import { filingResults } from './filing-results.js';

const status = (
  id: string,
  text: string,
  regime: 'carrier' | 'trs' = 'carrier',
  kind = 'annual-certification',
) => filingResults(text, kind, regime)[id]?.status;

const procedures = 'operating procedures that are adequate to ensure compliance with the CPNI rules';

describe("an officer's certification", () => {
  it.each([
    ['U-2009-e1', 'I, Ada Example, am Treasurer and an officer of the company and sign as its agent.'],
    ['U-2009-e1', 'The undersigned officer, acting as agent of Example Telephone, certifies the following.'],
    ['U-2009-e2', `I certify from personal knowledge that the company has established ${procedures}.`],
    [
      'U-2009-e2',
      'On my own personal knowledge, I attest that the cooperative maintains safeguards sufficient to assure that it complies with the rules.',
    ],
    ['U-2009-e3', 'The attached statement explains how our procedures keep us in compliance.'],
    ['U-2009-e3', 'Exhibit A describes the procedures that ensure compliance.'],
    ['U-2009-e4', 'No action was taken against data brokers in 2025.'],
    ['U-2009-e4', 'The company instituted one proceeding against a data broker, described in Exhibit B.'],
    ['U-2009-e5', 'The company received three complaints about unauthorized release of CPNI.'],
    ['U-2009-e5', '# Complaints\nNone were received concerning unauthorized release of CPNI.'],
    ['U-2009-e6', 'EB Docket No. 06-36, certification for 2026 covering the prior calendar year 2025.'],
    ['U-2009-e6', 'EB Docket 06-36. This covers January 1, 2025 through December 31, 2025.'],
  ])('%s is present: %s', (id, text) => {
    expect(status(id, text)).toBe('present');
  });

  it.each([
    `I certify that to the best of my knowledge the company has established ${procedures}.`,
    `I have personal knowledge that the company has established ${procedures}, to the extent that such rules apply.`,
    'I have personal knowledge that the company will establish procedures adequate to ensure compliance.',
  ])('a reservation contradicts personal knowledge: %s', (text) => {
    expect(status('U-2009-e2', text)).toBe('contradicted');
  });

  it.each([
    ['U-2009-e1', 'I am the President and an officer of the company.', 'agent'],
    ['U-2009-e2', 'I certify that the company follows the CPNI rules.', 'personal-knowledge'],
    ['U-2009-e3', 'See the attached statement.', 'explains-how'],
    ['U-2009-e4', 'The company guards against data brokers.', 'brokers-stated'],
    ['U-2009-e6', 'EB Docket No. 06-36. Certification for 2026.', 'covered-year'],
    ['U-2009-e6', 'Certification covering calendar year 2025.', 'docket'],
  ])('%s is missing: %s', (id, text, lacks) => {
    expect(filingResults(text, 'annual-certification')[id]).toMatchObject({
      status: 'missing',
      near: { lacks },
    });
  });

  it('is not asked for the procedures that its attached statement explains', () => {
    const results = filingResults(
      `I certify from personal knowledge that the company has established ${procedures}.`,
      'annual-certification',
    );
    expect(Object.keys(results).filter((id) => /^U-20(05|07|10|11)/.test(id))).toEqual([]);
  });

  it('is not seen in a statement that only describes it', () => {
    const text =
      'The officer signs each year from personal knowledge and adds a summary of complaints received and any actions taken against data brokers.';
    expect(Object.keys(filingResults(text)).filter((id) => /^U-2009-e/.test(id))).toEqual([]);
  });

  it.each([
    [
      'EE-5109-e2',
      'present',
      'There were no instances in which we or our contractors used CPNI without complying with the rules.',
    ],
    ['EE-5109-e2', 'missing', 'I certify that we follow the CPNI rules.'],
    ['EE-5109-e3', 'contradicted', 'Filed in EB Docket 06-36.'],
    ['EE-5109-e3', 'present', 'Filed in our annual report under 47 CFR 64.606(g).'],
  ])('of a relay provider: %s is %s: %s', (id, expected, text) => {
    expect(status(id, text, 'trs')).toBe(expected);
  });
});

describe('a cover letter', () => {
  it.each([
    ['COV-1', 'present', 'Office of the Secretary, Federal Communications Commission'],
    ['COV-3', 'missing', 'Enclosed is the certification of Example Telephone.'],
    ['COV-4', 'present', 'Enclosed is the certification covering calendar year 2025.'],
    ['COV-5', 'present', 'Enclosed for filing is the certification.'],
    ['COV-7', 'present', 'Please call 202-555-0100 with questions.'],
  ])('%s is %s: %s', (id, expected, text) => {
    expect(status(id, text, 'carrier', 'cover-letter')).toBe(expected);
  });
});
