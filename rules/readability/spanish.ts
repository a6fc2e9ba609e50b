/** Vowels that are always the heart of a syllable: the open ones, and close ones that carry the accent. */
const NUCLEI = /[aeoáéóíú]/g;

/**
 * Counts the syllables of one Spanish word as it is divided in writing.
 *
 * Follows the Ortografía de la lengua española (RAE and ASALE, 2010): an open and an unaccented close vowel
 * make one syllable, as do two different close vowels; two open vowels, two equal vowels, and an open beside
 * an accented close vowel make two; an h between vowels changes nothing (`prohi-bir`, `ve-hí-cu-lo`).
 * Prefixes and speakers' habits are not heard (`guion` has one). Returns at least 1.
 */
export function spanishSyllables(word: string): number {
  const letters = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/ch/g, 'c')
    .replace(/h/g, '')
    .replace(/([qg])u(?=[eiéí])/g, '$1')
    .replace(/ü/g, 'u')
    .replace(/[àâäãå]/g, 'a')
    .replace(/[èêë]/g, 'e')
    .replace(/[ìîï]/g, 'í')
    .replace(/[òôöõ]/g, 'o')
    // Before a vowel y is a consonant; at a word's end, or before a consonant, it is heard as i.
    .replace(/y(?![aeiouáéíóú])/g, 'i');
  let count = 0;
  for (const [run] of letters.matchAll(/[aeiouáéíóú]+/g)) count += nuclei(run);
  return Math.max(1, count);
}

/** How many syllables a run of vowels makes. */
function nuclei(run: string): number {
  const strong = run.match(NUCLEI)?.length ?? 0;
  const doubled = run.match(/ii|uu|ií|uú/g)?.length ?? 0;
  return Math.max(1, strong) + (strong === 0 || /[ií]í|[uú]ú/.test(run) ? doubled : 0);
}
