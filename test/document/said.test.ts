import { describe, expect, it } from 'vitest';
import { factNames } from '../../scripts/document/facts.js';
import { linkOf, sayFact } from '../../scripts/document/say-fact.js';
import { readWorkspace } from '../../scripts/workspace/workspace.js';
import { CARRIER, copyWorkspace, NOTICE, replacing } from '../workspace/workspace-copy.js';
import { lines, notice } from './words-of.js';

describe('a fact is said by its type in the reader’s language', () => {
  const address = { street: '1 Lighthouse Way', city: 'Rockland', state: 'ME', zip: '04841' };
  const said: [value: unknown, type: Parameters<typeof sayFact>[1], en: string, es: string][] = [
    ['2026-03-01', 'date', 'March 1, 2026', '1 de marzo de 2026'],
    ['30 days', 'duration', '30 days', '30 días'],
    ['1 day', 'duration', '1 day', '1 día'],
    ['7 business days', 'duration', '7 business days', '7 días hábiles'],
    ['1 business day', 'duration', '1 business day', '1 día hábil'],
    ['2 weeks', 'duration', '2 weeks', '2 semanas'],
    ['1 month', 'duration', '1 month', '1 mes'],
    ['3 years', 'duration', '3 years', '3 años'],
    ['USD 12.50', 'money', '$12.50', '$12.50'],
    ['USD 1200', 'money', '$1,200', '$1,200'],
    ['1-800-555-0113', 'phone', '1-800-555-0113', '1-800-555-0113'],
    [address, 'address', '1 Lighthouse Way, Rockland, ME 04841', '1 Lighthouse Way, Rockland, ME 04841'],
    ['https://www.example.com/', 'url', 'www.example.com', 'www.example.com'],
    ['https://www.example.com/cpni', 'url', 'www.example.com/cpni', 'www.example.com/cpni'],
    [['blue', { en: 'ivory', es: 'índigo' }], 'list', 'blue and ivory', 'blue e índigo'],
    [2025, 'text', '2025', '2025'],
    [{ en: 'President', es: 'Presidenta' }, 'text', 'President', 'Presidenta'],
  ];
  it.each(said)('%j as %s: %s, %s', (value, type, en, es) => {
    expect(sayFact(value, type, 'en')).toBe(en);
    expect(sayFact(value, type, 'es')).toBe(es);
    expect(sayFact(value, type, 'es-US')).toBe(es);
  });

  it('and never in another language', () => {
    expect(sayFact({ en: 'President' }, 'text', 'es')).toBeUndefined();
    expect(sayFact(['blue', { en: 'ivory' }], 'list', 'es')).toBeUndefined();
  });

  it('and leads to where it can be used', () => {
    expect(linkOf('1-800-555-0113', 'phone')).toBe('tel:+18005550113');
    expect(linkOf('800-555-0113', 'phone')).toBe('tel:+18005550113');
    expect(linkOf('a@example.com', 'email')).toBe('mailto:a@example.com');
    expect(linkOf('https://www.example.com/', 'url')).toBe('https://www.example.com/');
    expect(linkOf('2026-03-01', 'date')).toBeUndefined();
  });
});

describe('the facts of a document', () => {
  it('have flat names, the document’s own beside the company’s', () => {
    const folder = readWorkspace(copyWorkspace()).carriers[0]?.documents[1];
    const names = folder ? factNames(folder, 'en') : [];
    expect(names).toContain('legalName');
    expect(names).toContain('officers.president.title');
    expect(names).toContain('affiliates.mobile.name');
    expect(names).toContain('choices.phone.at');
    expect(names).toContain('facts.reviewIn');
    expect(names).toContain('effective');
    expect(names.filter((name) => /^(kind|channels|locales|regime|signed|email|brand)/.test(name))).toEqual(
      [],
    );
  });

  it('win over the company’s of the same name', () => {
    const changes = {
      [`${NOTICE}/document.yaml`]: replacing('facts:', 'facts:\n  fee: { money: USD 3.00 }'),
    };
    expect(lines(notice('{facts.fee}', 'en', changes).tree)).toEqual(['$3.00']);
    expect(lines(notice('{facts.fee}').tree)).toEqual(['$12.50']);
  });

  it('are put in where they are named, keep that place, and are links when they lead somewhere', () => {
    const { tree } = notice(
      'Call {contacts.privacy.phone} or [ask {contacts.privacy.phone}](https://example.com).',
    );
    const [paragraph] = tree.children;
    const parts = paragraph?.type === 'paragraph' ? paragraph.children : [];
    expect(parts[1]).toMatchObject({
      type: 'link',
      url: 'tel:+18005550113',
      data: { fact: 'contacts.privacy.phone' },
      position: { start: { line: 5, column: 6 }, end: { line: 5, column: 30 } },
    });
    expect(parts[3]).toMatchObject({ type: 'link', children: [{ type: 'text' }, { type: 'text' }] });
  });
});

describe('<Choices>', () => {
  const way = (by: string, words = '<Choices to="deny" />') => {
    const channels = replacing('channels: [mail, web]', 'channels: [email]');
    const changes = { [CARRIER]: replacing(PHONE, by), [`${NOTICE}/document.yaml`]: channels };
    const of = (locale: string) => {
      const document = notice(words, locale, changes);
      expect(document.findings).toEqual([]);
      return lines(document.tree).join('\n');
    };
    return [of('en'), of('es')];
  };
  const PHONE = `    way: phone
    at: 1-800-555-0113
    deny: { en: press 2, es: oprima 2 }
    grant: { en: press 1, es: oprima 1 }
    hours: always
    cost: free
    languages: [en, es]
`;
  const address = 'at: { street: 1 Lighthouse Way, city: Rockland, state: ME, zip: "04841" }';
  const always = 'hours: always\n    cost: free';
  const ways: [what: string, yaml: string, en: string, es: string][] = [
    [
      'a line that is always open',
      PHONE,
      'Call 1-800-555-0113 and press 2. The line is open 24 hours a day, 7 days a week, in English and Spanish, and the call is free.',
      'Llame al 1-800-555-0113 y oprima 2. La línea atiende las 24 horas del día, los 7 días de la semana, en inglés y español, y la llamada es gratuita.',
    ],
    [
      'a line with hours and a price',
      `    way: phone\n    at: 1-800-555-0113\n    deny: { en: say no, es: indique NO }\n    hours: { en: "Monday to Friday, 8 a.m. to 6 p.m.", es: "de lunes a viernes, de 8 a.m. a 6 p.m." }\n    cost: { en: 5 cents a minute, es: 5 centavos por minuto }\n`,
      'Call 1-800-555-0113 and say no. The line is open Monday to Friday, 8 a.m. to 6 p.m., and the call costs 5 cents a minute.',
      'Llame al 1-800-555-0113 e indique NO. La línea atiende de lunes a viernes, de 8 a.m. a 6 p.m., y la llamada cuesta 5 centavos por minuto.',
    ],
    [
      'a page',
      `    way: web\n    at: https://www.example.com/cpni\n    deny: { en: choose “No”, es: elija «No» }\n    ${always}\n`,
      'Go to www.example.com/cpni and choose “No”. The page is open 24 hours a day, 7 days a week, and using it is free.',
      'Visite www.example.com/cpni y elija «No». La página está disponible las 24 horas del día, los 7 días de la semana, y usarla es gratis.',
    ],
    [
      'an e-mail',
      `    way: email\n    at: no@example.com\n    deny: { en: write NO, es: escriba NO }\n    ${always}\n`,
      'Send an e-mail to no@example.com and write NO. You can write 24 hours a day, 7 days a week, and it is free.',
      'Envíe un correo electrónico a no@example.com y escriba NO. Puede escribir las 24 horas del día, los 7 días de la semana, y es gratis.',
    ],
    [
      'a reply with a word',
      `    way: reply\n    at: this message\n    deny: "NO"\n    ${always}\n`,
      'Reply to this e-mail with the word NO. You can reply 24 hours a day, 7 days a week, and it is free.',
      'Responda a este correo electrónico con la palabra NO. Puede responder las 24 horas del día, los 7 días de la semana, y es gratis.',
    ],
    [
      'a text message with a word',
      `    way: text\n    at: "55501"\n    deny: "NO"\n    ${always}\n`,
      'Text the word NO to 55501. You can text 24 hours a day, 7 days a week, and the message is free.',
      'Envíe la palabra NO por mensaje de texto al 55501. Puede enviarlo las 24 horas del día, los 7 días de la semana, y el mensaje es gratuito.',
    ],
    [
      'a letter',
      `    way: mail\n    ${address}\n    deny: { en: check “No” on the card, es: marque «No» en la tarjeta }\n    ${always}\n`,
      'By mail: check “No” on the card, and send your answer to 1 Lighthouse Way, Rockland, ME 04841. You can mail it at any time, day or night, and we pay the postage.',
      'Por correo: marque «No» en la tarjeta, y envíe su respuesta a 1 Lighthouse Way, Rockland, ME 04841. Puede enviarlo por correo a cualquier hora, de día o de noche, y nosotros pagamos el franqueo.',
    ],
    [
      'a store',
      `    way: store\n    ${address}\n    deny: { en: tell us no, es: díganos que no }\n    hours: { en: "every day, 9 a.m. to 5 p.m.", es: "todos los días, de 9 a.m. a 5 p.m." }\n    cost: free\n`,
      'Come to 1 Lighthouse Way, Rockland, ME 04841 and tell us no. The store is open every day, 9 a.m. to 5 p.m., and it is free.',
      'Acuda a 1 Lighthouse Way, Rockland, ME 04841 y díganos que no. La tienda abre todos los días, de 9 a.m. a 5 p.m., y es gratis.',
    ],
    [
      'a videophone',
      `    way: video\n    at: 1-800-555-0113\n    deny: { en: sign “No”, es: diga «No» en señas }\n    ${always}\n    languages: [ase]\n`,
      'Call 1-800-555-0113 by videophone and sign “No”. The line is open 24 hours a day, 7 days a week, in American Sign Language, and the call is free.',
      'Llame por videoteléfono al 1-800-555-0113 y diga «No» en señas. La línea atiende las 24 horas del día, los 7 días de la semana, en lengua de señas estadounidense, y la llamada es gratuita.',
    ],
    [
      'a relay service',
      `    way: relay\n    at: 1-800-555-0113\n    deny: { en: say no, es: diga que no }\n    ${always}\n`,
      'Call 1-800-555-0113 through the relay service you use and say no. The line is open 24 hours a day, 7 days a week, and the call is free.',
      'Llame al 1-800-555-0113 por medio del servicio de retransmisión que usa y diga que no. La línea atiende las 24 horas del día, los 7 días de la semana, y la llamada es gratuita.',
    ],
  ];
  it.each(ways)('says how to say no by %s', (_, yaml, en, es) => {
    expect(way(yaml)).toEqual([en, es]);
  });

  it('says how to say yes, by the ways that take a yes', () => {
    const changes = { [`${NOTICE}/document.yaml`]: replacing('choices: [phone]\n', '') };
    const said = lines(notice('<Choices to="grant" />', 'en', changes).tree);
    expect(said).toEqual([expect.stringMatching(/^Call 1-800-555-0113 and press 1\. /)]);
  });
});

describe('<Choices> of a document that names none', () => {
  const all = (channels: string) => {
    const settings = (old: string) =>
      replacing('[mail, web]', channels)(replacing('choices: [phone]\n', '')(old));
    return lines(notice('<Choices to="deny" />', 'en', { [`${NOTICE}/document.yaml`]: settings }).tree);
  };

  it('lists all ways in an e-mail, and all but the reply on paper', () => {
    expect(all('[email]').map((words) => words.split(' ')[0])).toEqual(['Call', 'Reply']);
    expect(all('[mail]').map((words) => words.split(' ')[0])).toEqual(['Call']);
  });
});

describe('<Recipients> and <Signature>', () => {
  const email = (locale: string, changes = {}) => {
    const folder = {
      [`${NOTICE}/document.yaml`]: replacing('choices: [phone]', 'recipients: [sales, mobile]'),
    };
    return notice('<Recipients />', locale, { ...folder, ...changes });
  };

  it('lists each recipient with its relation and what it does', () => {
    expect(lines(email('en').tree)).toEqual([
      'Our sales team (our own staff).',
      'Quiet Harbor Mobile, LLC (our affiliate) sells mobile phone service.',
    ]);
    expect(lines(email('es').tree)).toEqual([
      'Nuestro equipo de ventas (nuestro propio personal).',
      'Quiet Harbor Mobile, LLC (nuestra afiliada) vende servicio de telefonía móvil.',
    ]);
  });

  it('lists all affiliates when the document names none', () => {
    expect(lines(notice('<Recipients />').tree)).toEqual([
      'Quiet Harbor Mobile, LLC (our affiliate) sells mobile phone service.',
    ]);
  });

  it('signs for an officer who has signed, and leaves lines for one who has not', () => {
    const signed = {
      [`${NOTICE}/document.yaml`]: replacing('facts:', 'signed: { president: 2026-02-27 }\nfacts:'),
    };
    const words = '<Signature of="president" />';
    const rest = ['Odile Brackwater', 'President', 'Quiet Harbor Telephone, Inc.'];
    expect(lines(notice(words, 'en', signed).tree)).toEqual([
      '/s/ Odile Brackwater',
      ...rest,
      'Date: February 27, 2026',
    ]);
    const line = '_'.repeat(30);
    expect(lines(notice(words).tree)).toEqual([`Signature: ${line}`, ...rest, `Date: ${line}`]);
    const es = lines(notice(words, 'es', signed).tree);
    expect(es).toEqual([
      '/s/ Odile Brackwater',
      'Odile Brackwater',
      'Presidenta',
      rest[2],
      'Fecha: 27 de febrero de 2026',
    ]);
  });
});
