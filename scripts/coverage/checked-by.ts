import { asksOf, elementsFor, isPending, type Law, type LawElement } from '../../rules/law.js';
import type { ElementPatterns, Pattern } from '../../rules/recognise/wording.js';
import { MUST_BE_SAID } from '../../rules/require-element.js';
import { loadWording } from '../../rules/wording.js';
import { declares, loadRules } from '../rules/rules.js';

export interface CheckedBy {
  /** Rules that raise a finding about the element. */
  rules: string[];
  /** It is looked for and told in reports, whether or not a rule raises a finding about it. */
  isRecognised: boolean;
}

/**
 * Which rules check an element: those whose comment says `@checks`, and `require-element` for what it asks for
 * and has words for.
 */
export function checkedBy(law: Law, element: LawElement): CheckedBy {
  const { sameAs } = element;
  if (sameAs) {
    const others = law.sections.flatMap(({ elements }) => elements.filter(({ id }) => sameAs.includes(id)));
    const each = others.map((other) => checkedBy(law, other));
    return {
      rules: [...new Set(each.flatMap(({ rules }) => rules))].sort(),
      isRecognised: each.every(({ isRecognised }) => isRecognised),
    };
  }
  const declared = loadRules().filter((rule) => declares(rule, element));
  const patterns = recognisedWith(law, element);
  const isRequired = patterns !== undefined && !isPending(element) && canBeFoundWanting(element, patterns);
  return {
    rules: [...(isRequired ? ['require-element'] : []), ...declared.map(({ name }) => name)].sort(),
    isRecognised: patterns !== undefined,
  };
}

/** The English wording of an element, where it is asked of a document on a day and has words that say it. */
function recognisedWith(law: Law, element: LawElement): ElementPatterns | undefined {
  const patterns = loadWording('en')?.elements[element.id];
  if (!patterns) return undefined;
  const { inForce, checked, states = [] } = element;
  const asOf = inForce.from ?? checked;
  const isAsked = element.kinds.some((kind) =>
    element.regimes.some((regime) => {
      const question = { kind, regime, channels: [], asOf, states };
      return (
        (isPending(element) || elementsFor(law, question).includes(element)) &&
        asksOf(law, question).elements.some(({ id }) => id === element.id) &&
        canBeSaid(patterns, kind, regime)
      );
    }),
  );
  return isAsked ? patterns : undefined;
}

/**
 * Whether some pattern is good for a kind and regime; where an element has parts, of some part: a kind may be
 * asked for some of them alone. A length of time that is measured has patterns for what contradicts it alone.
 */
function canBeSaid({ present, contradicted, parts }: ElementPatterns, kind: string, regime: string): boolean {
  const isFor = (pattern: Pattern) =>
    (pattern.kinds?.includes(kind) ?? true) && (pattern.regime === undefined || pattern.regime === regime);
  if (parts.length > 0) return parts.some((part) => part.present.some(isFor));
  return [...present, ...contradicted].some(isFor);
}

/** What is asked for on a condition is found wanting only where words contradict it or fall short of it. */
function canBeFoundWanting({ modality }: LawElement, { contradicted, near }: ElementPatterns): boolean {
  if (!MUST_BE_SAID.has(modality)) return false;
  return modality !== 'conditional' || contradicted.length + near.length > 0;
}
