/** A place on a line of a block. */
interface OnLine {
  page: number;
  /** Points from the page's lower edge. */
  foot: number;
  /** Points. */
  size: number;
  blockIndex: number;
}

/** Feet nearer to each other, as a share of the type size, are of one line: a raised number is. */
const SAME_LINE = 0.5;

/**
 * Tells how far a place's line is from the next one of its block, or from the one before it, as a multiple of the
 * type size. A block of one line has none to be close to; there it is the usual figure of the document.
 */
export function lineHeights(all: readonly OnLine[]): (place: OnLine) => number {
  const feet = new Map<string, number[]>();
  for (const { page, blockIndex, foot, size } of all) {
    const key = `${page} ${blockIndex}`;
    const known = feet.get(key) ?? [];
    if (!known.some((other) => Math.abs(other - foot) < SAME_LINE * size)) feet.set(key, [...known, foot]);
  }
  const own = ({ page, blockIndex, foot, size }: OnLine): number | undefined => {
    const others = (feet.get(`${page} ${blockIndex}`) ?? []).map((other) => Math.abs(other - foot));
    const apart = others.filter((distance) => distance >= SAME_LINE * size);
    return apart.length === 0 ? undefined : Math.round((Math.min(...apart) / size) * 100) / 100;
  };
  const measured = all.flatMap((place) => own(place) ?? []).sort((one, other) => one - other);
  const usual = measured[Math.floor(measured.length / 2)] ?? 1;
  return (place) => own(place) ?? usual;
}
