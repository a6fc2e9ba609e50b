const segmenters = new Map<string, Intl.Segmenter>();

/** A full stop after these ends no sentence, in whichever language; small letters, without the stop. */
const ABBREVIATED =
  /(?:^|[\s(«"“])(?:mr|mrs|ms|dr|sr|sra|srta|jr|st|no|núm|inc|co|corp|ltd|llc|p\.?o|u\.?s|e\.?e|ee\.? ?uu|c\.f\.r|u\.s\.c|a\.m|p\.m|i\.e|e\.g|art|sec|ext|aptdo|apdo|av|tel|vs|g|п|стр|т\.е|ул|д|im|м)\.\s*$/iu;

/** Sentences of a text as offsets, white space outside; an abbreviation's full stop ends none. */
export function splitSentences(text: string, locale: string): { start: number; end: number }[] {
  let segmenter = segmenters.get(locale);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
    segmenters.set(locale, segmenter);
  }
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    const next = text.slice(end).trimStart();
    // A sentence begins with a letter that is no small one; (a) small letter goes on after an abbreviation.
    const goesOn = next !== '' && (ABBREVIATED.test(text.slice(start, end)) || /^\p{Ll}/u.test(next));
    if (goesOn && !/[?!。！？؟]["»”」）)]*\s*$/u.test(segment)) continue;
    const part = text.slice(start, end);
    const trimmed = part.trim();
    if (trimmed !== '') {
      const from = start + part.indexOf(trimmed);
      found.push({ start: from, end: from + trimmed.length });
    }
    start = end;
  }
  const rest = text.slice(start).trim();
  if (rest !== '')
    found.push({ start: text.indexOf(rest, start), end: text.indexOf(rest, start) + rest.length });
  return found;
}
