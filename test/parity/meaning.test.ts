import { describe, expect, it } from 'vitest';
import { checkTranslation } from '../../rules/parity/check-translation.js';
import { readSide } from '../../rules/parity/read-side.js';
import { parseLoose } from '../../scripts/document/loose/parse-loose.js';

const RULES = [
  'parity-negation',
  'parity-duty',
  'parity-terms',
  'parity-names',
  'parity-roles',
  'parity-consequence',
];

function side(locale: string, source: string) {
  const parsed = parseLoose(source, '.md');
  if ('finding' in parsed) throw new Error(parsed.finding.reason);
  return readSide({ path: `${locale}.md`, locale }, parsed.tree, source);
}

/** Rules on meaning that speak up, once each time they do. */
function told(source: string, locale: string, target: string): string[] {
  return checkTranslation(side('en', source), side(locale, target))
    .faults.map(({ rule }) => rule)
    .filter((rule) => RULES.includes(rule));
}

type Case = [locale: string, faithful: string, wrong: string];

function holds(rule: string, source: string, cases: readonly Case[]): void {
  describe(`“${source}”`, () => {
    it.each(cases)('stays silent on a faithful translation into %s', (locale, faithful) => {
      expect(told(source, locale, faithful)).toEqual([]);
    });
    it.each(cases)('speaks up once where the translation into %s says another thing', (locale, _, wrong) => {
      expect(told(source, locale, wrong)).toEqual([rule]);
    });
  });
}

describe('parity-negation', () => {
  holds('parity-negation', 'Your refusal will not affect any service you have with us.', [
    [
      'es',
      'Su negativa no afectará a ningún servicio que tenga con nosotros.',
      'Su negativa afectará a los servicios que tenga con nosotros.',
    ],
    [
      'fr',
      'Votre refus n’affectera aucun des services que vous avez chez nous.',
      'Votre refus affectera les services que vous avez chez nous.',
    ],
    [
      'pt',
      'Sua recusa não afetará nenhum serviço que você tem conosco.',
      'Sua recusa afetará os serviços que você tem conosco.',
    ],
    [
      'ru',
      'Ваш отказ не повлияет ни на одну из услуг, которые вы у нас получаете.',
      'Ваш отказ повлияет на услуги, которые вы у нас получаете.',
    ],
    ['ar', 'لن يؤثر رفضك في أي خدمة لديك معنا.', 'سيؤثر رفضك في أي خدمة لديك معنا.'],
    [
      'vi',
      'Việc quý vị từ chối không ảnh hưởng đến bất kỳ dịch vụ nào quý vị có với chúng tôi.',
      'Việc quý vị từ chối ảnh hưởng đến dịch vụ quý vị có với chúng tôi.',
    ],
    [
      'tl',
      'Hindi makaaapekto ang inyong pagtanggi sa anumang serbisyong mayroon kayo sa amin.',
      'Makaaapekto ang inyong pagtanggi sa anumang serbisyong mayroon kayo sa amin.',
    ],
    [
      'ht',
      'Refi ou a p ap afekte okenn sèvis ou gen avèk nou.',
      'Refi ou a ap afekte sèvis ou gen avèk nou.',
    ],
    ['zh-Hans', '您的拒绝不会影响您在我们这里的任何服务。', '您的拒绝会影响您在我们这里的服务。'],
    ['zh-Hant', '您的拒絕不會影響您在我們這裡的任何服務。', '您的拒絕會影響您在我們這裡的服務。'],
  ]);

  holds('parity-negation', 'This brochure is a bill.', [
    ['es', 'Este folleto es una factura.', 'Este folleto no es una factura.'],
    ['zh-Hans', '本手册是账单。', '本手册不是账单。'],
  ]);

  it.each([
    [
      'es',
      'We will not use your records unless you say yes.',
      'Solo usaremos sus registros si usted dice que sí.',
    ],
    [
      'es',
      'Someone read your records without authorization.',
      'Alguien leyó sus registros sin autorización.',
    ],
    ['fr', 'There is no charge.', 'C’est gratuit.'],
    ['zh-Hant', 'You may say no to that too.', '對此您同樣可以拒絕。'],
    ['ru', 'Your choice is valid until you change it.', 'Ваш выбор действует, пока вы его не измените.'],
    ['vi', 'Do you agree?', 'Quý vị có đồng ý không?'],
    ['ko', 'Nothing about your service changes.', '이용하시는 서비스는 그대로입니다.'],
  ])('knows that %s denies in its own way: %s', (locale, source, target) => {
    expect(told(source, locale, target)).toEqual([]);
  });

  it('finds the one of two denials that was lost', () => {
    const source = 'We do not sell your records, and we will not disclose them to outside companies.';
    expect(told(source, 'es', 'No vendemos sus registros, y los divulgaremos a empresas ajenas.')).toEqual([
      'parity-negation',
    ]);
  });
});

describe('parity-duty', () => {
  holds('parity-duty', 'We must destroy your records after 90 days.', [
    [
      'es',
      'Debemos destruir sus registros al cabo de 90 días.',
      'Podemos destruir sus registros al cabo de 90 días.',
    ],
    [
      'fr',
      'Nous devons détruire vos données au bout de 90 jours.',
      'Nous pouvons détruire vos données au bout de 90 jours.',
    ],
    ['pt', 'Devemos destruir seus registros após 90 dias.', 'Podemos destruir seus registros após 90 dias.'],
    [
      'ru',
      'Мы обязаны уничтожить ваши записи через 90 дней.',
      'Мы можем уничтожить ваши записи через 90 дней.',
    ],
    ['ar', 'يجب علينا إتلاف سجلاتك بعد 90 يومًا.', 'يجوز لنا إتلاف سجلاتك بعد 90 يومًا.'],
    [
      'vi',
      'Chúng tôi phải hủy hồ sơ của quý vị sau 90 ngày.',
      'Chúng tôi có thể hủy hồ sơ của quý vị sau 90 ngày.',
    ],
    [
      'ko',
      '저희는 90일 후에 고객님의 기록을 폐기하여야 합니다.',
      '저희는 90일 후에 고객님의 기록을 폐기할 수 있습니다.',
    ],
    [
      'tl',
      'Dapat naming sirain ang inyong mga rekord pagkalipas ng 90 araw.',
      'Maaari naming sirain ang inyong mga rekord pagkalipas ng 90 araw.',
    ],
    ['ht', 'Nou dwe detwi dosye ou yo apre 90 jou.', 'Nou ka detwi dosye ou yo apre 90 jou.'],
    ['zh-Hans', '我们必须在90天后销毁您的记录。', '我们可以在90天后销毁您的记录。'],
    ['zh-Hant', '我們必須在90天後銷毀您的紀錄。', '我們可以在90天後銷毀您的紀錄。'],
  ]);

  holds('parity-duty', 'You may visit our store.', [
    ['es', 'Usted puede visitar nuestra tienda.', 'Usted debe visitar nuestra tienda.'],
    ['ru', 'Вы можете посетить наш магазин.', 'Вы должны посетить наш магазин.'],
    ['ko', '저희 매장을 방문하실 수 있습니다.', '저희 매장을 방문하여야 합니다.'],
  ]);

  holds('parity-duty', 'The company will honor a withdrawal within five days.', [
    [
      'pt',
      'A empresa respeitará a revogação em cinco dias.',
      'A empresa poderá respeitar a revogação em cinco dias.',
    ],
    [
      'es',
      'La empresa respetará el retiro en cinco días.',
      'La empresa podrá respetar el retiro en cinco días.',
    ],
  ]);
});

describe('parity-terms', () => {
  holds('parity-terms', 'You can withdraw your approval at any time.', [
    [
      'es',
      'Puede retirar su aprobación en cualquier momento.',
      'Puede renovar su aprobación en cualquier momento.',
    ],
    ['ko', '언제든지 승인을 철회하실 수 있습니다.', '언제든지 승인을 갱신하실 수 있습니다.'],
    ['zh-Hans', '您可以随时撤回同意。', '您可以随时更新同意。'],
  ]);

  holds('parity-terms', 'All the services you have with us will continue as before.', [
    [
      'es',
      'Todos los servicios que tiene con nosotros continuarán como antes.',
      'Los servicios básicos que tiene con nosotros continuarán como antes.',
    ],
    [
      'vi',
      'Mọi dịch vụ quý vị có với chúng tôi sẽ tiếp tục như trước.',
      'Các dịch vụ cơ bản quý vị có với chúng tôi sẽ tiếp tục như trước.',
    ],
    [
      'es',
      'Todos los servicios que tiene con nosotros continuarán como antes.',
      'Todos los servicios que tiene con nosotros, salvo los de video, continuarán como antes.',
    ],
  ]);
});

describe('parity-names', () => {
  holds('parity-names', 'Write to Gwendolyn Achterberg at our office.', [
    [
      'es',
      'Escriba a Gwendolyn Achterberg a nuestra oficina.',
      'Escriba a Gwendolyn Achtenberg a nuestra oficina.',
    ],
    ['zh-Hant', '請致函本公司辦公室的 Gwendolyn Achterberg。', '請致函本公司辦公室的 Gwendolyn Achtenberg。'],
    [
      'ru',
      'Пишите в наш офис на имя Гвендолин Ахтерберг (Gwendolyn Achterberg).',
      'Пишите в наш офис на имя Гвендолин Ахтерберг (Gwendolyn Achtenberg).',
    ],
  ]);

  it('lets a language write institutions, places and titles in its own way', () => {
    const source =
      'Our Vice President wrote to the Federal Communications Commission in California on Monday, March 2.';
    const target =
      'Notre vice-présidente a écrit à la Commission fédérale des communications en Californie le lundi 2 mars.';
    expect(told(source, 'fr', target)).toEqual([]);
  });
});

describe('parity-roles', () => {
  holds('parity-roles', 'You have a right to confidentiality, and we have a duty to protect it.', [
    [
      'fr',
      'Vous avez droit à la confidentialité, et nous avons le devoir de la protéger.',
      'Nous avons droit à la confidentialité, et vous avez le devoir de la protéger.',
    ],
    ['zh-Hans', '您有保密的权利，我们有保护的义务。', '我们有保密的权利，您有保护的义务。'],
    ['ar', 'لكم الحق في السرية، وعلينا واجب حمايتها.', 'لنا الحق في السرية، وعليكم واجب حمايتها.'],
    [
      'ht',
      'Ou gen dwa pou konfidansyalite, epi nou gen devwa pou nou pwoteje l.',
      'Nou gen dwa pou konfidansyalite, epi ou gen devwa pou ou pwoteje l.',
    ],
  ]);
});

describe('parity-consequence', () => {
  holds('parity-consequence', 'Your phone will work as it always has.', [
    [
      'es',
      'Su teléfono funcionará como siempre.',
      'Su teléfono funcionará, pero perderá nuestros mejores descuentos.',
    ],
    [
      'ru',
      'Ваш телефон будет работать как всегда.',
      'Ваш телефон будет работать, но вы упустите лучшие скидки.',
    ],
    ['zh-Hant', '您的電話會一如既往地運作。', '您的電話會運作，但您將錯失優惠。'],
  ]);

  it('lets a loss be denied', () => {
    expect(told('Your service will not change.', 'es', 'No perderá su servicio.')).toEqual([]);
  });
});

describe('a free and faithful rendering', () => {
  it.each([
    [
      'es',
      'We share nothing with anybody until you tell us you agree.',
      'Mientras usted no nos diga que está de acuerdo, no compartimos nada con nadie.',
    ],
    ['es', 'You need not do anything if you agree.', 'Si está de acuerdo, no hace falta que haga nada.'],
    ['es', 'Neither your price nor your service will change.', 'No cambiará ni su precio ni su servicio.'],
    ['es', 'There is no charge for this call.', 'La llamada es gratis.'],
    [
      'es',
      'Only our billing staff may see your records.',
      'Nadie más que nuestro personal de facturación puede ver sus registros.',
    ],
    ['fr', 'You do not have to answer.', 'Vous n’êtes pas obligé de répondre.'],
    [
      'fr',
      'Your choice stands until you change it.',
      'Votre choix reste valable tant que vous ne le modifiez pas.',
    ],
    ['fr', 'Your refusal changes nothing.', 'Rien ne change si vous refusez.'],
    ['pt', 'If you disagree, tell us within 30 days.', 'Se não concordar, avise-nos em até 30 dias.'],
    ['pt', 'Nothing changes in your service.', 'Nada muda no seu serviço.'],
    ['ru', 'We will never sell your records.', 'Мы никогда не станем продавать ваши записи.'],
    ['ru', 'If you do not agree, call us.', 'Если вы против, позвоните нам.'],
    ['ru', 'Also, our office is open on Saturday.', 'Кроме того, наш офис открыт в субботу.'],
    ['ar', 'A password was changed on your account.', 'غُيّرت كلمة مرور في حسابك.'],
    ['ar', 'If you do not agree, call us.', 'إذا كنت ترفض، فاتصل بنا.'],
    [
      'vi',
      'If you refuse, your service stays the same.',
      'Nếu quý vị không đồng ý, dịch vụ của quý vị vẫn như cũ.',
    ],
    ['vi', 'You do not need to do anything.', 'Quý vị không cần làm gì cả.'],
    ['ko', 'If you do not agree, please call us.', '거절하시려면 저희에게 전화해 주십시오.'],
    ['ko', 'You do not have to answer.', '답하지 않으셔도 됩니다.'],
    ['tl', 'If you do not agree, call us.', 'Kung tumatanggi kayo, tawagan ninyo kami.'],
    ['tl', 'There is no charge for this.', 'Libre ito.'],
    ['ht', 'If you are deaf or hard of hearing, call 711.', 'Si ou soud oswa ou pa tande byen, rele 711.'],
    ['ht', 'We will never sell your records.', 'Nou p ap janm vann dosye ou yo.'],
    ['zh-Hans', 'Press “I do not agree” if you refuse.', '如果您拒绝，请按“不同意”。'],
    ['zh-Hans', 'We remind you every two years so you don’t forget.', '我们每两年提醒您一次，以免忘记。'],
    ['zh-Hant', 'You need not do anything if you agree.', '如果您同意，無須採取任何行動。'],
    ['zh-Hant', 'This line is free.', '此專線不收費。'],
  ])('into %s raises nothing: %s', (locale, source, target) => {
    expect(told(source, locale, target)).toEqual([]);
  });
});

describe('the opposite', () => {
  it.each([
    [
      'ko',
      'If you say nothing, we will treat it as a refusal.',
      '아무 말씀이 없으시면 동의로 처리하겠습니다.',
    ],
    [
      'vi',
      'We will treat your silence as a refusal.',
      'Nếu quý vị im lặng, chúng tôi sẽ coi như quý vị đồng ý.',
    ],
    ['zh-Hans', 'If you refuse, call us.', '如果您同意，请致电我们。'],
    ['es', 'You do not have to answer our question.', 'Usted no puede responder a nuestra pregunta.'],
    [
      'vi',
      'Our partner must not use this information.',
      'Đối tác của chúng tôi không nên dùng thông tin này.',
    ],
    ['pt', 'Your refusal will not affect any service.', 'Sua recusa afetará nenhum serviço.'],
  ])('is found in %s: %s', (locale, source, target) => {
    expect(told(source, locale, target)).toHaveLength(1);
  });
});
