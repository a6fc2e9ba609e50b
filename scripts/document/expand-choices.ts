import type { ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { joined, languageName, list } from '../../site/wording.js';
import type { Choice } from '../workspace/carrier-facts.js';
import { isFaulty } from '../workspace/model.js';
import { siteStrings } from '../workspace/site-strings.js';
import { PlacedNodes } from './placed-nodes.js';
import { type Expansion, factNode, itemNode, localWords, note } from './said-nodes.js';

/** What `<Choices>` leaves on a list item: an e-mail says it again in its first lines. */
export interface OfferedChoice {
  to: 'deny' | 'grant';
  way: Choice['way'];
  /** How to reach it and what to do there, without its hours and cost. */
  step: PhrasingContent[];
  /** The one word to send, where that is all there is to do. */
  answer?: string;
}

declare module 'mdast' {
  interface ListItemData {
    offered?: OfferedChoice;
  }
}

/** `<Choices to>`: one item per way, each saying how to reach it, what to do there, when, and at what cost. */
export function expandChoices(node: Nodes, to: string, expansion: Expansion): RootContent[] {
  if (to !== 'deny' && to !== 'grant') return [];
  const { carrier, settings } = expansion.folder;
  const all = carrier.facts.choices ?? {};
  // On paper there is nothing to reply to.
  const isUsable = (name: string) => settings.channels.includes('email') || all[name]?.way !== 'reply';
  const names = settings.choices ?? Object.keys(all).filter(isUsable);
  const children = names.flatMap((name) => {
    const choice = Object.hasOwn(all, name) ? all[name] : undefined;
    if (!choice) return [];
    const words = to === 'deny' ? choice.deny : choice.grant;
    return words === undefined ? [] : [itemOf(node, name, choice, to, expansion)];
  });
  if (children.length > 0) {
    const data = { hProperties: { className: ['choices'] } };
    return [{ type: 'list', ordered: false, spread: false, children, data, ...at(node) }];
  }
  // A choice that carrier.yaml lacks, or gives wrongly, is told where that is.
  const isTold = isFaulty(carrier.faulty, 'choices') || names.some((name) => !Object.hasOwn(all, name));
  if (!isTold) {
    note(
      expansion,
      node,
      'file-facts',
      `No choice of this document has a way to ${to}, so there is nothing to list.`,
      `Give \`${to}: …\` to a choice in carrier.yaml, and name that choice in document.yaml if it lists choices.`,
    );
  }
  return [];
}

/** An item that says of which answer it is a way, and how. */
function wayNode(words: PhrasingContent[], node: Nodes, offered: OfferedChoice): ListItem {
  const item = itemNode(words, node);
  const [paragraph] = item.children;
  const children = paragraph ? [{ ...paragraph, data: { choice: offered.to } }] : [];
  return { ...item, children: children as ListItem['children'], data: { offered } };
}

function itemOf(
  node: Nodes,
  name: string,
  choice: Choice,
  to: 'deny' | 'grant',
  expansion: Expansion,
): ListItem {
  const { locale, facts } = expansion;
  const translate = siteStrings(locale);
  const placed = new PlacedNodes(node, locale);
  const say = (key: 'deny' | 'grant' | 'hours' | 'cost') =>
    placed.words(localWords(expansion, node, `choices.${name}.${key}`, choice[key] ?? ''));
  const reached = facts.given.get(`choices.${name}.at`);
  const at = reached ? placed.hold(factNode(reached, node, locale)) : '';
  const what = localWords(expansion, node, `choices.${name}.${to}`, choice[to] ?? '');
  const isOneWord = /^\S+$/.test(what);
  const step = stepOf(choice.way, at);
  const open =
    choice.hours === 'always'
      ? translate(`choices.${choice.way}.always`)
      : translate(`choices.${choice.way}.hours`, { hours: say('hours') });
  const cost =
    choice.cost === 'free'
      ? translate(`choices.${choice.way}.free`)
      : translate(`choices.${choice.way}.cost`, { cost: say('cost') });
  const spoken = choice.languages?.map((tag) => languageName(answered(tag, choice.way), translate)) ?? [];
  const terms =
    spoken.length > 0
      ? translate('choices.spokenTerms', { open, languages: list(spoken, translate), cost })
      : translate('choices.terms', { open, cost });
  const offered = { to, way: choice.way, step: placed.nodes(step), ...(isOneWord && { answer: what }) };
  return wayNode(placed.nodes(translate('choices.item', { step, terms })), node, offered);

  /** What to do there: a sentence of its own where it is one word to send, or a letter to write. */
  function stepOf(way: Choice['way'], at: string): string {
    const said = placed.words(what);
    if (way === 'mail') return translate('choices.mail.sentence', { do: said, at });
    if (way === 'reply' && isOneWord) return translate('choices.reply.word', { do: said });
    if (way === 'text' && isOneWord) return translate('choices.text.word', { do: said, at });
    const there = translate(`choices.${way}.step`, way === 'reply' ? {} : { at });
    return joined('choices.then', { step: there }, 'do', said, translate);
  }
}

/** Where people speak or sign, a language has no script: Chinese, not Simplified Chinese. */
function answered(tag: string, way: Choice['way']): string {
  const isWritten = ['web', 'email', 'reply', 'text', 'mail'].includes(way);
  return isWritten ? tag : tag.replace(/-[A-Z][a-z]{3}(?=-|$)/, '');
}

function at({ position }: Nodes): Pick<Nodes, 'position'> {
  return position ? { position } : {};
}
