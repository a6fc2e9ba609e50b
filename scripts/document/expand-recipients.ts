import type { Nodes, RootContent } from 'mdast';
import type {} from '../../rules/no-opt-out-recipient.js';
import { isFaulty } from '../workspace/model.js';
import { siteStrings } from '../workspace/site-strings.js';
import { PlacedNodes } from './placed-nodes.js';
import { type Expansion, itemNode, localWords, note, wordsNode } from './said-nodes.js';

/** `<Recipients>`: those named in document.yaml, or all affiliates; each with its relation and what it does. */
export function expandRecipients(node: Nodes, expansion: Expansion): RootContent[] {
  const { folder, locale } = expansion;
  const { affiliates = {}, recipients = {} } = folder.carrier.facts;
  const known = new Map([...Object.entries(affiliates), ...Object.entries(recipients)]);
  const names = folder.settings.recipients ?? Object.keys(affiliates);
  const translate = siteStrings(locale);
  const children = names.flatMap((name) => {
    const recipient = known.get(name);
    if (!recipient) return [];
    const group = Object.hasOwn(affiliates, name) ? 'affiliates' : 'recipients';
    const say = (key: 'name' | 'does') =>
      localWords(expansion, node, `${group}.${name}.${key}`, recipient[key] ?? '');
    const placed = new PlacedNodes(node, locale);
    const position = node.position ? { position: node.position } : {};
    const spoken = say('name');
    const does = say('does').replace(/[.。]$/, '');
    const values = {
      relation: translate(`relation.${recipient.relation}`),
      name: placed.hold({ type: 'strong', children: [wordsNode(spoken, node, locale)], ...position }),
    };
    const sentence =
      does === ''
        ? translate('recipients.bare', values)
        : translate('recipients.entry', { ...values, does: placed.words(does) });
    const { relation, communications } = recipient;
    return [
      {
        ...itemNode(placed.nodes(sentence), node),
        data: { recipient: { name: spoken, relation, communications } },
      },
    ];
  });
  if (children.length > 0) {
    const position = node.position ? { position: node.position } : {};
    return [{ type: 'list', ordered: false, spread: false, children, ...position }];
  }
  const isTold = ['affiliates', 'recipients'].some((key) =>
    folder.carrier.faulty.some((path) => path === '' || path.split('.')[0] === key),
  );
  if (!isTold && !isFaulty(folder.faulty, 'recipients') && names.length === 0) {
    note(
      expansion,
      node,
      'file-facts',
      'The document names no recipients and the company has no affiliates, so there is nothing to list.',
      'Name `recipients` in document.yaml, as carrier.yaml has them.',
    );
  }
  return [];
}
