/**
 * The written language behind a BCP 47 tag, as the project names its languages: `es` for `es-US`, `zh-Hans` for
 * `zh-CN` and `zh`, `zh-Hant` for `zh-TW`, `tl` for `fil`. Likely scripts come from CLDR.
 */
export function writtenLanguage(tag: string): string {
  const known = tags.get(tag);
  if (known !== undefined) return known;
  const written = read(tag);
  tags.set(tag, written);
  return written;
}

const tags = new Map<string, string>();

function read(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    if (language === 'zh') return `zh-${script ?? 'Hans'}`;
    return language === 'fil' ? 'tl' : language;
  } catch {
    return tag;
  }
}
