import { describe, expect, it } from 'vitest';
import { lintPaths } from '../../scripts/lint/lint-paths.js';
import { folderWith } from '../cli/run-cpni.js';

const CERTIFICATION = `Annual 47 C.F.R. § 64.2009(e) CPNI Certification for 2019 covering the prior calendar year 2018

Date filed: February 9, 2019

I, Ada Example, certify that I am an officer of the company and acting as its agent.

/s/ Ada Example
`;
const LETTER = `February 20, 2019

Secretary, Federal Communications Commission, 445 12th Street, S.W., Washington, DC 20554

Dear Secretary: enclosed is the annual CPNI certification of Fernhill Telephone, Inc.`;

function lint(source: string, options = {}) {
  const [document] = lintPaths(['a.txt'], folderWith({ 'a.txt': source }), options, '2026-11-21').report
    .documents;
  return {
    asOf: document?.asOf,
    messages: document?.messages ?? [],
    rules: document?.messages.map(({ rule }) => rule),
  };
}

describe('a filing outside a workspace', () => {
  it('is checked against the law of its own date of filing, and says so', () => {
    const { asOf, messages } = lint(CERTIFICATION);
    expect(asOf).toBe('2019-02-09');
    expect(messages[0]).toMatchObject({ rule: 'file-kind', severity: 'info' });
    expect(messages[0]?.reason).toContain('the law of February 9, 2019, its date of filing');
  });

  it('says so when its kind was given too', () => {
    const { messages } = lint(CERTIFICATION, { kind: 'annual-certification' });
    expect(messages[0]?.reason).toBe(
      'Read as an annual-certification of a carrier, and checked against the law of February 9, 2019, its date of filing.',
    );
  });

  it('is checked against the law of another day when asked, and told what has changed', () => {
    const { asOf, rules } = lint(CERTIFICATION, { asOf: '2017-03-01' });
    expect(asOf).toBe('2017-03-01');
    expect(rules).toContain('law-change');
  });

  it('is told no changes of the law when none was asked about', () => {
    expect(lint(CERTIFICATION).rules).not.toContain('law-change');
  });

  it.each([
    ['has no date', CERTIFICATION.replace('Date filed: February 9, 2019\n\n', '')],
    [
      'has a date from before there was any rule',
      CERTIFICATION.replace('February 9, 2019', 'February 9, 1919'),
    ],
  ])('is checked against the law of today when it %s', (_, source) => {
    expect(lint(source).asOf).toBe('2026-11-21');
  });

  it('may go to the address that the FCC had then', () => {
    expect(lint(LETTER).rules).not.toContain('filing-address');
    expect(lint(LETTER.replace('2019', '2023')).rules).toContain('filing-address');
    expect(lint(LETTER.replace('445 12th Street, S.W.', '45 L Street NE')).rules).toContain('filing-address');
  });
});
