import { describe, expect, it } from 'vitest';
import { lines, notice } from '../document/words-of.js';
import { CARRIER, NOTICE } from '../workspace/workspace-copy.js';

const LETTER = 'at: { street: 1 Lighthouse Way, city: Rockland, state: ME, zip: "04841" }';

/** The notice in one more language, whose words the company's facts have. */
function said(locale: string, words: string, carrier: (old: string) => string = (old) => old) {
  const known = ['en', 'es'].includes(locale) ? '[en, es]' : `[en, es, ${locale}]`;
  return notice(words, locale, {
    [CARRIER]: carrier,
    [`${NOTICE}/document.yaml`]: (old: string) =>
      old
        .replace('[en, es]', known)
        .replace('[mail, web]', '[email]')
        .replace('choices: [phone]', 'recipients: [mobile]')
        .replace('facts:', 'signed: { president: 2026-02-01 }\nfacts:'),
  });
}

function withChoices(yaml: string): (old: string) => string {
  return (old) => old.replace(/^choices:[\s\S]*?(?=^facts:)/m, `choices:\n${yaml}\n`);
}

/** What to press, as a phrase; and the whole sentences that it becomes. */
const PHONE: [locale: string, what: string, sentence: string][] = [
  [
    'ar',
    'اضغط على 2',
    'اتصل بالرقم 1-800-555-0113 واضغط على 2. الخط متاح على مدار 24 ساعة يوميًا، 7 أيام في الأسبوع، والخدمة باللغات التالية: الإنجليزية والصينية، والمكالمة مجانية.',
  ],
  [
    'fr',
    'appuyez sur le 2',
    'Appelez le 1-800-555-0113 et appuyez sur le 2. La ligne est ouverte 24 heures sur 24, 7 jours sur 7, en anglais et chinois, et l’appel est gratuit.',
  ],
  [
    'ht',
    'peze 2',
    'Rele 1-800-555-0113 epi peze 2. Liy lan louvri 24 èdtan pa jou, 7 jou pa semèn, nan lang sa yo: angle ak chinwa, epi apèl la gratis.',
  ],
  [
    'ko',
    '2번을 누르십시오',
    '1-800-555-0113번으로 전화하여 2번을 누르십시오. 전화는 하루 24시간, 주 7일 이용할 수 있고, 영어 및 중국어로 안내하며, 통화료는 무료입니다.',
  ],
  [
    'pt',
    'tecle 2',
    'Ligue para 1-800-555-0113 e tecle 2. A linha funciona 24 horas por dia, 7 dias por semana, em inglês e chinês, e a ligação é gratuita.',
  ],
  [
    'ru',
    'нажмите 2',
    'Позвоните по номеру 1-800-555-0113 и нажмите 2. Линия работает 24 часа в сутки, 7 дней в неделю; языки обслуживания: английский и китайский; звонок бесплатный.',
  ],
  [
    'tl',
    'pindutin ang 2',
    'Tumawag sa 1-800-555-0113 at pindutin ang 2. Bukas ang linya nang 24 na oras bawat araw, 7 araw bawat linggo, sa wikang Ingles at Tsino, at libre ang tawag.',
  ],
  [
    'vi',
    'nhấn phím 2',
    'Hãy gọi số 1-800-555-0113 và nhấn phím 2. Đường dây hoạt động 24 giờ một ngày, 7 ngày một tuần, phục vụ bằng tiếng Anh và tiếng Trung, và cuộc gọi miễn phí.',
  ],
  [
    'zh-Hans',
    '按 2',
    '请拨打 1-800-555-0113，然后按 2。该电话线路每天24小时、每周7天开通，提供英语和中文服务，通话免费。',
  ],
  [
    'zh-Hant',
    '按 2',
    '請撥打 1-800-555-0113，然後按 2。此電話專線每天24小時、每週7天開放，提供英語和中文服務，通話免費。',
  ],
];

describe('<Choices>', () => {
  it.each(PHONE)('are whole sentences in %s, with its own signs and order', (locale, what, sentence) => {
    const yaml = `  phone:\n    way: phone\n    at: 1-800-555-0113\n    deny: { ${locale}: ${what} }\n    hours: always\n    cost: free\n    languages: [en, zh-Hans]\n`;
    const { tree, findings } = said(locale, '<Choices to="deny" />', withChoices(yaml));
    expect(findings).toEqual([]);
    expect(lines(tree)).toEqual([sentence]);
  });

  it.each([
    [
      'zh-Hans',
      '勾选“否”',
      '邮寄方式：勾选“否”，并将您的答复寄至 1 Lighthouse Way, Rockland, ME 04841。您可以在白天或夜间的任何时间投寄，邮费由我们支付。',
    ],
    [
      'ko',
      '카드의 ‘아니요’에 표시하십시오',
      '우편: 카드의 ‘아니요’에 표시하십시오. 그런 다음 답변을 1 Lighthouse Way, Rockland, ME 04841 주소로 보내십시오. 우편은 밤낮 언제든지 보낼 수 있고, 우편 요금은 당사가 부담합니다.',
    ],
  ])('by a letter in %s', (locale, what, sentence) => {
    const yaml = `  letter:\n    way: mail\n    ${LETTER}\n    deny: ${what}\n    hours: always\n    cost: free\n`;
    expect(lines(said(locale, '<Choices to="deny" />', withChoices(yaml)).tree)).toEqual([sentence]);
  });

  it('name a written language by its script where it is written', () => {
    const yaml = `  web:\n    way: web\n    at: https://www.example.com\n    deny: 选“否”\n    hours: always\n    cost: free\n    languages: [zh-Hans]\n`;
    const [sentence] = lines(said('zh-Hans', '<Choices to="deny" />', withChoices(yaml)).tree);
    expect(sentence).toContain('提供简体中文服务');
  });
});

describe('<Recipients>, <Signature> and <Definition>', () => {
  const WORDS = '<Recipients />\n\n<Signature of="president" />\n\n<Definition term="CPNI">x</Definition>';
  const localise = (locale: string, does: string, title: string) => (old: string) =>
    old
      .replace('does: { en: sells', `does: { ${locale}: ${does}, en: sells`)
      .replace('title: { en:', `title: { ${locale}: ${title}, en:`);
  const rows: [locale: string, does: string, title: string, said: string[]][] = [
    [
      'zh-Hans',
      '销售手机服务。',
      '总裁',
      [
        'Quiet Harbor Mobile, LLC（本公司的关联公司）：销售手机服务。',
        '总裁',
        '日期：2026年2月1日',
        'CPNI：x',
      ],
    ],
    [
      'ko',
      '휴대전화 서비스를 판매합니다',
      '사장',
      [
        'Quiet Harbor Mobile, LLC(당사 계열사): 휴대전화 서비스를 판매합니다.',
        '사장',
        '날짜: 2026년 2월 1일',
        'CPNI: x',
      ],
    ],
    [
      'fr',
      'vend des services mobiles',
      'Présidente',
      [
        'Quiet Harbor Mobile, LLC (notre société affiliée) vend des services mobiles.',
        'Présidente',
        'Date\u00A0: 1er février 2026',
        'CPNI\u00A0: x',
      ],
    ],
  ];
  it.each(rows)('have the signs of %s', (locale, does, title, expected) => {
    const words = lines(said(locale, WORDS, localise(locale, does, title)).tree);
    expect(words).toEqual([
      expected[0],
      '/s/ Odile Brackwater',
      'Odile Brackwater',
      expected[1],
      'Quiet Harbor Telephone, Inc.',
      expected[2],
      expected[3],
    ]);
  });
});
