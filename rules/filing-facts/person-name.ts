const PART = "\\p{Lu}[\\p{L}'’-]+";
const INITIAL = "\\p{Lu}(?![\\p{L}'’])\\.?";
const PARTICLE = '(?:de|del|van|von|der|la|le|di|St\\.)';
/** A person's name: two to five capitalised words, with initials and particles. */
export const PERSON = `(?:(?:Mr|Ms|Mrs|Dr|Hon)\\.?\\s+)?(?:${PART}|${INITIAL})(?:\\s+(?:${INITIAL}|${PARTICLE}|${PART}|[“"(]${PART}[”")])){1,4}(?:,?\\s+(?:Jr|Sr|II|III|IV)\\b\\.?)?`;

const RANK =
  '(?:(?:senior|executive|first|second|assistant|associate|deputy|acting|interim|managing|group|regional|national|corporate|co-?|sr\\.?|asst\\.?)\\s*)*';
const OFFICE =
  '(?:vice[\\s-]+president|president|chief\\s+(?:[\\p{L}&]+\\s+){1,3}?officer|ceo|cfo|coo|cto|cio|cco|clo|evp|svp|vp|secretary(?:[\\s/-]+treasurer)?|treasurer|gen(?:eral|\\.)?\\s+(?:manager|mgr\\.?)|manager|(?:sole\\s+)?member|partner|general\\s+counsel|counsel|controller|comptroller|owner|chair(?:man|woman|person)?|principal|administrator|superintendent|compliance\\s+officer|privacy\\s+officer|director|attorney|consultant|tax\\s+preparer|cpa|agent|proprietor|founder|officer|executive|paralegal|accountant|analyst|specialist)';
const OF =
  '(?:\\s+of\\s+(?:the\\s+)?(?:board|operations|finance|legal|regulatory|business|technology|sales|engineering|compliance|human|customer|marketing|administration)(?:\\s+(?:and|&)?\\s*\\p{Lu}?\\p{L}+){0,3}|(?:,|\\s*[-–—])?\\s+(?:Operations|Finance|Legal(?:\\s+Affairs)?|Regulatory(?:\\s+(?:&|and)?\\s*\\p{Lu}\\p{L}+)?|Compliance|Engineering|Technology|Sales|Marketing|Administration))?';
/** An office in a company: `Vice President and Treasurer`. */
export const TITLE = `${RANK}${OFFICE}(?![\\p{L}])${OF}(?:\\s*(?:,|/|&|\\band\\b|,\\s*and\\b)\\s*(?:the\\s+)?${RANK}${OFFICE}(?![\\p{L}])${OF})*`;

/** Words that begin as names do and are none. */
const NO_NAME =
  /\b(?:inc|llc|company|corp|telephone|communications?|commission|docket|certif\p{L}*|secretary|federal|customer|proprietary|network|information|statement|policy|the|date|title|name|president|officer|manager|signed|signature|attachment|exhibit|appendix|section|rules?|street|avenue|suite|road|county|state|notary|public|sincerely|respectfully|submitted|january|february|march|april|june|july|august|september|october|november|december|services?|systems|wireless|group|partners|holdings|annual|cpni|filer|filings?|form|vice|chief|tax|preparer|data|brokers?|complaints?|executive|operating|financial|senior|director|managing|member|partner|counsel|treasurer|owner|general|assistant|ceo|cfo|coo|esq|attorney|consultant|administrator|chair\p{L}*|regulatory|compliance|affairs|board|controller|principal|agent|cpa|its|by|of|for|printed|phone|tel|email|fax|see|dear|re|this|that|we|our|all|in|on|at|and|as|am|with)\b/iu;

const AT_START = new RegExp(`^${PERSON}`, 'u');
const IS_ONE = new RegExp(`^${PERSON}$`, 'u');

/** The person's name that a text begins with; a title behind it is none of it. */
export function personAtStart(text: string): string | undefined {
  let words = once(AT_START.exec(text)?.[0] ?? '');
  while (words !== '' && !(IS_ONE.test(words) && !NO_NAME.test(words))) {
    words = words.slice(0, Math.max(words.lastIndexOf(' '), 0)).replace(/[\s,]+$/, '');
  }
  return words === '' ? undefined : words;
}

/** A name that is signed and printed on one line stands twice: it is read once. */
function once(words: string): string {
  const [first = ''] = words.split(' ');
  const again = words.indexOf(` ${first} `, first.length);
  return again < 0 || first.length < 2 ? words : words.slice(0, again);
}

/** The parts of a name by which persons are told apart: no initials, degrees, forms of address. */
export function namesOfPerson(name: string): { first: string; last: string } {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[“"(][^”")]*[”")]/gu, ' ')
    .replace(/,.*$/u, '')
    .replace(/[^\p{L}\s'’-]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !/^(?:mr|ms|mrs|dr|hon|jr|sr|ii|iii|iv|esq|cpa)$/.test(word));
  return { first: words[0] ?? '', last: words.length > 1 ? (words.at(-1) ?? '') : '' };
}

/** Whether two names can be of one person: “Brad Carr” and “Bradley T. Carr”. */
export function isSamePerson(a: string, b: string): boolean {
  const [one, other] = [namesOfPerson(a), namesOfPerson(b)];
  if (one.last !== other.last && one.last !== '' && other.last !== '') return false;
  const [short, long] =
    one.first.length < other.first.length ? [one.first, other.first] : [other.first, one.first];
  return short.length <= 1 || long.startsWith(short) || short.slice(0, 1) === long.slice(0, 1);
}

const SHORT_TITLES: Record<string, string> = {
  ceo: 'chief executive officer',
  cfo: 'chief financial officer',
  coo: 'chief operating officer',
  cto: 'chief technology officer',
  cio: 'chief information officer',
  cco: 'chief compliance officer',
  clo: 'chief legal officer',
  vp: 'vice president',
  evp: 'vice president',
  svp: 'vice president',
};

/** The offices of a title: “President and CEO” is two. Ranks and fields (`Senior`, `of Operations`) are left out. */
export function officesOf(title: string): string[] {
  return title
    .toLowerCase()
    .replace(/\b(?:vice)[\s-]+president/gu, 'vice president')
    .split(/\s*(?:,|\/|&|\band\b|\s[-–—]\s|-(?=treasurer))\s*/u)
    .map((part) =>
      part
        .replace(
          /\b(?:senior|executive(?= vice)|first|assistant|acting|interim|group|corporate|sr\.?|asst\.?|the|its|duly|elected)\b/gu,
          ' ',
        )
        .replace(/\s+of\s+.*$/u, '')
        .replace(/[^\p{L}\s]/gu, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .map((part) => SHORT_TITLES[part] ?? part)
    .filter((part) => new RegExp(`^${OFFICE}$`, 'iu').test(part) && part !== 'officer' && part !== 'agent');
}
