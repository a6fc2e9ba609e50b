import { parseDocument, stringify } from 'yaml';

/** A new translation with its translator's name in the frontmatter, all else as it is. */
export function withTranslator(text: string, by: string): string {
  const match = /^---(\r?\n)([\s\S]*?)\r?\n---/.exec(text);
  if (!match) return text;
  const [, end = '\n', head = ''] = match;
  if (parseDocument(head).has('translators')) return text;
  const lines = stringify({ translators: [by] }, { lineWidth: 0 })
    .trimEnd()
    .split('\n');
  return ['---', head, ...lines, `---${text.slice(match[0].length)}`].join(end);
}
