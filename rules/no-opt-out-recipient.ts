/**
 * Refuse recipients in an opt-out notice that only opt-in approval allows.
 *
 * @why  47 CFR 64.2007(b) and 64.5107(b): since December 2007 silence is approval only for the company's own
 *       use and for its agents and affiliates that offer communications (for relay: TRS-related) services; before,
 *       it was for joint-venture partners and independent contractors that offer them, too.
 * @fix  Take the recipient out of this notice, or ask for opt-in approval in an opt-in notice.
 * @checks U-2007-b EE-5107-b3
 */

import type { ListItem } from 'mdast';
import { visit } from 'unist-util-visit';
import { defineRule } from './define-rule.js';
import { elementsFor, loadLaw } from './law.js';
import { lawOf } from './law-link.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';

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
  const { context } = recognitionOf(tree, file);
  if (context.kind !== 'opt-out-notice' && context.kind !== 'opt-out-email') return;
  const law = elementsFor(loadLaw(), context).find(({ optOutRecipients }) => optOutRecipients !== undefined);
  if (!law) return;
  const allowed = law.optOutRecipients ?? [];
  visit(tree, 'listItem', (item: ListItem) => {
    const recipient = item.data?.recipient;
    if (!recipient || recipient.relation === 'staff') return;
    const { name, relation, communications } = recipient;
    if (allowed.includes(relation) && communications) return;
    const why = allowed.includes(relation)
      ? 'offers no communications services'
      : `is a ${relation.replaceAll('-', ' ')}`;
    report(file, {
      ...lawOf(law),
      place: item,
      reason: `${name} ${why}, so silence is no approval for it.`,
      expected: 'Take it out of this notice, or ask for opt-in approval.',
    });
  });
});
