import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../rules/document-context.js';
import { noUnequalChoice } from '../../rules/no-unequal-choice.js';
import { findingsOf } from '../../rules/report.js';
import { parseMdx } from '../../scripts/document/parse-mdx.js';

function reasons(source: string, kind: Kind, locale: string): string[] {
  const file = new VFile({ value: source });
  file.data.cpni = { kind, regime: 'carrier', locale, channels: [], asOf: '2026-11-21', guessed: [] };
  const tree: Root = parseMdx(source);
  unified()
    .use([[noUnequalChoice, ['error']]])
    .runSync(tree, file);
  return findingsOf(file).map(({ reason }) => reason);
}

/** What a refusal is asked for that a yes is not, and how the finding begins. */
const UNEQUAL: [string, Kind, string, string][] = [
  [
    'en',
    'opt-in-notice',
    'To agree, click Yes at www.example.com/ok. You may refuse only by notarized letter to P.O. Box 5, Exampleville, or by calling 1-800-555-0100 and mailing the notarized form.',
    'Who refuses must have a paper sworn',
  ],
  [
    'en',
    'opt-out-notice',
    'To opt out, call 1-800-555-0100 and give your full Social Security number.',
    'Who refuses must hand over identity',
  ],
  [
    'en',
    'opt-out-notice',
    'If you object, write to P.O. Box 5, Exampleville, KS 66000 and enclose a copy of your driver’s license.',
    'Who refuses must hand over identity',
  ],
  [
    'en',
    'opt-out-notice',
    'To decline, visit www.example.com/no and explain why you object.',
    'Who refuses must give a reason',
  ],
  [
    'en',
    'opt-in-notice',
    'To approve, tap Accept at www.example.com/go. To deny approval, you must appear in person at our office.',
    'Who refuses must come in person',
  ],
  [
    'en',
    'opt-out-notice',
    'To opt out, first call 1-800-555-0100 for a form, then have it signed by every user on the account, and finally return it to us.',
    'Who refuses must go through several steps',
  ],
  [
    'en',
    'opt-in-notice',
    'To refuse, call 1-800-555-0100 and speak with a retention specialist.',
    'Who refuses must go through several steps',
  ],
  [
    'en',
    'opt-in-notice',
    '“Yes, keep me informed!” or “No, I don’t like saving money”',
    'The label for no speaks ill',
  ],
  ['en', 'opt-in-notice', '- Yes! Sign me up for savings\n- No', 'Yes is described by what it brings'],
  ['en', 'opt-in-notice', '[X] Yes, I agree [ ] No, I do not agree', 'The box for yes is ticked beforehand'],
  [
    'en',
    'opt-out-notice',
    '**If you agree, you need not do anything.**\n\n## Fine print\n\nTo opt out, call 1-800-555-0100.',
    'Yes is set to be seen',
  ],
  [
    'es',
    'opt-out-notice',
    'Para excluirse, llame al 1-800-555-0100 y explique por qué no quiere participar.',
    'Who refuses must give a reason',
  ],
  [
    'es',
    'opt-out-notice',
    'Para negarse, llame al 1-800-555-0100 y dé su número de seguro social completo.',
    'Who refuses must hand over identity',
  ],
  [
    'es',
    'opt-in-notice',
    'Para aceptar, toque Acepto en www.example.com/si. Para negarse, debe acudir a nuestra oficina en persona.',
    'Who refuses must come in person',
  ],
  [
    'es',
    'opt-out-notice',
    'Para oponerse, escriba al Apartado 5, Villa Ejemplo, PR 00600, por correo certificado.',
    'Who refuses must send certified',
  ],
  ['es', 'opt-in-notice', '☑ Sí, autorizo ☐ No autorizo', 'The box for yes is ticked beforehand'],
  [
    'es',
    'opt-in-notice',
    '- ¡Sí, quiero ahorrar!\n- No, prefiero perderme las ofertas',
    'The label for no speaks ill',
  ],
  ['es', 'opt-in-notice', '- ¡Sí, quiero ofertas exclusivas!\n- No', 'Yes is described by what it brings'],
];

const EQUAL: [string, Kind, string][] = [
  [
    'en',
    'opt-out-notice',
    'To opt out, call 1-800-555-0100. You need not give a reason or your Social Security number.',
  ],
  [
    'en',
    'opt-out-notice',
    'If you approve, do nothing. To opt out, check the box and return this card, or call 1-800-555-0100.',
  ],
  [
    'en',
    'opt-out-notice',
    'To opt out, call 1-800-555-0100. If you like, tell us why; it will not change anything.',
  ],
  ['en', 'opt-in-notice', 'To agree, sign and return this card. To refuse, do nothing.'],
  [
    'en',
    'opt-in-notice',
    '[ ] YES, you may use my CPNI to tell me about special offers. [ ] NO, you may not use my CPNI.',
  ],
  [
    'en',
    'opt-in-notice',
    '**To agree**, tap Allow. **To refuse**, tap Don’t allow. (Questions? Call 1-800-555-0100.)',
  ],
  [
    'en',
    'opt-out-notice',
    'We send this notice by certified mail when an address is new. To opt out, text STOP to 55500.',
  ],
  [
    'en',
    'opt-out-notice',
    'To opt out, write to us (CPNI Desk, P.O. Box 5, Exampleville) or visit www.example.com/cpni.',
  ],
  ['en', 'opt-out-notice', '**If you agree, you need do nothing.** **To say no, call 1-800-555-0100.**'],
  ['en', 'opt-out-notice', 'Have your account number at hand when you call 1-800-555-0100 to opt out.'],
  [
    'es',
    'opt-out-notice',
    'Para excluirse, llame al 1-800-555-0100. No hace falta dar razones ni su seguro social.',
  ],
  [
    'es',
    'opt-out-notice',
    'Si está de acuerdo, no haga nada. Para negarse, marque la casilla y devuelva la tarjeta, o llame al 1-800-555-0100.',
  ],
  ['es', 'opt-in-notice', 'Para aceptar, firme y devuelva la hoja. Para negarse, no haga nada.'],
  [
    'es',
    'opt-in-notice',
    '[ ] SÍ, pueden usar mi CPNI para ofrecerme descuentos. [ ] NO, no pueden usar mi CPNI.',
  ],
  [
    'es',
    'opt-out-notice',
    'Para negarse, llame al 1-800-555-0100 o visite www.example.com/cpni. Si quiere, díganos por qué.',
  ],
  ['es', 'opt-out-notice', 'Le enviamos este aviso por correo certificado. Para excluirse, responda NO.'],
];

describe('an unequal choice', () => {
  it.each(UNEQUAL)('is found (%s, %s): %s', (locale, kind, source, begins) => {
    expect(reasons(source, kind, locale)).toEqual([expect.stringContaining(begins)]);
  });

  it.each(EQUAL)('is not seen in (%s, %s): %s', (locale, kind, source) => {
    expect(reasons(source, kind, locale)).toEqual([]);
  });

  it('is no matter in a filing', () => {
    expect(
      reasons('To opt out, call 1-800-555-0100 and explain why you refuse.', 'policy-statement', 'en'),
    ).toEqual([]);
  });
});
