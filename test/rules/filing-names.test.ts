import { describe, expect, it } from 'vitest';
import { filingNamesAgree } from '../../rules/filing-names-agree.js';
import { findingsIn } from './filing-findings.js';

const reasons = (text: string, about = {}) =>
  findingsIn(filingNamesAgree, text, about).map((one) => one.reason);

describe('the company', () => {
  it.each([
    'Name of company: Fernhill Telephone, Inc.\n\nFERNHILL TELEPHONE INC filed this. Fernhill Telephone, Incorporated did.',
    'Name of company: Fernhill Telephone Company\n\nI am an officer of Fernhill Telephone Company, Inc.',
    'Company: Fernhill Telephone, Inc. d/b/a Fernhill Fiber\n\nI, Ada Example, am President of Fernhill Telephone.',
    'Fernhill Telephone, Inc. (“Fernhill”) sells lines.\n\nI am the President of Fernhill and certify on behalf of the Company.',
    'Names of companies: Fernhill Fiber of Ohio, LLC; Fernhill Fiber of Iowa, LLC\n\nOn behalf of Fernhill Fiber of Iowa, LLC I certify.',
    'Name of company(s) covered by this certification: Fernhill Telephone Co., Inc. dba Fernhill\n\nFERNHILL TELEPHONE COMPANY, INC.',
    'Name of company(s): Fernhill Utilities Telecom; Fernhill Net, LLC\n\nOn behalf of Fernhill Net, LLC I certify.',
    'Name of company: Fernhill North, LLC\n\nOur affiliate Fernhill South, LLC and our vendor Quill Billing, Inc. see none.',
    'MARSH & DOE PLLC\n\nFebruary 3, 2026\n\nRe: Fernhill Telephone Company\n\nDear Secretary:\n\nOn behalf of our client, Fernhill Telephone Company, we file.\n\nSincerely,\n\nIda Marsh\n\nCounsel for Fernhill Telephone Company',
    'Name of company: Fernhill Wireless, L.P.\n\nI am the President of Fernhill GP Corp., general partner of Fernhill Wireless, L.P.',
    '(“Small Office”) is the name. Small offices are customers.',
  ])('is one in: %s', (text) => {
    expect(reasons(text)).toEqual([]);
  });

  it.each([
    [
      'Name of company: Fernhill Telephone, Inc.\n\nFernhill Telephones, Inc. trains its people.',
      'Fernhill Telephones, Inc.',
    ],
    [
      'Name of company: Fernhill Telephone, Inc.\n\nI am an officer of Quillback Voice, LLC.',
      'Quillback Voice, LLC',
    ],
    [
      'On behalf of Fernhill Telephone, Inc. we file.\n\nFernhill Telephone, LLC keeps logs.',
      'Fernhill Telephone, LLC',
    ],
    [
      'Fernhill Office Systems, Inc. (“Fernhill Office”) files. Fernhill Offices’ staff are trained.',
      'Fernhill Offices’',
    ],
  ])('is another in: %s', (text, name) => {
    expect(reasons(text)).toEqual([expect.stringContaining(`“${name}”`)]);
  });
});

describe('the Filer ID', () => {
  it.each([
    'Form 499 Filer ID: 899126\n\n499 Filer ID 899126',
    'The respective Form 499 Filer IDs are 899126, 899127 and 899128.',
    '- Fernhill One LLC (Filer ID 899126)\n- Fernhill Two LLC (Filer ID 899127)\n\nFernhill One LLC, Filer ID 899126, files.',
    'Name of company: Fernhill One LLC\nFiler ID: 899126\n\nName of company: Quillback Two LLC\nFiler ID: 899127',
  ])('is one for each company in: %s', (text) => {
    expect(reasons(text)).toEqual([]);
  });

  it.each([
    [
      'Form 499 Filer ID: 899126\n\nFernhill One LLC (Filer ID 899162) files.',
      'The Filer ID is 899162 here, and 899126 elsewhere.',
    ],
    [
      'Filer ID: 899126\n\nFiler ID: 899162\n\nFiler ID: 899162',
      'The Filer ID is 899126 here, and 899162 elsewhere.',
    ],
    ['Form 499 Filer ID: 89912', 'A Form 499 Filer ID has six digits, and 89912 has 5.'],
  ])('is at fault in: %s', (text, reason) => {
    expect(reasons(text)).toEqual([reason]);
  });
});

describe('the docket', () => {
  const kind = 'policy-statement' as const;
  it.each([
    'EB Docket No. 06-36',
    'EB Docket 06-36 and CC Docket No. 96-115',
    'EB-06-36',
    'Docket No. 06-36',
  ])('is right in: %s', (text) => {
    expect(reasons(`Filed in ${text}.`, { kind })).toEqual([]);
  });

  it.each(['EB Docket No. 06-63', 'WC Docket No. 06-36', 'EB Docket 06-361'])('is wrong in: %s', (text) => {
    expect(findingsIn(filingNamesAgree, `Filed in ${text}.`, { kind })).toMatchObject([
      { fix: 'EB Docket No. 06-36' },
    ]);
  });

  it('of a relay provider is its own', () => {
    const trs = { kind, regime: 'trs' as const };
    expect(reasons('CG Docket No. 03-123', trs)).toEqual([]);
    expect(reasons('CG Docket No. 03-132', trs)).toHaveLength(1);
  });
});

describe('the officer', () => {
  const certify = 'I, Ada B. Example, certify that I am an officer of the company.';
  it.each([
    `Name of signatory: Ada Example\n\n${certify}\n\n/s/ Ada Example\n\nAda Example, President`,
    `Officer: A. Example\n\n${certify}\n\nSigned: Ada Example\nTitle: President`,
    `February 3, 2026\n\nDear Secretary:\n\nSee the certification.\n\nSincerely,\n\nIda Marsh, CPA\n\nTax Preparer\n\nName of signatory: Ada Example\n\n${certify}\n\n/s/ Ada Example`,
    'I, Ada Example, President and CEO, certify it.\n\nTitle: Chief Executive Officer',
    'Name of signatory: Ada Example\n\nName of signatory: Ida Marsh\n\nI, Ada Example, certify it.\n\nI, Ida Marsh, certify it.',
    `${certify}\n\n/s/ Ada Example Ada B. Example President`,
    'Ada Example certifies that she is an officer.\n\nBy: /s/ Ada Example\nAda Example\nPresident',
    'My name is Ada Example. I certify it.\n\nAda Example Quill Filing Group, for Fernhill',
    'Name of signatory: Mary Ann O’Brien Title: Secretary/Treasurer\n\nI, Mary Ann O’Brien, Treasurer of it, certify.\n\nMary Ann O’Brien\nSecretary-Treasurer',
    'Title of signatory: Vice President, Operations\n\nI, Ada Example, am a Vice President and certify it.',
  ])('is one in: %s', (text) => {
    expect(reasons(text)).toEqual([]);
  });

  it.each([
    [`Name of signatory: Ida Marsh\n\n${certify}`, 'Ida Marsh is named as the one who signs here'],
    [`${certify}\n\n/s/ Ida Marsh`, 'Ida Marsh signs here'],
    [
      'I certify it.\n\n/s/ Ada Example\nAda Exeter\nPresident',
      'Ada Exeter is printed here, and Ada Example signs.',
    ],
    [
      `${certify}\n\n/s/ Ada Example\n\nSecretary\n\nTitle of signatory: President`,
      'The title is “President” here',
    ],
  ])('is another in: %s', (text, reason) => {
    expect(reasons(text)).toEqual([expect.stringContaining(reason)]);
  });
});
