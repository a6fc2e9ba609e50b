/** The way from 1-based lines and columns to offsets in a text, whatever ends its lines. */
export function offsetsOf(source: string): (line: number, column: number) => number {
  const starts = [0];
  for (const match of source.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return (line, column) => (starts[line - 1] ?? source.length) + column - 1;
}
