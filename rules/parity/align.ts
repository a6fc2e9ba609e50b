/** Things of two sequences that belong together, in the order of both; one side may be empty. */
export interface Group<A, B> {
  source: A[];
  target: B[];
}

/**
 * Lays two sequences beside each other so that the sum of scores is greatest (dynamic programming, as Gale and Church
 * 1993 align sentences by length). What is left alone on either side scores nothing.
 *
 * @param score of a group; only groups above 0 are worth making
 * @param most how many of one side one of the other may answer to
 */
export function align<A, B>(
  source: readonly A[],
  target: readonly B[],
  score: (source: A[], target: B[]) => number,
  most = 2,
): Group<A, B>[] {
  const shapes: [number, number][] = [];
  for (let long = 1; long <= most; long++) {
    shapes.push([long, 1]);
    if (long > 1) shapes.push([1, long]);
  }
  const width = target.length + 1;
  const best = new Float64Array((source.length + 1) * width);
  const step: ([number, number] | undefined)[] = [];
  for (let i = 0; i <= source.length; i++) {
    for (let j = 0; j <= target.length; j++) {
      if (i === 0 && j === 0) continue;
      let top = Number.NEGATIVE_INFINITY;
      let how: [number, number] | undefined;
      const offer = (value: number, shape: [number, number]) => {
        if (value > top + 1e-9) [top, how] = [value, shape];
      };
      for (const [a, b] of shapes) {
        if (a > i || b > j) continue;
        const gained = score(source.slice(i - a, i), target.slice(j - b, j));
        if (gained > 0) offer((best[(i - a) * width + j - b] ?? 0) + gained, [a, b]);
      }
      if (i > 0) offer(best[(i - 1) * width + j] ?? 0, [1, 0]);
      if (j > 0) offer(best[i * width + j - 1] ?? 0, [0, 1]);
      best[i * width + j] = top;
      step[i * width + j] = how;
    }
  }
  const groups: Group<A, B>[] = [];
  for (let i = source.length, j = target.length; i > 0 || j > 0; ) {
    const [a, b] = step[i * width + j] ?? [i, j];
    groups.push({ source: source.slice(i - a, i), target: target.slice(j - b, j) });
    i -= a;
    j -= b;
  }
  return groups.reverse();
}

/**
 * Groups, where what stands alone on both sides between the same neighbours, in the same number, is put together: two
 * words for one thing need have nothing in common that we know of.
 */
export function fillGaps<A, B>(
  groups: Group<A, B>[],
  fits: (source: A, target: B) => boolean,
): Group<A, B>[] {
  const filled: Group<A, B>[] = [];
  let gap: Group<A, B>[] = [];
  const close = () => {
    const [ours, theirs] = [gap.flatMap(({ source }) => source), gap.flatMap(({ target }) => target)];
    const isEven = ours.length === theirs.length && ours.every((one, index) => fits(one, theirs[index] as B));
    filled.push(
      ...(isEven ? ours.map((one, index) => ({ source: [one], target: [theirs[index] as B] })) : gap),
    );
    gap = [];
  };
  for (const group of groups) {
    if (group.source.length === 0 || group.target.length === 0) gap.push(group);
    else {
      close();
      filled.push(group);
    }
  }
  close();
  return filled;
}

/**
 * Pairs things of two lists whose order says nothing, the likest first.
 *
 * @param least no pair below this is made
 */
export function pairUp<A, B>(
  source: readonly A[],
  target: readonly B[],
  score: (source: A, target: B) => number,
  least: number,
): [A, B][] {
  const scored = source.flatMap((a, i) => target.map((b, j) => ({ i, j, a, b, value: score(a, b) })));
  const takenSource = new Set<number>();
  const takenTarget = new Set<number>();
  const pairs: [A, B][] = [];
  for (const { i, j, a, b, value } of scored.sort((x, y) => y.value - x.value || x.i - y.i || x.j - y.j)) {
    if (value < least || takenSource.has(i) || takenTarget.has(j)) continue;
    takenSource.add(i);
    takenTarget.add(j);
    pairs.push([a, b]);
  }
  return pairs;
}
