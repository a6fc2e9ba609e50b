import { legibleCapitals } from '../legible-capitals.js';
import { legibleContrast } from '../legible-contrast.js';
import { legibleHidden } from '../legible-hidden.js';
import { legibleLineHeight } from '../legible-line-height.js';
import { legibleLineLength } from '../legible-line-length.js';
import { legibleOrder } from '../legible-order.js';
import { legibleOverPicture } from '../legible-over-picture.js';
import { legibleProminence } from '../legible-prominence.js';
import { legibleTypeSize } from '../legible-type-size.js';
import type { LegibleRule } from './fault.js';

/** The rules on artefacts as they are shown. */
export const LEGIBLE_RULES: ReadonlyMap<string, LegibleRule> = new Map([
  ['legible-hidden', legibleHidden],
  ['legible-order', legibleOrder],
  ['legible-type-size', legibleTypeSize],
  ['legible-contrast', legibleContrast],
  ['legible-over-picture', legibleOverPicture],
  ['legible-line-length', legibleLineLength],
  ['legible-line-height', legibleLineHeight],
  ['legible-capitals', legibleCapitals],
  ['legible-prominence', legibleProminence],
]);
