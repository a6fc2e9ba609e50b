import { describe, expect, it } from 'vitest';
import { noNameDrift } from '../../rules/no-name-drift.js';
import { noUndefinedTerm } from '../../rules/no-undefined-term.js';
import { lintText } from './lint-text.js';

describe('a company’s name', () => {
  const found = (text: string) =>
    lintText(noNameDrift, text, { kind: 'opt-out-notice' }).map(({ reason }) => reason);

  it.each([
    [
      'Fern Valley, LLC (“Fern Valley”) asks. Fern Valey waits.',
      '“Fern Valey” is spelt otherwise than “Fern Valley”.',
    ],
    [
      'Fern Valley, LLC (“Fern Valley”) asks. Fern Valleys wait.',
      '“Fern Valleys” is spelt otherwise than “Fern Valley”.',
    ],
    [
      'SignBridge Relay, Inc. asks. Signbridge Relay waits.',
      '“Signbridge Relay” is spelt otherwise than “SignBridge Relay”.',
    ],
    [
      'Pay-Tel Services, Inc. asks. Paytel Services waits.',
      '“Paytel Services” is spelt otherwise than “Pay-Tel Services”.',
    ],
    [
      'Fern Valley Voice, LLC asks.\n\nFern Valley Voice, LLC waits.\n\nFern Valley Voice, Inc. keeps it.',
      '“Fern Valley Voice, Inc.” is “Fern Valley Voice, LLC” elsewhere.',
    ],
  ])('drifts in: %s', (text, reason) => {
    expect(found(text)).toEqual([reason]);
  });

  it.each([
    'Fern Valley, LLC (“Fern Valley”) asks. FERN VALLEY waits. Fern Valley’s staff and fernvaley.example.com help.',
    'Fern Valley Voice, LLC and Fern Valley Voice, Inc. are two companies.',
    'Fern Valley North, LLC and Fern Valley South, LLC; Teleline I, LLC and Teleline II, LLC.',
    'Fern Valley Wireless, LLC and its affiliate Fern Valley Wireline, LLC ask.',
    'Hill & Sons Telephone, Inc. asks. Hill and Sons Telephone, Inc. waits.',
    'Fern Valley Voice, Inc., formerly a limited company, asks.\n\nFern Valley Voice, LLC was its name.',
    'Ficticia Telefónica, LLC (“Ficticia”) pregunta. Los clientes de Ficticia responden.',
  ])('is one in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a defined term', () => {
  const found = (text: string) => lintText(noUndefinedTerm, text).map(({ reason }) => reason);

  it.each([
    [
      'Fern Valley, LLC (“Fern Valley”) asks. The Company waits.',
      /^“the Company” is not defined: the text calls it “Fern Valley”/,
    ],
    [
      'Fern Valley, LLC and Marsh Cable, LLC (together, the "Companies") ask. The Company waits.',
      /defines “Companies”/,
    ],
    [
      'The Federal Communications Commission (“FCC”) and the Federal Communication Commission (“FCC”).',
      /^“FCC” stands for/,
    ],
    [
      'Fern Valley, LLC (“Fern” or the “Company”) asks. Fern (the “Carrier”) waits.',
      /one company with several/,
    ],
  ])('is amiss in: %s', (text, reason) => {
    expect(found(text)).toEqual([expect.stringMatching(reason)]);
  });

  it('that is only written large is worth a warning', () => {
    const text =
      'Fern Valley, LLC (“Fern”) asks customers. It tells customers, and customers say no; if customers agree, the data of Customers is used.';
    expect(lintText(noUndefinedTerm, text)).toMatchObject([{ severity: 'warning' }]);
  });

  it.each([
    'Fern Valley, LLC asks. The Company waits.',
    'Fern Valley Telephone Company (“Fern”) asks. The Company waits.',
    'Fern Valley, LLC (“Fern,” “we” or the “Company”) asks. The Company waits.',
    'Fern Valley, LLC (hereinafter the Company) asks. The Company waits.',
    'Name of the Company covered: Fern Valley, LLC (“Fern”)',
    'Fern Valley, LLC (“Fern”) follows the rules of the Commission, the Act and the Bureau.',
    '“Customer” means a person who has service. Fern Valley, LLC (“Fern”) asks each Customer and every Customer.',
    'Customer Proprietary Network Information (“CPNI”). We keep customer proprietary network information (“CPNI”).',
    '“Breach” means access without right.\n\nA “Breach” means access without right.',
  ])('is well defined in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
