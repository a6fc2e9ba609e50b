import { align, fillGaps, pairUp } from './align.js';
import type { Passage } from './model.js';
import { similarity, type Weigh } from './similarity.js';
import type { Unit } from './units.js';

/** Passages that belong together, before their sentences are looked at. */
export interface Match {
  source: Passage[];
  target: Passage[];
}

/** Below this, two paragraphs do not say the same. */
const LEAST = 0.3;
const OTHER_KIND = 0.45;
const JOINED = 0.12;
/** How much better another order of a list must fit, all items together, to be taken. */
const REORDERED = 0.3;

/** Aligns two documents, then the items of their lists and the cells of their tables. */
export function pairUnits(source: readonly Unit[], target: readonly Unit[], weigh: Weigh): Match[] {
  const groups = fillGaps(
    align(source, target, (some, others) => scoreOf(some, others, weigh)),
    (a, b) => a.kind === b.kind && (a.kind !== 'heading' || a.passages[0]?.depth === b.passages[0]?.depth),
  );
  return groups.flatMap((group) => {
    const passages = (units: Unit[]) => units.flatMap((unit) => unit.passages);
    const kinds = new Set([...group.source, ...group.target].map(({ kind }) => kind));
    const [kind] = kinds;
    const isLone = group.source.length === 0 || group.target.length === 0;
    if (isLone) return each(passages(group.source), passages(group.target));
    if (kinds.size === 1 && (kind === 'list' || kind === 'header'))
      return pairItems(passages(group.source), passages(group.target), weigh);
    if (kinds.size === 1 && kind === 'table')
      return pairCells(passages(group.source), passages(group.target), weigh);
    return [{ source: passages(group.source), target: passages(group.target) }];
  });
}

function scoreOf(source: Unit[], target: Unit[], weigh: Weigh): number {
  const [kind] = source.map((unit) => unit.kind);
  const all = [...source, ...target];
  const isSame = all.every((unit) => unit.kind === kind);
  // A heading is never run together with anything.
  const isFixed = (unit: Unit) => unit.kind === 'heading';
  if (all.length > 2 && all.some(isFixed)) return 0;
  if (!isSame && all.some(isFixed)) return 0;
  const depths = new Set(all.map(({ passages }) => passages[0]?.depth));
  const guess = kind === 'heading' && depths.size === 1 ? 0.55 : 0.45;
  const like = similarity(
    source.flatMap(({ passages }) => passages),
    target.flatMap(({ passages }) => passages),
    weigh,
    guess,
  );
  const size = Math.min(3, Math.max(1, source.flatMap(({ passages }) => passages).length / 2));
  return (
    (like - (isSame ? LEAST : OTHER_KIND) - (all.length > 2 ? JOINED : 0)) * (kind === 'heading' ? 1 : size)
  );
}

/** Items of two lists: in any order, since a translator may keep a list in the order of the alphabet. */
function pairItems(source: Passage[], target: Passage[], weigh: Weigh): Match[] {
  const score = (a: Passage, b: Passage) => {
    const [i, j] = [source.indexOf(a) / source.length, target.indexOf(b) / target.length];
    return similarity([a], [b], weigh, 0.4) - 0.08 * Math.abs(i - j);
  };
  const inOrder =
    source.length === target.length
      ? source.map((a, i): [Passage, Passage] => [a, target[i] as Passage])
      : [];
  const sum = (pairs: [Passage, Passage][]) => pairs.reduce((total, [a, b]) => total + score(a, b), 0);
  const likest = pairUp(source, target, score, 0.34);
  // The order is kept unless another is clearly meant: two items that swapped places gain on both.
  if (inOrder.length > 0 && sum(likest) < sum(inOrder) + REORDERED) {
    return inOrder.map(([a, b]) => ({ source: [a], target: [b] }));
  }
  const sure = likest;
  const left = <T>(all: T[], taken: T[]) => all.filter((one) => !taken.includes(one));
  const restSource = left(
    source,
    sure.map(([a]) => a),
  );
  const restTarget = left(
    target,
    sure.map(([, b]) => b),
  );
  // What is over on both sides, in the same number, belongs together whatever its words.
  const forced =
    restSource.length === restTarget.length
      ? restSource.map((a, index): [Passage, Passage] => [a, restTarget[index] as Passage])
      : pairUp(restSource, restTarget, score, 0.2);
  const pairs = [...sure, ...forced];
  const lone = each(
    left(
      restSource,
      forced.map(([a]) => a),
    ),
    left(
      restTarget,
      forced.map(([, b]) => b),
    ),
  );
  return [...pairs.map(([a, b]) => ({ source: [a], target: [b] })), ...lone];
}

/** Rows by what they say, in order; then cell by cell. */
function pairCells(source: Passage[], target: Passage[], weigh: Weigh): Match[] {
  const isHead = ([cell]: Passage[]) => cell?.cell?.row === 0;
  const score = ([a = []]: Passage[][], [b = []]: Passage[][]) => {
    if (isHead(a) !== isHead(b)) return 0;
    return isHead(a) ? 1 : similarity(a, b, weigh, 0.5) - LEAST;
  };
  const groups = fillGaps(align(rowsOf(source), rowsOf(target), score, 1), () => true);
  return groups.flatMap(({ source: [ours = []], target: [theirs = []] }) => {
    const columns = new Set([...ours, ...theirs].map(({ cell }) => cell?.column));
    return [...columns].map((column) => ({
      source: ours.filter(({ cell }) => cell?.column === column),
      target: theirs.filter(({ cell }) => cell?.column === column),
    }));
  });
}

function rowsOf(cells: Passage[]): Passage[][] {
  const rows = new Map<string, Passage[]>();
  for (const passage of cells) {
    const key = `${passage.cell?.table} ${passage.cell?.row}`;
    rows.set(key, [...(rows.get(key) ?? []), passage]);
  }
  return [...rows.values()];
}

function each(source: Passage[], target: Passage[]): Match[] {
  return [
    ...source.map((passage) => ({ source: [passage], target: [] })),
    ...target.map((passage) => ({ source: [], target: [passage] })),
  ];
}
