import { codeMeant } from '../../rules/citation/code-slips.js';
import { readSections } from '../../rules/citation/read-sections.js';

/** A citation as people write it: `§64.2008 (c)(3)`, `47 C.F.R. 64.2008(c)3`, `64.2008c3`, `222(c)(1)`. */
export interface AskedCitation {
  /** One of the known sections. */
  section: string;
  paragraph: string[];
}

/** A number and letters as nobody would write them in a document: `2008 c 3`, `47 CFR 64.2008(c)3`. */
const SHORT =
  /^(?:(?<title>\d+)\s*(?:c\.?f\.?r|u\.?s\.?c)\.?\s*)?(?:part\s*|sec(?:tion|\.)?s?\s*|§+\s*)*(?<number>\d+(?:\.\d+)?)(?<rest>[\s().,\-a-z0-9]*)$/;

/**
 * Reads a citation that may be written loosely.
 *
 * @param sections what may be cited, as the law data writes it: `47 CFR 64.2008`
 * @returns nothing when it is no citation, or of no section known
 */
export function readCitation(written: string, sections: readonly string[]): AskedCitation | undefined {
  const asked = written.trim();
  return readWhole(asked, sections) ?? readShort(asked.toLowerCase(), sections);
}

/** A citation such as a document may hold, in capitals or not. */
function readWhole(asked: string, sections: readonly string[]): AskedCitation | undefined {
  const [cited] = readSections(asked);
  const [first] = cited?.references ?? [];
  if (!cited || !first || cited.whole.start > 0 || cited.whole.end < asked.length) return undefined;
  const code = codeMeant(cited);
  const section = sections.find((each) => {
    const [title, ...rest] = each.split(' ');
    const isOfTitle = cited.title === undefined || cited.title.words === title;
    return isOfTitle && (code === undefined || rest[0] === code) && rest.at(-1) === first.section;
  });
  return section === undefined
    ? undefined
    : { section, paragraph: first.paragraph.map((step) => step.toLowerCase()) };
}

function readShort(asked: string, sections: readonly string[]): AskedCitation | undefined {
  const { title, number, rest = '' } = SHORT.exec(asked)?.groups ?? {};
  if (number === undefined) return undefined;
  const section = sections.find((each) => {
    const words = each.split(' ');
    const own = words.at(-1);
    return (title === undefined || title === words[0]) && (own === number || own === `64.${number}`);
  });
  return section === undefined ? undefined : { section, paragraph: rest.match(/[a-z]+|\d+/g) ?? [] };
}
