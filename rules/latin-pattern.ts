const CAPITALS = 'A-ZÀ-ÖØ-Þ';
const SMALL = 'a-zß-öø-ÿ';

/**
 * The source of a regular expression with `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` as the letters of English and
 * Spanish and the ten figures. Compiling the classes of Unicode costs more than searching a document with them.
 *
 * @param isFolded For text in small letters: the pattern's own capitals become small too.
 */
export function latinPattern(source: string, isFolded = false): string {
  let isInClass = false;
  return source.replace(
    /\\([pP])\{(L[ul]?|N)\}|\\.|[[\]]|\p{Lu}/gu,
    (found, sign: string | undefined, name) => {
      if (sign) {
        const range = rangeOf(name, isFolded);
        if (isInClass) return range;
        return sign === 'P' ? `[^${range}]` : `[${range}]`;
      }
      if (found === '[') isInClass = true;
      else if (found === ']') isInClass = false;
      return isFolded && found.length === 1 ? found.toLowerCase() : found;
    },
  );
}

function rangeOf(name: string, isFolded: boolean): string {
  if (name === 'N') return '0-9';
  if (isFolded || name === 'Ll') return SMALL;
  return name === 'Lu' ? CAPITALS : `${CAPITALS}${SMALL}`;
}

/** Capitals of English and Spanish made small; every letter keeps its place. */
export function foldCapitals(text: string): string {
  return text.replace(/[A-ZÀ-ÖØ-Þ]+/g, (capitals) => capitals.toLowerCase());
}
