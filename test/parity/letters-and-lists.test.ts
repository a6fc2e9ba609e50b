import { describe, expect, it } from 'vitest';
import { told } from './compare-texts.js';
import { withLines } from './edit-lines.js';

const MAIL = `From: Larkspur Telephone, privacy@larkspur.example
To: Our customers
Subject: A choice about your phone records

You have the right to say no when we ask to share your phone records.

Reply to this e-mail with the word STOP, or call 1-800-555-0172.
`;
const MAILS: Record<string, string> = {
  es: `Asunto: Una decisión sobre sus registros telefónicos
Para: Nuestros clientes
De: Larkspur Telephone, privacy@larkspur.example

Usted tiene derecho a decir que no cuando pedimos compartir sus registros telefónicos.

Responda a este correo con la palabra STOP, o llame al 1-800-555-0172.
`,
  'zh-Hans': `主题：关于您电话记录的选择
发件人：Larkspur Telephone, privacy@larkspur.example
收件人：我们的客户

当我们请求分享您的电话记录时，您有权拒绝。

请回复本邮件并写上 STOP，或致电 1-800-555-0172。
`,
  ru: `Тема: Выбор в отношении записей о ваших звонках
Кому: Нашим клиентам
От: Larkspur Telephone, privacy@larkspur.example

Вы имеете право отказаться, когда мы просим разрешения передать записи о ваших звонках.

Ответьте на это письмо словом STOP или позвоните по номеру 1-800-555-0172.
`,
};

describe.each(Object.entries(MAILS))('an e-mail in %s', (locale, mail) => {
  const toldOf = (target: string) => told({ locale, source: MAIL, target });

  it('may begin with its lines in another order', () => {
    expect(toldOf(mail)).toEqual([]);
  });

  it('without the subject of its source is told so at the line', () => {
    expect(toldOf(withLines(mail, 1, 1))).toEqual([['parity-dropped', 1, 3]]);
  });

  it('from another address is told so at the line', () => {
    const line = mail.split('\n').findIndex((each) => each.includes('privacy@')) + 1;
    expect(toldOf(mail.replace('privacy@', 'sales@'))).toEqual([['parity-contacts', line, 1]]);
  });

  it('with the last paragraph left out is told so at the one before', () => {
    expect(toldOf(withLines(mail, 6, 7))).toEqual([['parity-dropped', 5, 7]]);
  });
});

const LIST = `# Ways to tell us no

- By telephone:
  - 1-800-555-0172, at any hour
  - 711, if you use a relay service
- By mail:
  - 40 Mill Street, Barre, VT 05641
- In any of our stores
`;
const LISTS: Record<string, string> = {
  es: `# Maneras de decirnos que no

- Por teléfono:
  - 1-800-555-0172, a cualquier hora
  - 711, si usa un servicio de retransmisión
- Por correo:
  - 40 Mill Street, Barre, VT 05641
- En cualquiera de nuestras tiendas
`,
  vi: `# Các cách từ chối

- Qua điện thoại:
  - 1-800-555-0172, bất cứ giờ nào
  - 711, nếu quý vị dùng dịch vụ chuyển tiếp
- Qua thư:
  - 40 Mill Street, Barre, VT 05641
- Tại bất kỳ cửa hàng nào của chúng tôi
`,
  ko: `# 거부 의사를 알리는 방법

- 전화:
  - 1-800-555-0172, 언제든지
  - 중계 서비스를 이용하시는 경우 711
- 우편:
  - 40 Mill Street, Barre, VT 05641
- 가까운 저희 매장
`,
};

describe.each(Object.entries(LISTS))('a list within a list in %s', (locale, list) => {
  const toldOf = (target: string) => told({ locale, source: LIST, target });
  const lines = list.split('\n');

  it('is its source’s, whole', () => {
    expect(toldOf(list)).toEqual([]);
  });

  it('may have the inner items in another order', () => {
    expect(toldOf(withLines(list, 4, 5, lines[4] ?? '', lines[3] ?? ''))).toEqual([]);
  });

  it('without an inner item is told so once', () => {
    expect(toldOf(withLines(list, 5, 5))).toEqual([['parity-dropped', 4, 5]]);
    expect(toldOf(withLines(list, 7, 7))).toEqual([['parity-dropped', 6, 7]]);
  });

  it('without an outer item is told so once', () => {
    expect(toldOf(withLines(list, 8, 8))).toEqual([['parity-dropped', 7, 8]]);
  });
});
