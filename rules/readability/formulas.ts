/** What the formulas are made of. */
export interface Counts {
  sentences: number;
  words: number;
  syllables: number;
}

/**
 * Flesch-Kincaid grade: the year of a U.S. school whose pupils can read the words (8.9 is still the eighth).
 *
 * Kincaid, Fishburne, Rogers and Chissom, Research Branch Report 8-75, 1975.
 */
export function fleschKincaidGrade({ sentences, words, syllables }: Counts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/**
 * Flesch reading ease: about 0 (very hard) to 100 (very easy).
 *
 * Flesch, "A new readability yardstick", Journal of Applied Psychology 32, 1948.
 */
export function fleschReadingEase({ sentences, words, syllables }: Counts): number {
  return 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words);
}

/**
 * Szigriszt's perspicuity of Spanish, read on the INFLESZ scale: 55 to 65 is normal, below 40 very hard.
 *
 * Szigriszt Pazos, thesis, Universidad Complutense de Madrid, 1993; Barrio-Cantalejo and others, 2008.
 */
export function szigriszt({ sentences, words, syllables }: Counts): number {
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}

/**
 * Fernández Huerta's ease of Spanish: 60 to 70 is normal.
 *
 * Fernández Huerta, "Medidas sencillas de lecturabilidad", Consigna 214, 1959, as corrected by Law (2011):
 * words per sentence, and syllables per word times 60. Often misprinted.
 */
export function fernandezHuerta({ sentences, words, syllables }: Counts): number {
  return 206.84 - 60 * (syllables / words) - 1.02 * (words / sentences);
}
