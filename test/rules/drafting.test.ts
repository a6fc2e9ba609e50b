import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../rules/document-context.js';
import preset from '../../rules/index.js';
import { findingsOf } from '../../rules/report.js';
import { misspelt, readSpelling } from '../../rules/spelling.js';
import { parsePlainText } from '../../scripts/document/loose/plain-text.js';
import { parseMdx } from '../../scripts/document/parse-mdx.js';
import { neighbours } from '../../scripts/train/spelling.js';

interface Given {
  kind?: Kind;
  locale?: string;
}

/** What one rule finds in a plain text, with the words that would mend it. */
function found(rule: string, source: string, given?: Given) {
  return foundIn(parsePlainText(source), rule, source, given);
}

function foundIn(
  tree: Root,
  rule: string,
  source: string,
  { kind = 'policy-statement', locale = 'en' }: Given = {},
) {
  const file = new VFile({ value: source });
  file.data.cpni = { kind, regime: 'carrier', locale, channels: [], asOf: '2026-03-02', guessed: [] };
  const plugin = preset.plugins.find(([each]) => each.name === `cpni:${rule}`);
  if (!plugin) throw new Error(`no rule ${rule}`);
  unified().use([plugin]).runSync(tree, file);
  return findingsOf(file);
}

/** The text with every correction put in. */
function mended(rule: string, source: string): string {
  const lines = source.split('\n');
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  return found(rule, source)
    .filter(({ fix }) => fix !== undefined)
    .sort((a, b) => offset(b.line, b.column) - offset(a.line, a.column))
    .reduce(
      (text, { line, column, endLine, endColumn, fix }) =>
        text.slice(0, offset(line, column)) + fix + text.slice(offset(endLine, endColumn)),
      source,
    );
}

describe('what stands twice', () => {
  it('is said once when mended, also over the end of a line', () => {
    expect(
      mended('no-doubled-word', 'We permit access to access to CPNI,\nand notify the\nthe Commission.'),
    ).toBe('We permit access to CPNI,\nand notify the Commission.');
  });

  it.each([
    'The members of Pago Pago and Walla Walla had had service. A very very long wait.',
    'Customers opt in in person, or log on on the web. It works as well as well as one could wish.',
    'When we call you you may say no.',
    'We tell the customer the customer number, day by day by mail, again and again and again.',
    'Opt-in in writing is needed for a third third-party disclosure.',
  ])('is left alone where it may: %s', (source) => {
    expect(found('no-doubled-word', source)).toEqual([]);
  });

  it('is found in Spanish, and not where Spanish says a word twice', () => {
    expect(
      found('no-doubled-word', 'Usted puede negarse en en cualquier momento.', { locale: 'es' }),
    ).toHaveLength(1);
    expect(
      found('no-doubled-word', 'No, no. Si usted no quiere usted puede decir que no no.', { locale: 'es' }),
    ).toEqual([]);
  });

  it('is a title and what follows it, where markup or a line stands between', () => {
    const source = '**CPNI** CPNI means this. The word `value` value.\n\nDefinition  \ndefinition of terms';
    const tree = parseMdx(source);
    expect(foundIn(tree, 'no-doubled-word', source)).toEqual([]);
  });

  it('is no word in another language', () => {
    expect(found('no-doubled-word', 'wiki wiki the the', { locale: 'fr' })).toEqual([]);
  });
});

describe('verbs and what is left of a rewriting', () => {
  it.each([
    ['Until you revokes it.', 'Until you revoke it.'],
    ['We clearly communicates it.', 'We clearly communicate it.'],
    ['We does not sell CPNI.', 'We do not sell CPNI.'],
    ['They notifies us and we discloses it.', 'They notify us and we disclose it.'],
    ['(d) We have establish a review.', '(d) We have established a review.'],
    ['Records have been maintain since 2008.', 'Records have been maintained since 2008.'],
    ['The Company will provides notice.', 'The Company will provide notice.'],
    ['It must notified the agency.', 'It must notify the agency.'],
    ['The staff is required to ensures this.', 'The staff is required to ensure this.'],
    ['Even if the we offer other ways.', 'Even if we offer other ways.'],
    ['Share it with our agents and its affiliates.', 'Share it with our agents and our affiliates.'],
    ['This systems allows a check.', 'This system allows a check.'],
    ['Each employees is trained.', 'Each employee is trained.'],
    ['All employee must sign.', 'All employees must sign.'],
    ['Our customers has a choice.', 'Our customers have a choice.'],
    ['If the customer do not answer.', 'If the customer does not answer.'],
    ['We tell a individual and an customer.', 'We tell an individual and a customer.'],
    [
      'We honor you right of choice, of you right to say no.',
      'We honor you right of choice, of your right to say no.',
    ],
  ])('%s → %s', (source, right) => {
    expect(mended('no-agreement-slip', source)).toBe(right);
  });

  it.each([
    'What protects you is the password. Anyone who calls you has to say so. Each of you is free.',
    'The safeguards we have ensure this. The procedures that we have require it.',
    'Our parent company and its affiliates. Our business and its customers.',
    'We require that each employee have a card, and that the customer be told.',
    'This records retention schedule applies. This customers-only line is free. These customer records are kept.',
    'One of our employees has a key. The training of employees is yearly.',
    'All you need to do is provide your PIN. All employee training is recorded.',
    'We use CPNI limited to uses the law names. Each customer’s choice counts. Give a CPNI notice.',
  ])('is silent on right words: %s', (source) => {
    expect(found('no-agreement-slip', source)).toEqual([]);
  });
});

describe('misspelt words', () => {
  it.each([
    ['A person other that the subscriber.', 'A person other than the subscriber.'],
    ['No later that 30 days.', 'No later than 30 days.'],
    ['We are in complaint with the rules.', 'We are in compliance with the rules.'],
    ['The Customer Propriety Network Information.', 'The Customer proprietary network information.'],
    ['The Federal Communication Commission.', 'The Federal Communications Commission.'],
    ['It protects CNPI and it’s customers.', 'It protects CPNI and its customers.'],
    ['You may optout, or use an optout form.', 'You may opt out, or use an opt-out form.'],
    ['We recieve infromation on thier buisness.', 'We receive information on their business.'],
    ['The Manging Director certifes it.', 'The Managing Director certifies it.'],
  ])('%s → %s', (source, right) => {
    expect(mended('no-misspelling', source)).toBe(right);
  });

  it.each([
    'File a complaint with the FCC. Each other that we name. No other that the rule knows.',
    'Networx and Carriere are names. The permittee, the designee, the approver and the verifier sign.',
    'We authorise no disclosure and practise what the programme says.',
    'Write to privcy@example.com or see example.com/infromation. Text “OPTOUT” to 55501, or reply optout.',
    'La información de sus cuentas no se divulga a los agentes de la compañía sin su permiso, por ley.',
  ])('is silent on right words: %s', (source) => {
    expect(found('no-misspelling', source)).toEqual([]);
  });

  it('are measured against the words of an English dictionary that are near', () => {
    expect([...readSpelling().neighbours]).toEqual(neighbours());
    expect(misspelt('authenicate')).toEqual(['authenticate']);
  });
});

describe('what waits to be filled in', () => {
  it.each([
    'Calendar year 20__',
    'Date filed: ____ __, 20__',
    'Form 499 Filer ID: 8XXXXX',
    'I, ____________, certify.',
    'We received [__] complaints.',
    'We wait ___ business days.',
    'Call XXX-XXX-XXXX.',
    'Our <company name> office',
    '{{company}} and more',
    'No action was taken [confirm with legal].',
    'It starts on March __, 2026.',
  ])('is found once in: %s', (source) => {
    expect(found('no-placeholder', source)).toHaveLength(1);
  });

  it.each([
    'Signature: ____________ Date: _________',
    'Executed this ___ day of ________, 20__.',
    'Title XX of the Act. The SSN shows as XXX-XX-XXXX. We use 8XX numbers.',
    '[REDACTED] [SEAL] “[t]he carrier” [or disapproval]',
  ])('is not seen in: %s', (source) => {
    expect(found('no-placeholder', source)).toEqual([]);
  });

  it('leaves a customer lines to write on', () => {
    const kind = 'opt-out-notice';
    expect(found('no-placeholder', 'I, ________, say no. Date: ____ __, 20__', { kind })).toEqual([]);
  });
});

/** A statement, so that it is read as one. */
const STATEMENT = 'Statement of CPNI compliance procedures under 47 CFR 64.2009(e).\n\n';

describe('what a filing leaves open', () => {
  it.each([
    'Insofar as the Commission’s rules apply to it, Hollow Pine protects CPNI.',
    'Hollow Pine is in substantial compliance with the rules.',
    'It believes that its practices comply with section 64.2009.',
    'Our procedures should be sufficient to ensure compliance.',
    'The Company complies with the CPNI rules, with the exception of section 64.2010(c).',
    'Without admitting any obligation, the Company states the following.',
  ])('is a reservation: %s', (source) => {
    expect(found('filing-hedge', STATEMENT + source)).toHaveLength(1);
  });

  it.each([
    'We expect all employees to comply with this manual. Scripts should comply with it too.',
    'If the Company believes the need to be urgent, it notifies customers in compliance with section 64.2011.',
    'State law applies to the extent that it is consistent with the rule.',
    'To the best of our knowledge no pretexter tried to get CPNI.',
  ])('is none: %s', (source) => {
    expect(found('filing-hedge', STATEMENT + source)).toEqual([]);
  });
});

describe('what is not established yet', () => {
  it.each([
    'Hollow Pine will develop a training program.',
    'We are currently developing a database for this.',
    'A manual will be adopted in the second quarter of 2026.',
    'Password procedures have not yet been implemented.',
    'The Company hopes to train all personnel.',
    'Hollow Pine anticipates implementing new procedures by June.',
    'Hollow Pine is prepared to notify the Commission.',
  ])('is of the future: %s', (source) => {
    expect(found('filing-future', STATEMENT + source)).toHaveLength(1);
  });

  it.each([
    'We will notify customers immediately, and employees will be trained annually.',
    'The Compliance Officer will develop training materials each year.',
    'Upon discovery of a breach the Company will implement its response plan. It will adopt corrective measures.',
    'A customer will establish a new password. Hollow Pine will implement each customer’s choice in its systems.',
    'The Company does not plan to train others; should it plan to use CPNI, it will first adopt procedures.',
    'Disciplinary procedures will be put into effect when a rule is broken.',
  ])('is practice: %s', (source) => {
    expect(found('filing-future', STATEMENT + source)).toEqual([]);
  });
});

describe('two statements of one filing', () => {
  it.each([
    [
      'CPNI is never disclosed to any third party.',
      'Hollow Pine shares CPNI with its joint venture partners.',
    ],
    [
      'Hollow Pine does not use CPNI for marketing purposes.',
      'Hollow Pine uses CPNI to market its services.',
    ],
    ['Hollow Pine does not use opt-out approval.', 'Hollow Pine sends opt-out notices every two years.'],
    ['Copies of notices are kept for one year.', 'We keep copies of notices for two years.'],
  ])('undo each other: %s %s', (one, other) => {
    expect(found('no-self-contradiction', `${STATEMENT}${one}\n\n${other}`)).toHaveLength(1);
  });

  it.each([
    ['We do not share CPNI with third parties without approval.', 'We share CPNI with our contractors.'],
    ['We never share CPNI with anyone.', 'We keep a record of each disclosure of CPNI to third parties.'],
    ['Hollow Pine does not use CPNI for marketing.', 'Carriers may use CPNI to market services.'],
    [
      'Hollow Pine does not use CPNI for marketing.',
      'Should it ever use CPNI to market services, it will ask.',
    ],
    ['Records of approvals are kept for one year.', 'Records of breaches are kept for two years.'],
  ])('go together: %s %s', (one, other) => {
    expect(found('no-self-contradiction', `${STATEMENT}${one}\n\n${other}`)).toEqual([]);
  });
});
