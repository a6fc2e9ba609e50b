/** The words of one language's numbers, folded. */
export interface NumberWords {
  words: Record<string, number>;
  /** What multiplies: hundred, 十, mươi. */
  times: Record<string, number>;
  /** "خمسة وثلاثين": the units before the tens. */
  unitsFirst: boolean;
  /** "二〇二六": figures in a row. */
  positional: boolean;
}

/**
 * Reads as many of the words, from the first on, as are one number: of "five seven" only the five.
 *
 * @returns the number, and how many of the words it took
 */
export function numberOf(
  words: string[],
  language: NumberWords,
): { value: number; count: number } | undefined {
  const figures = words.map((word) => language.words[word]);
  if (
    language.positional &&
    words.length > 1 &&
    figures.every((figure) => figure !== undefined && figure < 10)
  ) {
    return { value: Number(figures.join('')), count: words.length };
  }
  let total = 0;
  let section = 0;
  let pending: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  let count = 0;
  for (const word of words) {
    const times = language.times[word];
    const figure = language.words[word];
    if (times !== undefined && times >= 1000) {
      if (times >= least) break;
      least = times;
      total += (section + (pending ?? 0) || 1) * times;
      section = 0;
      pending = undefined;
    } else if (times !== undefined) {
      if (section > 0 && section % (times * 10) !== 0) break;
      if ((pending ?? 1) > 9) break;
      section += (pending ?? 1) * times;
      pending = undefined;
    } else if (figure === 0 && (section > 0 || total > 0) && pending === undefined) {
      // 一百零五: nothing stands in the place of tens.
    } else if (figure !== undefined) {
      if (pending === undefined) {
        if (section > 0 && section % 100 !== 0 && figure >= 10) break;
        pending = figure;
      } else if (adds(pending, figure, language.unitsFirst)) pending += figure;
      else break;
    }
    count += 1;
  }
  return count === 0 ? undefined : { value: total + section + (pending ?? 0), count };
}

/** Whether a word goes on with the number before it: "thirty five", "doscientos treinta", "soixante quinze". */
function adds(before: number, next: number, unitsFirst: boolean): boolean {
  if (next === 0) return false;
  const rest = before % 100;
  if (before >= 100 && rest === 0) return next < 100;
  if (unitsFirst && rest > 0 && rest < 10) return next >= 10 && next < 100 && next % 10 === 0;
  if (rest >= 10 && rest % 10 === 0) return next < (rest === 60 || rest === 80 ? 20 : 10);
  return false;
}

/** "1,000", "1.000", "1 000", "1,5": three figures behind a sign are a group, others a fraction. */
export function figureOf(written: string): number {
  const bare = written.replace(/[ ']/g, '');
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  if (last < 0) return Number(bare);
  const sign = bare[last] ?? '';
  const isGroup = /^\d{1,3}([.,]\d{3})+$/.test(bare) && !bare.replace(/\d/g, '').replaceAll(sign, '');
  if (isGroup) return Number(bare.replace(/[.,]/g, ''));
  return Number(`${bare.slice(0, last).replace(/[.,]/g, '')}.${bare.slice(last + 1)}`);
}
