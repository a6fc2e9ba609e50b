import type { Element } from 'hast';

/** Of one figure: from nothing, or from `from`, to the end of the scale, with the limit it must keep. */
export interface Scale {
  from: number;
  to: number;
  least?: number;
  most?: number;
}

const WIDTH = 96;
const HEIGHT = 12;
const EDGE = 4;

/** A figure beside its limit, for the eye; the number beside it says the same. */
export function gauge(value: number, scale: Scale): Element {
  const limit = scale.least ?? scale.most;
  const middle = HEIGHT / 2;
  return (
    <svg class="gauge" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <line class="track" x1={EDGE} x2={WIDTH - EDGE} y1={middle} y2={middle} />
      {limit === undefined ? null : (
        <line class="limit" x1={place(limit, scale)} x2={place(limit, scale)} y1="0" y2={HEIGHT} />
      )}
      <circle class="dot" cx={place(value, scale)} cy={middle} r="3.5" />
    </svg>
  ) as Element;
}

function place(value: number, { from, to }: Scale): string {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return short(EDGE + share * (WIDTH - 2 * EDGE));
}

/**
 * At most two digits after the point, so that no machine writes another last one.
 * @throws {Error} for what is no number: nothing was measured, and no limit was kept
 */
export function short(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A figure of the report is ${value}`);
  return String(Math.round(value * 100) / 100);
}
