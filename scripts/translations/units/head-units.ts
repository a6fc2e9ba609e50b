import type { PhrasingContent, Root } from 'mdast';
import { isMap, isScalar, parseDocument } from 'yaml';
import { expressionOf } from '../../../rules/expression.js';
import type { Unit } from './model.js';
import { placeAt } from './places.js';
import { hashOfWords, wordsOfNodes } from './words.js';

const KEYS = ['title', 'subject', 'summary'] as const;

/** The units of the frontmatter. `undefined` when it is no YAML. */
export function headUnits(tree: Root, source: string): Unit[] | undefined {
  const [first] = tree.children;
  if (first?.type !== 'yaml') return [];
  // The value begins after the line ---.
  const offset = source.indexOf(first.value, (first.position?.start.offset ?? 0) + 3);
  const document = parseDocument(first.value, { prettyErrors: false, uniqueKeys: false });
  if (document.errors.length > 0) return undefined;
  const map = document.contents;
  if (!isMap(map)) return [];
  const placeOf = placeAt(source);
  return map.items.flatMap(({ key, value }): Unit[] => {
    const kind = KEYS.find((each) => isScalar(key) && key.value === each);
    if (!kind || !isScalar(value) || !value.range || typeof value.value !== 'string') return [];
    const content = headContent(value.value);
    const words = wordsOfNodes(content);
    if (words === '') return [];
    // A block of text ends with its last line, and not with the line break after it.
    const written = first.value.slice(value.range[0], value.range[1]).trimEnd();
    const start = offset + value.range[0];
    const end = start + written.length;
    return [
      {
        kind,
        words,
        hash: hashOfWords(words),
        start,
        end,
        place: placeOf(start, end),
        notation: { form: 'yaml', key: kind },
        content,
        heads: [],
        within: [],
        elements: [],
      },
    ];
  });
}

/** The frontmatter knows no markup, only facts: `Certification for {filing.coveredYear}`. */
function headContent(value: string): PhrasingContent[] {
  return value.split(/(\{[^{}]*\})/).flatMap((part): PhrasingContent[] => {
    if (part === '') return [];
    const [, name] = /^\{(.*)\}$/s.exec(part) ?? [];
    const expression: PhrasingContent = { type: 'mdxTextExpression', value: (name ?? '').trim() };
    const isFact = name !== undefined && 'fact' in (expressionOf(expression) ?? {});
    return isFact ? [expression] : [{ type: 'text', value: part }];
  });
}
