/** Ways to say each element, and ways that come near and do not. */
export interface Pair {
  id: string;
  kind?: string;
  regime?: string;
  channels?: string[];
  says: { en: string[]; es: string[] };
  fails: { en: string[]; es: string[] };
}

export const PAIRS: Pair[] = [
  {
    id: 'c1-right',
    says: {
      en: [
        'The Communications Act guarantees each subscriber a right: that CPNI about the subscriber be kept confidential.',
        'Whose right is it to have call records kept private? Under federal law, it is your right.',
      ],
      es: [
        'Al cliente le asiste, en virtud de la ley federal, el derecho a la confidencialidad de su CPNI.',
        'Tienes derecho, porque así lo manda la ley federal, a que tus datos de llamadas se guarden en reserva.',
      ],
    },
    fails: {
      en: [
        'We respect your right to privacy.',
        'Under federal law you have the right to opt out of our use of your information.',
        'Company policy gives you a right to the confidentiality of your CPNI.',
        'Under federal law we have a right to use CPNI, and you have a duty to keep your password confidential.',
      ],
      es: [
        'Respetamos su privacidad.',
        'Según nuestra política, usted tiene derecho a que su CPNI sea confidencial.',
        'Por ley federal usted tiene derecho a decidir si recibe ofertas.',
      ],
    },
  },
  {
    id: 'c1-right',
    regime: 'trs',
    says: {
      en: ['You may refuse to let any relay provider, this one or another, use, share or see your CPNI.'],
      es: ['Usted puede impedir que cualquier proveedor de TRS use, divulgue o consulte su CPNI.'],
    },
    fails: {
      en: [
        'Under federal law you have a right to the confidentiality of your CPNI.',
        'You have the right to deny us the right to use your CPNI.',
      ],
      es: ['Por ley federal usted tiene derecho a la confidencialidad de su CPNI.'],
    },
  },
  {
    id: 'c1-duty',
    says: {
      en: [
        'Federal law charges your telephone company with keeping CPNI confidential; that duty is ours.',
        'We must, under federal law, safeguard the confidentiality of these records.',
      ],
      es: [
        'La ley federal nos impone el deber de proteger esos datos.',
        'Debemos, por ley federal, resguardar la confidencialidad de su CPNI.',
      ],
    },
    fails: {
      en: [
        'We are committed to protecting your privacy, as federal law intends.',
        'Federal law aside, it is our policy to keep CPNI confidential.',
        'Our vendors have a duty to keep CPNI confidential.',
      ],
      es: [
        'Nos enorgullece proteger su privacidad.',
        'Es política de la empresa tratar su CPNI con reserva.',
      ],
    },
  },
  {
    id: 'c1-duty',
    regime: 'trs',
    says: {
      en: [
        'Federal law obliges us to respect that decision and to protect the confidentiality of your CPNI.',
      ],
      es: ['La ley federal nos obliga a respetar su decisión y a proteger la confidencialidad de su CPNI.'],
    },
    fails: {
      en: ['Federal law gives us a duty to protect the confidentiality of your CPNI.'],
      es: ['La ley federal nos obliga a proteger la confidencialidad de su CPNI.'],
    },
  },
  {
    id: 'c2-types',
    says: {
      en: [
        'CPNI means your calling plan, the numbers you dial, and the minutes you use.',
        'These things make up CPNI:\n\n- which services you take\n- whom you call\n- how long you talk\n- what you are charged',
      ],
      es: [
        'La CPNI reúne el plan que contrató, los números que marca, la duración de sus llamadas y lo que le facturamos.',
      ],
    },
    fails: {
      en: [
        'CPNI is certain information about your account.',
        'CPNI has the meaning given in 47 U.S.C. 222(h)(1).',
        'CPNI does not include your name, address or telephone number.',
      ],
      es: ['La CPNI es cierta información sobre su cuenta.', 'CPNI tiene la definición de 47 U.S.C. 222.'],
    },
  },
  {
    id: 'c2-entities',
    says: {
      en: [
        'Your CPNI would be seen by Example Wireless LLC, which is our subsidiary, and by nobody else.',
        'Only our own sales representatives will use your CPNI.',
      ],
      es: [
        'Compartiríamos su CPNI con Ejemplo Móvil LLC, nuestra filial.',
        'La usará únicamente nuestro personal de ventas.',
      ],
    },
    fails: {
      en: [
        'We may share your CPNI with trusted partners.',
        'We may share your CPNI with Example Wireless LLC and other third parties to offer you services.',
      ],
      es: ['Compartiremos su CPNI con socios comerciales seleccionados.', 'Daremos su CPNI a terceros.'],
    },
  },
  {
    id: 'c2-purposes',
    says: {
      en: [
        'It would be used to suggest internet and video packages.',
        'CPNI helps us pitch you new plans, so we want to use it to offer upgrades.',
      ],
      es: [
        'La usaríamos para recomendarle paquetes de internet.',
        'Con el fin de comercializar otros servicios, pedimos su CPNI.',
      ],
    },
    fails: {
      en: ['We use CPNI for various business purposes.', 'CPNI is used to serve you better.'],
      es: ['Usamos la CPNI para diversos fines.', 'La CPNI sirve para atenderle mejor.'],
    },
  },
  {
    id: 'c2-right-to-disapprove',
    says: {
      en: ['Nobody has to agree: you are free to refuse.', 'Must I agree? No.'],
      es: ['No está obligado a aceptar.', 'Usted puede oponerse a este uso.'],
    },
    fails: {
      en: [
        'You may contact us with questions.',
        'You have the right to cancel your service.',
        'You may not refuse.',
      ],
      es: ['Puede llamarnos si tiene preguntas.', 'Usted puede cancelar su servicio.'],
    },
  },
  {
    id: 'c2-withdraw-any-time',
    says: {
      en: [
        'You may say no, and you may take back a yes, whenever you like.',
        'Denying us access, or revoking it later, has no deadline. You can do either at any time.',
      ],
      es: [
        'Puede negarnos el permiso, o retirarlo después, cuando quiera.',
        'En todo momento usted puede denegar o revocar el acceso.',
      ],
    },
    fails: {
      en: [
        'You may deny or withdraw access at any time within the first 30 days.',
        'You may say no, and you may cancel your service at any time.',
        'Once you agree, you may not withdraw your approval at any time.',
      ],
      es: [
        'Puede denegar o retirar el acceso solo durante los primeros 30 días.',
        'Una vez dado, no puede retirar su permiso.',
      ],
    },
  },
  {
    id: 'c3-steps-grant',
    says: {
      en: [
        'If this is fine with you, there is nothing you need to do.',
        'Approve? Simply disregard this card.',
      ],
      es: ['Si está de acuerdo, no tiene que hacer nada.', 'Para aceptar basta con no responder.'],
    },
    fails: {
      en: ['No action is needed if you already opted out.'],
      es: ['Si ya nos dijo que no, no tiene que hacer nada.'],
    },
  },
  {
    id: 'c3-steps-grant',
    kind: 'opt-in-notice',
    says: {
      en: ['To agree, check YES below and return this card.'],
      es: ['Para autorizar, firme abajo y devuelva esta hoja.'],
    },
    fails: { en: ['We hope you agree.'], es: ['Esperamos que acepte.'] },
  },
  {
    id: 'c3-steps-deny',
    says: {
      en: [
        'Would you rather we did not? Text STOPCPNI to 55500.',
        'To opt out, dial *77.',
        'If you object, write to CPNI Desk, P.O. Box 555, Exampleville.',
      ],
      es: [
        'Si no desea que la usemos, llame al 1-800-555-0100.',
        'Para negarse, entre en www.example.com/cpni.',
      ],
    },
    fails: {
      en: ['If you do not agree, just let us know.', 'Questions about opting out? Call 1-800-555-0100.'],
      es: ['Si no está de acuerdo, háganoslo saber.', 'Si no desea participar, contáctenos.'],
    },
  },
  {
    id: 'c3-denial-no-effect',
    says: {
      en: [
        'Whatever you decide, you keep every service you have with us, exactly as before.',
        'Refusing in no way affects the services we provide to you.',
      ],
      es: [
        'Diga lo que diga, sus servicios seguirán exactamente igual.',
        'Su negativa no altera ninguno de los servicios que recibe.',
      ],
    },
    fails: {
      en: [
        'Opting out should not normally affect your service.',
        'Opting out will not affect your basic local service.',
        'Opting out will not affect your price.',
        'If you refuse, we may limit some of your services.',
      ],
      es: [
        'Su negativa no debería afectar sus servicios.',
        'Su negativa no afectará el precio que paga.',
        'Si se niega, podríamos limitar sus servicios.',
      ],
    },
  },
  {
    id: 'c9-valid-until-revoked',
    says: {
      en: [
        'Your answer has no end date: it holds until you yourself change it.',
        'Approval or denial stays on file unless and until you revoke it.',
      ],
      es: [
        'Su respuesta no caduca: vale hasta que usted la cambie.',
        'La aprobación o la negativa rige mientras usted no la revoque.',
      ],
    },
    fails: {
      en: [
        'Your choice is valid for two years.',
        'Your choice stays in effect until our next notice.',
        'Your approval remains valid until you revoke it.',
      ],
      es: [
        'Su decisión tiene una validez de un año.',
        'Su aprobación sigue vigente hasta que usted la revoque.',
      ],
    },
  },
  {
    id: 'c10-solicitation-proximate',
    says: {
      en: ['You have the right to refuse. May we use your CPNI to offer you other services?'],
      es: ['Usted tiene derecho a negarse. ¿Nos permite usar su CPNI para ofrecerle otros servicios?'],
    },
    fails: {
      en: ['You consented to our use of CPNI when you accepted the Terms of Service. You may refuse.'],
      es: ['Usted aceptó el uso de su CPNI al firmar el contrato. Puede negarse.'],
    },
  },
  {
    id: 'd2-two-year-renotice',
    says: { en: ['We repeat this notice every other year.'], es: ['Repetimos este aviso cada 24 meses.'] },
    fails: {
      en: ['We repeat this notice every three years.', 'We send notices from time to time.'],
      es: ['Enviamos este aviso cada tres años.'],
    },
  },
  {
    id: 'd3-reply-opt-out',
    kind: 'opt-out-email',
    says: {
      en: ['To opt out, hit Reply and type NO.'],
      es: ['Para negarse, conteste este mensaje con la palabra NO.'],
    },
    fails: {
      en: [
        'To opt out, visit www.example.com/cpni.',
        'To opt out, do not reply to this e-mail; replies are not read.',
      ],
      es: ['Para negarse, visite www.example.com/cpni.', 'Para negarse, llame; no responda a este correo.'],
    },
  },
  {
    id: 'd3-reply-opt-out',
    kind: 'opt-out-email',
    regime: 'trs',
    says: {
      en: ['To opt out, visit www.example.com/cpni.'],
      es: ['Para negarse, visite www.example.com/cpni.'],
    },
    fails: { en: ['To opt out, write to us.'], es: ['Para negarse, escríbanos.'] },
  },
  {
    id: 'd3-24x7-no-cost',
    says: {
      en: ['To refuse, call 1-800-555-0100. The line answers day and night, and the call is free.'],
      es: ['Para negarse, llame al 1-800-555-0100. La línea atiende las 24 horas y la llamada es gratis.'],
    },
    fails: {
      en: [
        'To refuse, call 555-0100 Monday to Friday, 8 to 5, free of charge.',
        'To refuse, text NO to 55500 day or night. Standard message rates apply.',
      ],
      es: ['Para negarse, llame al 555-0100 de lunes a viernes. La llamada es gratis.'],
    },
  },
  {
    id: 'f-scope-one-time',
    kind: 'one-time-script',
    says: {
      en: [
        'Agent: Your okay would be good for this call and nothing more.',
        'Agent: When we hang up, the permission ends.',
      ],
      es: [
        'Agente: El permiso vale únicamente para esta llamada.',
        'Agente: Al colgar, el permiso se acaba.',
      ],
    },
    fails: {
      en: ['Agent: May I look at your records for this call and for any future calls?'],
      es: ['Agente: Su permiso valdrá para esta llamada y para llamadas futuras.'],
    },
  },
  {
    id: 'f-can-deny-for-call',
    kind: 'one-time-script',
    says: {
      en: ['Agent: If you would rather not, just say no and we go on.'],
      es: ['Agente: Con un no basta; usted decide.'],
    },
    fails: {
      en: ['Agent: By staying on the line you agree that I use your records.'],
      es: ['Agente: Si permanece en la línea, se entiende que acepta.'],
    },
  },
  {
    id: 'c8-freeze-encouragement',
    says: {
      en: ['Protect yourself: ask us to block other companies from your CPNI.'],
      es: ['Le recomendamos congelar el acceso de otras compañías a su CPNI.'],
    },
    fails: {
      en: [
        'You can ask for a freeze of your preferred carrier so that another company cannot switch you.',
        'Nobody else will see your CPNI.',
      ],
      es: ['Ninguna otra empresa verá su CPNI.'],
    },
  },
  {
    id: 'non-neutral-consequence',
    says: {
      en: [
        'If you say no you will miss out on our best savings.',
        'Customers who opt out wait longer for repairs.',
      ],
      es: ['Si dice que no, se perderá nuestras mejores ofertas.', 'Quienes se niegan pagan más.'],
    },
    fails: {
      en: [
        'If you say no, our offers may not fit the services you use.',
        'If you say no you will not lose any service or discount.',
        'Allowing this use may help us offer products better suited to you.',
      ],
      es: [
        'Si dice que no, no perderá ningún servicio ni descuento.',
        'Sin su CPNI, nuestras ofertas serán generales.',
      ],
    },
  },
  {
    id: 'misleading',
    says: {
      en: [
        'The FCC requires us to share your CPNI with affiliates.',
        'Your refusal is subject to our acceptance.',
      ],
      es: ['La FCC nos exige compartir su CPNI.', 'Su negativa queda sujeta a nuestra aceptación.'],
    },
    fails: {
      en: [
        'We may have to disclose your CPNI to any person you name, if you ask us in writing.',
        'Federal law requires us to protect your CPNI.',
      ],
      es: ['La ley federal nos obliga a proteger su CPNI.'],
    },
  },
];
