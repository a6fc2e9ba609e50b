import { describe, expect, it } from 'vitest';
import { findings, replaced, told } from './compare-texts.js';
import { textIn, withLines } from './edit-lines.js';

interface Case {
  locale: string;
  what: string;
  source: string;
  target: string;
}

/** A pair with one fault, and what tells it. */
interface Fault extends Case {
  rule: string;
  /** Line in the translation, and in the source (0: none is named). */
  at: [line: number, sourceLine: number];
  /** Words that the message quotes. */
  says: string;
}

const FAULTS: Fault[] = [
  {
    rule: 'parity-untranslated',
    what: 'a link left in English',
    locale: 'vi',
    source:
      'You can change your choice online. [Open the privacy page](https://www.larkspur.example/privacy) to begin.',
    target:
      'Quý vị có thể thay đổi lựa chọn trên mạng. [Open the privacy page](https://www.larkspur.example/privacy) để bắt đầu.',
    at: [1, 1],
    says: '“Open the privacy page” is in English, in a text in Vietnamese',
  },
  {
    rule: 'parity-untranslated',
    what: 'a sentence left in English amid others',
    locale: 'ru',
    source:
      'We keep a record of your choice. You do not have to pay for it. It remains valid until you change it.',
    target:
      'Мы храним запись о вашем выборе. You do not have to pay for it. Он остаётся в силе, пока вы его не измените.',
    at: [1, 1],
    says: '“You do not have to pay for it.” is in English, in a text in Russian',
  },
  {
    rule: 'parity-untranslated',
    what: 'a picture whose words were left in English',
    locale: 'es',
    source:
      '![A customer reads the monthly bill at a kitchen table](bill.png)\n\nYour bill shows the services that you buy from us.',
    target:
      '![A customer reads the monthly bill at a kitchen table](bill.png)\n\nSu factura muestra los servicios que usted nos compra.',
    at: [1, 1],
    says: 'is in English, in a text in Spanish',
  },
  {
    rule: 'parity-contacts',
    what: 'two digits of a telephone number swapped',
    locale: 'ko',
    source: 'To say no, call us at 1-800-555-0172. The call is free of charge.',
    target: '거부하시려면 1-800-555-0127번으로 전화해 주십시오. 통화료는 무료입니다.',
    at: [1, 1],
    says: 'The telephone number here is “1-800-555-0127”, and “1-800-555-0172” in the source.',
  },
  {
    rule: 'parity-contacts',
    what: 'an e-mail address of another department',
    locale: 'fr',
    source: 'Write to privacy@larkspur.example if you have a question about your records.',
    target: 'Écrivez à sales@larkspur.example si vous avez une question au sujet de vos dossiers.',
    at: [1, 1],
    says: '“privacy@larkspur.example” in the source',
  },
  {
    rule: 'parity-contacts',
    what: 'a link that leads elsewhere',
    locale: 'zh-Hans',
    source: 'You can [tell us your choice](https://www.larkspur.example/choices) on our website.',
    target: '您可以在我们的网站上[告诉我们您的选择](https://www.larkspur.example/offers)。',
    at: [1, 1],
    says: 'https://www.larkspur.example/choices',
  },
  {
    rule: 'parity-contacts',
    what: 'a web page left out',
    locale: 'es',
    source: 'To say no, visit www.larkspur.example/choices or call 1-800-555-0172.',
    target: 'Para decir que no, llame al 1-800-555-0172.',
    at: [1, 1],
    says: '“www.larkspur.example/choices”',
  },
  {
    rule: 'parity-values',
    what: 'another number of days',
    locale: 'ar',
    source: 'If you do not answer within 30 days, we will use your records.',
    target: 'إذا لم تردوا خلال 14 يومًا، فسوف نستخدم سجلاتكم.',
    at: [1, 1],
    says: '“30 days” in the source',
  },
  {
    rule: 'parity-values',
    what: 'months for years',
    locale: 'es',
    source: 'We will ask you again every two years.',
    target: 'Le volveremos a preguntar cada dos meses.',
    at: [1, 1],
    says: 'cada dos meses',
  },
  {
    rule: 'parity-values',
    what: 'another day of the month',
    locale: 'vi',
    source: 'This change takes effect on May 4, 2026 for every customer.',
    target: 'Thay đổi này có hiệu lực từ ngày 14 tháng 5 năm 2026 đối với mọi khách hàng.',
    at: [1, 1],
    says: '“May 4, 2026” in the source',
  },
  {
    rule: 'parity-values',
    what: 'an afternoon that became a morning',
    locale: 'es',
    source: 'Our office is open until 5:00 p.m. on weekdays.',
    target: 'Nuestra oficina está abierta hasta las 5:00 a. m. de lunes a viernes.',
    at: [1, 1],
    says: '5:00 a. m.',
  },
  {
    rule: 'parity-values',
    what: 'a decimal point lost',
    locale: 'pt',
    source: 'A copy of the record costs $2.50 by mail.',
    target: 'Uma cópia do registro custa US$ 250 pelo correio.',
    at: [1, 1],
    says: '“$2.50” in the source',
  },
  {
    rule: 'parity-dropped',
    what: 'the end of a sentence left out',
    locale: 'es',
    source: withLines(
      textIn('en'),
      12,
      12,
      'We would like to share your records with our affiliates, with the agents who sell our services, and with the companies that print and mail our monthly bills.',
    ),
    target: withLines(
      textIn('es'),
      12,
      12,
      'Nos gustaría compartir sus registros con nuestras empresas afiliadas.',
    ),
    at: [12, 12],
    says: 'with the companies that p',
  },
  {
    rule: 'parity-added',
    what: 'a condition that the source does not make',
    locale: 'es',
    source: textIn('en'),
    target: replaced(
      textIn('es'),
      'en cualquier momento.',
      'en cualquier momento, siempre que pague una tarifa de servicio a nuestra empresa.',
    ),
    at: [32, 32],
    says: '“siempre que pague una tarifa de servicio a nuestra empresa”',
  },
  {
    rule: 'parity-changed',
    what: 'a heading over something else',
    locale: 'vi',
    source: textIn('en'),
    target: withLines(textIn('vi'), 20, 20, '## Giá cước mới và khuyến mãi'),
    at: [20, 20],
    says: 'This heading speaks of something else than the source',
  },
  {
    rule: 'parity-changed',
    what: 'an item that tells something else',
    locale: 'es',
    source: textIn('en'),
    target: withLines(textIn('es'), 26, 26, '- Compre un teléfono en cualquiera de nuestras tiendas.'),
    at: [26, 26],
    says: 'This item speaks of something else than the source',
  },
  {
    rule: 'parity-names',
    what: 'a company under another name',
    locale: 'ar',
    source: textIn('en'),
    target: withLines(textIn('ar'), 16, 16, '| مدة مكالماتكم | Larkspur Electric | 12 شهرًا |'),
    at: [16, 16],
    says: 'The name “Larkspur Security” of the source is “Larkspur Electric” here.',
  },
];

const FAITHFUL: Case[] = [
  {
    what: 'a number of days in words and digits, in words alone in the other',
    locale: 'es',
    source: 'You have thirty (30) days to tell us no.',
    target: 'Usted tiene treinta días para decirnos que no.',
  },
  {
    what: 'a number of days in words',
    locale: 'vi',
    source: 'If we do not hear from you within 30 days, we will use your records.',
    target:
      'Nếu chúng tôi không nhận được hồi âm của quý vị trong vòng ba mươi ngày, chúng tôi sẽ sử dụng hồ sơ của quý vị.',
  },
  {
    what: 'a number of days in Chinese numerals',
    locale: 'zh-Hans',
    source: 'If we do not hear from you within 30 days, we will use your records.',
    target: '如果我们在三十天内没有收到您的回复，我们将使用您的记录。',
  },
  {
    what: 'a date with the year first',
    locale: 'ko',
    source: 'This change takes effect on May 4, 2026.',
    target: '이 변경은 2026년 5월 4일부터 효력이 발생합니다.',
  },
  {
    what: 'a decimal comma',
    locale: 'pt',
    source: 'A copy of the record costs $2.50 by mail.',
    target: 'Uma cópia do registro custa US$ 2,50 pelo correio.',
  },
  {
    what: 'around the clock in words',
    locale: 'es',
    source: 'You can reach us 24/7 at no cost.',
    target: 'Puede comunicarse con nosotros sin costo las 24 horas del día, los siete días de la semana.',
  },
  {
    what: 'a telephone number in another layout',
    locale: 'fr',
    source: 'To say no, call 1-800-555-0172 free of charge.',
    target: 'Pour refuser, appelez gratuitement le 1 (800) 555-0172.',
  },
  {
    what: 'a page in the language’s own folder behind a link',
    locale: 'es',
    source: 'You can [tell us your choice](https://www.larkspur.example/choices) on our website.',
    target: 'Puede [comunicarnos su decisión](https://www.larkspur.example/es/choices) en nuestro sitio web.',
  },
  {
    what: 'names, a street, a citation and a short form as they are',
    locale: 'ar',
    source:
      'Larkspur Telephone Company, 40 Mill Street, Barre, VT 05641, tells you this as 47 CFR 64.2008 requires. The rule calls these records CPNI.',
    target:
      'تخبركم بذلك شركة Larkspur Telephone Company، 40 Mill Street, Barre, VT 05641، كما تقتضي المادة 47 CFR 64.2008. وتسمي القاعدة هذه السجلات CPNI.',
  },
  {
    what: 'a button that is quoted in English with its meaning behind it',
    locale: 'es',
    source: 'Sign in to your account and press “Save my choice”.',
    target: 'Entre en su cuenta y pulse «Save my choice» (Guardar mi decisión).',
  },
  {
    what: 'a sentence turned about',
    locale: 'ru',
    source: 'We will never ask you for your password by telephone.',
    target: 'По телефону ваш пароль мы никогда спрашивать не будем.',
  },
  {
    what: 'a heading that is a question in the other',
    locale: 'vi',
    source:
      '# Your phone records\n\n## Saying no\n\nCall us at any time, and we will stop sharing your records.',
    target:
      '# Hồ sơ điện thoại của quý vị\n\n## Làm thế nào để từ chối?\n\nQuý vị hãy gọi cho chúng tôi bất cứ lúc nào, và chúng tôi sẽ ngừng chia sẻ hồ sơ của quý vị.',
  },
  {
    what: 'much longer words for the same',
    locale: 'tl',
    source: 'Saying no does not affect the services that you have.',
    target:
      'Ang inyong pagtanggi ay hindi makaaapekto sa anumang mga serbisyong kasalukuyan ninyong tinatanggap mula sa amin.',
  },
  {
    what: 'the familiar form and short sentences',
    locale: 'ht',
    source: 'You have the right to say no. It costs nothing, and your services stay the same.',
    target: 'Ou gen dwa di non. Sa pa koute anyen, epi sèvis ou yo rete menm jan an.',
  },
];

describe('one fault is one finding, at both places', () => {
  it.each(FAULTS)('$rule: $what ($locale)', ({ rule, at, says, ...texts }) => {
    expect(told(texts)).toEqual([[rule, ...at]]);
    const [finding] = findings(texts);
    expect([finding?.reason, ...(finding?.related ?? []).map(({ reason }) => reason)].join('\n')).toContain(
      says,
    );
  });
});

describe('a faithful translation', () => {
  it.each(FAITHFUL)('may have $what ($locale)', ({ what: _, ...texts }) => {
    expect(findings(texts).map(({ rule, reason }) => `${rule}: ${reason}`)).toEqual([]);
  });
});

describe('what is told of a fault', () => {
  const all = FAULTS.flatMap(({ what, ...texts }) => findings(texts).map((finding) => ({ what, finding })));

  it.each(all)('is whole sentences, with the law and both places: $what', ({ finding }) => {
    const { reason, expected = '', related = [], cite, url, law } = finding;
    expect(reason).toMatch(/^[\p{Lu}“].*[^.\s”]”?\.$/su);
    expect(expected).toMatch(/^[\p{Lu}“#].*\.”?$/su);
    expect(`${reason} ${expected} ${related[0]?.reason}`).not.toMatch(/undefined|null|NaN|\[object| {2}|“”/);
    expect({ path: finding.path, severity: finding.severity, cite, law, url }).toEqual({
      path: 'target',
      severity: 'error',
      cite: '47 CFR 64.2008(c)(6)',
      law: ['U-2008-c6'],
      url: expect.stringContaining('64.2008(c)(6)'),
    });
    expect(related).toMatchObject([{ path: 'source', reason: expect.stringMatching(/^says “.+”$/su) }]);
  });

  it('is in the words that are at fault, and not in all of the paragraph', () => {
    const fault = FAULTS.find(({ what }) => what === 'another number of days');
    if (!fault) throw new Error('the case is gone');
    const [finding] = findings(fault);
    expect(fault.target.slice((finding?.column ?? 0) - 1, (finding?.endColumn ?? 0) - 1)).toBe('14 يومًا');
  });
});
