import { describe, expect, it } from 'vitest';
import { FILING, imported } from './import-sample.js';

describe('a filing of several documents in one text', () => {
  it('is parted at its headings, and its words stay in their order', async () => {
    const { report } = await imported(FILING);
    expect(report.documents.map(({ kind, title }) => [kind, title])).toEqual([
      ['cover-letter', 'Letter to the FCC'],
      ['annual-certification', 'ANNUAL 47 C.F.R. § 64.2009(e) CPNI CERTIFICATION'],
      ['policy-statement', 'STATEMENT OF CPNI PROCEDURES'],
    ]);
    expect(report.next).toBe('cpni lint copper-larch-telephone');
  });

  it('stays whole when asked, or when its kind is given', async () => {
    const whole = await imported(FILING, { whole: true });
    expect(whole.report.documents).toHaveLength(1);
    const given = await imported(FILING, { kind: 'annual-certification' });
    expect(given.report.documents.map(({ kind }) => kind)).toEqual(['annual-certification']);
  });

  it('is not parted where a certification only has a section on its statement', async () => {
    const [, certification = ''] = FILING.split(/(?=^ANNUAL 47)|(?=^STATEMENT OF)/m);
    const section = `ACCOMPANYING STATEMENT

The statement attached to this certification explains how our procedures ensure that we comply with the rules, from
training to discipline, and from records of campaigns to the review of each request before it is made.

`;
    const { report } = await imported(
      certification.replace('The company took', `${section}The company took`),
    );
    expect(report.documents.map(({ kind }) => kind)).toEqual(['annual-certification']);
  });

  it('is not parted by an attachment that is no statement', async () => {
    const [, certification = ''] = FILING.split(/(?=^ANNUAL 47)|(?=^STATEMENT OF)/m);
    const attachment = `ATTACHMENT B: SUMMARY OF CUSTOMER COMPLAINTS

A customer said that a copy of a bill had reached a former housemate. The review found that the bill had gone to the
address of record, as the customer had asked, and that nobody had gained access without authorization.
`;
    const { report } = await imported(certification + attachment);
    expect(report.documents.map(({ kind }) => kind)).toEqual(['annual-certification']);
  });

  it('is not parted by a section of a manual that is on certifications', async () => {
    const manual = `CPNI COMPLIANCE MANUAL

Copper Larch Telephone, Inc. explains its CPNI procedures here, for its staff and for the Commission, in full.

ANNUAL CPNI CERTIFICATION

An officer certifies each year that the company has procedures that ensure compliance with the CPNI rules, and the
company files the certification with the Commission before the first day of March.

CPNI RECORDS AND PROCEDURES

We keep records of sales campaigns that use CPNI for at least one year, as 47 CFR 64.2009(c) asks of carriers.
`;
    const { report } = await imported(manual);
    expect(report.documents).toHaveLength(1);
  });
});

describe('the facts of a filing', () => {
  it('are lifted into the YAML files, each document with its own', async () => {
    const { read } = await imported(FILING);
    const folder = 'notices/copper-larch-telephone';
    expect(read(`${folder}/carrier.yaml`)).toBe(`# Read from filing.txt: see whether each fact is right.
name: Copper Larch Telephone
legalName: Copper Larch Telephone, Inc.
regime: carrier
# TO FILL IN (a list of: local, long-distance, interconnected-voip, wireless):
# services: []
form499FilerId: "999127"

officers:
  president:
    name: Ines Halloran
    title: President

contacts:
  regulatory:
    phone: 541-555-0134
    email: filings@copperlarch.example.com
    address:
      street: 12 Quarry Street
      city: Elm Fork
      state: OR
      zip: "97001"
`);
    expect(read(`${folder}/annual-certification/document.yaml`)).toBe(`kind: annual-certification
effective: 2026-02-12
channels: [web]
locales: [en]
filing:
  date: 2026-02-12
  coveredYear: 2025
  docket: EB Docket No. 06-36
`);
  });

  it('are named in the words where they say the same', async () => {
    const { read } = await imported(FILING);
    const words = read('notices/copper-larch-telephone/annual-certification/en.mdx');
    expect(words).toContain('Date filed: {filing.date}\n');
    expect(words).toContain('Name of company: {legalName}\n');
    expect(words).toContain('Form 499 Filer ID: {form499FilerId}\n');
    expect(words).toContain('Title of signatory: {officers.president.title}\n');
    expect(words).toContain('in calendar year {filing.coveredYear}.');
    const policy = read('notices/copper-larch-telephone/policy-statement/en.mdx');
    expect(policy).toContain('keeps \\{braces} and \\<angles> as they are.');
    expect(policy).toContain('- (b) We keep records of:\n  - (1) campaigns; and\n  - (2) breaches.\n- (c)');
  });

  it('that the text does not tell are marked, and a guess is told', async () => {
    const text = FILING.replace('in calendar year 2025', 'in the past year').replaceAll(
      /^Form 499.*\n\n/gm,
      '',
    );
    const { report } = await imported(text);
    expect(report.doubts.map(({ reason }) => reason)).toContain(
      'The text does not tell which calendar year it covers: 2025 was taken, the year before its filing.',
    );
  });

  it('say which company is only named, and take an affiliate for nobody’s own', async () => {
    const text =
      'CPNI PROCEDURES\n\nQuiet Harbor Telephone, Inc. keeps customer proprietary network information (CPNI) safe, and trains all personnel on when they may use it.\n';
    const named = await imported(text, { kind: 'policy-statement' });
    expect(named.report.doubts).toContainEqual({
      reason: 'The text names this company, and does not say that it is its own: see `legalName`.',
      near: 'Quiet Harbor Telephone, Inc.',
    });
    const other = await imported(text.replace('Quiet', 'We and our affiliate Quiet'), {
      kind: 'policy-statement',
    });
    expect(other.report.carrier).toBe('filing');
    expect(other.report.doubts[0]?.reason).toContain('import again with --carrier');
  });
});
