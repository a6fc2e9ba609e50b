/**
 * Require the same outline in every language: levels of headings, steps of a list, rows and columns of a table.
 *
 * @why  47 CFR 64.2008(c)(4), (c)(6), 64.5108(c)(4), (c)(6): two steps run together are one step that some customers
 *       miss, and a list that became a paragraph is not as clear as the source.
 * @fix  Give the translation the headings, items and cells that the source has.
 * @checks U-2008-c6 EE-5108-c6
 */
import { type ParityFault, whole } from './parity/fault.js';
import type { Pair, Passage, Weighed } from './parity/model.js';

export function parityStructure(comparison: Weighed): ParityFault[] {
  const merged = comparison.merged.flatMap(({ source, target: [into] }): ParityFault[] => {
    const [from] = source;
    if (!from || !into) return [];
    return [
      {
        source: whole(source.at(-1) ?? from),
        target: whole(into),
        reason: `One item here says what ${source.length} items say in the source`,
        expected: 'An item for each, as in the source.',
      },
    ];
  });
  return [...merged, ...comparison.pairs.flatMap((pair) => shapeFault(pair))];
}

function shapeFault({ source, target }: Pair): ParityFault[] {
  const [from] = source;
  const [to] = target;
  if (!from || !to) return [];
  const place = { source: whole(from), target: whole(to) };
  if (from.role === 'heading' && to.role === 'heading' && from.depth !== to.depth) {
    return [
      {
        ...place,
        reason: `This heading is of level ${to.depth}, and of level ${from.depth} in the source`,
        expected: `${'#'.repeat(from.depth ?? 1)} before the heading.`,
      },
    ];
  }
  const [was, is] = [shapeOf(from), shapeOf(to)];
  if (was === is) return [];
  return [{ ...place, reason: `This is ${is}, and ${was} in the source`, expected: `Make it ${was}.` }];
}

function shapeOf({ role, list }: Passage): string {
  if (role === 'cell') return 'a cell of a table';
  if (list) return 'an item of a list';
  return role === 'heading' ? 'a heading' : 'a paragraph';
}
