/**
 * Use the components that there are, each as it is meant.
 *
 * @why  A component stands for words that come from the facts, or tells what the words inside it are. One that
 *       is misspelt, misplaced or empty would drop words that a customer must read.
 * @fix  Write the name and properties as the message says; give a block component lines of its own.
 *
 * @example invalid
 *   <Choice to="deny" />
 *   => There is no component `<Choice>`.
 * @example invalid
 *   <Choices to="refuse" />
 *   => `to="refuse"` is not a value that `<Choices>` takes.
 * @example valid
 *   <Choices to="deny" />
 */

import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { COMPONENTS, type Component, isOnItsOwn } from './components.js';
import { defineRule } from './define-rule.js';
import { loadLaw } from './law.js';
import { nearestName, suggestName } from './nearest-name.js';
import { quoted } from './quoted.js';
import { report } from './report.js';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export const fileComponents = defineRule('file-components', (tree: Root, file: VFile) => {
  visitParents(tree, (node: Nodes, ancestors) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    // HTML and fragments are refused as such.
    if (!node.name || /^[a-z]/.test(node.name)) return;
    const component = COMPONENTS.get(node.name);
    if (!component) {
      const names = [...COMPONENTS.keys()];
      const nearest = nearestName(node.name, names);
      report(file, {
        place: node,
        reason: `There is no component \`<${quoted(node.name)}>\`.`,
        expected: nearest
          ? `Did you mean \`<${nearest}>\`?`
          : `One of: ${names.map((name) => `<${name}>`).join(', ')}.`,
      });
      return;
    }
    checkProperties(file, node, component);
    if (node.name === 'Element') checkIds(file, node);
    checkContent(file, node, component);
    checkSurroundings(file, node, component, ancestors as Nodes[]);
  });
});

function checkProperties(file: VFile, node: JsxElement, component: Component): void {
  const tag = `\`<${node.name}>\``;
  const known = Object.keys(component.properties);
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    // Code in place of properties is refused as such.
    if (attribute.type === 'mdxJsxExpressionAttribute' || /^on[A-Z]/.test(attribute.name)) continue;
    const { name, value } = attribute;
    const place = attribute.position ?? node;
    const property = Object.hasOwn(component.properties, name) ? component.properties[name] : undefined;
    if (!property) {
      const expected = suggestName(name, known) ?? `${tag} without properties.`;
      report(file, { place, reason: `${tag} has no property \`${quoted(name)}\`.`, expected });
      const meant = nearestName(name, known);
      if (meant) seen.add(meant);
      continue;
    }
    if (seen.has(name))
      report(file, { place, reason: `\`${name}\` is given twice.`, expected: 'Keep one of the two.' });
    seen.add(name);
    if (typeof value === 'object' && value !== null) continue;
    if (!property.pattern.test(value ?? '')) {
      report(file, {
        place,
        reason: value
          ? `\`${name}="${quoted(value)}"\` is not a value that ${tag} takes.`
          : `\`${name}\` of ${tag} has no value.`,
        expected: property.expected,
      });
    }
  }
  for (const name of known.filter((each) => !seen.has(each))) {
    const expected = component.properties[name]?.expected ?? '';
    report(file, { place: node, reason: `${tag} lacks the property \`${name}\`.`, expected });
  }
}

/** A declaration with a misspelt id would declare nothing. */
function checkIds(file: VFile, node: JsxElement): void {
  const known = loadLaw().sections.flatMap((section) => section.elements.map(({ id }) => id));
  for (const attribute of node.attributes) {
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      attribute.name !== 'id' ||
      typeof attribute.value !== 'string'
    ) {
      continue;
    }
    const ids = attribute.value.split(' ').filter((id) => id !== '');
    // Paragraphs of the law that are named by their place in it are taken as they are.
    for (const id of ids.filter((each) => !known.includes(each) && !/^[A-Z]+-/.test(each))) {
      const nearest = nearestName(id, known);
      report(file, {
        place: attribute.position ?? node,
        reason: `There is no element \`${quoted(id)}\`.`,
        expected: nearest
          ? `Did you mean \`${nearest}\`?`
          : 'An id that `cpni explain` knows, such as `c1-right`.',
      });
    }
  }
}

function checkContent(file: VFile, node: JsxElement, component: Component): void {
  const isEmpty = wordsOf(node).trim() === '' && !holdsFactsOrComponents(node);
  if (component.content === 'words' && isEmpty) {
    report(file, {
      place: node,
      reason: `\`<${node.name}>\` is empty.`,
      expected: `Words between \`<${node.name}>\` and \`</${node.name}>\`.`,
    });
  }
  if (component.content === 'none' && !isEmpty) {
    report(file, {
      place: node,
      reason: `\`<${node.name}>\` takes no words between its tags: what it says comes from the facts.`,
      expected: `\`<${node.name} … />\`, and your words before or after it.`,
    });
  }
}

function holdsFactsOrComponents(node: Nodes): boolean {
  if (!('children' in node)) return false;
  return node.children.some(
    (child) =>
      child.type.startsWith('mdxJsx') ||
      (child.type.endsWith('Expression') && 'value' in child && !child.value.trim().startsWith('/*')) ||
      holdsFactsOrComponents(child),
  );
}

function checkSurroundings(file: VFile, node: JsxElement, component: Component, ancestors: Nodes[]): void {
  const around = ancestors.findLast(
    (ancestor) =>
      ancestor.type.startsWith('mdxJsx') && 'name' in ancestor && COMPONENTS.has(String(ancestor.name)),
  );
  const outer = around && 'name' in around ? String(around.name) : undefined;
  if (outer !== undefined && !component.within.includes(outer)) {
    report(file, {
      place: node,
      reason: `\`<${node.name}>\` cannot stand inside \`<${outer}>\`.`,
      expected: `Put it before or after \`<${outer}>\`.`,
    });
  } else if (component.isBlock && node.type === 'mdxJsxTextElement' && !isOnItsOwn(node, ancestors)) {
    report(file, {
      place: node,
      reason: `\`<${node.name}>\` stands inside a sentence.`,
      expected: 'Lines of its own, with an empty line before and after.',
    });
  }
}
