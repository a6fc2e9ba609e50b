import type { PhrasingContent } from 'mdast';
import { expressionOf } from '../../../rules/expression.js';
import { foldLines } from '../units/words.js';

/** What stands among words and is no word. */
export type CodeKind = 'fact' | 'break' | 'bold' | 'italic' | 'link' | 'component' | 'picture' | 'code';

export interface Code {
  type: 'code';
  /** Stable in its unit whatever markup is added: `fact-waitingPeriod`, `link-2`. */
  id: string;
  kind: CodeKind;
  /** What a translator sees of it: `{waitingPeriod}`, a link's address. */
  shown: string;
  /** What it was read from; its children are not looked at. */
  node?: PhrasingContent;
  /** Of a code that is around words. */
  children?: Inline[];
}

/** The words of a unit with what stands among them, as it is handed to a translator. */
export type Inline = { type: 'text'; value: string } | Code;

/** Codes that have to come back exactly once. Bold and line breaks are the translator's to set. */
export const REQUIRED: ReadonlySet<CodeKind> = new Set(['fact', 'link', 'component', 'picture', 'code']);

/** A unit's content for exchange; comments are for the authors of this file alone. */
export function inlineOf(content: readonly PhrasingContent[]): Inline[] {
  return tidy(new Reader().read(content));
}

class Reader {
  private readonly counts = new Map<string, number>();

  read(nodes: readonly PhrasingContent[]): Inline[] {
    return nodes.flatMap((node) => this.one(node));
  }

  private one(node: PhrasingContent): Inline[] {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value }];
      case 'break':
        return [this.code('break', 'break', '↵', node)];
      case 'strong':
        return [this.around('bold', 'bold', 'bold', node, node.children)];
      case 'emphasis':
        return [this.around('italic', 'italic', 'italic', node, node.children)];
      case 'link':
        return [this.around('link', 'link', node.url, node, node.children)];
      case 'linkReference':
        return [this.around('link', 'link', `[${node.identifier}]`, node, node.children)];
      case 'image':
        return [this.code('picture', 'picture', node.url, node)];
      case 'imageReference':
        return [this.code('picture', 'picture', `[${node.identifier}]`, node)];
      case 'inlineCode':
        return [this.code('code', 'code', node.value, node)];
      case 'mdxTextExpression': {
        const expression = expressionOf(node);
        if (!expression || 'comment' in expression) return [];
        if ('refused' in expression) return [{ type: 'text', value: `{${node.value}}` }];
        const { fact } = expression;
        return [this.code('fact', `fact-${fact}`, `{${fact}}`, node)];
      }
      case 'mdxJsxTextElement': {
        const name = node.name ?? '';
        const told = node.attributes.map((each) => ('name' in each ? ` ${String(each.value)}` : '')).join('');
        return node.children.length > 0
          ? [this.around('component', name, name + told, node, node.children)]
          : [this.code('component', name, name + told, node)];
      }
      default:
        return [];
    }
  }

  private code(kind: CodeKind, name: string, shown: string, node: PhrasingContent): Code {
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    // A fact is known by its name; only its second mention needs a number.
    const id = kind === 'fact' && count === 1 ? name : `${name}-${count}`;
    return { type: 'code', id, kind, shown, node };
  }

  private around(
    kind: CodeKind,
    name: string,
    shown: string,
    node: PhrasingContent,
    children: readonly PhrasingContent[],
  ): Code {
    const code = this.code(kind, name, shown, node);
    return { ...code, children: this.read(children) };
  }
}

/** White space folded as it is shown, none at either end and none inside of bold; a hard space is kept as it is. */
export function tidy(content: readonly Inline[]): Inline[] {
  const whole = spread(joinLooks(content));
  const folded = joinTexts(whole).map(
    (part): Inline => (part.type === 'text' ? { ...part, value: foldLines(part.value) } : part),
  );
  return trimEnds(folded);
}

/** Bold next to bold is one: Word parts them at every change of font. */
function joinLooks(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const part of content) {
    const last = joined.at(-1);
    const isLook = part.type === 'code' && (part.kind === 'bold' || part.kind === 'italic');
    if (isLook && last?.type === 'code' && last.kind === part.kind && last.children && part.children) {
      joined[joined.length - 1] = { ...last, children: [...last.children, ...part.children] };
    } else joined.push(part);
  }
  return joined;
}

/** Blanks at the ends of bold words belong beside them: Word puts them inside. */
function spread(content: readonly Inline[]): Inline[] {
  return content.flatMap((part): Inline[] => {
    if (part.type === 'text' || !part.children) return [part];
    const children = joinTexts(spread(joinLooks(part.children))).map(
      (child): Inline => (child.type === 'text' ? { ...child, value: foldLines(child.value) } : child),
    );
    const [first, last] = [children[0], children.at(-1)];
    const before = first?.type === 'text' && first.value.startsWith(' ') ? ' ' : '';
    const after = last?.type === 'text' && last.value.endsWith(' ') ? ' ' : '';
    const inner = trimEnds(children);
    const isBare = (part.kind === 'bold' || part.kind === 'italic') && inner.length === 0;
    return [
      { type: 'text', value: before },
      ...(isBare ? [] : [{ ...part, children: inner }]),
      { type: 'text', value: after },
    ];
  });
}

function trimEnds(content: readonly Inline[]): Inline[] {
  return content
    .map((part, index): Inline => {
      if (part.type !== 'text') return part;
      const begun = index === 0 ? part.value.replace(/^ /, '') : part.value;
      return { ...part, value: index === content.length - 1 ? begun.replace(/ $/, '') : begun };
    })
    .filter((part) => part.type !== 'text' || part.value !== '');
}

function joinTexts(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const part of content) {
    const last = joined.at(-1);
    if (part.type === 'text' && last?.type === 'text') last.value += part.value;
    else if (part.type !== 'text' || part.value !== '') joined.push({ ...part });
  }
  return joined;
}

/** All codes of a content, in reading order. */
export function codesIn(content: readonly Inline[]): Code[] {
  return content.flatMap((part) => (part.type === 'text' ? [] : [part, ...codesIn(part.children ?? [])]));
}

/** The content as text, facts and the like as they are shown. Says whether two contents are the same. */
export function inlineText(content: readonly Inline[]): string {
  return content
    .map((part) => {
      if (part.type === 'text') return part.value;
      if (part.kind === 'break') return '\n';
      return part.children ? inlineText(part.children) : part.kind === 'fact' ? part.shown : `{${part.id}}`;
    })
    .join('');
}

/** Whether two contents have the same words and the same codes around the same words. */
export function isSameInline(a: readonly Inline[], b: readonly Inline[]): boolean {
  const bare = (content: readonly Inline[]): unknown =>
    content.map((part) =>
      part.type === 'text' ? part.value : [part.id, part.children ? bare(part.children) : null],
    );
  return JSON.stringify(bare(a)) === JSON.stringify(bare(b));
}
