import { personAtStart } from './person-name.js';

const OPENING =
  /\bI,\s*|\b(?:[Mm]y name is|[Tt]he undersigned,|[Uu]ndersigned officer,|personally appeared|[Cc]ertifying officer,)\s+/gu;

const BEHIND = /^,?\s+(?:hereby\s+|does\s+hereby\s+)?(?:certif(?:ies|y)|attests?|declares?|swears?)\b/u;

/** Those who certify by name: “I, Ada Example, certify …”; “Ada Example certifies that she is …”. */
export function certifiersIn(text: string): { start: number; name: string }[] {
  const own = [...text.matchAll(OPENING)].flatMap((match) => {
    const start = match.index + match[0].length;
    const name = personAtStart(text.slice(start));
    return name === undefined ? [] : [{ start, name }];
  });
  const name = personAtStart(text);
  const isThird = name !== undefined && BEHIND.test(text.slice(name.length));
  return isThird ? [{ start: 0, name }, ...own] : own;
}
