import { describe, expect, it } from 'vitest';
import { filingResults } from './filing-results.js';

const STATEMENT = 'Personnel are trained on CPNI, and a breach is reported to the Secret Service.';

function statusOf(id: string, text: string, regime: 'carrier' | 'trs' = 'carrier'): string | undefined {
  return filingResults(`${text} ${STATEMENT}`, 'policy-statement', regime)[id]?.status;
}

describe('what a statement defines or permits', () => {
  it.each([
    [
      'U-2003-b',
      '“Address of record” means an address that has belonged to the account for at least 30 days.',
    ],
    ['U-2003-m', 'Biographical information includes a Social Security number and a mother’s maiden name.'],
    [
      'U-2003-r',
      'A valid photo ID is a passport or another unexpired government document with a photograph.',
    ],
    ['U-2005-d', 'We may use CPNI to protect our rights and property, and our users, from fraud and abuse.'],
    [
      'U-2010-d',
      'In our store we release CPNI to a customer who first shows a driver’s license that matches.',
    ],
    ['S-222-D', 'Without approval we use CPNI to bill for service and to stop fraud.'],
  ])('%s is recognised: %s', (id, text) => {
    expect(statusOf(id, text)).toBe('present');
  });

  it('lacks nothing when it defines nothing', () => {
    expect(statusOf('U-2003-b', 'We protect CPNI.')).toBeUndefined();
  });

  it.each([
    ['U-2003-b', 'An address of record means one that has been on file for 10 days.'],
    ['U-2003-k', 'Opt-in is assumed where the customer fails to object.'],
    ['U-2010-d', 'In the store we disclose CPNI to a customer who is identified by account number.'],
  ])('%s is contradicted: %s', (id, text) => {
    expect(statusOf(id, text)).toBe('contradicted');
  });
});

describe('what is adopted and not in effect', () => {
  it('is told where it is said, and never missing', () => {
    expect(
      statusOf(
        'U-2011new-b1',
        'After a breach we notify customers without unreasonable delay and within 30 days.',
      ),
    ).toBe('present');
    expect(statusOf('U-2011new-b1', 'We protect CPNI.')).toBeUndefined();
  });
});
