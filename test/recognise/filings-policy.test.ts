import { describe, expect, it } from 'vitest';
import { filingResults } from './filing-results.js';

const status = (id: string, text: string, regime: 'carrier' | 'trs' = 'carrier') =>
  filingResults(text, 'policy-statement', regime)[id]?.status;

const asks = 'The company obtains opt-in approval from customers before it markets with CPNI.';

describe('safeguards in a policy statement', () => {
  it.each([
    ['S-222-C1', 'Company uses CPNI only as permitted by section 222 and the FCC rules.'],
    ['S-222-C1', 'It is the policy of the cooperative not to use or disclose CPNI without customer consent.'],
    [
      'S-222-C2',
      'CPNI will be released to any person the subscriber designates in an affirmative written request.',
    ],
    [
      'U-2005-b',
      'CPNI is never used to promote other categories of service unless the subscriber has opted in.\nWe obtain opt-in consent before marketing.',
    ],
    [
      'U-2005-b2',
      'Employees are prohibited from using CPNI to identify or track subscribers who call competing carriers.',
    ],
    ['U-2007-a2', `${asks} A customer's decision stands and remains valid until the customer changes it.`],
    [
      'U-2007-a3',
      `${asks}\nAll customer approvals, in whatever form, are logged and the log is retained for not less than twelve months.`,
    ],
    ['U-2007-a3', `${asks}\nWe retain proof of consent for two (2) years.`],
    ['U-2008-a2', `${asks}\nCopies of every notice sent, with the date of mailing, are held for one year.`],
    [
      'U-2009-a',
      `${asks}\nEach account screen carries a flag that tells the representative whether the customer has opted in, and it must be read before CPNI is accessed.`,
    ],
    [
      'U-2009-a',
      `${asks}\nQ: How do we know a customer's approval status?\nThe OSS displays the status of the customer's consent prior to any use of CPNI.`,
    ],
    [
      'U-2009-b',
      'New hires complete a CPNI course on when CPNI may be used.\nViolations may result in termination of employment.',
    ],
    [
      'U-2009-b',
      '# Training\nStaff are trained yearly about CPNI.\n# Discipline\nAn express disciplinary process is in place for violations.',
    ],
    [
      'U-2009-c1',
      'The marketing manager maintains a log of every sales and marketing campaign of the company and its affiliates that uses CPNI. The log describes the campaign, the specific CPNI used, and the products or services offered.',
    ],
    [
      'U-2009-c2',
      'Whenever CPNI is provided to a third party, the disclosure is documented in the disclosure register for compliance.',
    ],
    [
      'U-2009-c2',
      'Compliance staff document each instance in which outside parties are given access to CPNI.',
    ],
    ['U-2009-c3', 'We keep records of marketing campaigns that use CPNI for at least one year.'],
    [
      'U-2009-d',
      'The Vice President must approve in advance any outbound marketing request for customer approval. Records of these reviews are retained for one year.',
    ],
    [
      'U-2009-d',
      'A supervisory review process governs outbound marketing campaigns. Sales personnel must obtain supervisory approval of any proposed outbound request for customer approval. The carrier maintains records of its compliance for a minimum period of one year.',
    ],
    [
      'U-2009-f',
      'If its opt-out mechanisms fail to work, and the failure is more than an anomaly, the company reports it in writing to the FCC within 5 business days.',
    ],
    ['U-2009-f2', 'Notice of an opt-out failure is given even if other methods to opt out were available.'],
    [
      'U-2010-a',
      'Our procedures: reasonable measures are taken to detect and prevent pretexting and other attempts at unauthorized access to CPNI.',
    ],
    [
      'U-2010-b',
      'Training covers telephone calls: call detail is released over the phone only if the caller gives the correct password, which is not prompted by biographical or account information. Otherwise records are mailed to the address of record.',
    ],
    ['U-2010-b', 'Our employees are trained. We do not provide call detail information over the telephone.'],
    [
      'U-2010-c',
      'Online accounts: customers sign in to the web portal with a password. It is never based on readily available biographical information or account information.',
    ],
    [
      'U-2010-e',
      'Before a password is created the customer is authenticated by a PIN mailed to the address of record, without use of readily available biographical information. If the password is forgotten, the process starts again.',
    ],
    [
      'U-2010-f1',
      'Customers are notified immediately by text or mail when an account password, online account or address of record is changed.\nStaff are trained.',
    ],
    [
      'U-2010-f2',
      'Customers are notified immediately of a changed password. The message goes by mail to the address of record.',
    ],
    [
      'U-2010-g',
      'Business customers with a dedicated account manager and an agreement that specifically addresses CPNI may be authenticated under that agreement.',
    ],
    ['U-2011old-a', 'In a breach, customers are not notified until law enforcement has been notified.'],
    [
      'U-2011old-b',
      'Breach: the USSS and FBI are notified through the central reporting facility as soon as practicable, and no later than 7 business days after we reasonably determine a breach occurred.',
    ],
    [
      'U-2011old-b1',
      'After a breach the company waits seven full business days after notifying the USSS and FBI before it notifies customers.',
    ],
    [
      'U-2011old-b2',
      'Where there is an extraordinarily urgent need to avoid immediate and irreparable harm, customers are notified of the breach sooner after consulting the investigating agency.',
    ],
    ['U-2011old-b3', 'If the agency directs us in writing to delay notice, we do so for up to 30 days.'],
    ['U-2011old-c', 'A breach is reported to the FBI. Thereafter we notify the affected customers.'],
    [
      'U-2011old-d',
      'We maintain for two years a record of all breaches discovered and of notifications made to the USSS, the FBI and customers.',
    ],
    [
      'U-2011old-e',
      'A breach is when a person intentionally gains access to, uses or discloses CPNI without authorization.',
    ],
    ['U-2011old-f', 'We follow state breach laws except where they conflict with these steps.'],
  ])('%s is present: %s', (id, text) => {
    expect(status(id, text)).toBe('present');
  });

  it.each([
    ['S-222-C1', 'We may use CPNI for any legitimate business purpose.'],
    ['S-222-C2', 'We never give CPNI to any third party.'],
    ['U-2005-a1', 'The company may share CPNI with its affiliates.'],
    ['U-2005-b2', 'The company may contact customers who call competing providers.'],
    ['U-2007-a3', `${asks} Records of approvals are kept for six months.`],
    ['U-2008-a2', `${asks} Records of notices are kept for 90 days.`],
    [
      'U-2007-b',
      'Unless the customer opts out, we disclose CPNI to joint venture partners and independent contractors.',
    ],
    [
      'U-2009-a',
      `${asks} We will implement a system that establishes a customer's approval status before use.`,
    ],
    ['U-2009-c3', 'Records of marketing campaigns that use CPNI are retained for six months.'],
    ['U-2009-f', 'We tell the FCC within five business days when opt-in mechanisms do not work properly.'],
    ['U-2009-f', 'If opt-out mechanisms fail, we notify the FCC in writing within 30 days.'],
    ['U-2010-c', 'Online customers are authenticated by the last four digits of the social security number.'],
    ['U-2010-f1', 'A notice of a changed password or address of record is sent with the next bill.'],
    ['U-2010-g', 'Business customers may use alternative authentication methods.'],
    ['U-2011old-a', 'We simultaneously notify customers and law enforcement of a breach.'],
    ['U-2011old-b', 'We notify the FBI and Secret Service of a breach within 30 days.'],
    [
      'U-2011old-b1',
      'After telling the FBI of the breach we wait 5 business days before notifying customers.',
    ],
    ['U-2011old-b2', 'We notify customers of a breach at once if we decide that there is an urgent need.'],
    ['U-2011old-d', 'Records of any breach are retained for one year.'],
    ['U-2011old-e', 'If an unauthorized disclosure occurs, we report it.'],
  ])('%s is contradicted: %s', (id, text) => {
    expect(status(id, text)).toBe('contradicted');
  });

  it.each([
    ['U-2007-a3', asks, undefined],
    ['U-2008-a2', `${asks} Records of approvals are kept for one year.`, undefined],
    ['U-2009-b', 'All employees are trained on CPNI annually.', 'discipline'],
    ['U-2009-b', 'Violations lead to discipline.', 'training'],
    [
      'U-2009-c1',
      'We maintain a record of our own marketing campaigns that use CPNI, with a description, the specific CPNI used and the products offered.',
      'affiliates-campaigns',
    ],
    [
      'U-2010-a',
      'Staff are trained. We take reasonable measures to prevent unauthorized access to CPNI.',
      'discover',
    ],
    [
      'U-2010-b',
      'We release call detail on a call when the customer has pre-established a password.',
      'password-provided',
    ],
    ['U-2010-f1', 'We notify customers of changes to a password or address of record.', 'immediately'],
    ['U-2011old-b', 'In a breach we notify the FBI and the Secret Service.', 'report-clock'],
    ['U-2011old-d', 'We keep records of breaches discovered for two years.', 'notices-recorded'],
  ])('%s is missing: %s', (id, text, lacks) => {
    const result = filingResults(text)[id];
    expect(result).toMatchObject({ status: 'missing' });
    expect(result?.near?.lacks).toBe(lacks);
  });

  it('counts seven days as a weaker way to say seven business days', () => {
    const result = filingResults('We report a breach within seven (7) days to the USSS and the FBI.')[
      'U-2011old-b'
    ];
    expect(result).toMatchObject({ status: 'present', near: { lacks: 'business-days' } });
  });

  it('asks nothing about approval of a company that seeks none', () => {
    const results = filingResults(
      'Staff are trained. We do not use CPNI for marketing. We do not ask customers for approval.',
    );
    const ids = ['U-2007-a2', 'U-2007-a3', 'U-2008-a2', 'U-2009-a', 'U-2009-c1', 'U-2009-d', 'U-2009-f'];
    expect(ids.map((id) => results[id]?.status)).toEqual(ids.map(() => 'not-applicable'));
  });

  it('asks for no safeguards on a page that tells customers how their records are used', () => {
    const results = filingResults(
      'We use CPNI to bill you and repair your line. We do not ask for your approval.',
    );
    expect(
      Object.values(results)
        .filter((one) => one.status === 'missing')
        .map(({ id }) => id),
    ).not.toContain('U-2009-b');
  });
});

describe('safeguards of a relay provider', () => {
  it.each([
    [
      'EE-5105-a',
      'present',
      'CPNI is used to market only the category of TRS for which we are the default provider.',
    ],
    [
      'EE-5105-c',
      'present',
      'CPNI must be used to handle 911 calls. It must be disclosed when the TRS Fund administrator requests it.',
    ],
    ['EE-5105-c', 'contradicted', 'We may use CPNI for 911 calls.'],
    [
      'EE-5107-a',
      'present',
      'Approval may be given in writing, orally or in sign language. It lasts until the user revokes it. We keep records of approval while it is in effect and for one year after.',
    ],
    [
      'EE-5107-a',
      'missing',
      'We obtain opt-in approval in sign language. It lasts until the user revokes it. Records of approval are kept for one year.',
    ],
    ['EE-5109-b', 'missing', 'Employees are trained. Violations lead to discipline.'],
    ['EE-5109-c', 'contradicted', 'Records of marketing campaigns are kept for one year.'],
    [
      'EE-5109-f',
      'missing',
      'Staff are trained. If opt-out methods fail, we notify the FCC in writing within five business days.',
    ],
    [
      'EE-5110-a',
      'missing',
      'We take reasonable measures to discover and protect against unauthorized access. Staff are trained.',
    ],
    ['EE-5111old-a', 'missing', 'In a breach, customers are not told until the FBI is notified.'],
    [
      'EE-5111old-b',
      'contradicted',
      'After notifying the FBI of the breach we wait seven days before notifying customers.',
    ],
  ])('%s is %s: %s', (id, expected, text) => {
    expect(status(id, text, 'trs')).toBe(expected);
  });
});
