import type { Element } from 'hast';
import { loadLimits } from '../../rules/legible/limits.js';
import type { LegibilityFigures } from '../../rules/legible/model.js';
import { CHECKS, formOf } from './forms.js';
import { gauge, short } from './gauge.js';
import { grouped, hash, NOTHING, row, table } from './parts.js';
import type { ReportedFile } from './report-data.js';

/** Pixels of a screen in a point. */
const PIXELS_IN_A_POINT = 4 / 3;

/** Points. */
export function points({ unit }: LegibilityFigures, size: number): number {
  return unit === 'px' ? size / PIXELS_IN_A_POINT : size;
}

/** The least size of any words, in points. */
export function leastType(): number {
  return loadLimits().typeSizes.find(({ id }) => id === 'smallest')?.points ?? 0;
}

/** Files with the checks they passed, what was measured of them, and their hashes. */
export function filesTable(id: string, caption: string, files: readonly ReportedFile[]): Element {
  const measured = files.some(({ legibility }) => legibility !== undefined);
  const heads = ['File', 'Checks passed', ...(measured ? ['Type', 'Contrast', 'Lines'] : [])];
  return table(
    id,
    caption,
    heads,
    files.map((file) => row(named(file), [checks(file), ...(measured ? figures(file.legibility) : [])])),
    'files',
  );
}

function named({ also, bytes, path, sha256 }: ReportedFile): Element[] {
  return [
    <span class="form">{formOf(path)}</span>,
    <span class="path">{`${path} · ${grouped(bytes)} bytes`}</span>,
    ...also.map((copy) => <span class="path">{`the same file: ${copy}`}</span>),
    hash(sha256),
  ] as Element[];
}

function checks({ checks: passed }: ReportedFile): Element | string {
  if (passed.length === 0) return NOTHING;
  return (
    <ul class="checks">
      {passed.map((check) => (
        <li>
          <span class="sign good" aria-hidden="true">
            +
          </span>{' '}
          {CHECKS[check].name}
        </li>
      ))}
    </ul>
  ) as Element;
}

function figures(measured: LegibilityFigures | undefined): (Element | string | (Element | string)[])[] {
  if (!measured) return [NOTHING, NOTHING, NOTHING];
  const { bodyType, longestLine, lowestContrast, smallestType, tightestLines } = measured;
  const smallest = points(measured, smallestType);
  return [
    [
      `${short(points(measured, bodyType))} pt, smallest ${short(smallest)} pt`,
      gauge(smallest, { from: 0, to: 24, least: leastType() }),
    ],
    [
      `${oneDigit(lowestContrast)} : 1`,
      gauge(lowestContrast, { from: 1, to: 21, least: loadLimits().contrast.least }),
    ],
    `up to ${longestLine} characters, line height ${short(tightestLines)}`,
  ];
}

/** Rounded down: 6.99 is not 7. */
function oneDigit(value: number): string {
  return short(Math.floor(value * 10) / 10);
}
