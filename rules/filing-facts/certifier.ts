import { personAtStart } from './person-name.js';

const OPENING =
  /\bI,\s*|\b(?:[Mm]y name is|[Tt]he undersigned,|[Uu]ndersigned officer,|personally appeared|[Cc]ertifying officer,)\s+/gu;

/** Those who speak of themselves by name: “I, Ada Example, certify …”. */
export function certifiersIn(text: string): { start: number; name: string }[] {
  return [...text.matchAll(OPENING)].flatMap((match) => {
    const start = match.index + match[0].length;
    const name = personAtStart(text.slice(start));
    return name === undefined ? [] : [{ start, name }];
  });
}
