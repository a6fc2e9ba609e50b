import type { Difference } from './difference.js';

/** The sections around them: records, safeguards, certification, breaches. */
export const FILINGS: Difference[] = [
  {
    point: 28,
    what: 'approval records: one year; while the choice lasts and one year after, in sign language too',
    pairs: [
      {
        element: { carrier: 'U-2007-a3', trs: 'EE-5107-a' },
        kind: 'policy-statement',
        carrier: 'We ask for opt-in approval. We keep records of approvals for at least one year.',
        trs: 'We ask for opt-in approval, which stays in effect until the customer revokes or limits it. Customers may approve or revoke approval in writing, orally, electronically or in sign language. We keep records of approval while the choice is in effect and for at least one year after.',
        both: true,
      },
    ],
  },
  {
    point: 29,
    what: 'campaign records: one year; three years',
    pairs: [
      {
        element: { carrier: 'U-2009-c3', trs: 'EE-5109-c' },
        kind: 'policy-statement',
        carrier:
          'We record our own and our affiliates’ campaigns that use CPNI, with a description, the specific CPNI used and the products offered, and every disclosure to third parties. Records of campaigns and disclosures are kept for at least one year.',
        trs: 'We record our own and our affiliates’ campaigns that use CPNI, with the customer’s name, a description, the specific CPNI used and the products offered, and every disclosure to third parties. Records of campaigns and disclosures are kept for at least three years.',
        both: true,
      },
    ],
  },
  {
    point: 30,
    what: 'supervisory review records: one year; three years',
    pairs: [
      {
        element: { carrier: 'U-2009-d', trs: 'EE-5109-d' },
        kind: 'policy-statement',
        carrier:
          'A supervisor approves each proposed outbound request for customer approval, and records of this supervisory review are kept for at least one year.',
        trs: 'A supervisor approves each proposed outbound request for customer approval, and records of this supervisory review are kept for at least three years.',
        both: true,
      },
    ],
  },
  {
    point: 31,
    what: 'status is shown; staff and contractors verify it',
    pairs: [
      {
        element: { carrier: 'U-2009-a', trs: 'EE-5109-a' },
        kind: 'policy-statement',
        carrier:
          'We ask for opt-out approval, and staff are trained. Our system shows each customer’s approval status before CPNI is used.',
        trs: 'We ask for opt-out approval. Our system shows each customer’s approval status before CPNI is used, and all personnel, agents, contractors and subcontractors who have contact with customers must verify it.',
        both: true,
      },
    ],
  },
  {
    point: 32,
    what: 'personnel; contractors too, with a right to cancel contracts',
    pairs: [
      {
        element: { carrier: 'U-2009-b', trs: 'EE-5109-b' },
        kind: 'policy-statement',
        carrier: 'Personnel are trained on when they may use CPNI. Misuse leads to discipline.',
        trs: 'We train all personnel, agents, contractors and subcontractors. Misuse leads to discipline, including the right to cancel contracts.',
        both: true,
      },
    ],
  },
  {
    point: 33,
    what: 'reasonable measures; all reasonable measures',
    pairs: [
      {
        element: { carrier: 'U-2010-a', trs: 'EE-5110-a' },
        kind: 'policy-statement',
        carrier:
          'We authenticate customers and take reasonable measures to discover and protect against attempts to gain unauthorized access to CPNI.',
        trs: 'We authenticate customers and take all reasonable measures to discover and protect against attempts to gain unauthorized access to CPNI.',
        both: true,
      },
    ],
  },
  {
    point: 34,
    what: 'where a certification is filed',
    pairs: [
      {
        element: { carrier: 'U-2009-e6', trs: 'EE-5109-e3' },
        kind: 'annual-certification',
        carrier:
          'Annual CPNI certification, EB Docket No. 06-36, for 2026 covering the prior calendar year 2025.',
        trs: 'Annual CPNI certification, CG Docket No. 03-123, filed with the Disability Rights Office, for 2026 covering the prior calendar year 2025.',
      },
    ],
  },
  {
    point: 35,
    what: 'a copy of a breach report goes to the Disability Rights Office',
    pairs: [
      {
        element: { carrier: 'U-2011old-a', trs: 'EE-5111old-a' },
        kind: 'policy-statement',
        carrier:
          'We notify law enforcement of a breach first and do not tell customers or the public until that process is complete.',
        trs: 'We notify law enforcement of a breach first and do not tell customers or the public until that process is complete, and we file a copy of the notification with the Disability Rights Office.',
        both: true,
      },
    ],
  },
  {
    point: 36,
    what: 'who is told that opting out failed',
    pairs: [
      {
        element: { carrier: 'U-2009-f', trs: 'EE-5109-f' },
        kind: 'policy-statement',
        carrier:
          'If an opt-out mechanism fails to such a degree that it is more than an anomaly, we notify the FCC in writing within five business days.',
        trs: 'If an opt-out mechanism fails to such a degree that it is more than an anomaly, we notify the Disability Rights Office of the FCC in writing within five business days.',
        both: true,
      },
    ],
  },
];
