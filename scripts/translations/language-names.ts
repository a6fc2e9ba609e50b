import { siteLocales } from '../../site/translate.js';
import { languageName } from './exchange/page/page-words.js';

/** Tags of the languages that a name may mean, in English or as the language calls itself: `ko` for Korean. */
export function tagsNamed(given: string): string[] {
  const name = fold(given);
  return siteLocales().filter((tag) =>
    namesOf(tag).some((each) => fold(each) === name || fold(each).split(' ').includes(name)),
  );
}

/** Languages that something can be translated into, but those that it is in: `Arabic (ar), Korean (ko)`. */
export function otherLanguages(present: readonly string[]): string {
  return siteLocales()
    .filter((tag) => !present.includes(tag))
    .map(languageName)
    .sort()
    .join(', ');
}

function namesOf(tag: string): string[] {
  // CLDR knows Tagalog by this name too.
  const tags = tag === 'tl' ? ['tl', 'fil'] : [tag];
  return tags.flatMap((each) =>
    ['en', tag].flatMap((language) => new Intl.DisplayNames([language], { type: 'language' }).of(each) ?? []),
  );
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/[()]/g, '').trim();
}
