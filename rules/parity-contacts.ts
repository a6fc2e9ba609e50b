/**
 * Require the same telephone numbers, e-mail addresses and web pages in every language.
 *
 * @why  47 CFR 64.2008(c)(6), 64.5108(c)(6): a notice is translated whole or not at all. A number that is right
 *       in one language and wrong in another leaves some customers without a way to say no.
 * @fix  Name the fact in both, such as `{contacts.privacy.phone}`, instead of typing it.
 * @checks U-2008-c6 EE-5108-c6
 */

import type { Blocks } from './blocks.js';
import type { Finding } from './finding.js';

interface Contact {
  text: string;
  block: number;
  start: number;
}

const KINDS = [
  { name: 'telephone number', pattern: /(?<![\d-])(?:1-)?\d{3}-\d{3}-\d{4}(?![\d-])/g },
  { name: 'e-mail address', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g },
  { name: 'web page', pattern: /(?<![\w@.-])(?:https?:\/\/|www\.)[^\s<>"“”«»)]*[^\s<>"“”«»).,;:!?]/g },
];

/**
 * Compares a translation with its source, both with their facts put in. A contact changed in one of them is one
 * finding, at its place in the translation.
 *
 * @param sourcePath named in the findings
 */
export function compareContacts(source: Blocks, translation: Blocks, sourcePath: string): Finding[] {
  return KINDS.flatMap(({ name, pattern }) => {
    const ours = contactsIn(source, pattern);
    const theirs = contactsIn(translation, pattern);
    const missing = without(ours, theirs);
    const added = without(theirs, ours);
    return Array.from({ length: Math.max(missing.length, added.length) }, (_, index): Finding => {
      const [here, there] = [added[index], missing[index]];
      const place = here
        ? translation.place({ block: here.block, start: here.start, end: here.start + here.text.length })
        : { line: 1, column: 1, endLine: 1, endColumn: 1 };
      const line = there ? source.place({ ...there, end: there.start + 1 }).line : 1;
      return {
        rule: 'parity-contacts',
        severity: 'error',
        reason: reasonOf(name, here?.text, there?.text),
        expected: 'The same in every language: name the fact instead of typing it.',
        cite: '47 CFR 64.2008(c)(6)',
        ...place,
        related: [{ path: sourcePath, line, reason: there ? `says ${there.text}` : 'does not say it' }],
      };
    });
  });
}

function reasonOf(name: string, here: string | undefined, there: string | undefined): string {
  if (here && there) return `The ${name} here is ${here}, and ${there} in the source language.`;
  return here
    ? `The ${name} ${here} is not in the source language.`
    : `The ${name} ${there} of the source language is not in this one.`;
}

function contactsIn({ blocks }: Blocks, pattern: RegExp): Contact[] {
  const found = new Map<string, Contact>();
  blocks.forEach(({ text }, block) => {
    for (const match of text.matchAll(pattern)) {
      if (!found.has(match[0])) found.set(match[0], { text: match[0], block, start: match.index });
    }
  });
  return [...found.values()];
}

function without(some: Contact[], others: Contact[]): Contact[] {
  return some.filter(({ text }) => !others.some((other) => other.text === text));
}
