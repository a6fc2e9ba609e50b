import { describe, expect, it } from 'vitest';
import { filingCoveredYear } from '../../rules/filing-covered-year.js';
import { filingDatesAgree } from '../../rules/filing-dates-agree.js';
import { filingDueDate } from '../../rules/filing-due-date.js';
import { filingWeekday } from '../../rules/filing-weekday.js';
import { findingsIn } from './filing-findings.js';

const CERTIFY = 'I, Ada Example, certify that I am an officer of the company and acting as its agent.';

describe('dates of filing', () => {
  it.each([
    'Date filed: February 24, 2026\n\nDate of filing: 2026-02-24',
    'February 24, 2026\n\nDear Secretary:\n\nDate Filed: 24 February 2026',
    'February 24, 2026\n\nDear Secretary:\n\nFiling date: 2/24/2026',
    'Certification covering calendar year 2025',
    'Date filed: March 2, 2026\n\nOn June 4, 2025 a broker was sued.',
    'February 24, 2026\n\nDear Secretary:\n\nEnclosed is the certification dated February 20, 2026.',
    `Date filed: March 2, 2026\n\n${CERTIFY}\n\n/s/ Ada Example\n\nFebruary 27, 2026`,
    `${CERTIFY}\n\nSworn to this 20th day of February, 2026. My commission expires June 30, 2028.`,
    'Our statement of January 5, 2024 was revised on March 9, 2025.\n\nDate filed: March 2, 2026',
    'Small letterhead\n\nFebruary 24, 2026 Via ECFS\n\nRE: Example Telephone\n\nDear Sir: our letter of March 3, 2020 still holds.',
  ])('agree in: %s', (text) => {
    expect(findingsIn(filingDatesAgree, text)).toEqual([]);
  });

  it.each([
    ['February 20, 2019 Via ECFS\n\nDear Ms. Example,\n\nDate Filed: February 9, 2019', 5],
    ['Date filed: March 2, 2026 Name of signatory: Ada Example\n\nFiled: March 1, 2026', 3],
    [`Date filed: February 20, 2026\n\n${CERTIFY}\n\n/s/ Ada Example\n\nMarch 2, 2026`, 7],
    ['February 24, 2026\n\nDear Secretary:\n\nEnclosed is the certification signed on February 27, 2026.', 5],
    [`Date filed: Feb. 20, 2026\n\n${CERTIFY}\n\nSubscribed and sworn to this 2nd day of March, 2026.`, 5],
  ])('disagree in: %s', (text, line) => {
    expect(findingsIn(filingDatesAgree, text)).toMatchObject([{ line, severity: 'error' }]);
  });

  it('of a signature in the year before are worth a warning', () => {
    const text = `Date filed: February 20, 2026\n\n${CERTIFY}\n\n/s/ Ada Example\n\nFebruary 18, 2025`;
    expect(findingsIn(filingDatesAgree, text)).toMatchObject([{ line: 7, severity: 'warning' }]);
  });

  it('at the head of a certification are before the letter that sends it', () => {
    const text = 'February 24, 2026\n\nDear Secretary:\n\nSee below.\n\nDate: February 20, 2026';
    expect(findingsIn(filingDatesAgree, text)).toEqual([]);
  });

  it('of a letter that is written some days before the filing are worth a warning', () => {
    const text = 'February 20, 2026\n\nDear Secretary:\n\nDate filed: February 24, 2026';
    expect(findingsIn(filingDatesAgree, text)).toMatchObject([{ line: 5, severity: 'warning' }]);
  });
});

describe('the covered year', () => {
  it.each([
    'Certification for 2026 covering the prior calendar year 2025\n\nDate filed: February 24, 2026',
    'Certification covering calendar year 2025',
    'Date filed: March 2, 2026\n\nA complaint of calendar year 2019 is settled.',
    'For the twelve months January 1 through December 31, 2025\n\nDate filed: March 2, 2026',
    'CPNI filing for the year ended December 31, 2025. Date: March 2, 2026',
    'Date filed: March 2, 2026\n\nAs in last year’s filing for calendar year 2024, nobody complained.',
    // The duty was away: 82 FR 44118.
    'Certification covering calendar year 2014\n\nDate filed: February 24, 2017',
  ])('is the one before the filing in: %s', (text) => {
    expect(findingsIn(filingCoveredYear, text)).toEqual([]);
  });

  it.each([
    ['Certification for 2026 covering the prior calendar year 2026', 1],
    ['Certification for calendar year 2026\n\nDate filed: February 9, 2026', 1],
    ['Reporting period: calendar year 2023\n\nDate filed: February 9, 2026', 1],
    ['Certification for the year ended June 30, 2025\n\nDate filed: February 9, 2026', 1],
    ['February 9, 2026\n\nDear Secretary:\n\nThe certification covers calendar year 2024.', 5],
  ])('is another in: %s', (text, line) => {
    expect(findingsIn(filingCoveredYear, text).map((one) => one.line)).toEqual([line]);
  });
});

describe('the due date', () => {
  it.each([
    // March 1, 2026 is a Sunday, and March 1, 2025 a Saturday.
    'Date filed: March 2, 2026',
    'Date filed: March 3, 2025',
    'Date filed: March 1, 2019',
    // The duty was away on March 1, 2017.
    'Date filed: November 6, 2017',
    // What covers an older year is told by filing-covered-year.
    'Certification covering calendar year 2023\n\nDate filed: June 6, 2026',
  ])('is kept in: %s', (text) => {
    expect(findingsIn(filingDueDate, text)).toEqual([]);
  });

  it.each([
    ['Date filed: March 3, 2026', 'March 2, 2026'],
    ['Date filed: March 4, 2025', 'March 3, 2025'],
    ['Date filed: March 2, 2019', 'March 1, 2019'],
    [`${CERTIFY}\n\n/s/ Ada Example\n\nMarch 5, 2026`, 'March 2, 2026'],
  ])('is missed in: %s', (text, due) => {
    expect(findingsIn(filingDueDate, text).map((one) => one.reason)).toEqual([
      expect.stringContaining(`due on ${due}.`),
    ]);
  });

  it('of a relay provider is that of the annual report its certification is part of', () => {
    const late = 'Date filed: June 28, 2026';
    const inReport = `Part of the annual report under 47 CFR § 64.606(g)\n\n${late}`;
    expect(findingsIn(filingDueDate, late, { regime: 'trs' })).toMatchObject([{ severity: 'warning' }]);
    expect(findingsIn(filingDueDate, inReport, { regime: 'trs' })).toEqual([]);
  });
});

describe('weekdays', () => {
  it.each([
    'Monday, March 2, 2026',
    'Mon., Mar. 2, 2026',
    'Friday the 27th of February, 2026',
    'March 2, 2026',
    '2/30/2026',
  ])('are right in: %s', (text) => {
    expect(findingsIn(filingWeekday, `Filed ${text} here.`)).toEqual([]);
  });

  it.each([
    ['en', 'Sunday, March 2, 2026', 'March 2, 2026 is a Monday, and this says Sunday.'],
    ['en', 'February 29, 2026', 'There is no February 29, 2026.'],
    ['es', 'miércoles 2 de marzo de 2026', '2 de marzo de 2026 is a Monday, and this says miércoles.'],
    ['es', '31 de abril de 2026', 'There is no 31 de abril de 2026.'],
  ])('in %s are wrong in: %s', (locale, text, reason) => {
    const found = findingsIn(filingWeekday, `(${text})`, { locale, kind: 'opt-out-notice' });
    expect(found.map((one) => one.reason)).toEqual([reason]);
  });
});
