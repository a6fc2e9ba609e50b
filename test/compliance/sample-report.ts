import type { ReportData, ReportedFile, ReportedLanguage } from '../../scripts/compliance/report-data.js';
import { VERDICTS } from '../../scripts/matrix/verdict.js';

const hash = (digit: string) => digit.repeat(64);

function file(path: string, change: Partial<ReportedFile> = {}): ReportedFile {
  return { path, also: [], bytes: 12_345, sha256: hash('a'), checks: ['words', 'around'], ...change };
}

const screen = (smallestType: number) => ({
  unit: 'px' as const,
  smallestType,
  bodyType: 18,
  lowestContrast: 7.46,
  longestLine: 78,
  tightestLines: 1.4499999999,
});

const paper = (smallestType: number, bodyType: number) => ({
  unit: 'pt' as const,
  smallestType,
  bodyType,
  lowestContrast: 12.2,
  longestLine: 84,
  tightestLines: 1.35,
});

function language(locale: string, called: string, change: Partial<ReportedLanguage> = {}): ReportedLanguage {
  const name = `opt-out.${locale}`;
  return {
    locale,
    language: called,
    title: locale === 'ar' ? 'حقوقك' : 'Your rights',
    words: hash('b'),
    elements: VERDICTS.map((verdict) => ({
      id: 'c1-right',
      law: ['U-2008-c1a'],
      cite: '47 CFR 64.2008(c)(1)',
      title: 'The right',
      modality: 'required',
      cell: {
        ...verdict,
        status: 'present',
        evidence: [{ text: 'You have <a right>\nto say no.', line: 7 }],
      },
    })),
    notAsked: ['d3-reply-opt-out'],
    files: [
      file(`pdf/larkspur/${name}.pdf`, {
        also: [`site/larkspur/opt-out/${locale}/${name}.pdf`],
        legibility: paper(10.5, 12),
      }),
      file(`pdf/larkspur/${name}.large.pdf`, {
        checks: ['words', 'tags', 'pdf-ua', 'legible'],
        legibility: paper(15, 18),
      }),
      file(`site/larkspur/opt-out/${locale}/index.html`, {
        checks: ['words', 'links'],
        legibility: screen(15),
      }),
      file(`email/larkspur/${name}.html`, { legibility: screen(16) }),
      file(`cards/larkspur/${name}.png`, { checks: [] }),
    ],
    findings: [],
    ...change,
  };
}

/** A report that holds one of everything it can hold. */
export const REPORT: ReportData = {
  companies: [
    {
      name: 'Larkspur',
      legalName: 'Larkspur Telephone Company',
      regime: 'carrier',
      form499FilerId: '999100',
    },
    { name: 'Signal & Hand', legalName: 'Signal & Hand Relay, Inc.', regime: 'trs' },
  ],
  tool: '1.2.3',
  law: hash('c'),
  browser: 'HeadlessChrome/147.0.7727.15',
  manifest: hash('d'),
  files: 1234,
  bytes: 5_600_000,
  documents: [
    {
      name: 'larkspur/opt-out',
      company: 'Larkspur Telephone Company',
      kind: 'opt-out notice',
      asOf: '2026-03-01',
      effective: '2026-03-01',
      languages: [
        language('en', 'English', {
          findings: [
            { severity: 'warning', rule: 'plain-reading-grade', reason: 'The grade is 13.', line: 3 },
          ],
        }),
        language('ar', 'Arabic', {
          translation: {
            document: 'larkspur/opt-out',
            locale: 'ar',
            sourceLocale: 'en',
            path: '',
            sourcePath: '',
            units: 27,
            whole: 25,
            stale: 1,
            missing: 0,
            notRecorded: 1,
            who: ['Zarqa Malik'],
            when: '2026-02-01',
            state: 'stale',
            blocks: [],
          },
        }),
      ],
    },
  ],
  filings: [file('filing/larkspur/2025/filing.pdf', { legibility: paper(11, 12) })],
  shared: [file('site/style.css', { checks: [] })],
  sections: [
    {
      section: '47 CFR 64.2008',
      title: 'Notice required',
      url: 'https://www.ecfr.gov/current/title-47/section-64.2008',
      change: { on: '2007-12-08', by: 'FCC 07-22', means: 'joint venture partners need opt-in approval' },
      checked: '2026-11-21',
    },
    { section: 'Plain Language', title: 'Guidance', checked: '2026-11-20' },
  ],
  unseen: [{ cite: '47 CFR 64.2008(a)', title: 'Records', reason: 'kept by the company', documents: 2 }],
  statesWithout: ['ID', 'OR'],
};
