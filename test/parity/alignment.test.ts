import { describe, expect, it } from 'vitest';
import { findings, told } from './compare-texts.js';
import { LOCALES, type Locale, lineOf, sentencesOf, textIn, withLines, withOrder } from './edit-lines.js';

const MERGED: Record<Locale, string> = {
  es: 'Su decisión sigue vigente hasta que usted la cambie, cosa que puede hacer en cualquier momento.',
  'zh-Hans': '在您更改之前，您的选择一直有效，而您可以随时更改。',
  vi: 'Lựa chọn của quý vị vẫn có hiệu lực cho đến khi quý vị thay đổi, và quý vị có thể thay đổi bất cứ lúc nào.',
  ru: 'Ваш выбор остаётся в силе, пока вы его не измените, а изменить его вы можете в любое время.',
  ar: 'يظل اختياركم ساريًا إلى أن تغيروه، ويمكنكم تغييره في أي وقت.',
};
const SPLIT: Record<Locale, string> = {
  es: 'Nos gustaría compartir sus registros con Larkspur Security. Esta empresa vende alarmas para el hogar. Los usaría para ofrecerle servicios que usted no tiene hoy.',
  'zh-Hans':
    '我们希望将您的记录分享给 Larkspur Security。该公司销售家庭报警器。该公司将利用这些记录向您提供您目前没有的服务。',
  vi: 'Chúng tôi muốn chia sẻ hồ sơ của quý vị với Larkspur Security. Công ty này bán thiết bị báo động cho nhà ở. Họ sẽ dùng hồ sơ để giới thiệu những dịch vụ mà hiện nay quý vị chưa có.',
  ru: 'Мы хотели бы передать ваши записи компании Larkspur Security. Эта компания продаёт домашнюю сигнализацию. Она использовала бы записи, чтобы предложить вам услуги, которых у вас сегодня нет.',
  ar: 'نود أن نشارك سجلاتكم مع Larkspur Security. تبيع هذه الشركة أجهزة إنذار للمنازل. وستستخدم السجلات لتعرض عليكم خدمات ليست لديكم اليوم.',
};
const NOTE: Record<Locale, string> = {
  es: '(Nota de la traductora: «CPNI» son las siglas en inglés de la información de red del cliente.)',
  'zh-Hans': '（译者注：CPNI 是“客户专有网络信息”的英文缩写。）',
  vi: '(Chú thích của người dịch: CPNI là chữ viết tắt tiếng Anh của thông tin mạng độc quyền của khách hàng.)',
  ru: '[Примечание переводчика: CPNI — английское сокращение, означающее сетевую информацию клиента.]',
  ar: '(ملاحظة المترجم: CPNI اختصار بالإنجليزية لمعلومات شبكة العميل.)',
};
const EXTRA: Record<Locale, string> = {
  es: 'Quienes respondan esta semana recibirán una tarjeta de regalo de nuestra tienda.',
  'zh-Hans': '本周回复的客户将获得我们商店的礼品卡。',
  vi: 'Khách hàng trả lời trong tuần này sẽ nhận được thẻ quà tặng của cửa hàng chúng tôi.',
  ru: 'Клиенты, ответившие на этой неделе, получат подарочную карту нашего магазина.',
  ar: 'سيحصل العملاء الذين يردون هذا الأسبوع على بطاقة هدية من متجرنا.',
};

const source = textIn('en');

describe.each(LOCALES)('a translation into %s', (locale) => {
  const whole = textIn(locale);
  const toldOf = (target: string) => told({ locale, source, target });
  /** Rules and lines, told of however many cells of a row. */
  const places = (target: string) => [...new Set(toldOf(target).map((finding) => finding.join(' ')))];
  const errors = (target: string) =>
    findings({ locale, source, target }).filter(({ severity }) => severity === 'error');

  it('that is whole raises nothing', () => {
    expect(toldOf(whole)).toEqual([]);
  });

  it('may have the items of a list in another order', () => {
    expect(toldOf(withOrder(whole, 24, 26, [26, 24, 25]))).toEqual([]);
  });

  it('may join two sentences', () => {
    expect(toldOf(withLines(whole, 32, 32, MERGED[locale]))).toEqual([]);
  });

  it('may split a sentence', () => {
    expect(toldOf(withLines(whole, 12, 12, SPLIT[locale]))).toEqual([]);
  });

  it('may split a paragraph', () => {
    const [first = '', second = ''] = sentencesOf(lineOf(whole, 12));
    expect(toldOf(withLines(whole, 12, 12, first, '', second))).toEqual([]);
  });

  it('may add a note in brackets, in a paragraph or as one', () => {
    const paragraph = lineOf(whole, 12);
    expect(toldOf(withLines(whole, 12, 12, paragraph, '', NOTE[locale]))).toEqual([]);
    expect(toldOf(withLines(whole, 12, 12, `${paragraph} ${NOTE[locale]}`))).toEqual([]);
  });

  it('may have no headings where its source has none', () => {
    const bare = (text: string) =>
      text
        .split('\n')
        .slice(5)
        .filter((line) => !line.startsWith('#'))
        .join('\n');
    expect(told({ locale, source: bare(source), target: bare(whole) })).toEqual([]);
    const target = withLines(bare(whole), 5, 6);
    expect(told({ locale, source: bare(source), target })).toEqual([['parity-dropped', 2, 5]]);
  });

  it('says a paragraph more: told at the paragraph, with what stands before it in the source', () => {
    expect(toldOf(withLines(whole, 12, 12, lineOf(whole, 12), '', EXTRA[locale]))).toEqual([
      ['parity-added', 14, 12],
    ]);
  });

  it('says a sentence more: told at the sentence', () => {
    expect(toldOf(withLines(whole, 32, 32, `${lineOf(whole, 32)} ${EXTRA[locale]}`))).toEqual([
      ['parity-added', 32, 32],
    ]);
  });

  it.each([
    { what: 'a paragraph', from: 12, to: 13, at: 10, line: 12 },
    { what: 'an item', from: 25, to: 25, at: 24, line: 25 },
    { what: 'a heading', from: 20, to: 21, at: 18, line: 20 },
    { what: 'its title', from: 2, to: 2, at: 1, line: 2 },
    { what: 'its summary', from: 3, to: 3, at: 2, line: 3 },
  ])('lacks $what: told once, where it belongs', ({ from, to, at, line }) => {
    expect(toldOf(withLines(whole, from, to))).toEqual([['parity-dropped', at, line]]);
  });

  it('lacks the last sentence of a paragraph: told once, at the paragraph', () => {
    const [first = ''] = sentencesOf(lineOf(whole, 8));
    expect(toldOf(withLines(whole, 8, 8, first))).toEqual([['parity-dropped', 8, 8]]);
  });

  it('lacks a row of a table: told once, where it belongs', () => {
    expect(toldOf(withLines(whole, 17, 17))).toEqual([['parity-dropped', 16, 17]]);
  });

  it('lacks a column of a table: told once, at its head', () => {
    const rows = [14, 15, 16, 17, 18].map((line) => lineOf(whole, line).replace(/\|[^|]*\|$/, '|'));
    expect(places(withLines(whole, 14, 18, ...rows))).toEqual(['parity-dropped 14 14']);
  });

  it('may have the rows of a table in another order, and is told so without an error', () => {
    expect(errors(withOrder(whole, 16, 18, [18, 16, 17]))).toEqual([]);
  });

  it('is cut off: each block of the end is told', () => {
    expect(toldOf(withLines(whole, 27, 32))).toEqual([
      ['parity-dropped', 26, 28],
      ['parity-dropped', 26, 30],
      ['parity-dropped', 26, 32],
    ]);
  });

  it('has a paragraph under another heading: told where it stands', () => {
    const target = withOrder(whole, 28, 32, [29, 30, 31, 32, 29, 28]);
    expect(toldOf(target)).toEqual([['parity-moved', 33, 28]]);
    expect(errors(target)).toMatchObject([{ expected: expect.stringContaining(lineOf(whole, 20).slice(3)) }]);
  });

  it('runs two items together: told at the item', () => {
    const [first, second] = [lineOf(whole, 24), lineOf(whole, 25)];
    const joined = `${first.replace(/[.。]$/, '')}; ${second.slice(2)}`;
    expect(toldOf(withLines(whole, 24, 25, joined))).toEqual([['parity-structure', 24, 25]]);
  });

  it('has a heading on another level: told at the heading', () => {
    expect(toldOf(withLines(whole, 20, 20, `#${lineOf(whole, 20)}`))).toEqual([['parity-structure', 20, 20]]);
  });

  it('has another title than its source: told at the title', () => {
    const other = `title: ${lineOf(whole, 20).slice(3)}`;
    expect(toldOf(withLines(whole, 2, 2, other))).toEqual([['parity-changed', 2, 2]]);
  });
});
