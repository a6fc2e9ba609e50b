import { blocksOf, bodyTexts, commonSize, isRunning } from './blocks.js';
import { contrast } from './contrast.js';
import { fullLines } from './line-lengths.js';
import type { LegibilityFigures, ShownArtefact } from './model.js';

/** The worst of what readers get of one artefact, in all its views; nothing when it shows no words of a notice. */
export function figuresOf(views: readonly ShownArtefact[]): LegibilityFigures | undefined {
  const [first] = views;
  const texts = views.flatMap((view) => view.texts.filter(({ part }) => part === 'notice'));
  if (!first || texts.length === 0) return undefined;
  const blocks = views.flatMap((view) => blocksOf(view)).filter(isRunning);
  const several = blocks.filter(({ lines }) => lines.length > 1).flatMap((block) => block.texts);
  const lengths = views.flatMap(fullLines).flatMap(({ lines }) => lines.map(({ length }) => length));
  return {
    unit: first.unit,
    smallestType: Math.min(...texts.map(({ size }) => size)),
    bodyType: Math.min(...views.map((view) => commonSize(bodyTexts(view)))),
    lowestContrast: Math.min(...texts.map(({ colour, ground }) => contrast(colour, ground))),
    longestLine: Math.max(0, ...lengths),
    tightestLines: Math.min(...(several.length > 0 ? several : texts).map(({ lineHeight }) => lineHeight)),
  };
}
