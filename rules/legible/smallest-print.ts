import { elementsFor, type Law, type LawQuestion, loadLaw } from '../law.js';

/** The smallest type in which a document may be printed. */
export interface SmallestPrint {
  points: number;
  /** What asks for it, or sets the example. */
  cite: string;
  /** Whether it is the law for such a document, and not only an example that other rules set. */
  isLaw: boolean;
}

/**
 * What the law of the document's day and of the company's states asks, the largest if several ask. Where none does,
 * the smallest type that other rules hold legible: 47 CFR 64.2008(c)(5) asks for large enough type and names no size.
 *
 * @throws {Error} when the law data names a number that its section lacks, or knows no size at all
 */
export function smallestPrint(question: LawQuestion, law: Law = loadLaw()): SmallestPrint {
  const sizes = sizesFor(question, law);
  const smallest = lawfulOf(sizes) ?? smallestExample(sizes);
  if (!smallest) throw new Error(`law data: no size of type for a ${question.kind}`);
  return smallest;
}

/** The smallest type that the law of the document's day and of the company's states allows, if it names one. */
export function lawfulPrint(question: LawQuestion, law: Law = loadLaw()): SmallestPrint | undefined {
  return lawfulOf(sizesFor(question, law));
}

function lawfulOf(sizes: SmallestPrint[]): SmallestPrint | undefined {
  return sizes.filter(({ isLaw }) => isLaw).sort((one, other) => other.points - one.points)[0];
}

function smallestExample(sizes: SmallestPrint[]): SmallestPrint | undefined {
  return sizes.filter(({ isLaw }) => !isLaw).sort((one, other) => one.points - other.points)[0];
}

function sizesFor(question: LawQuestion, law: Law): SmallestPrint[] {
  return elementsFor(law, question).flatMap(({ id, cite, modality, typeSize }) => {
    if (typeSize === undefined) return [];
    const section = law.sections.find(({ elements }) => elements.some((element) => element.id === id));
    const points = section?.numbers?.find((number) => number.id === typeSize)?.value;
    if (typeof points !== 'number')
      throw new Error(`law data: ${id} names no number "${typeSize}" in points`);
    return [{ points, cite, isLaw: modality === 'required' }];
  });
}
