import { describe, expect, test } from 'vitest';
import { guessDocument } from '../../rules/guess-document.js';
import { contractKind, markdownBlocks, readCorpus } from '../../scripts/score/corpus.js';

const NOTICES = new URL('notices', import.meta.url).pathname;

const kindOf = (text: string) => guessDocument(markdownBlocks(text)).kind;

describe('texts that are about something else', () => {
  test.each([
    [
      'a privacy page on cookies',
      'We use cookies and share the pages you visit with advertising partners. You may opt out at any time at www.example.com/ads. Opting out will not affect your service.',
    ],
    [
      'a bank’s privacy notice',
      'Federal law gives you the right to limit some sharing of your account balances and credit history with our affiliates. Call 1-800-555-0100 to opt out. If we do not hear from you within 30 days we may begin sharing.',
    ],
    [
      'a consent to marketing texts',
      'By checking this box you agree to receive autodialed or prerecorded calls and marketing text messages from Example Phone. Consent is not a condition of service. Withholding consent will in no way affect your service; revoke it at any time by replying STOP.',
    ],
    [
      'an arbitration opt-out',
      'You may opt out of arbitration within 30 days of activating your telephone service by calling 1-800-555-0100. If you do not opt out, you agree to arbitrate and give up a jury trial. Opting out will not affect your service.',
    ],
    [
      'a letter asking for a PIN',
      'To protect your telephone account, please choose a four-digit PIN. Set up your PIN at www.example.com/pin or call 1-800-555-0100 within 30 days.',
    ],
    [
      'una página de cookies',
      'Usamos cookies y compartimos las páginas que visita con socios publicitarios. Usted puede optar por no participar en cualquier momento en www.example.com.',
    ],
    [
      'un aviso de banco',
      'La ley federal le da derecho a limitar que compartamos sus saldos y su historial de crédito. Si no desea que los compartamos, llame a su banco al 1-800-555-0100 dentro de 30 días.',
    ],
  ])('%s is no CPNI document', (_, text) => {
    expect(kindOf(text)).toBe('not-cpni');
  });
});

describe('kinds told by what a document does', () => {
  test.each([
    [
      'account-change-notice',
      'Dear customer, the password on your Example Telephone account was changed on May 3. If you did not make this change, call 1-800-555-0100 right away.',
    ],
    [
      'account-change-notice',
      'Estimado cliente: se cambió la dirección registrada de su cuenta telefónica. Si usted no solicitó este cambio, llame al 1-800-555-0100.',
    ],
    [
      'breach-notice',
      'We are writing to tell you of an incident. On May 3 an unauthorized person obtained your call records (CPNI) by pretending to be you. We have reported it to law enforcement.',
    ],
    [
      'breach-notice',
      'Le escribimos porque alguien sin autorización consultó su CPNI: sus registros de llamadas fueron vistos el 3 de mayo. Ya avisamos a las autoridades.',
    ],
    [
      'opt-out-failure-letter',
      'To the Secretary, Federal Communications Commission: under 47 CFR 64.2009(f), Example Telephone reports within five business days that its opt-out telephone line did not work from May 3 to May 5. The line has been repaired.',
    ],
    [
      'cover-letter',
      'Marlene H. Dortch, Secretary, Federal Communications Commission. Dear Ms. Dortch: Enclosed for filing, on behalf of Example Telephone, is its annual CPNI compliance certification, EB Docket 06-36. Please contact me with any questions. Sincerely,',
    ],
    [
      'annual-certification',
      'I, Pat Example, certify that I am an officer of Example Telephone and that I have personal knowledge that the company has operating procedures adequate to ensure compliance with the CPNI rules. The company took no actions against data brokers and received no customer complaints.',
    ],
    [
      'policy-statement',
      'Example Telephone trains its personnel in the proper use of CPNI and disciplines violations. Before soliciting approval it will notify customers of their rights. Records of approval are kept for one year. A supervisor reviews each campaign.',
    ],
  ])('%s', (kind, text) => {
    expect(kindOf(text)).toBe(kind);
  });
});

describe('labelled notices', () => {
  test.each(readCorpus(NOTICES).map(({ labels, blocks }) => [labels.file, labels, blocks] as const))(
    '%s: kind, regime and language are told from the words',
    (_, labels, blocks) => {
      const guessed = guessDocument(blocks);
      expect([guessed.kind, guessed.regime, guessed.locale]).toEqual([
        contractKind(labels.kind),
        labels.regime,
        labels.lang,
      ]);
    },
  );
});

test('an e-mail is known by its header, a mailed card by its postmark, a script by its turns', () => {
  const channelOf = (text: string) => guessDocument(markdownBlocks(text)).channel;
  const rest =
    'We ask to use your CPNI to offer you services. To opt out call 1-800-555-0100. If we do not hear from you within 40 days, we will assume you agree.';
  expect(channelOf(`Subject: Your CPNI choices\n\n${rest}`)).toBe('email');
  expect(channelOf(`Postmarked May 4\n\n${rest}`)).toBe('mail');
  expect(channelOf(`# Read this web page\n\n${rest} This web page is for subscribers.`)).toBe('web');
  expect(channelOf(rest)).toBeUndefined();
});
