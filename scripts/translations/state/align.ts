/**
 * Pairs the items of two sequences so that the sum of scores is greatest, keeping the order of both.
 *
 * @param score of a pair; what is not above zero is never paired
 */
export function alignInOrder<A, B>(
  ours: readonly A[],
  theirs: readonly B[],
  score: (a: A, b: B) => number,
): [number, number][] {
  const width = theirs.length + 1;
  const scores = ours.map((a) => theirs.map((b) => score(a, b)));
  const best = new Float64Array((ours.length + 1) * width);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  for (let row = ours.length - 1; row >= 0; row--) {
    for (let column = theirs.length - 1; column >= 0; column--) {
      const pair = scores[row]?.[column] ?? 0;
      const paired = pair > 0 ? pair + at(row + 1, column + 1) : 0;
      best[row * width + column] = Math.max(at(row + 1, column), at(row, column + 1), paired);
    }
  }
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < ours.length && column < theirs.length) {
    const pair = scores[row]?.[column] ?? 0;
    if (pair > 0 && at(row, column) === pair + at(row + 1, column + 1)) pairs.push([row++, column++]);
    else if (at(row, column) === at(row + 1, column)) row++;
    else column++;
  }
  return pairs;
}

/** Indexes between those that are paired already: what stands in the same gap on both sides. */
export function gapsBetween(
  pairs: readonly (readonly [number, number])[],
  lengths: readonly [number, number],
): { ours: number[]; theirs: number[] }[] {
  const inOrder = longestInOrder(pairs);
  const paired = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))] as const;
  const bounds: (readonly [number, number])[] = [[-1, -1], ...inOrder, lengths];
  return bounds.slice(1).map(([toA, toB], index) => {
    const [fromA, fromB] = bounds[index] ?? [-1, -1];
    return { ours: between(fromA, toA, paired[0]), theirs: between(fromB, toB, paired[1]) };
  });
}

function between(from: number, to: number, without: ReadonlySet<number>): number[] {
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => from + 1 + index).filter(
    (index) => !without.has(index),
  );
}

/** Of pairs some of which were moved, the most that are in order. */
function longestInOrder(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0]);
  const kept = alignInOrder(
    sorted,
    [...pairs].sort((a, b) => a[1] - b[1]),
    (a, b) => (a === b ? 1 : 0),
  );
  return kept.map(([index]) => sorted[index]).filter((pair) => pair !== undefined);
}
