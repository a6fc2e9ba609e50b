/** A language's name in English: `Spanish`, `Simplified Chinese`. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
}
