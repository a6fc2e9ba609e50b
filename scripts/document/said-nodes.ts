import type { Link, ListItem, Nodes, Paragraph, PhrasingContent, Text } from 'mdast';
import type { Finding } from '../../rules/finding.js';
import { isLeftToRightIn } from '../../site/bidi.js';
import type { LocalText } from '../workspace/carrier-facts.js';
import { type DocumentFolder, isFaulty } from '../workspace/model.js';
import type { Fact, Facts } from './facts.js';
import { textIn } from './say-fact.js';

/** What expanding a component needs, and where it leaves what is wrong. */
export interface Expansion {
  folder: DocumentFolder;
  locale: string;
  facts: Facts;
  findings: Finding[];
}

/** Words at the place of what they stand for. */
export function textNode(value: string, { position }: Nodes): Text {
  return { type: 'text', value, ...(position ? { position } : {}) };
}

/**
 * Words from the facts. Names and numbers that are read from left to right keep that order in a right-to-left
 * language: they are shown in a `bdi`.
 */
export function wordsNode(value: string, node: Nodes, locale: string): Text {
  const text = textNode(value, node);
  return isLeftToRightIn(locale, value) ? { ...text, data: { hName: 'bdi', ...LEFT_TO_RIGHT } } : text;
}

const LEFT_TO_RIGHT = { hProperties: { dir: 'ltr' } };

/** A fact as it is said: a link when it leads somewhere, unless it stands in a link already. */
export function factNode(fact: Fact, node: Nodes, locale: string, isInLink = false): Text | Link {
  const words = wordsNode(fact.said, node, locale);
  const text = { ...words, data: { ...words.data, fact: fact.name } };
  if (fact.link === undefined || isInLink) return text;
  const data = { fact: fact.name, ...(isLeftToRightIn(locale, fact.said) ? LEFT_TO_RIGHT : {}) };
  const position = node.position ? { position: node.position } : {};
  return { type: 'link', url: fact.link, children: [textNode(fact.said, node)], data, ...position };
}

export function paragraphNode(children: PhrasingContent[], node: Nodes, className?: string): Paragraph {
  return {
    type: 'paragraph',
    children,
    ...(className ? { data: { hProperties: { className: [className] } } } : {}),
    ...(node.position ? { position: node.position } : {}),
  };
}

export function itemNode(children: PhrasingContent[], node: Nodes): ListItem {
  return {
    type: 'listItem',
    spread: false,
    children: [paragraphNode(children, node)],
    ...(node.position ? { position: node.position } : {}),
  };
}

/** Text of carrier.yaml in the document's locale; its lack is noted, unless it was refused where it is given. */
export function localWords(expansion: Expansion, node: Nodes, name: string, text: LocalText): string {
  const { locale, folder } = expansion;
  const said = textIn(text, locale);
  if (said === undefined && !isFaulty(folder.carrier.faulty, `${name}.${locale}`)) {
    note(
      expansion,
      node,
      'file-facts',
      `\`${name}\` is not given in \`${locale}\`.`,
      `Add \`${locale}: …\` to it in carrier.yaml.`,
    );
  }
  return said ?? '';
}

/** Notes a fault at the component that brought it to light. */
export function note(
  { findings }: Expansion,
  { position }: Nodes,
  rule: 'file-facts' | 'file-components' | 'file-mdx',
  reason: string,
  expected: string,
): void {
  const start = position?.start ?? { line: 1, column: 1 };
  const end = position?.end ?? start;
  findings.push({
    rule,
    severity: 'error',
    reason,
    expected,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  });
}
