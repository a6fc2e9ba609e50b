import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { UnitKind } from '../../../rules/unit-state.js';
import type { Place } from '../../workspace/source-problem.js';
import { attributeUnits } from './attribute-units.js';
import type { Notation, Unit } from './model.js';
import { placeAt } from './places.js';
import { hashOfWords, wordsOfNodes } from './words.js';

interface Setting {
  kind: 'paragraph' | 'item';
  within: string[];
  elements: string[];
}

/** Reads the units below the frontmatter. */
export class WordUnits {
  private readonly units: Unit[] = [];
  private heads: { depth: number; text: string }[] = [];
  private readonly placeOf: (start: number, end: number) => Place;

  constructor(private readonly source: string) {
    this.placeOf = placeAt(source);
  }

  read(tree: Root): Unit[] {
    this.readAll(tree, { kind: 'paragraph', within: [], elements: [] });
    return this.units;
  }

  private readAll(parent: Parents, setting: Setting): void {
    for (const node of parent.children as Nodes[]) this.readOne(node, setting);
  }

  private readOne(node: Nodes, setting: Setting): void {
    switch (node.type) {
      case 'heading': {
        this.heads = this.heads.filter(({ depth }) => depth < node.depth);
        this.push('heading', node.children, { form: 'markdown', in: 'heading' }, setting, node.depth);
        this.heads.push({ depth: node.depth, text: wordsOfNodes(node.children) });
        break;
      }
      case 'paragraph':
        this.push(setting.kind, node.children, { form: 'markdown', in: 'paragraph' }, setting);
        break;
      case 'mdxFlowExpression':
        this.push(setting.kind, [expressionIn(node)], { form: 'markdown', in: 'paragraph' }, setting);
        break;
      case 'listItem':
        this.readAll(node, { ...setting, kind: 'item' });
        break;
      case 'tableCell':
        this.push('cell', node.children, { form: 'markdown', in: 'cell' }, setting);
        break;
      case 'mdxJsxFlowElement': {
        const below = inside(node, setting);
        this.pushAttributes(node, setting);
        this.readAll(node, below);
        break;
      }
      default:
        if ('children' in node) this.readAll(node as Parents, setting);
    }
  }

  /** A paragraph's words are one unit; the texts of its pictures, links and components come after it. */
  private push(
    kind: UnitKind,
    content: PhrasingContent[],
    notation: Notation,
    setting: Setting,
    depth?: number,
  ): void {
    const words = wordsOfNodes(content);
    const start = content[0]?.position?.start.offset;
    const end = content.at(-1)?.position?.end.offset;
    if (words !== '' && start !== undefined && end !== undefined) {
      this.add({ kind, words, start, end, notation, content }, setting, depth);
    }
    for (const node of content) this.pushInner(node, setting);
  }

  private pushInner(node: Nodes, setting: Setting): void {
    this.pushAttributes(node, setting);
    if (!('children' in node)) return;
    const below = node.type === 'mdxJsxTextElement' ? inside(node, setting) : setting;
    for (const child of node.children) this.pushInner(child, below);
  }

  private pushAttributes(node: Nodes, setting: Setting): void {
    for (const { kind, text, start, end, notation } of attributeUnits(node, this.source)) {
      const content: PhrasingContent[] = [{ type: 'text', value: text }];
      const words = wordsOfNodes(content);
      if (words !== '') this.add({ kind, words, start, end, notation, content }, setting);
    }
  }

  private add(
    unit: Pick<Unit, 'kind' | 'words' | 'start' | 'end' | 'notation' | 'content'>,
    { within, elements }: Setting,
    depth?: number,
  ): void {
    this.units.push({
      ...unit,
      hash: hashOfWords(unit.words),
      place: this.placeOf(unit.start, unit.end),
      heads: this.heads.map(({ text }) => text),
      within,
      elements,
      ...(depth === undefined ? {} : { depth }),
    });
  }
}

function inside(
  node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  setting: Setting,
): Setting {
  const id = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id')?.value;
  return {
    ...setting,
    within: node.name === 'Element' || !node.name ? setting.within : [...setting.within, node.name],
    elements: typeof id === 'string' ? [...setting.elements, ...id.trim().split(/\s+/)] : setting.elements,
  };
}

/** A fact that has a line to itself is a paragraph of it. */
function expressionIn(node: Extract<Nodes, { type: 'mdxFlowExpression' }>): PhrasingContent {
  return {
    type: 'mdxTextExpression',
    value: node.value,
    ...(node.position ? { position: node.position } : {}),
  };
}
