import type { Nodes } from 'hast';

/** Characters that are shown, by the language they are in: that decides which font draws them. */
export type Letters = ReadonlyMap<string, ReadonlySet<string>>;

/** Numbers of lists and pages, which no text holds. Marks of lists are drawn without a font. */
const GENERATED = '0123456789.';

/** Parts of a page that are not drawn. */
const UNDRAWN = new Set(['head', 'style', 'script', 'template']);

/** The characters that a page shows; each element's language is its own or its parent's. */
export function lettersOf(root: Nodes, locale: string): Letters {
  const letters = new Map([[locale, new Set(GENERATED)]]);
  const add = (language: string, text: string) => {
    const known = letters.get(language) ?? new Set();
    letters.set(language, known);
    for (const character of text.normalize('NFC')) known.add(character);
  };
  const walk = (node: Nodes, language: string) => {
    if (node.type === 'text') add(language, node.value);
    if (!('children' in node)) return;
    let own = language;
    if (node.type === 'element') {
      if (UNDRAWN.has(node.tagName)) return;
      const { lang, dataHead } = node.properties;
      if (typeof lang === 'string') own = lang;
      // Narrow screens show a column's head before each cell (page.css).
      if (typeof dataHead === 'string') add(own, dataHead);
    }
    for (const child of node.children) walk(child, own);
  };
  walk(root, locale);
  return letters;
}

/** The characters of a text that stands on no page's tree. */
export function lettersIn(text: string, locale: string): Letters {
  return lettersOf({ type: 'text', value: text }, locale);
}

/** All that several pages show. */
export function mergeLetters(all: readonly Letters[]): Letters {
  const merged = new Map<string, Set<string>>();
  for (const [locale, characters] of all.flatMap((letters) => [...letters])) {
    const known = merged.get(locale) ?? new Set();
    merged.set(locale, known);
    for (const character of characters) known.add(character);
  }
  return merged;
}
