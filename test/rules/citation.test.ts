import { describe, expect, it } from 'vitest';
import { citationFaults } from '../../rules/citation/citation-faults.js';
import { readSections } from '../../rules/citation/read-sections.js';

const TODAY = '2026-11-21';

function faults(text: string, day = TODAY) {
  return citationFaults(text, day);
}

/** The text with every fix put in. */
function mended(text: string): string {
  return faults(text).reduceRight(
    (words, { start, end, fix = '?' }) => words.slice(0, start) + fix + words.slice(end),
    text,
  );
}

describe('a citation', () => {
  it.each([
    ['47 C.F.R. §§ 64.2001-64.2011', ['64.2001', '64.2011']],
    ['§ 64.2008(c)-(f)', ['64.2008c', '64.2008f']],
    ['64.2009(b), (c) and (e)', ['64.2009b', '64.2009c', '64.2009e']],
    ['sections 64.2008(c)(1), (2) and (d)(1)(i)', ['64.2008c1', '64.2008c2', '64.2008d1i']],
    ['64.2008(f)(2)(i)-(iv)', ['64.2008f2i', '64.2008f2iv']],
    ['64.2001 through 2011', ['64.2001', '64.2011']],
    ['FCC Rule §64.606(g)', ['64.606g']],
    ['section 64.2009(e) of the Commission’s rules', ['64.2009e']],
    ['Sections 201(b), 222(c) and 503(b) of the Act', ['201b', '222c', '503b']],
    ['47 CFR Part 64, Subpart U', ['64']],
    ['Title 47, Code of Federal Regulations, Section 64.2009(e)', ['64.2009e']],
  ])('%s is read whole', (text, expected) => {
    const [citation, ...others] = readSections(text);
    expect(others).toEqual([]);
    expect(citation?.references.map(({ section, paragraph }) => section + paragraph.join(''))).toEqual(
      expected,
    );
  });

  it.each([
    '67 FR 59205 and 72 Fed. Reg. 31948',
    '347 U.S. 222 (1954)',
    'On March 1, 2009, 64 customers paid $64.2009.',
    'Form 499-A, 407-260-1011, 64 Main Street, Suite 2009',
    '22 FCC Rcd 6927, 6953',
  ])('of a section is not seen in: %s', (text) => {
    expect(readSections(text)).toEqual([]);
  });
});

describe('a citation that is well written, in any style', () => {
  it.each([
    '47 C.F.R. § 64.2001 et seq., 47 CFR 64.2009(e) and 47 U.S.C. § 222.',
    '47 C. F. R. § 64.2009 and 47 U. S. C. § 222(h)(1)(A)',
    '47 U.S.C.A. § 222; 47CFR64.2009(e); 47 C.F.R § 64.2010',
    'ANNUAL 47 C.F.R. SECTION 64.2009(E) CPNI CERTIFICATION',
    'Section 222 of the Communications Act of 1934, as amended, 47 U.S.C. § 222 (the "Act")',
    '§§ 64.2001 through 64.2011; 64.2001-.2011; §§64.2003, 64.2005 & 64.2007',
    '64.2008(d)(3)(ii); 64.2008(c)(10); 64.2008(f)(2)(i)-(iv); 64.2009(f)(2)',
    'sections 1.17 and 64.2009 of the Commission’s rules; 18 U.S.C. § 1001; 47 U.S.C. 1001',
    'FCC Rule §64.606(g), FCC Rule §64.604(c), §64.5107(b) and 64.2401',
    'Sección 64.2009(e) de las normas; 47 C.F.R. § 64.2001 y siguientes',
    'the rules of 64.2010 (passwords) and 64.2011 (a breach)',
    '47 C.F.R. § 54.2009, 47 CFR 64.2105 and 45 CFR 164.508',
    'EB Docket No. 06-36; EB Docket 06–36; EB-06-36; File No. EB-06-TC-060',
    'CC Docket Nos. 96-115 and 96-149; WC Docket No. 04-36; CG Docket Nos. 03-123 & 10-51',
    'WC Docket No. 11-42; EB Docket No. 06-119; GN Docket No. 13-5; FCC Docket No. 06-36',
    'Annual 47 C.F.R. § 64.2009(e) CPNI Certification; 47 C.F.R. § 64.2009(e) – 2019; 64.2009, 2019',
    'The records required by section 64.2009(c); annual training under section 64.2009(b)',
    'Section 64.2009 of Title 47 of the Code of Federal Regulations; §§ 64.2001 et seqq.',
    'Sections 64.2001 and 64.2005 and 1,200 customers; call the FCC 1-888-225-5322',
    '47 U.S.C. § 222(c)(1)(A) and (d)(4)(C); 18 U.S.C. §§ 1001, 1343; 47 U.S.C. §§ 222 & 225',
    '47 C.F.R. §§ 64.2001 - 64.2011, 64.2009(c)-(d) & 64.2011(a); sections 64.2001-2009 of the rules',
    '47 C.F.R. § 64.604(c)(5)(iii)(N)(3); 64.5108(d)(3)(ii)(A)-(B); 64.5105(c)(4)(iv)',
    'Subpart U, 64.2001-64.2011, Subpart EE, 64.5101-64.5111; § 64.2009 (Subpart U); 64.5109 of Subpart EE',
    '72 Fed. Reg. 31948; Pub. L. No. 104-104, 110 Stat. 56; 47 CFR 1.20003(a); 5 CFR 1320.9',
    'FCC 07-22; DA 08-1321; DA 07-4090; FCC 23-111; 22 FCC Rcd 6927 (2007)',
  ])('is left alone: %s', (text) => {
    expect(faults(text)).toEqual([]);
  });
});

describe('a citation that is misprinted', () => {
  it.each([
    ['47 CF.R. S: 64.2009 (e)', '47 C.F.R. § 64.2009(e)'],
    ['47 C.ER. § 64.2009(e)', '47 C.F.R. § 64.2009(e)'],
    ['47 C,F.R. 64.2009', '47 C.F.R. 64.2009'],
    ['47 CRF § 64.2011', '47 CFR § 64.2011'],
    ['47 C.F.R. &64.2001 et seq.', '47 C.F.R. § 64.2001 et seq.'],
    ['47 C.F.R. $ 64.2009', '47 C.F.R. § 64.2009'],
    ['47 C.F.R. 5 64.2009(e)', '47 C.F.R. § 64.2009(e)'],
    ['47 C.F.R. S64.2009(e)', '47 C.F.R. § 64.2009(e)'],
    ['47 C.F.R. Â§ 64.2009', '47 C.F.R. § 64.2009'],
    ['47 C.F.R. ~ 64.2009', '47 C.F.R. § 64.2009'],
    ['47 C.F.R. ß64.2009', '47 C.F.R. § 64.2009'],
    ['4 7 C.F.R. § 64.2009', '47 C.F.R. § 64.2009'],
    ['§ 64.20l0', '§ 64.2010'],
    ['64.2009fe)', '64.2009(e)'],
    ['64.2001 et al.', '64.2001 et seq.'],
    ['64.2001 et seg.', '64.2001 et seq.'],
    ['47 C.F.R. § § 64.2001 et seq.', '47 C.F.R. §§ 64.2001 et seq.'],
    ['47 C.F.R. §§ 64.2009(e)', '47 C.F.R. § 64.2009(e)'],
    ['47 U.S.C. S: 222', '47 U.S.C. § 222'],
    ['47 U.S. C. 222', '47 U.S.C. 222'],
    ['64. 2009 (e)', '64.2009(e)'],
    ['64.2009( e )', '64.2009(e)'],
    ['64,2009(e)', '64.2009(e)'],
    ['64.2OO9(e)', '64.2009(e)'],
    ['64.2009{e)', '64.2009(e)'],
    ['64.2009e', '64.2009(e)'],
    ['section 64.2001 et. seq.', 'section 64.2001 et seq.'],
    ['section 64.2001 et seq', 'section 64.2001 et seq.'],
    ['the rules et. seq.', 'the rules et seq.'],
    ['47 C.F.R. Part 64.2009', '47 C.F.R. Section 64.2009'],
    ['22 FCC Red 6927', '22 FCC Rcd 6927'],
    ['FCC 7-22', 'FCC 07-22'],
    ['EB Docket No. O6-36', 'EB Docket No. 06-36'],
  ])('%s becomes %s', (text, expected) => {
    expect(faults(text)).toHaveLength(1);
    expect(mended(`See ${text} for the rule.`)).toBe(`See ${expected} for the rule.`);
  });

  it.each(['FCC rule 64.2008 (c)', '64. 2009', '47 U.S. C. 222', 'section 64.2001 et seq', '§ § 64.2009'])(
    'only in spaces and stops is warned of: %s',
    (text) => {
      expect(faults(text).map(({ severity }) => severity)).toEqual(['warning']);
    },
  );
});

describe('each way to spoil a citation', () => {
  const citations = [
    '47 C.F.R. § 64.2009(e)',
    '47 CFR § 64.2008(d)(3)(ii)',
    '47 C.F.R. § 64.5109(e)',
    '47 C.F.R. § 64.2010(f)',
  ];
  const spoilt: [string, (text: string) => string][] = [
    ['a lost stop', (text) => text.replace('C.F.R.', 'C.FR.').replace('CFR', 'CRF')],
    ['a scanner’s E', (text) => text.replace('C.F.R.', 'C.ER.').replace('CFR', 'CER')],
    ['a false sign', (text) => text.replace('§', 'S:')],
    ['a false sign without space', (text) => text.replace('§ ', '&')],
    ['a space before the paragraph', (text) => text.replace('(', ' (')],
    ['a space in the number', (text) => text.replace('64.', '64. ')],
    ['letters for digits', (text) => text.replace(/0(?=\d)/, 'O')],
    ['the statute’s name', (text) => text.replace('C.F.R.', 'U.S.C.').replace('CFR', 'USC')],
    ['another title', (text) => text.replace('47', '74')],
    ['another part', (text) => text.replace('64.', '46.')],
    ['an unclosed parenthesis', (text) => text.replace(/\)$/, ']')],
  ];

  it.each(spoilt)('%s: one message, which mends it', (_, spoil) => {
    for (const citation of citations) {
      if (spoil(citation).endsWith('ii]')) continue;
      const text = `The officer certifies under ${spoil(citation)}, as the rule asks.`;
      expect(faults(text)).toHaveLength(1);
      expect(mended(text)).toBe(`The officer certifies under ${citation}, as the rule asks.`);
    }
  });
});

describe('a citation of what is not there', () => {
  it.each([
    ['47 CFR § 64.2090', '47 CFR § 64.2009'],
    ['§ 64.5019', '§ 64.5109'],
    ['46.2009(e)', '64.2009(e)'],
    ['64.20009(e)', '64.2009(e)'],
    ['57 CFR § 64.2009', '47 CFR § 64.2009'],
    ['74 CFR 64.2009(e)', '47 CFR 64.2009(e)'],
    ['57 U.S.C. § 222', '47 U.S.C. § 222'],
    ['47 USC 64.2009', '47 CFR 64.2009'],
    ['47 CFR 222', '47 USC 222'],
    ['18 C.F.R. § 1001', '18 U.S.C. § 1001'],
    ['Section 64.2009 of the Act', "Section 64.2009 of the Commission's rules"],
    ['Section 222 of the Commission’s rules', 'Section 222 of the Act'],
    [
      'Section 64.2009 of Title 47 of the United States Code',
      'Section 64.2009 of title 47 of the Code of Federal Regulations',
    ],
    ['47 CFR § 64.2009(c) CPNI Certification', '47 CFR § 64.2009(e) CPNI Certification'],
    ['the annual certification required by 64.2008(e)', 'the annual certification required by 64.2009(e)'],
    ['the CPNI certification required by 64.5109(c)', 'the CPNI certification required by 64.5109(e)'],
    ['EB Docket No. 06-63', 'EB Docket No. 06-36'],
    ['EB Docket No. 6-36', 'EB Docket No. 06-36'],
    ['WC Docket No. 06-36', 'EB Docket No. 06-36'],
    ['CG Docket No. 30-123', 'CG Docket No. 03-123'],
    ['47 CFR Part 46, Subpart U', '47 CFR Part 64, Subpart U'],
    ['Part 64, Subpart V, Section 64.2001 et seq.', 'Part 64, Subpart U, Section 64.2001 et seq.'],
    ['64.5101 et seq. (Subpart U)', '64.5101 et seq. (Subpart EE)'],
  ])('%s is taken for %s', (text, expected) => {
    expect(faults(text)).toHaveLength(1);
    expect(mended(`See ${text}.`)).toBe(`See ${expected}.`);
  });

  it.each([
    ['64.2019', 'Perhaps 64.2009, 64.2010 or 64.2011.'],
    ['64.2012', 'Perhaps 64.2010 or 64.2011.'],
    ['64.2009(h)', 'A paragraph of 64.2009 that exists: (a) to (f).'],
    ['64.2008(c)(11)', 'A paragraph of 64.2008(c) that exists: (1) to (10).'],
    ['64.2009(e)(4)', 'Perhaps 64.2009(e).'],
    ['64.5109(h)', 'A paragraph of 64.5109 that exists: (a) to (f).'],
    ['47 U.S.C. 222(j)', 'A paragraph of 222 that exists: (a) to (h).'],
    ['section 222(c)(4)', 'A paragraph of 222(c) that exists: (1) to (3).'],
  ])('%s has no one likely meaning, so none is put in its place', (text, expected) => {
    const [fault, ...others] = faults(text);
    expect(others).toEqual([]);
    expect(fault?.fix).toBeUndefined();
    expect(fault?.expected).toBe(expected);
  });

  it('tells each of a list that is at fault, and no other', () => {
    const text = 'sections 64.2009(b), (g) and 64.2006 of the rules';
    expect(faults(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '64.2009(b), (g)',
      '64.2006',
    ]);
  });

  it('is judged by the law of its day', () => {
    expect(faults('64.2010(h)', '2026-03-02')).toEqual([]);
    expect(faults('64.2010(h)', '2019-02-20')).toHaveLength(1);
    // What rules of 2016 put under these numbers is not held.
    expect(faults('64.2012', '2017-05-01')).toEqual([]);
    expect(faults('64.2007(b)(2)', '2006-02-06')).toEqual([]);
    expect(faults('64.2007(b)(2)', '2008-02-06')).toHaveLength(1);
  });

  it('is said in words that a lawyer can act on', () => {
    expect(faults('47 C.F.R. § 64.2009(h)')[0]?.reason).toBe(
      '"47 C.F.R. § 64.2009(h)" names paragraph (h), which does not exist: § 64.2009 has (a) to (f).',
    );
    expect(faults('WC Docket No. 06-36')[0]?.reason).toBe(
      '"WC Docket No. 06-36" has "WC" where "EB" is meant: 06-36, on annual CPNI certifications, is a docket of EB.',
    );
  });
});
