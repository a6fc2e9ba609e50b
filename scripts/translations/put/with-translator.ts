import { isScalar, isSeq, parseDocument, stringify } from 'yaml';

/** A translation with its translator's name among `translators` in the frontmatter, all else as it is. */
export function withTranslator(text: string, by: string): string {
  const match = /^(---(\r?\n))([\s\S]*?)\r?\n---/.exec(text);
  if (!match) return text;
  const [, open = '', end = '\n', head = ''] = match;
  const list = parseDocument(head).get('translators', true);
  const rest = text.slice(open.length + head.length);
  if (list === undefined) return [open + head, ...lines({ translators: [by] })].join(end) + rest;
  if (!isSeq(list)) return text;
  const last = list.items.at(-1);
  if (list.items.some((item) => isScalar(item) && sameName(item.value, by))) return text;
  if (!isScalar(last) || !last.range) return text;
  const [item = ''] = lines([by]);
  const at = last.range[1];
  const put = list.flow ? `, ${written(by)}` : `${end}${' '.repeat(indentAt(head, last.range[0]))}${item}`;
  // A comment behind the last name stays behind it.
  const after = list.flow ? at : lineEnd(head, at);
  return open + head.slice(0, after) + put + head.slice(after) + rest;
}

function lines(data: unknown): string[] {
  return stringify(data, { lineWidth: 0 }).trimEnd().split('\n');
}

/** A name in a list in brackets: quoted where a comma or the like would end it. */
function written(by: string): string {
  return /[,[\]{}]/.test(by) ? JSON.stringify(by) : stringify(by, { lineWidth: 0 }).trim();
}

function sameName(value: unknown, by: string): boolean {
  return typeof value === 'string' && value.trim().normalize('NFC') === by.normalize('NFC');
}

/** How far the dash of the list's item that stands at `offset` is from its line's beginning. */
function indentAt(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^ */.exec(text.slice(start))?.[0].length ?? 0;
}

function lineEnd(text: string, offset: number): number {
  const end = text.slice(offset).search(/\r?\n/);
  return end < 0 ? text.length : offset + end;
}
