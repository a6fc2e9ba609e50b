import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Source } from '../../scripts/render/source.js';

/** Markdown as a resolved tree. */
export function treeOf(markdown: string): Root {
  return unified()
    .use(remarkParse)
    .use(function tables() {
      this.data('micromarkExtensions', [gfmTable()]);
      this.data('fromMarkdownExtensions', [gfmTableFromMarkdown()]);
    })
    .parse(markdown);
}

const ENGLISH = `We ask for your approval. Write to [privacy@larkspur.example.com](mailto:privacy@larkspur.example.com).

## What is CPNI?

It is *information* about the **calls** that you make.

| Kind of record | What it tells | Who keeps it |
| --- | --- | --- |
| Calls | Numbers and times | Larkspur |
| Bill | What we charge | Larkspur |

## How to say no

1. Call [1-800-555-0199](tel:+18005550199), 24 hours a day.
2. Read [the whole policy](https://www.larkspur.example.com/policy).

- It is free.
- It changes no service.

## How long it lasts

Until you say otherwise.

## Who may see it

Our own staff.

## Questions

Ask us.
`;

const SPANISH = `Le pedimos su aprobación. Escriba a [privacy@larkspur.example.com](mailto:privacy@larkspur.example.com).

## ¿Qué es la CPNI?

Es *información* sobre las **llamadas** que usted hace.

| Tipo de registro | Qué indica | Quién lo guarda |
| --- | --- | --- |
| Llamadas | Números y horas | Larkspur |
| Factura | Lo que cobramos | Larkspur |

## Cómo decir que no

1. Llame al [1-800-555-0199](tel:+18005550199), las 24 horas.
2. Lea [toda la política](https://www.larkspur.example.com/policy).

- Es gratis.
- No cambia ningún servicio.

## Cuánto dura

Hasta que usted diga otra cosa.

## Quién puede verla

Nuestro personal.

## Preguntas

Pregúntenos.
`;

const CARRIER: Source['carrier'] = {
  folder: 'larkspur',
  name: 'Larkspur Telephone',
  legalName: 'Larkspur Telephone Company',
  website: 'https://www.larkspur.example.com',
  publishedAt: 'https://larkspur.example.com/notices/',
  color: '#8a2f5b',
};

/** A block of signature lines, as resolving makes it. */
export const SIGNATURE: Root['children'][number] = {
  type: 'signature',
  of: 'president',
  children: ['/s/ Ada Quill', 'Ada Quill', 'President'].map((value) => ({
    type: 'paragraph',
    children: [{ type: 'text', value }],
  })),
  data: { hName: 'div', hProperties: { className: ['signature'] } },
};

/** A plainly fictional notice in English or Spanish; `change` replaces what a test is about. */
export function sample(locale: 'en' | 'es' = 'en', change: Partial<Source> = {}): Source {
  const english = locale === 'en';
  const tree = treeOf(english ? ENGLISH : SPANISH);
  tree.children.push(SIGNATURE);
  return {
    carrier: CARRIER,
    folder: 'opt-out',
    locale,
    kind: 'opt-out-email',
    effective: '2026-03-01',
    email: { from: 'privacy@larkspur.example.com', replyTo: 'choices@larkspur.example.com' },
    title: english ? 'Your rights and how to opt out' : 'Sus derechos y cómo excluirse',
    subject: english ? 'Your right to opt out' : 'Su derecho a excluirse',
    summary: english ? 'We ask for your approval.' : 'Le pedimos su aprobación.',
    tree,
    ...change,
  };
}
