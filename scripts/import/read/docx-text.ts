import { plainCharacters, wordsIn } from '../words.js';

/**
 * Words that a Word document's body holds and that did not come out of reading it: of a text box, a field, a
 * diagram. Which of several equal words it is, is no matter.
 */
export function unreadWords(body: string, read: string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of bareWords(read.join(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return bareWords(wordsIn(textOfBody(body)).join(' ')).filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left <= 0;
  });
}

/** The text of a body's XML: what is shown, with changes taken as accepted. */
function textOfBody(xml: string): string {
  return xml
    .replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '')
    .replace(/<w:(?:instrText|delText)[^>]*>[^<]*<\/w:(?:instrText|delText)>/g, '')
    .replace(/<\/w:p>|<w:(?:tab|br|cr)(?: [^>]*)?\/>/g, ' ')
    .replace(/<w:noBreakHyphen\/>/g, '-')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');
}

function bareWords(text: string): string[] {
  return plainCharacters(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
