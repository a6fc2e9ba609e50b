import { SiteStringError, type Translate, translator } from '../../site/translate.js';
import { CpniError } from '../cpni-error.js';
import { languageOf } from './languages.js';

const known = new Map<string, Translate>();

/**
 * The site's strings in the language of a locale.
 * @throws {CpniError} when there are none in that language, and where one of them is lacking
 */
export function siteStrings(locale: string): Translate {
  const language = languageOf(locale);
  if (language === undefined) {
    throw new CpniError(`The site's own words are not translated into \`${locale}\``, {
      hint: `Add site/locales/${locale}.json, or take ${locale} from the document's locales.`,
    });
  }
  const ready = known.get(language);
  if (ready) return ready;
  const strings = told(() => translator(language));
  const say: Translate = Object.assign(
    (...[key, values]: Parameters<Translate>) => told(() => strings(key, values)),
    { has: strings.has, locale: strings.locale },
  );
  known.set(language, say);
  return say;
}

/** A string that is lacking is no bug of the program: its file is to be completed. */
function told<Result>(say: () => Result): Result {
  try {
    return say();
  } catch (error) {
    if (!(error instanceof SiteStringError)) throw error;
    throw new CpniError(error.message, {
      path: error.file,
      hint: 'Every language has the strings of site/locales/en.json. Nothing is said in another language instead.',
      cause: error,
    });
  }
}
