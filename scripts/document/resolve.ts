import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Image, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { COMPONENTS, isOnItsOwn } from '../../rules/components.js';
import { expressionOf } from '../../rules/expression.js';
import type { Finding } from '../../rules/finding.js';
import { troubleWithImage, troubleWithLink } from '../../rules/url-trouble.js';
import type { DocumentFolder } from '../workspace/model.js';
import { siteStrings } from '../workspace/site-strings.js';
import { expandChoices } from './expand-choices.js';
import { expandRecipients } from './expand-recipients.js';
import { expandSignature } from './expand-signature.js';
import type { Facts } from './facts.js';
import { PlacedNodes } from './placed-nodes.js';
import { type Expansion, factNode, note, textNode } from './said-nodes.js';
import './resolved-tree.js';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Puts the facts in and expands the components. What the rules refuse is left out or unwrapped, so that the
 * tree holds nothing but words, links that can be trusted, and known components.
 *
 * @returns a tree of its own, and what the facts lack where a component needs them
 */
export function resolve(
  tree: Root,
  folder: DocumentFolder,
  locale: string,
  facts: Facts,
): { tree: Root; findings: Finding[] } {
  const resolver = new Resolver({ folder, locale, facts, findings: [] });
  const children = resolver.all(tree, []);
  return { tree: { ...tree, children }, findings: resolver.expansion.findings };
}

class Resolver {
  constructor(readonly expansion: Expansion) {}

  all(parent: Nodes, ancestors: Nodes[]): RootContent[] {
    if (!('children' in parent)) return [];
    const around = [...ancestors, parent];
    return (parent.children as Nodes[]).flatMap((node) => this.one(node, around));
  }

  private one(node: Nodes, ancestors: Nodes[]): RootContent[] {
    switch (node.type) {
      case 'yaml':
      case 'mdxjsEsm':
        return [];
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
        return this.expression(node, ancestors);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return this.component(node, ancestors);
      case 'paragraph':
        return this.paragraph(node, ancestors);
      case 'link':
      case 'linkReference':
        if (node.type === 'link' && troubleWithLink(node.url)) return this.all(node, ancestors);
        return [{ ...node, children: this.all(node, ancestors) } as RootContent];
      case 'definition':
        return troubleWithLink(node.url) ? [] : [node];
      case 'image':
        return this.image(node);
      default:
        if (!('children' in node)) return [node as RootContent];
        return [{ ...node, children: this.all(node, ancestors) } as RootContent];
    }
  }

  private image(node: Image): RootContent[] {
    if (troubleWithImage(node)) return [textNode(node.alt ?? '', node)];
    const { folder } = this.expansion;
    if (!existsSync(join(folder.dir, node.url))) {
      const reason = `There is no picture ${node.url} beside the document.`;
      note(this.expansion, node, 'file-mdx', reason, `Put ${node.url} into the folder ${folder.id}.`);
    }
    return [node];
  }

  private expression(node: Nodes, ancestors: Nodes[]): RootContent[] {
    const expression = expressionOf(node);
    if (!expression || !('fact' in expression)) return [];
    const fact = this.expansion.facts.given.get(expression.fact);
    const isInLink = ancestors.some(({ type }) => type === 'link' || type === 'linkReference');
    // A name that leads nowhere stays to be seen; it is a fault, and nothing is published with one.
    const said = fact
      ? factNode(fact, node, this.expansion.locale, isInLink)
      : textNode(`{${expression.fact}}`, node);
    return node.type === 'mdxFlowExpression' ? [paragraphOf([said], node)] : [said];
  }

  /** Block components that have a paragraph to themselves take its place. */
  private paragraph(node: Paragraph, ancestors: Nodes[]): RootContent[] {
    const around = [...ancestors, node];
    const components = node.children.filter(
      (child) => child.type === 'mdxJsxTextElement' && COMPONENTS.has(child.name ?? ''),
    );
    const [first] = components;
    if (!first || !isOnItsOwn(first, around))
      return [{ ...node, children: this.all(node, ancestors) } as Paragraph];
    return components.flatMap((component) => this.one(component, around));
  }

  private component(node: JsxElement, ancestors: Nodes[]): RootContent[] {
    const isBlock = node.type === 'mdxJsxFlowElement' || isOnItsOwn(node, ancestors);
    const name = node.name ?? '';
    switch (name) {
      case 'Choices':
        return expandChoices(node, property(node, 'to'), this.expansion);
      case 'Recipients':
        return expandRecipients(node, this.expansion);
      case 'Signature':
        return expandSignature(node, property(node, 'of'), this.expansion);
      case 'Element': {
        const ids = property(node, 'id').split(' ').filter(Boolean);
        const data = { hName: isBlock ? 'div' : 'span', hProperties: { dataElement: ids.join(' ') } };
        const children = isBlock ? this.blocks(node, ancestors) : this.all(node, ancestors);
        return [{ type: 'element', ids, children, data, ...placeOf(node) } as RootContent];
      }
      case 'Consequence':
      case 'Note': {
        // A landmark (`aside`) would need a name of its own.
        const data = { hName: 'div', hProperties: { className: [name.toLowerCase()] } };
        const children = this.blocks(node, ancestors);
        return [{ type: name.toLowerCase(), children, data, ...placeOf(node) } as RootContent];
      }
      case 'Definition':
        return [this.definition(node, ancestors)];
      default:
        return this.all(node, ancestors);
    }
  }

  /** The term in bold, then its meaning. */
  private definition(node: JsxElement, ancestors: Nodes[]): RootContent {
    const term = property(node, 'term');
    const head: PhrasingContent = { type: 'strong', children: [textNode(term, node)], ...placeOf(node) };
    const data = { hName: 'div', hProperties: { className: ['definition'] } };
    const blocks = this.blocks(node, ancestors);
    const [first, ...rest] = blocks;
    const children =
      first?.type === 'paragraph'
        ? [{ ...first, children: this.entry(head, first.children, node) }, ...rest]
        : [paragraphOf([head], node), ...blocks];
    return { type: 'termDefinition', term, children, data, ...placeOf(node) } as RootContent;
  }

  private entry(term: PhrasingContent, meaning: PhrasingContent[], node: Nodes): PhrasingContent[] {
    const { locale } = this.expansion;
    const placed = new PlacedNodes(node, locale);
    const values = { term: placed.hold(term), meaning: placed.hold(...meaning) };
    return placed.nodes(siteStrings(locale)('definition.entry', values));
  }

  /** Content of a block component: words that stand on the same line as its tags are a paragraph. */
  private blocks(node: JsxElement, ancestors: Nodes[]): RootContent[] {
    const children = this.all(node, ancestors);
    if (node.type === 'mdxJsxFlowElement') return children;
    const isOnlyBlocks = node.children.every(
      (child) =>
        (child.type === 'text' && child.value.trim() === '') ||
        (child.type === 'mdxJsxTextElement' && COMPONENTS.has(child.name ?? '')),
    );
    if (isOnlyBlocks) return children.filter((child) => child.type !== 'text');
    return [paragraphOf(children, node)];
  }
}

function property(node: JsxElement, name: string): string {
  for (const attribute of node.attributes) {
    if (
      attribute.type === 'mdxJsxAttribute' &&
      attribute.name === name &&
      typeof attribute.value === 'string'
    ) {
      return attribute.value;
    }
  }
  return '';
}

function paragraphOf(children: RootContent[], node: Nodes): Paragraph {
  return { type: 'paragraph', children: children as Paragraph['children'], ...placeOf(node) };
}

function placeOf(node: Nodes): Pick<Nodes, 'position'> {
  return node.position ? { position: node.position } : {};
}
