import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintPaths } from '../../scripts/lint/lint-paths.js';
import { reportPretty } from '../../scripts/report/pretty.js';
import { folderWith, sampleWorkspace } from '../cli/run-cpni.js';

const LETTER = `February 24, 2026

Office of the Secretary
Federal Communications Commission
45 L Street NE, Washington, DC 20554

Re: EB Docket No. 06-36, annual CPNI certification

Dear Secretary:

On behalf of Fernhill Telephone, Inc. (Form 499 Filer ID 899126) we submit its annual CPNI filing for calendar year 2025.

Enclosed are the certification dated February 20, 2026, and the statement of its CPNI procedures.

Questions: 202-555-0131 or ives@example.com.

Sincerely,

Octavia Ives
Counsel for Fernhill Telephone, Inc.
`;

const CERTIFICATION = `Annual 47 C.F.R. § 64.2009(e) CPNI Certification for 2026 covering the prior calendar year 2025

EB Docket No. 06-36

Date filed: February 24, 2026

Name of company covered by this certification: Fernhill Telephone, Inc.

Form 499 Filer ID: 899126

Name of signatory: Ada Example

Title of signatory: President

I, Ada Example, certify that I am an officer of the company named above, and acting as an agent of the company, that I have personal knowledge that the company has established operating procedures that are adequate to ensure compliance with the Commission's CPNI rules.

Attached to this certification is an accompanying statement explaining how the company's procedures ensure that the company is in compliance with the rules.

The company has not taken any actions against data brokers in the past year. It has no information about pretexters' methods beyond what has been publicly reported.

The company has not received any customer complaints in the past year concerning the unauthorized release of CPNI.

The company represents that this certification is consistent with 47 C.F.R. § 1.17 and acknowledges that false statements are punishable under Title 18 of the U.S. Code.

Signed: /s/ Ada Example

February 20, 2026
`;

const STATEMENT = `Statement of CPNI operating procedures

Fernhill Telephone, Inc. uses CPNI only to provide and bill for the service that it comes from.

All personnel are trained as to when they are and are not authorized to use CPNI, and an express disciplinary process is in place.
`;

const FILING = { '1.txt': LETTER, '2.txt': CERTIFICATION, '3.txt': STATEMENT };

function lint(files: Record<string, string>, options = {}) {
  const { report } = lintPaths(['.'], folderWith(files), { package: true, ...options }, '2026-11-21');
  return report;
}

function told(files: Record<string, string>) {
  return (lint(files).packages[0]?.messages ?? []).map(({ rule, line, related }) => [
    rule,
    related?.[0]?.path,
    line,
  ]);
}

function changed(name: keyof typeof FILING, from: string, to: string) {
  expect(FILING[name]).toContain(from);
  return told({ ...FILING, [name]: FILING[name].replace(from, to) });
}

describe('a package whose documents agree', () => {
  it('is told nothing across them, and lists them in the order of filing', () => {
    const { '1.txt': letter, '2.txt': certification, '3.txt': statement } = FILING;
    const { packages } = lint({ 'a.txt': statement, 'b.txt': certification, 'c.txt': letter });
    expect(packages).toEqual([{ paths: ['c.txt', 'b.txt', 'a.txt'], messages: [] }]);
  });

  it('is made only when asked for', () => {
    expect(lint(FILING, { package: false }).packages).toEqual([]);
  });

  it('is checked by the law of its day, the document without a date as well', () => {
    const days = lint(FILING).documents.map(({ asOf }) => asOf);
    expect(days).toEqual(['2026-02-24', '2026-02-24', '2026-02-24']);
  });

  it('takes a text that is headed as a statement for one', () => {
    const vague = 'Our procedures\n\nCPNI is kept under lock by us.';
    expect(lint({ ...FILING, '3.txt': vague }).documents.map(({ kind }) => kind)).toEqual([
      'cover-letter',
      'annual-certification',
      'policy-statement',
    ]);
  });

  it('needs no letter when the certification carries its statement', () => {
    const whole = `${CERTIFICATION}\n${STATEMENT}
We take reasonable measures to discover and protect against attempts to gain unauthorized access to CPNI.

We notify customers immediately whenever a password, back-up answer, online account or address of record is created or changed, by mail to the address of record, without revealing the change.

As soon as practicable, and no later than seven business days after reasonable determination of a breach, we notify the Secret Service and the FBI through the central reporting facility.

Records of approvals are kept for at least one year. We record every instance in which CPNI is disclosed to third parties. We do not notify customers until seven full business days have passed.`;
    expect(told({ '1.txt': LETTER, '2.txt': whole })).toEqual([]);
  });
});

describe('a package whose documents disagree', () => {
  it.each([
    [
      'the company',
      '3.txt',
      'Fernhill Telephone, Inc.',
      'Fernhill Telephones, Inc.',
      'filing-names-agree',
      3,
    ],
    ['the Filer ID', '2.txt', '899126', '899162', 'filing-names-agree', 9],
    ['the covered year', '1.txt', 'calendar year 2025', 'calendar year 2024', undefined, 0],
    ['the date of filing', '1.txt', 'February 24, 2026', 'February 26, 2026', 'filing-dates-agree', 5],
    [
      'the date of what is enclosed',
      '1.txt',
      'dated February 20',
      'dated February 21',
      'filing-dates-agree',
      13,
    ],
  ] as const)('in %s is told once', (_, name, from, to, rule, line) => {
    const found = changed(name, from, to);
    if (rule === undefined) {
      // The letter's own date shows which of the two years is wrong, so the letter is told.
      expect(found).toEqual([]);
      return;
    }
    const path = rule === 'filing-dates-agree' && line === 5 ? '2.txt' : name;
    expect(found).toEqual([[rule, path, line]]);
  });

  it('names both places', () => {
    const files = { ...FILING, '2.txt': CERTIFICATION.replace('899126', '899162') };
    const [message] = lint(files).packages[0]?.messages ?? [];
    expect(message).toMatchObject({
      reason: 'The Filer ID is 899162 here, and 899126 there.',
      related: [
        { path: '2.txt', line: 9, reason: '“899162”' },
        { path: '1.txt', line: 11, reason: '“899126”' },
      ],
    });
  });

  it('shows each message with the file it stands in', () => {
    const files = { ...FILING, '2.txt': CERTIFICATION.replace('899126', '899162') };
    const text = reportPretty(lint(files), { color: false, quiet: true });
    expect(text).toContain('1.txt + 2.txt + 3.txt\nfiling of 3 documents, each against the others');
    expect(text).toContain('✖ 2.txt:9:20\n           The Filer ID is 899162 here, and 899126 there.');
    expect(text).toContain('see:   1.txt:11 “899126”');
  });
});

describe('what is said to be enclosed', () => {
  it('has to be in the package', () => {
    expect(told({ '1.txt': LETTER, '2.txt': CERTIFICATION })).toEqual([['filing-enclosures', '1.txt', 13]]);
    expect(told({ '1.txt': LETTER, '3.txt': STATEMENT })).toEqual([['filing-enclosures', '1.txt', 13]]);
  });

  it('has to be there also when one document is all there is', () => {
    expect(told({ '2.txt': CERTIFICATION })).toEqual([['filing-enclosures', '2.txt', 17]]);
  });

  it('by the certification, has to be in the package too', () => {
    const letter = LETTER.replace(', and the statement of its CPNI procedures', '');
    expect(told({ '1.txt': letter, '2.txt': CERTIFICATION })).toEqual([['filing-enclosures', '2.txt', 17]]);
  });
});

describe('what one document of a package says for another', () => {
  const certification = CERTIFICATION.replace(' covering the prior calendar year 2025', '').replace(
    'EB Docket No. 06-36\n\n',
    '',
  );
  const missing = (report: ReturnType<typeof lint>) =>
    report.documents
      .find(({ path }) => path === '2.txt')
      ?.messages.filter(({ rule, element }) => rule === 'require-element' && element === 'U-2009-e6');

  it('is not asked for again', () => {
    const letter = LETTER.replace('annual CPNI filing for', 'annual CPNI certification for 2026, covering');
    const alone = lint({ '2.txt': certification });
    expect(missing(alone)).toHaveLength(1);
    expect(missing(lint({ ...FILING, '1.txt': letter, '2.txt': certification }))).toEqual([]);
  });

  it('is still no element of that document', () => {
    const document = lint({ ...FILING, '2.txt': certification }).documents.find(
      ({ path }) => path === '2.txt',
    );
    expect(document?.elements.find(({ id }) => id === 'U-2009-e6')?.status).toBe('missing');
  });
});

describe('a carrier’s filings of one year in a workspace', () => {
  const messages = (change: (text: string) => string) => {
    const folder = sampleWorkspace();
    const path = join(folder, 'notices/cedar-fork-office-systems/cover-letter/en.mdx');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, change(before));
    return lintPaths([], folder, {}, '2026-11-21').report.packages;
  };

  it('are one package', () => {
    const paths = messages((text) => text).map((filed) => filed.paths);
    expect(paths).toContainEqual([
      'notices/cedar-fork-office-systems/cover-letter/en.mdx',
      'notices/cedar-fork-office-systems/annual-certification/en.mdx',
      'notices/cedar-fork-office-systems/policy-statement/en.mdx',
    ]);
  });

  it('have to agree', () => {
    const found = messages((text) => text.replace('{form499FilerId}', '999162')).flatMap(
      (filed) => filed.messages,
    );
    expect(found.map(({ reason }) => reason)).toEqual(['The Filer ID is 999126 here, and 999162 there.']);
  });
});
