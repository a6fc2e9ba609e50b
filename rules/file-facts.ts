/**
 * Name only facts that are given.
 *
 * @why  `{contacts.privacy.phone}` is put in from carrier.yaml and document.yaml. A name that leads to nothing
 *       would leave a hole in the words that a customer reads.
 * @fix  Write the name as the files have it, or give the fact there.
 *
 * @example invalid
 *   {legalname} protects your records.
 *   => There is no fact {legalname}.
 * @example valid
 *   {legalName} protects your records.
 */

import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { defineRule } from './define-rule.js';
import type { DocumentContext } from './document-context.js';
import { expressionOf } from './expression.js';
import { nearestName } from './nearest-name.js';
import { quoted } from './quoted.js';
import { report } from './report.js';

export const fileFacts = defineRule('file-facts', (tree: Root, file: VFile) => {
  const context = file.data.cpni;
  if (!context?.factNames) return;
  visit(tree, (node: Nodes) => {
    const expression = expressionOf(node);
    if (!expression || !('fact' in expression)) return;
    const trouble = troubleWithFact(expression.fact, context.factNames ?? [], context);
    if (trouble) report(file, { place: node, ...trouble });
  });
});

/** Why a name cannot be said, and what to write instead. */
export function troubleWithFact(
  name: string,
  names: readonly string[],
  { factsNotGiven = {}, factsFaulty = [] }: Pick<DocumentContext, 'factsNotGiven' | 'factsFaulty'>,
): { reason: string; expected: string } | undefined {
  if (names.includes(name)) return undefined;
  if (factsFaulty.some((key) => key === '' || name === key || name.startsWith(`${key}.`))) return undefined;
  if (Object.hasOwn(factsNotGiven, name)) return factsNotGiven[name];
  const said = `{${quoted(name)}}`;
  const members = names.filter((each) => each.startsWith(`${name}.`)).map((each) => `{${each}}`);
  if (members.length > 0) {
    return {
      reason: `${said} names a group of facts, not one fact.`,
      expected: `One of: ${members.join(', ')}.`,
    };
  }
  const nearest = nearestName(name, [...names, ...Object.keys(factsNotGiven)]);
  return {
    reason: `There is no fact ${said}.`,
    expected: nearest
      ? `Did you mean {${nearest}}?`
      : 'A fact that carrier.yaml or document.yaml gives; your own go under `facts`.',
  };
}
