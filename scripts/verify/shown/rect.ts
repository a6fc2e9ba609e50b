/** Pixels from the page's top left corner. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const EVERYWHERE: Rect = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/** From `[left, top, width, height]`. */
export function rectOf([left = 0, top = 0, width = 0, height = 0]: readonly number[]): Rect {
  return { left, top, right: left + width, bottom: top + height };
}

export function intersection(one: Rect, other: Rect): Rect {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** Share of a rectangle that another covers, 0 to 1. */
export function shareCovered(rect: Rect, by: Rect): number {
  const area = areaOf(rect);
  return area === 0 ? 0 : areaOf(intersection(rect, by)) / area;
}

function areaOf({ left, top, right, bottom }: Rect): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}
