import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it, test } from 'vitest';
import type { DocumentContext } from '../../rules/document-context.js';
import preset from '../../rules/index.js';
import { loadPlainWords } from '../../rules/plain/words.js';
import { findingsOf } from '../../rules/report.js';
import { parseMdx } from '../../scripts/document/parse-mdx.js';

const notice: DocumentContext = {
  kind: 'opt-out-notice',
  regime: 'carrier',
  locale: 'en',
  channels: [],
  asOf: '2026-03-02',
  guessed: [],
};

function findings(rule: string, source: string, about: Partial<DocumentContext> = {}) {
  const file = new VFile({ value: source, path: 'notice.mdx' });
  file.data.cpni = { ...notice, ...about };
  const plugins = preset.plugins.filter(([{ name }]) => name === `cpni:${rule}`);
  unified()
    .use(plugins)
    .runSync(parseMdx(source) as Root, file);
  return findingsOf(file);
}
const reasons = (rule: string, source: string, about?: Partial<DocumentContext>) =>
  findings(rule, source, about).map(({ reason }) => reason);
const es = { locale: 'es' };

test('advice on plain language is a warning, in both languages', () => {
  expect(findings('plain-legalese', 'Pursuant to the law.').map(({ severity }) => severity)).toEqual([
    'warning',
  ]);
  expect(findings('plain-legalese', 'En virtud de la ley.', es).map(({ severity }) => severity)).toEqual([
    'warning',
  ]);
});

test.each([
  ['carrier', '47 CFR 64.2008(c)(4)'],
  ['trs', '47 CFR 64.5108(c)(4)'],
] as const)('advice to a %s says what law asks that a notice be understood', (regime, cite) => {
  for (const rule of ['legalese', 'abbreviation', 'capitals', 'double-negative', 'passive-duty']) {
    const [found] = findings(`plain-${rule}`, HARD, { regime });
    expect([rule, found?.cite]).toEqual([rule, cite]);
  }
  expect(findings('plain-legalese', HARD, { kind: 'breach-notice' })[0]?.cite).toBeUndefined();
});

const HARD = 'PURSUANT TO THE LAW, notification must be provided through our IVR unless you do not agree.';
describe.each(
  preset.plugins.map(([{ name }]) => name.slice('cpni:'.length)).filter((name) => name.startsWith('plain-')),
)('%s', (rule) => {
  it.each([
    'policy-statement',
    'annual-certification',
    'cover-letter',
    'opt-out-failure-letter',
    'not-cpni',
  ] as const)('has nothing to say of a %s', (kind) => {
    expect(findings(rule, HARD, { kind })).toEqual([]);
  });

  it('has nothing to say in a language it cannot read, nor of no words', () => {
    expect(findings(rule, HARD, { locale: 'ht' })).toEqual([]);
    expect(findings(rule, '')).toEqual([]);
  });
});

describe('plain-reading-grade', () => {
  const easy = 'You may say no to us at any time. We will then stop at once. '.repeat(8);
  const hard =
    'Notification necessitates individual authorization. Disapproval constitutes revocation of authorization. ';

  it('names the hardest sentences with their lines, the worst first', () => {
    const found = findings('plain-reading-grade', `${easy}\n\n${hard.repeat(6)}`);
    expect(found).toHaveLength(1);
    expect(found[0]?.related?.[0]).toEqual({
      path: 'notice.mdx',
      line: 3,
      reason:
        '“Notification necessitates individual authorization.” (4 words; long: notification, individual, authorization, necessitates)',
    });
    expect(found[0]?.related?.every(({ line }) => line === 3)).toBe(true);
  });

  it('says by whose measure', () => {
    const [found] = findings('plain-reading-grade', hard.repeat(15));
    expect([found?.law, found?.cite]).toEqual([['J-SSA-1'], 'SSA POMS NL 10605.101']);
  });

  it('does not grade less than a hundred words', () => {
    expect(findings('plain-reading-grade', hard.repeat(5))).toEqual([]);
  });

  it('does not hold the statutory name against the writer', () => {
    const statutory = 'It is customer proprietary network information under 47 U.S.C. § 222(h)(1). '.repeat(
      12,
    );
    expect(findings('plain-reading-grade', easy + statutory)).toEqual([]);
  });

  it('reads Spanish by INFLESZ and shows Fernández Huerta beside it', () => {
    const difícil =
      'La notificación correspondiente constituye autorización ininterrumpida, independientemente de manifestaciones posteriores. ';
    expect(reasons('plain-reading-grade', difícil.repeat(12), es)).toEqual([
      'The words score -77 (INFLESZ; -67 by Fernández Huerta), which is hard to read.',
    ]);
    expect(reasons('plain-reading-grade', 'Usted puede decir que no cuando guste. '.repeat(20), es)).toEqual(
      [],
    );
  });
});

describe('plain-sentence-length', () => {
  const words = (count: number) => `${'we '.repeat(count - 1)}go.`;

  test('forty words are let pass and forty-one are not', () => {
    expect(reasons('plain-sentence-length', words(40))).toEqual([]);
    expect(reasons('plain-sentence-length', words(41))).toEqual(['This sentence has 41 words.']);
  });

  test('an average of twenty is let pass; above, the document has one finding with its longest sentences', () => {
    expect(findings('plain-sentence-length', [words(20), words(20), words(20)].join('\n\n'))).toEqual([]);
    const found = findings('plain-sentence-length', [words(15), words(45), words(20)].join('\n\n'));
    expect(found.map(({ reason }) => reason)).toEqual(['The sentences have 27 words on average.']);
    expect(found[0]?.related?.map(({ line }) => line)).toEqual([3, 5, 1]);
  });

  test('each item of a list is a sentence of its own', () => {
    const items = Array.from({ length: 6 }, () => '- the numbers that you call from home;').join('\n');
    expect(findings('plain-sentence-length', `We keep these records of you:\n\n${items}`)).toEqual([]);
  });
});

describe('plain-abbreviation', () => {
  test.each([
    'Customer proprietary network information (CPNI) is private.',
    'Customer proprietary network information, or CPNI, is private.',
    'Those are customer proprietary network information, CPNI for short.',
    'The law calls it CPNI.',
    'These records have a clunky name, CPNI.',
    '## What is CPNI?\n\nIt is what we know of your calls.',
    '# CPNI\n\nIt is customer proprietary network information ("CPNI").',
    'We tell the TRS Fund administrator how long you talk.',
    'We at Northstar VRS ask you.',
    'Reply NTFY to say no. Text the word NCPN to 555-0142.',
    'Call us by TTY at 9 a.m. EST, write to P.O. Box 4, Salem, OR, or ask the FCC. Heron LLC, U.S.A., takes your PIN.',
  ])('is silent on: %s', (words) => {
    expect(reasons('plain-abbreviation', words)).toEqual([]);
  });

  test.each([
    'La información de la red propiedad del cliente (CPNI, por sus siglas en inglés) es suya.',
    'Esos datos se conocen como CPNI.',
    '¿Qué es la CPNI? Es lo que sabemos de sus llamadas.',
    'Informamos al administrador del Fondo TRS.',
  ])('is silent on: %s', (words) => {
    expect(reasons('plain-abbreviation', words, es)).toEqual([]);
  });

  test('a word that begins the sentence makes no name of it', () => {
    expect(reasons('plain-abbreviation', 'Our IVR takes calls.')).toEqual(['“IVR” is not explained.']);
  });

  test.each(['Your CPNI is private. We keep your CPNI.', 'We need your CPNI or else we stop.'])(
    'finds: %s',
    (words) => {
      expect(reasons('plain-abbreviation', words)).toEqual(['“CPNI” is not explained.']);
    },
  );

  test('an explanation that comes late is pointed to', () => {
    const source = ['We use your CPNI.', 'One.', 'Two.', 'Three.', 'CPNI means your call records.'].join(
      '\n\n',
    );
    const [found] = findings('plain-abbreviation', source);
    expect(found?.reason).toBe('“CPNI” is explained only further down.');
    expect(found?.related?.map(({ line }) => line)).toEqual([9]);
  });
});

describe('plain-legalese', () => {
  test('one phrase is one finding, however often it stands', () => {
    expect(reasons('plain-legalese', 'Prior to March. Prior to April.\n\nHereby we ask.')).toEqual([
      '“Prior to” is legalese, and stands here 2 times.',
      '“Hereby” is legalese.',
    ]);
  });

  test('a sentence of jargon is told phrase by phrase, and a vote is none', () => {
    const words =
      'Notwithstanding the foregoing, your election remains in full force and effect unless and until you revoke it.';
    expect(findings('plain-legalese', words).map(({ expected }) => expected)).toEqual([
      'In plain words: “but” or “even so”.',
      'In plain words: “choice” or “answer”.',
      'In plain words: “in effect” or “valid”.',
      'In plain words: until.',
    ]);
    expect(reasons('plain-legalese', 'We are closed on the election day.')).toEqual([]);
  });

  test('the words of the rule itself are none', () => {
    const words =
      'You may restrict, revoke or limit your approval. We disclose it to affiliates. You may withdraw access.';
    expect(reasons('plain-legalese', words)).toEqual([]);
  });

  test('a replacement is given for each, in the language of the notice', () => {
    for (const locale of ['en', 'es']) {
      expect(loadPlainWords(locale)?.legalese.filter(({ use }) => use.trim() === '')).toEqual([]);
    }
  });
});

describe('plain-double-negative', () => {
  test.each([
    ['We will not fail to stop.', '“not fail to” negates a negative.'],
    ['It is not impossible to change.', '“not impossible” negates a negative.'],
    ['You cannot ask us not to call.', '“cannot ask us not” negates a negative.'],
    ['Nobody may not be asked.', '“Nobody may not” negates a negative.'],
  ])('%s', (words, reason) => {
    expect(reasons('plain-double-negative', words)).toEqual([reason]);
  });

  test.each([
    'Nothing will change if you do not reply. No one will call you if you say no.',
    'If you do not agree, you do not need to sign. We do not sell it and will not lend it.',
    'We will not use it unless you tell us that we may. We do not use it without your consent.',
    'We do not charge for this, not even once. It does not matter whether you do not answer.',
  ])('is silent on: %s', (words) => {
    expect(reasons('plain-double-negative', words)).toEqual([]);
  });

  test.each([
    ['No es imposible cambiarlo.', '“No es imposible” negates a negative.'],
    ['Usted no puede no contestar.', '“no puede no” negates a negative.'],
  ])('%s', (words, reason) => {
    expect(reasons('plain-double-negative', words, es)).toEqual([reason]);
  });

  test.each([
    'No pasará nada. No le daremos ninguno a nadie, nunca.',
    'Si no quiere, no tiene que hacer nada.',
  ])('is silent on: %s', (words) => {
    expect(reasons('plain-double-negative', words, es)).toEqual([]);
  });
});

describe('plain-passive-duty', () => {
  test.each([
    ['We must be notified in writing.', '“must be notified” does not say who must do it.'],
    [
      'The form is required to be returned by March 3.',
      '“is required to be returned” does not say who must do it.',
    ],
  ])('%s', (words, reason) => {
    expect(reasons('plain-passive-duty', words)).toEqual([reason]);
  });

  test.each([
    'You must notify us. It must be kept by us. Your records may be used. You must be 18. It must be limited to that.',
    'Your records will be protected.',
  ])('is silent on: %s', (words) => {
    expect(reasons('plain-passive-duty', words)).toEqual([]);
  });

  test.each([
    ['Deberá notificarse por escrito.', '“Deberá notificarse” does not say who must do it.'],
    ['La hoja debe ser devuelta.', '“debe ser devuelta” does not say who must do it.'],
    ['Se debe enviar la hoja.', '“Se debe enviar” does not say who must do it.'],
  ])('%s', (words, reason) => {
    expect(reasons('plain-passive-duty', words, es)).toEqual([reason]);
  });

  test('Spanish: the customer who must write to us is named by the verb', () => {
    expect(
      reasons('plain-passive-duty', 'Debe comunicarse con nosotros. Tiene que ser mayor de edad.', es),
    ).toEqual([]);
  });
});

describe('plain-capitals', () => {
  test('a name in capitals that the letter writes small elsewhere is a name', () => {
    expect(reasons('plain-capitals', '# BITTERROOT BEND MUTUAL\n\nWe at Bitterroot Bend ask you.')).toEqual(
      [],
    );
  });

  test('a heading of three words is let be, and the same words in a sentence are not', () => {
    expect(reasons('plain-capitals', '# THE PARTY LINE')).toEqual([]);
    expect(reasons('plain-capitals', 'We ask you: PLEASE READ CAREFULLY.')).toEqual([
      '“PLEASE READ CAREFULLY” is all in capitals.',
    ]);
  });

  test('a shouted sentence with a citation is one finding', () => {
    expect(
      reasons('plain-capitals', 'NOTICE UNDER 47 U.S.C. § 222 ABOUT YOUR RECORDS. Please read.'),
    ).toEqual(['“NOTICE UNDER 47 U.S.C. § 222 ABOUT YOUR RECORDS” is all in capitals.']);
  });

  test('abbreviations and a form’s boxes are none', () => {
    expect(
      reasons('plain-capitals', 'YES ____ NO ____ CPNI, TRS, VRS, FCC. Heron LLC, PO Box 3, OR.'),
    ).toEqual([]);
  });
});

describe('a text made to be slow is read in a moment', () => {
  const plain = preset.plugins.filter(([{ name }]) => name.startsWith('cpni:plain-'));
  it.each([
    ['one endless word', 'a'.repeat(20_000)],
    ['capitals and hyphens', `${'A-'.repeat(10_000)}a`],
    ['a line to write on', '\\_'.repeat(5_000)],
    ['dots', 'a.'.repeat(10_000)],
    ['negatives', "n't not ".repeat(3_000)],
    ['house numbers', '12 '.repeat(5_000)],
    ['names', 'to Ab Cd '.repeat(2_000)],
  ])('%s', (_, source) => {
    const file = new VFile({ value: source });
    file.data.cpni = { ...notice, kind: 'breach-notice' };
    const start = performance.now();
    unified()
      .use(plain)
      .runSync(parseMdx(source) as Root, file);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

const notices = fileURLToPath(new URL('../../notices', import.meta.url));
const samples = readdirSync(notices, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /notice\/\w+\.mdx$/.test(path),
);
describe('the sample notices', () => {
  it.each(samples)(
    '%s has no double negative, legalese, passive duty or capitals as it is written',
    (path) => {
      const source = readFileSync(join(notices, path), 'utf8');
      const locale = path.endsWith('es.mdx') ? 'es' : 'en';
      const rules = [
        'plain-double-negative',
        'plain-legalese',
        'plain-passive-duty',
        'plain-capitals',
        'plain-abbreviation',
      ];
      expect(rules.flatMap((rule) => reasons(rule, source, { locale }))).toEqual([]);
    },
  );
});
