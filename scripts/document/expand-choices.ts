import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { translator } from '../../site/translate.js';
import type { Choice } from '../workspace/carrier-facts.js';
import { languageOf } from '../workspace/languages.js';
import { isFaulty } from '../workspace/model.js';
import { type Expansion, factNode, itemNode, localWords, note, textNode } from './said-nodes.js';
import { joinList, sayLanguages } from './say-fact.js';

/** Stands in a sentence where the number or address goes, which is a node and no text. */
const AT = '\uE000';

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
    return words === undefined ? [] : [itemNode(sentences(node, name, choice, to, expansion), node)];
  });
  if (children.length > 0) {
    return [{ type: 'list', ordered: false, spread: false, children, ...at(node) }];
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

function sentences(
  node: Nodes,
  name: string,
  choice: Choice,
  to: 'deny' | 'grant',
  expansion: Expansion,
): PhrasingContent[] {
  const { locale, facts } = expansion;
  const translate = translator(languageOf(locale) ?? locale);
  const say = (key: 'deny' | 'grant' | 'hours' | 'cost') =>
    localWords(expansion, node, `choices.${name}.${key}`, choice[key] ?? '');
  const what = say(to);
  // The list format knows that Spanish says "e" before "indique".
  const andDo = joinList([AT, what], locale).slice(AT.length);
  const isOneWord = /^\S+$/.test(what) && (choice.way === 'reply' || choice.way === 'text');
  const step = translate(`choices.${choice.way}.${isOneWord ? 'word' : 'step'}`, { at: AT, do: what, andDo });
  const open =
    choice.hours === 'always'
      ? translate(`choices.${choice.way}.always`)
      : translate(`choices.${choice.way}.hours`, { hours: say('hours') });
  const cost =
    choice.cost === 'free'
      ? translate(`choices.${choice.way}.free`)
      : translate(`choices.${choice.way}.cost`, { cost: say('cost') });
  const spoken = choice.languages?.length
    ? translate('choices.spoken', { languages: sayLanguages(choice.languages, locale) })
    : '';
  const [before = '', after] = step.split(AT);
  const terms = ` ${translate('choices.terms', { open, spoken, cost })}`;
  const reached = facts.given.get(`choices.${name}.at`);
  if (after === undefined || !reached) return [textNode(before + terms, node)];
  return [textNode(before, node), factNode(reached, node), textNode(after + terms, node)];
}

function at({ position }: Nodes): Pick<Nodes, 'position'> {
  return position ? { position } : {};
}
