import { parseDocument, stringify } from 'yaml';

/** A new translation with its translator's name in the frontmatter, all else as it is. */
export function withTranslator(text: string, by: string): string {
  const match = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  if (!match) return text;
  const [, head = ''] = match;
  if (parseDocument(head).has('translators')) return text;
  const line = stringify({ translators: [by] }, { lineWidth: 0 }).trimEnd();
  return `---\n${head}\n${line}\n---${text.slice(match[0].length)}`;
}
