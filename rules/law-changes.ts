import {
  elementsFor,
  isInForce,
  isLawOf,
  type Law,
  type LawChange,
  type LawElement,
  type LawQuestion,
  type LawSection,
} from './law.js';

/** One change of the law for a kind of document, in all sections that it touches. */
export interface ChangeOfLaw {
  /** ISO date of its effect; of its adoption where it is not in effect. */
  day: string;
  by: string;
  touches: { section: LawSection; means: string; elements: LawElement[] }[];
}

/**
 * How the law for a document differs between two days, a change for each day on which it changed; in order of
 * the days. What is only permitted, recommended or defined changes nothing for a document.
 *
 * @param since ISO date, before or after the day of the question
 */
export function changesBetween(law: Law, question: LawQuestion, since: string): ChangeOfLaw[] {
  const [first = since, last = since] = [since, question.asOf].sort();
  return collect(
    law,
    (element) =>
      binds(element) &&
      isLawOf(element, question) &&
      // What a document may merely mention or carry inside it is another document's law.
      concerns(element, question) &&
      isInForce(element, first) !== isInForce(element, last),
    (element) => boundaries(element).findLast((day) => first < day && day <= last) ?? null,
  );
}

/** What was adopted by the day of the question, touches such a document, and has no date of effect. */
export function pendingChanges(law: Law, question: LawQuestion): ChangeOfLaw[] {
  return collect(
    law,
    (element) =>
      element.status === 'pending-not-effective' &&
      isLawOf(element, question) &&
      !isInForce(element, question.asOf),
    () => null,
  ).filter(({ day }) => day <= question.asOf);
}

/** Rules of a state that are laid over the federal ones. */
export function stateLaw(law: Law, question: LawQuestion): LawElement[] {
  return elementsFor(law, question).filter(({ states }) => states !== undefined);
}

function collect(
  law: Law,
  isMeant: (element: LawElement) => boolean,
  dayOf: (element: LawElement) => string | null,
): ChangeOfLaw[] {
  const found = new Map<string, ChangeOfLaw>();
  for (const section of law.sections) {
    for (const element of section.elements.filter(isMeant)) {
      const on = dayOf(element);
      const change = section.changes?.find((each) => each.on === on);
      if (!change) throw new Error(`law data: ${section.section} has no change on ${on} for ${element.id}`);
      add(found, section, change, element);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);
}

function add(
  found: Map<string, ChangeOfLaw>,
  section: LawSection,
  { on, by, adopted, means }: LawChange,
  element: LawElement,
): void {
  const day = on ?? adopted ?? '';
  const key = `${day} ${by}`;
  const change = found.get(key) ?? { day, by, touches: [] };
  found.set(key, change);
  const touched = change.touches.find((each) => each.section === section);
  if (touched) touched.elements.push(element);
  else change.touches.push({ section, means, elements: [element] });
}

function binds({ modality }: LawElement): boolean {
  return ['required', 'conditional', 'prohibited', 'informational'].includes(modality);
}

function concerns({ kinds, notAskedIn = [] }: LawElement, { kind }: LawQuestion): boolean {
  return [...kinds, ...notAskedIn.flatMap((each) => each.kinds)].some((each) => each === kind);
}

/** The days on which an element comes into force or leaves it, in order. */
function boundaries({ inForce: { from, to, suspended = [] } }: LawElement): string[] {
  const days = [from, to, ...suspended.flatMap((period) => [period.from, period.to])];
  return days.filter((day) => day !== null).sort();
}
