import type { Element } from 'hast';
import { short } from './gauge.js';

/** One kind of artefact and what was measured of each of them. */
export interface Strip {
  name: string;
  values: number[];
}

export interface Picture {
  id: string;
  title: string;
  /** What it shows, in words, for those who do not see it. */
  says: string;
  from: number;
  to: number;
  /** Marks of the scale. */
  marks: number[];
  least: number;
  unit: string;
  strips: Strip[];
}

const WIDTH = 460;
const NAMES = 136;
const RIGHT = 24;
const ROW = 30;
const TOP = 30;
const AXIS = 30;

/** Dots on a scale, a row for each kind of artefact, with the limit that all of them keep. */
export function legibilityPicture(picture: Picture): Element {
  const { id, least, marks, says, strips, title, unit } = picture;
  const bottom = TOP + strips.length * ROW;
  const x = (value: number) => place(value, picture);
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <svg
        class="picture"
        viewBox={`0 0 ${WIDTH} ${bottom + AXIS}`}
        role="img"
        aria-labelledby={`${id}-says`}
      >
        <title id={`${id}-says`}>{says}</title>
        {marks.map((mark) => (
          <g>
            <line class="mark" x1={x(mark)} x2={x(mark)} y1={TOP} y2={bottom} />
            <text class="scale" x={x(mark)} y={bottom + 18} text-anchor="middle">
              {`${mark}${unit}`}
            </text>
          </g>
        ))}
        <line class="limit" x1={x(least)} x2={x(least)} y1={TOP - 8} y2={bottom} />
        <text class="scale limit-name" x={x(least)} y={TOP - 14} text-anchor="middle">
          {`at least ${least}${unit}`}
        </text>
        {strips.map(({ name, values }, index) => strip(name, values, TOP + (index + 0.5) * ROW, x))}
      </svg>
    </figure>
  ) as Element;
}

function strip(name: string, values: number[], y: number, x: (value: number) => string): Element {
  return (
    <g>
      <line class="track" x1={NAMES} x2={WIDTH - RIGHT} y1={y} y2={y} />
      <text class="name" x={NAMES - 12} y={y + 4} text-anchor="end">
        {name}
      </text>
      {[...new Set(values.map(x))].map((cx) => (
        <circle class="dot" cx={cx} cy={y} r="5" />
      ))}
    </g>
  ) as Element;
}

function place(value: number, { from, to }: Picture): string {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return short(NAMES + share * (WIDTH - NAMES - RIGHT));
}
