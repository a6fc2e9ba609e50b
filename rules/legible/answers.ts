import { isFaint } from '../legible-contrast.js';
import { isSmallType } from '../legible-type-size.js';
import { quoted } from '../quoted.js';
import { contrast } from './contrast.js';
import { type LegibleFault, told, toldRatio } from './fault.js';
import { loadLimits } from './limits.js';
import type { Answer, ShownArtefact, ShownText } from './model.js';

/** Where no is harder to see than yes; all that makes it so is one fault. */
export function unequalAnswers(artefact: ShownArtefact): LegibleFault[] {
  const textsOf = (answer: Answer) =>
    artefact.texts.filter(({ part, choice }) => part === 'notice' && choice === answer);
  const [yes, no] = [textsOf('grant'), textsOf('deny')];
  const [at] = no;
  if (!at || yes.length === 0) return [];
  const how = differences(yes, no, artefact);
  if (how.length === 0) return [];
  return [
    {
      at,
      reason: `How to say no is ${how.join(', ')}: “${quoted(at.text)}” beside “${quoted(yes[0]?.text ?? '')}”.`,
      expected: 'Both answers in one style, one below the other.',
      cause: 'answers',
    },
  ];
}

function differences(yes: ShownText[], no: ShownText[], artefact: ShownArtefact): string[] {
  const { size, weight, contrast: share, apart } = loadLimits().prominence;
  const { unit, height } = artefact;
  const most = (texts: ShownText[], figure: (text: ShownText) => number) => Math.max(...texts.map(figure));
  const sizes = [yes, no].map((texts) => most(texts, (text) => text.size)) as [number, number];
  const weights = [common(yes), common(no)] as const;
  const ratios = [yes, no].map((texts) => most(texts, ({ colour, ground }) => contrast(colour, ground))) as [
    number,
    number,
  ];
  const gap = gapBetween(yes, no, height);
  // What is too small or too faint in itself is told as that.
  const isSmall = no.some((text) => isSmallType(text, artefact));
  const isPale = no.some((text) => isFaint(text, unit));
  return [
    ...(yes.some(isButton) && !no.some(isButton) ? ['no button while yes is one'] : []),
    ...(sizes[1] < sizes[0] * size && !isSmall
      ? [`smaller than yes (${told(sizes[1])} ${unit} to ${told(sizes[0])} ${unit})`]
      : []),
    ...(weights[0] - weights[1] >= weight
      ? [`lighter than yes (weight ${weights[1]} to ${weights[0]})`]
      : []),
    ...(ratios[1] < ratios[0] * share && !isPale
      ? [`fainter than yes (${toldRatio(ratios[1])} to ${toldRatio(ratios[0])})`]
      : []),
    ...(gap > height * apart ? [`${told(Math.round(gap))} ${unit} away from how to say yes`] : []),
  ];
}

function isButton(text: ShownText): boolean {
  return text.isButton === true;
}

/** The weight that most characters have. */
function common(texts: ShownText[]): number {
  const counts = new Map<number, number>();
  for (const { weight, text } of texts) counts.set(weight, (counts.get(weight) ?? 0) + text.length);
  return [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), [0, 0])[0];
}

/** The least height that lies between words of both; pages follow one another. */
function gapBetween(yes: ShownText[], no: ShownText[], height: number): number {
  const spans = (texts: ShownText[]) =>
    texts.map(({ box }) => {
      const top = box.top + box.page * height;
      return { top, bottom: top + box.height };
    });
  let gap = Number.POSITIVE_INFINITY;
  for (const one of spans(yes)) {
    for (const other of spans(no)) {
      gap = Math.min(gap, Math.max(0, one.top - other.bottom, other.top - one.bottom));
    }
  }
  return gap;
}
