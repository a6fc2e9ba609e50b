import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { recordLines } from '../../scripts/translations/record/record-units.js';
import { recordYaml } from '../../scripts/translations/record/record-yaml.js';
import { readTranslation } from '../../scripts/translations/state/translation.js';
import { readWorkspace } from '../../scripts/workspace/read-workspace.js';

const CARRIER = `name: Quill Pond
legalName: Quill Pond Telephone, Inc.
regime: carrier
services: [local]
form499FilerId: "999321"
states: [VT]
contacts:
  privacy: { phone: 1-800-555-0134, email: privacy@quillpond.example.net }
`;

/** A document of a company's own, in a folder of its own, that a test may write in. */
export class Notice {
  readonly root = mkdtempSync(join(tmpdir(), 'cpni-translations-'));
  readonly dir = join(this.root, 'notices/quill-pond/notice');

  /** @param words of each language's file, the source first */
  constructor(words: Record<string, string>, settings = '') {
    onTestFinished(() => rmSync(this.root, { recursive: true, force: true }));
    this.put('../carrier.yaml', CARRIER);
    const locales = Object.keys(words).join(', ');
    this.put(
      'document.yaml',
      `kind: opt-out-notice\neffective: 2026-03-02\nchannels: [mail]\nlocales: [${locales}]\nwaitingPeriod: 33 days\n${settings}`,
    );
    for (const [locale, text] of Object.entries(words)) this.put(`${locale}.mdx`, text);
  }

  put(name: string, text: string): void {
    const path = join(this.dir, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  folder() {
    const folder = readWorkspace(this.root).carriers[0]?.documents[0];
    if (!folder) throw new Error('the document is not there');
    return folder;
  }

  translation(locale: string) {
    const translation = readTranslation(this.folder(), locale);
    if (!translation) throw new Error(`no translation ${locale}`);
    return translation;
  }

  /** Records the translation as it stands. */
  record(locale: string, lines?: number[], made = { by: 'Ana Ruiz', on: '2026-02-20' }) {
    const recorded = recordLines(this.translation(locale), made, lines);
    this.put(`${locale}.translation.yaml`, recordYaml(locale, recorded.record, undefined));
    return recorded;
  }
}

export const EN = `---
title: Your rights
summary: About {waitingPeriod}.
---

Dear Customer,

## What are your rights?

You have the right to **restrict** how we use your CPNI.

- the numbers you call
- the time of each call

<Definition term="CPNI">
What we know about you.
</Definition>

| Answer | What we do |
| --- | --- |
| Yes | We use it. |
| No | We do not use it. |

We wait {waitingPeriod} before we use it.

![Our logo](logo.png) See [our page](https://quillpond.example.net/cpni "Our CPNI page").
`;

export const ES = `---
title: Sus derechos
summary: Sobre {waitingPeriod}.
translators:
  - Ana Ruiz
---

Estimado cliente:

## ¿Qué derechos tiene?

Usted tiene derecho a **restringir** el uso de su CPNI.

- los números a los que llama
- la hora de cada llamada

<Definition term="CPNI">
Lo que sabemos de usted.
</Definition>

| Respuesta | Lo que hacemos |
| --- | --- |
| Sí | La usamos. |
| No | No la usamos. |

Esperamos {waitingPeriod} antes de usarla.

![Nuestro logotipo](logo.png) Vea [nuestra página](https://quillpond.example.net/cpni "Nuestra página sobre la CPNI").
`;
