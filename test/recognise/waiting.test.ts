import { describe, expect, test } from 'vitest';
import { elementOf } from './reading.js';

const ID = 'd1-waiting-period-at-least-30-days';

/** Passages that state a wait, and whether it is long enough. */
const WAITS: [string, string, boolean][] = [
  [
    'es',
    'Su silencio no contará como aceptación hasta pasados 30 días de que la hoja llegue a sus manos; damos por recibida la carta al tercer día de enviada.',
    true,
  ],
  [
    'en',
    'This notice was e-mailed on June 1, 2026. If you have not opted out by July 1, 2026, we will assume that you approve.',
    true,
  ],
  [
    'en',
    'This notice was e-mailed on June 1, 2026. If you have not opted out by June 26, 2026, we will assume that you approve.',
    false,
  ],
  [
    'en',
    'Mailed: May 4, 2026.\n\nIf we have not heard from you by June 8, 2026, we will take it that you approve.',
    true,
  ],
  [
    'en',
    'Mailed: May 4, 2026.\n\nIf we have not heard from you by June 3, 2026, we will take it that you approve.',
    false,
  ],
  [
    'en',
    'We sent this on December 15, 2026. Unless you opt out by January 9, 2027, we will assume that you approve.',
    false,
  ],
  [
    'en',
    'We sent this on December 15, 2026. Unless you opt out by January 20, 2027, we will assume that you approve.',
    true,
  ],
  [
    'en',
    'If you have not opted out within 20 business days of receiving this notice, we will assume that you approve.',
    false,
  ],
  [
    'en',
    'If you have not opted out within 22 business days of receiving this notice, we will assume that you approve.',
    true,
  ],
  [
    'en',
    'If you have not opted out within five weeks of receiving this notice, we will assume that you approve.',
    true,
  ],
  [
    'en',
    'If you have not opted out within four weeks of receiving this notice, we will assume that you approve.',
    false,
  ],
  [
    'en',
    'If we do not hear from you one month after you receive this notice, we will assume that you approve.',
    false,
  ],
  [
    'en',
    'If we do not hear from you two months after you receive this notice, we will assume that you approve.',
    true,
  ],
  [
    'en',
    'If we do not hear from you within 30 days of the postmark, we will assume that you approve.',
    false,
  ],
  ['en', 'If we do not hear from you within 33 days of the postmark, we will assume that you approve.', true],
  [
    'en',
    'If we do not hear from you within thirty (30) days after you receive this notice, we will assume that you approve.',
    true,
  ],
  [
    'en',
    'If we do not hear from you within twenty-nine days after you receive this notice, we will assume that you approve.',
    false,
  ],
  [
    'es',
    'Este aviso se envió por correo electrónico el 1 de junio de 2026. Si no se ha excluido a más tardar el 1 de julio de 2026, entenderemos que aprueba.',
    true,
  ],
  [
    'es',
    'Este aviso se envió por correo electrónico el 1 de junio de 2026. Si no se ha excluido a más tardar el 26 de junio de 2026, entenderemos que aprueba.',
    false,
  ],
  [
    'es',
    'Fecha de envío por correo: 4 de mayo de 2026.\n\nSi no sabemos de usted antes del 3 de junio de 2026, entenderemos que aprueba.',
    false,
  ],
  [
    'es',
    'Si no se ha excluido en los 20 días hábiles siguientes a recibir este aviso, entenderemos que aprueba.',
    false,
  ],
  [
    'es',
    'Si no se ha excluido en los 22 días hábiles siguientes a recibir este aviso, entenderemos que aprueba.',
    true,
  ],
  [
    'es',
    'Si no se ha excluido en las cinco semanas siguientes a recibir este aviso, entenderemos que aprueba.',
    true,
  ],
  ['es', 'Si no se ha excluido en un mes después de recibir este aviso, entenderemos que aprueba.', false],
  ['es', 'Si no se ha excluido en dos meses después de recibir este aviso, entenderemos que aprueba.', true],
  [
    'es',
    'Si no tenemos noticias suyas en los 30 días siguientes al matasellos, entenderemos que aprueba.',
    false,
  ],
  [
    'es',
    'Si no tenemos noticias suyas en los 33 días siguientes al matasellos, entenderemos que aprueba.',
    true,
  ],
  [
    'es',
    'El plazo es de 30 días, que empiezan a contar el tercer día después de la fecha de envío por correo. Si no recibimos su negativa en ese plazo, entenderemos que aprueba.',
    true,
  ],
];

describe('a wait before silence is a yes', () => {
  test.each(WAITS)('%s: "%s" is long enough: %s', (locale, words, isEnough) => {
    const { status } = elementOf(ID, words, { locale });
    expect(status).toBe(isEnough ? 'present' : 'contradicted');
  });
});
