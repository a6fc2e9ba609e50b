import type { Regime } from '../../rules/document-context.js';
import type { Difference } from './difference.js';

const same = (id: string): Record<Regime, string> => ({ carrier: id, trs: id });
const SAME = 'the two rules ask for the same';

/** 64.2008 beside 64.5108, point by point as the legal reference lists them. */
export const NOTICES: Difference[] = [
  {
    point: 1,
    what: '(a)(1) restrict; deny or restrict',
    unseen: 'the words stand beside the request and are those of (c)(1), point 6',
  },
  {
    point: 2,
    what: '(a)(1) what is asked for: approval; approval to use, disclose or permit access',
    unseen: 'a request for approval of a use says what is approved; either form is one',
  },
  {
    point: 3,
    what: '(a)(2) one year; while approval lasts and one year after',
    pairs: [
      {
        element: { carrier: 'U-2008-a2', trs: 'EE-5108-a2' },
        kind: 'policy-statement',
        carrier:
          'We seek opt-out approval and keep a record of each notice to customers for at least one year.',
        trs: 'We seek opt-out approval and keep a record of each notice to customers while the approval is in effect and for at least one year after.',
        both: true,
      },
    ],
  },
  { point: 4, what: '(b) individual notice', unseen: SAME },
  {
    point: 5,
    what: '(c) clear and unambiguous language',
    unseen: 'a quality of the whole, which plain rules and no-misleading-statement look after',
  },
  {
    point: 6,
    what: '(c)(1) confidentiality; to deny any TRS provider',
    pairs: [
      {
        element: same('c1-right'),
        kind: 'opt-out-notice',
        carrier: 'Under federal law, you have a right to have your CPNI kept confidential.',
        trs: 'Under federal law, you have the right to deny any TRS provider the use of, disclosure of and access to your CPNI.',
      },
      {
        element: same('c1-right'),
        kind: 'opt-in-notice',
        carrier: 'Federal law gives you the right to the confidentiality of your CPNI.',
        trs: 'You may refuse to let any relay provider use, share or see your CPNI; federal law gives you that right.',
      },
      {
        element: same('c1-right'),
        kind: 'opt-out-notice',
        locale: 'es',
        carrier: 'La ley federal le da derecho a que su CPNI se mantenga confidencial.',
        trs: 'Usted tiene derecho a negarle a cualquier proveedor de TRS que use, divulgue o vea su CPNI.',
      },
    ],
  },
  {
    point: 7,
    what: '(c)(1) protect; honor the right and protect',
    pairs: [
      {
        element: same('c1-duty'),
        kind: 'opt-out-notice',
        carrier: 'Under federal law, we have a duty to protect the confidentiality of your CPNI.',
        trs: 'Federal law makes it our duty to honor your right and to protect the confidentiality of your CPNI.',
        both: true,
      },
      {
        element: same('c1-duty'),
        kind: 'opt-in-notice',
        locale: 'es',
        carrier: 'La ley federal nos obliga a proteger la confidencialidad de su CPNI.',
        trs: 'La ley federal nos obliga a respetar ese derecho y a proteger la confidencialidad de su CPNI.',
        both: true,
      },
    ],
  },
  {
    point: 8,
    what: '(c)(2) receive; use, receive or have access',
    unseen: 'names are looked for, whichever of the three verbs goes with them',
  },
  {
    point: 9,
    what: '(c)(2) withdraw access; withdraw consent',
    unseen: 'consent is consent to access; either word says it',
  },
  {
    point: 10,
    what: '(c)(3) grant or deny access; use, disclosure or access',
    unseen: 'the steps are the same whatever is granted',
  },
  {
    point: 11,
    what: '(c)(3) services subscribed to; provision of any services',
    unseen: 'a customer’s services are those that the company provides; either form says it',
  },
  {
    point: 12,
    what: '(c)(4) accessible',
    unseen: 'a matter of formats: sign language video, large print, Braille, pages that screen readers read',
  },
  { point: 13, what: '(c)(5) legible', unseen: SAME },
  { point: 14, what: '(c)(6) translation', unseen: SAME },
  { point: 15, what: '(c)(7) two statements that may be made', unseen: SAME },
  {
    point: 16,
    what: '(c)(8) freeze ban; none',
    forbids: {
      en: 'We recommend that you freeze other companies’ access to your CPNI.',
      es: 'Le recomendamos que bloquee el acceso de otras compañías a su CPNI.',
    },
  },
  {
    point: 17,
    what: '(c)(9) services already bought; (c)(8) service of the default provider',
    cites: {
      carrier: ['c9-valid-until-revoked', '47 CFR 64.2008(c)(9)'],
      trs: ['c9-valid-until-revoked', '47 CFR 64.5108(c)(8)'],
    },
  },
  {
    point: 18,
    what: '(c)(10) beside the rights; (c)(9) rights to non-disclosure',
    cites: {
      carrier: ['c10-solicitation-proximate', '47 CFR 64.2008(c)(10)'],
      trs: ['c10-solicitation-proximate', '47 CFR 64.5108(c)(9)'],
    },
  },
  {
    point: 19,
    what: '(d) not oral; not oral or in sign language',
    unseen: 'the channel is a fact about the document, and no channel of the data is signed',
  },
  { point: 20, what: '(d)(1) 30 days', unseen: SAME },
  { point: 21, what: '(d)(2) two years', unseen: SAME },
  {
    point: 22,
    what: '(d)(3)(ii) reply; reply or conspicuous link',
    pairs: [
      {
        element: same('d3-reply-opt-out'),
        kind: 'opt-out-email',
        trs: 'To opt out, use this page: www.example.com/cpni-optout.',
      },
      {
        element: same('d3-reply-opt-out'),
        kind: 'opt-out-email',
        trs: 'Please do not reply to this message. To opt out, visit www.example.com/cpni-optout.',
      },
      {
        element: same('d3-reply-opt-out'),
        kind: 'opt-out-email',
        trs: 'To opt out, just reply to this e-mail with the word NO.',
        both: true,
      },
      {
        element: same('d3-reply-opt-out'),
        kind: 'opt-out-email',
        locale: 'es',
        trs: 'Para decir que no, use este enlace: www.example.com/cpni.',
      },
    ],
  },
  { point: 23, what: '(d)(3)(i), (iii) to (v)', unseen: SAME },
  {
    point: 24,
    what: '(e) in sign language too',
    unseen: 'how approval is asked is a fact about the document',
  },
  {
    point: 25,
    what: '(f)(1) oral; oral, text or sign language',
    unseen: 'how a script is spoken, typed or signed does not show in its words',
  },
  { point: 26, what: '(f)(2) four things that may be left out', unseen: SAME },
  { point: 27, what: 'must; shall', unseen: 'the verb of the rule, not of the document' },
];
