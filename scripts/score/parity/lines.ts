/** A stretch of lines of a Markdown file: 0-based, end exclusive. */
export interface Lines {
  from: number;
  to: number;
  text: string;
}

/** Blocks of a Markdown file below its frontmatter: what blank lines set apart. */
export function blocksOfLines(text: string): Lines[] {
  const lines = text.split('\n');
  const blocks: Lines[] = [];
  let from = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
  for (let at = from; at <= lines.length; at++) {
    if (at < lines.length && lines[at]?.trim() !== '') continue;
    if (at > from) blocks.push({ from, to: at, text: lines.slice(from, at).join('\n') });
    from = at + 1;
  }
  return blocks;
}

export function isProse({ text }: Lines): boolean {
  return /^[^#|\-*\d>![<\s]/.test(text) && !/^[\p{L} -]{2,14}[:：]/u.test(text) && text.length > 60;
}

/** List items that stand on one line each. */
export function itemsOf(text: string): Lines[] {
  return text
    .split('\n')
    .map((line, index) => ({ from: index, to: index + 1, text: line }))
    .filter(({ text: line }) => /^\s*(?:[-*]|\d+[.)])\s+\S/.test(line));
}

export function headingsOf(text: string): Lines[] {
  return text
    .split('\n')
    .map((line, index) => ({ from: index, to: index + 1, text: line }))
    .filter(({ text: line }) => /^#{1,6}\s/.test(line));
}

/** Rows of tables, without heads and rules. */
export function rowsOf(text: string): Lines[] {
  const lines = text.split('\n');
  const rule = lines.findIndex((line) => /^\|?[\s:|-]+\|[\s:|-]*$/.test(line));
  return lines
    .map((line, index) => ({ from: index, to: index + 1, text: line }))
    .filter(({ text: line, from }) => rule >= 0 && from > rule && line.startsWith('|'));
}

/** The file with other lines, none or more, in the place of these. */
export function replaceLines(text: string, { from, to }: Lines, by: string[]): string {
  const lines = text.split('\n');
  lines.splice(from, to - from, ...by);
  return lines.join('\n');
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
