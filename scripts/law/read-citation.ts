/** A citation as people write it: `§64.2008 (c)(3)`, `47 C.F.R. 64.2008(c)3`, `64.2008c3`, `222(c)(1)`. */
export interface AskedCitation {
  /** One of the known sections. */
  section: string;
  paragraph: string[];
}

const WRITTEN =
  /^(?:(?<title>\d+)\s*(?<code>cfr|usc)\s*)?(?:part\s*|sec(?:tion|\.)?s?\s*|§+\s*)*(?<number>\d+(?:\.\d+)?)(?<rest>[\s().,\-a-z0-9]*)$/;

/**
 * Reads a citation that may be written loosely.
 *
 * @param sections what may be cited, as the law data writes it: `47 CFR 64.2008`
 * @returns nothing when it is no citation, or of no section known
 */
export function readCitation(written: string, sections: readonly string[]): AskedCitation | undefined {
  const folded = written
    .trim()
    .toLowerCase()
    .replace(/c\.?\s?f\.?\s?r\b\.?/, 'cfr')
    .replace(/u\.?\s?s\.?\s?c\b\.?/, 'usc');
  const { title, number, rest = '' } = WRITTEN.exec(folded)?.groups ?? {};
  if (number === undefined) return undefined;
  const section = sections.find((each) => {
    const words = each.split(' ');
    const [ofTitle] = words;
    const own = words.at(-1) ?? '';
    return (title === undefined || title === ofTitle) && (own === number || own === `64.${number}`);
  });
  if (section === undefined) return undefined;
  return { section, paragraph: rest.match(/[a-z]+|\d+/g) ?? [] };
}
