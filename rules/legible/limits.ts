import { createRequire } from 'node:module';
import type { Kind } from '../document-context.js';
import { readData } from '../read-data.js';
import type { ShownArtefact } from './model.js';

type Medium = ShownArtefact['medium'];

export interface TypeSizeLimit {
  id: string;
  of: 'all' | 'running';
  media: Medium[];
  editions?: NonNullable<ShownArtefact['edition']>[];
  points: number;
  cite: string;
  means: string;
}

export interface Limits {
  typeSizes: TypeSizeLimit[];
  contrast: {
    least: number;
    ofLarge: number;
    /** Points. */
    large: number;
    /** Points. */
    largeBold: number;
    bold: number;
    cite: string;
  };
  lineLength: { least: number; most: number; fromWidth: number; leastLines: number; cite: string };
  lineHeights: { of: 'running' | 'other'; media: Medium[]; least: number; cite: string }[];
  capitals: { fewestWords: number; fewestLetters: number; cite: string };
  prominence: { kinds: Kind[]; size: number; contrast: number; weight: number; apart: number; phone: number };
}

let loaded: Limits | undefined;

/** The limits of legibility, each with its source (limits.yaml). */
export function loadLimits(): Limits {
  loaded ??= readData(createRequire(import.meta.url).resolve('#package/rules/legible/limits.yaml')) as Limits;
  return loaded;
}

const PIXELS_IN_A_POINT = 4 / 3;

/** A size in points, in the unit of an artefact. */
export function inUnit(points: number, unit: ShownArtefact['unit']): number {
  return unit === 'px' ? points * PIXELS_IN_A_POINT : points;
}
