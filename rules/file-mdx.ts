/**
 * Take MDX as data: words, facts and components, never code.
 *
 * @why  A document is read, checked and printed, and nothing in it is ever executed. Code, raw HTML and links
 *       that run code or can be changed by others would reach customers unchecked.
 * @fix  Write Markdown, `{factName}` for a fact, and the components that there are. `\{` and `\<` write the signs.
 *
 * @example invalid
 *   import Chart from './chart.js'
 *   => `import` is code, and code is not taken.
 * @example invalid
 *   It costs {1 + 1} dollars.
 *   => `{1 + 1}` is neither the name of a fact nor a comment.
 * @example valid
 *   Call {contacts.privacy.phone}.
 */

import type { Link, Nodes, Paragraph, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toString as wordsOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { defineRule } from './define-rule.js';
import { expressionOf } from './expression.js';
import { quoted } from './quoted.js';
import { report } from './report.js';
import { troubleWithImage, troubleWithLink } from './url-trouble.js';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export const fileMdx = defineRule('file-mdx', (tree: Root, file: VFile) => {
  visit(tree, (node: Nodes) => {
    switch (node.type) {
      case 'mdxjsEsm':
        refuseCode(file, node, node.value);
        return SKIP;
      case 'paragraph':
        // Without a JavaScript parser, an import is a paragraph like any other.
        if (!MODULE_CODE.test(sourceOf(file, node))) return undefined;
        refuseCode(file, node, sourceOf(file, node));
        return SKIP;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        refuseExpression(file, node);
        return SKIP;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        refuseElement(file, node);
        return undefined;
      case 'link':
      case 'definition':
      case 'image': {
        const trouble = node.type === 'image' ? troubleWithImage(node) : troubleWithLink(node.url);
        if (trouble) report(file, { place: node as Link, ...trouble });
        return undefined;
      }
      default:
        return undefined;
    }
  });
});

const MODULE_CODE =
  /^(?:import(?:\s+[\w$*{][^'"]*\sfrom)?\s*(?:\(\s*)?['"]|export\s+(?:default\b|const\s|let\s|var\s|function\b|async\s|class\s|[{*]))/;

function sourceOf(file: VFile, { position, ...node }: Paragraph): string {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return wordsOf(node);
  return String(file).slice(start.offset, end.offset);
}

function refuseCode(file: VFile, node: Nodes, code: string): void {
  const word = code.startsWith('import') ? 'import' : 'export';
  report(file, {
    place: node,
    reason: `\`${word}\` is code, and code is not taken.`,
    expected: 'Remove it. Facts stand in carrier.yaml and document.yaml, and components need no import.',
  });
}

function refuseExpression(file: VFile, node: Nodes): void {
  const expression = expressionOf(node);
  if (!expression || !('refused' in expression)) return;
  const code = expression.refused;
  report(file, {
    place: node,
    reason:
      code === ''
        ? 'The braces `{}` are empty.'
        : `\`{${quoted(code)}}\` is neither the name of a fact nor a comment.`,
    expected: 'A fact such as {legalName}; {/* … */} for a comment; \\{ for a brace that is read.',
  });
}

/** HTML is known by its small first letter; a fragment `<>` has no name. */
function refuseElement(file: VFile, node: JsxElement): void {
  if (!node.name || /^[a-z]/.test(node.name)) {
    report(file, {
      place: node,
      reason: node.name
        ? `\`<${node.name}>\` is HTML, which is not taken.`
        : '`<>` is code, which is not taken.',
      expected: INSTEAD[node.name ?? ''] ?? 'Markdown, or one of the components; \\< for the sign itself.',
    });
    return;
  }
  for (const attribute of node.attributes) {
    const place = attribute.position ?? node;
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      report(file, {
        place,
        reason: `\`{${quoted(attribute.value)}}\` is code, and code is not taken.`,
        expected: 'Name each property, with its value in quotes.',
      });
    } else if (/^on[A-Z]/.test(attribute.name)) {
      report(file, {
        place,
        reason: `\`${quoted(attribute.name)}\` would run code, and code is not taken.`,
        expected: 'Remove it.',
      });
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      report(file, {
        place,
        reason: `The value of \`${quoted(attribute.name)}\` is in braces, which is code.`,
        expected: `The value in quotes: ${attribute.name}="…".`,
      });
    }
  }
}

const BOLD = '**bold words**.';
const ITALIC = '*words in italics*.';
const LIST = 'Lines that begin with `- `, or with `1. ` for a numbered list.';
const TABLE = 'A Markdown table: cells between `|`, and `| --- |` below the heads.';
const PARAGRAPH = 'A paragraph: an empty line before and after it.';
const NOTHING = 'Remove it.';
const INSTEAD: Record<string, string> = {
  __proto__: null as never,
  a: 'A link: [its words](https://…).',
  b: BOLD,
  br: 'A backslash \\ at the end of the line.',
  div: PARAGRAPH,
  em: ITALIC,
  h1: 'The title, in the frontmatter.',
  h2: 'A heading: ## and its words.',
  h3: 'A heading: ### and its words.',
  hr: 'A line of its own with ---.',
  i: ITALIC,
  iframe: NOTHING,
  img: 'A picture: ![what it shows](file.png).',
  li: LIST,
  ol: LIST,
  p: PARAGRAPH,
  script: NOTHING,
  strong: BOLD,
  style: NOTHING,
  table: TABLE,
  td: TABLE,
  th: TABLE,
  tr: TABLE,
  u: BOLD,
  ul: LIST,
};
