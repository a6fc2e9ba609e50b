/** One short passage in each language, as a notice of an invented company would have it. */
export interface Passage {
  locale: string;
  heading: string;
  first: string;
  second: string;
  /** Two parts of a sentence, between which a link stands. */
  before: string;
  after: string;
  /** Whole and right, though much of it is English. */
  stays: string[];
}

/** The English text that the passages translate. */
export const ENGLISH = {
  heading: 'Your choices',
  first: 'You may say no at any time.',
  second: 'Your decision stays in force until you change it.',
  link: 'the opt-out page',
  source: [
    'Your choices',
    'You may say no at any time. Your decision stays in force until you change it.',
    'Visit the opt-out page of Hollow Fiber & Wireless LLC or write to Dana Whitlock, 12 Alder Street, Cedar Falls, ID 83000.',
    'Customer proprietary network information (CPNI) is protected by 47 U.S.C. § 222 and the Telecommunications Act of 1996.',
    'Text STOP SHARING to 555-0117. Press the button "I agree". FCC Form 499-A. Total',
  ].join('\n\n'),
};

const NAMES = 'Hollow Fiber & Wireless LLC, 12 Alder Street, Cedar Falls, ID 83000';

export const PASSAGES: Passage[] = [
  {
    locale: 'es',
    heading: 'Sus opciones',
    first: 'Usted puede decir que no en cualquier momento.',
    second: 'Su decisión seguirá vigente hasta que la cambie.',
    before: 'Visite ',
    after: ' y siga las instrucciones.',
    stays: [
      'La información de red (customer proprietary network information, CPNI) está protegida por la Telecommunications Act of 1996.',
      'Envíe STOP SHARING al 555-0117 o toque «I agree» (Acepto).',
      'Total',
      'Error',
      'Es lo que en inglés se llama customer proprietary network information o CPNI.',
    ],
  },
  {
    locale: 'fr',
    heading: 'Vos choix',
    first: 'Vous pouvez dire non à tout moment.',
    second: 'Votre décision reste valable jusqu’à ce que vous la modifiiez.',
    before: 'Consultez ',
    after: ' et suivez les instructions.',
    stays: [
      'Les informations de réseau (« customer proprietary network information », ou CPNI) restent confidentielles.',
      'Envoyez STOP SHARING au 555-0117 ou touchez « I agree » (J’accepte).',
      'Questions',
      'Service client',
      'Date de signature',
    ],
  },
  {
    locale: 'pt',
    heading: 'Suas opções',
    first: 'Você pode dizer não a qualquer momento.',
    second: 'Sua decisão permanece válida até que você a altere.',
    before: 'Acesse ',
    after: ' e siga as instruções.',
    stays: [
      'As informações de rede (customer proprietary network information, CPNI) são protegidas.',
      'Envie STOP SHARING para 555-0117 ou toque em “I agree” (Concordo).',
      'Total',
    ],
  },
  {
    locale: 'ht',
    heading: 'Chwa ou yo',
    first: 'Ou ka di non nenpòt lè.',
    second: 'Desizyon ou rete an vigè jiskaske ou chanje l.',
    before: 'Ale sou ',
    after: ' epi swiv enstriksyon yo.',
    stays: [
      'Enfòmasyon rezo kliyan an (« customer proprietary network information », oswa CPNI) pwoteje.',
      'Voye STOP SHARING nan 555-0117.',
    ],
  },
  {
    locale: 'tl',
    heading: 'Mga pagpipilian ninyo',
    first: 'Maaari kayong tumanggi anumang oras.',
    second: 'Mananatiling may bisa ang pasiya ninyo hanggang baguhin ninyo ito.',
    before: 'Pumunta sa ',
    after: ' at sundin ang mga tagubilin.',
    stays: [
      'I-click ang opt-out form sa website para sa account ninyo.',
      'Kumontak sa customer service ng aming landline at broadband provider.',
      'Ang impormasyon sa network (customer proprietary network information o CPNI) ay protektado.',
    ],
  },
  {
    locale: 'vi',
    heading: 'Lựa chọn của quý vị',
    first: 'Quý vị có thể từ chối bất cứ lúc nào.',
    second: 'Quyết định của quý vị có hiệu lực cho đến khi quý vị thay đổi.',
    before: 'Xin vào ',
    after: ' và làm theo hướng dẫn.',
    stays: [
      'Thông tin mạng độc quyền của khách hàng (customer proprietary network information, viết tắt là "CPNI") được bảo vệ.',
      'Nhắn tin STOP SHARING đến số 555-0117 hoặc chọn "I agree" (Tôi đồng ý).',
      'Từ chối tham gia (opt out)',
    ],
  },
  {
    locale: 'zh-Hans',
    heading: '您的选择',
    first: '您可以随时表示拒绝。',
    second: '您的决定在您更改之前一直有效。',
    before: '请访问',
    after: '并按照说明操作。',
    stays: [
      '客户专有网络信息（Customer Proprietary Network Information，简称CPNI）受法律保护。',
      '发送 STOP SHARING 至 555-0117，或点按“I agree”（我同意）。',
      '请使用 Wi-Fi 或 TTY 联系我们。',
    ],
  },
  {
    locale: 'zh-Hant',
    heading: '您的選擇',
    first: '您可以隨時表示拒絕。',
    second: '您的決定在您更改之前一直有效。',
    before: '請前往',
    after: '並按照說明操作。',
    stays: [
      '客戶專有網路資訊（customer proprietary network information，簡稱 CPNI）受法律保護。',
      '傳送 STOP SHARING 至 555-0117，或點選「I agree」（我同意）。',
    ],
  },
  {
    locale: 'ko',
    heading: '고객님의 선택',
    first: '고객님은 언제든지 거절하실 수 있습니다.',
    second: '고객님의 결정은 변경하실 때까지 유효합니다.',
    before: '자세한 내용은 ',
    after: '에서 확인하십시오.',
    stays: [
      '고객 전유 네트워크 정보(customer proprietary network information, CPNI)는 보호됩니다.',
      '555-0117번으로 STOP SHARING이라고 보내십시오.',
    ],
  },
  {
    locale: 'ru',
    heading: 'Ваш выбор',
    first: 'Вы можете отказаться в любое время.',
    second: 'Ваше решение действует, пока вы его не измените.',
    before: 'Откройте ',
    after: ' и следуйте указаниям.',
    stays: [
      'Сетевая информация клиента (customer proprietary network information, CPNI) защищена.',
      'Отправьте STOP SHARING на номер 555-0117 или нажмите «I agree» (Согласен).',
    ],
  },
  {
    locale: 'ar',
    heading: 'خياراتك',
    first: 'يمكنك أن ترفض في أي وقت.',
    second: 'يظل قرارك ساريًا إلى أن تغيّره.',
    before: 'تفضل بزيارة ',
    after: ' واتبع التعليمات.',
    stays: [
      'معلومات الشبكة الخاصة بالعميل (Customer Proprietary Network Information، واختصارًا «CPNI») محمية.',
      'أرسل STOP SHARING إلى الرقم 555-0117.',
    ],
  },
].map((passage) => ({
  ...passage,
  stays: [
    ...passage.stays,
    passage.heading,
    passage.first,
    passage.second,
    `${passage.before}www.hollowfiber.example/privacy${passage.after}`,
    `${passage.before}privacy@hollowfiber.example${passage.after}`,
    `${passage.before}${NAMES}${passage.after}`,
    `${passage.before}47 CFR 64.2008(c), 47 U.S.C. § 222${passage.after}`,
    `${passage.before}FCC Form 499-A${passage.after}`,
    'Dana Whitlock',
    'Hollow Fiber & Wireless LLC',
    '/s/ Dana Whitlock',
    'CPNI',
    'PIN',
    'YES',
  ],
}));
