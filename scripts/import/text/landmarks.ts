/** Lines of letters and forms that begin a paragraph wherever they stand, and those that end one as well. */

export const SALUTATION = /^(?:dear\b|to (?:the secretary|whom it)\b|ladies and gentlemen|estimad[oa]s?\b)/i;

export const CLOSING =
  /^(?:sincerely|respectfully(?: submitted)?|(?:very )?truly yours|yours (?:very )?truly|(?:best |kind )?regards|cordially|atentamente|cordialmente)\b.{0,12}$/i;

export const SIGNED = /^(?:signed|signature|by|firma)\s*:|^\/s\/|^_{4,}/i;

const BEGINS =
  /^(?:re|subject|cc|enclosures?|attachments?|date(?: filed)?|filed|name of [^:]{3,60}|title(?: of [^:]{3,40})?|form 499 [^:]{3,20}|(?:printed )?name)\s*:/i;

/** A line that no paragraph goes on to. */
export function beginsAnew(line: string): boolean {
  return SALUTATION.test(line) || CLOSING.test(line) || SIGNED.test(line) || BEGINS.test(line);
}

/** A line that no paragraph goes on from. */
export function endsThere(line: string): boolean {
  return (SALUTATION.test(line) && /[:,]$/.test(line)) || CLOSING.test(line);
}
