import type { Place } from '../../workspace/source-problem.js';

/** Turns offsets in a text into places: 1-based lines and columns, end exclusive. */
export function placeAt(source: string): (start: number, end: number) => Place {
  const starts = [0, ...[...source.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
  const point = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return (start, end) => {
    const [from, to] = [point(start), point(end)];
    return { ...from, endLine: to.line, endColumn: to.column };
  };
}
