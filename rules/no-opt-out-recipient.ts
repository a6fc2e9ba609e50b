/**
 * Refuse recipients in an opt-out notice that only opt-in approval allows.
 *
 * @why  47 CFR 64.2007(b) and 64.5107(b): since December 2007 silence is approval only for the company's own
 *       use and for its agents and affiliates that offer communications (for relay: TRS-related) services; before,
 *       it was for joint-venture partners and independent contractors that offer them, too.
 * @fix  Take the recipient out of this notice, or ask for opt-in approval in an opt-in notice.
 * @checks U-2007-b EE-5107-b3
 *
 * @example invalid
 *   Unless you opt out, we may share your CPNI with our joint venture partners.
 *   => “Unless you opt out, we may share your CPNI with our joint v…” gives CPNI to a joint venture partner, for
 *   which silence is no approval.
 * @example invalid es
 *   Si no responde, podremos compartir su CPNI con contratistas independientes.
 *   => “Si no responde, podremos compartir su CPNI con contratistas…” gives CPNI to an independent contractor, for
 *   which silence is no approval.
 * @example invalid
 *   Unless you say no, we may give your CPNI to an outside company, Acme Solar Panels, Inc.
 *   => “Unless you say no, we may give your CPNI to an outside comp…” gives CPNI to a third party, for which
 *   silence is no approval.
 * @example invalid es
 *   Si no responde, entregaremos su CPNI a una empresa ajena a nuestro grupo.
 *   => “Si no responde, entregaremos su CPNI a una empresa ajena a…” gives CPNI to a third party, for which
 *   silence is no approval.
 * @example valid
 *   No outside company will get your CPNI. We may have to give it to a third party at your written request.
 * @example valid
 *   We do not share your CPNI with joint venture partners, or with independent contractors unless you agree.
 * @example valid opt-in-notice
 *   If you say yes, we may share your CPNI with our joint venture partners.
 */

import type { ListItem } from 'mdast';
import { visit } from 'unist-util-visit';
import { defineRule } from './define-rule.js';
import { asksOf, elementsFor, type LawElement, loadLaw } from './law.js';
import { lawOf } from './law-link.js';
import { quoted } from './quoted.js';
import { recognise } from './recognise/index.js';
import { type Recognition, recognitionOf } from './recognition.js';
import { report } from './report.js';
import { loadWording } from './wording.js';

/** What carrier.yaml says of a recipient; `<Recipients>` leaves it on the list item. */
export interface Recipient {
  name: string;
  relation: string;
  communications: boolean;
}

declare module 'mdast' {
  interface ListItemData {
    recipient?: Recipient;
  }
}

export const noOptOutRecipient = defineRule('no-opt-out-recipient', (tree, file) => {
  const recognition = recognitionOf(tree, file);
  const { context } = recognition;
  if (context.kind !== 'opt-out-notice' && context.kind !== 'opt-out-email') return;
  const law = elementsFor(loadLaw(), context).find(({ optOutRecipients }) => optOutRecipients !== undefined);
  if (!law) return;
  const allowed = law.optOutRecipients ?? [];
  const told = new Set<string>();
  visit(tree, 'listItem', (item: ListItem) => {
    const recipient = item.data?.recipient;
    if (!recipient || recipient.relation === 'staff') return;
    const { name, relation, communications } = recipient;
    if (allowed.includes(relation) && communications) return;
    told.add(relation);
    const why = allowed.includes(relation)
      ? 'offers no communications services'
      : `is a ${relation.replaceAll('-', ' ')}`;
    report(file, {
      ...lawOf(law),
      place: item,
      reason: `${name} ${why}, so silence is no approval for it.`,
      expected: EXPECTED,
    });
  });
  for (const { text, place, relation } of classesNamed(recognition, law)) {
    // The facts say it by name already.
    if (told.has(relation)) continue;
    const words = relation.replaceAll('-', ' ');
    report(file, {
      ...lawOf(law),
      place,
      reason: `“${quoted(text)}” gives CPNI to ${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}, for which silence is no approval.`,
      expected: EXPECTED,
    });
  }
});

const EXPECTED = 'Take it out of this notice, or ask for opt-in approval.';
/** Classes that words can name: `recipient-…` in the wording data. */
const CLASSES = ['joint-venture-partner', 'independent-contractor', 'third-party'];

/** Where the words say that CPNI goes to a class of recipients for which the law asks for opt-in. */
function classesNamed({ context, blocks, place }: Recognition, { optOutRecipients = [] }: LawElement) {
  const wording = loadWording(context.locale);
  const relations = CLASSES.filter((relation) => !optOutRecipients.includes(relation));
  if (!wording || relations.length === 0) return [];
  const elements = relations.map((relation) => ({ id: `recipient-${relation}`, modality: 'prohibited' }));
  const results = recognise(blocks, context, wording, { ...asksOf(loadLaw(), context), elements });
  return results.flatMap(({ id, evidence: [first] }) =>
    first ? [{ text: first.text, place: place(first), relation: id.replace('recipient-', '') }] : [],
  );
}
