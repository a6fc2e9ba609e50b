import type { FamilyName } from './families.js';

/** The families of a language, in the order in which each character looks for a glyph. */
export interface Stacks {
  /** For text. */
  sans: readonly FamilyName[];
  /** For headings and companies' names; the same as `sans` in scripts whose type has no serifs. */
  serif: readonly FamilyName[];
}

/**
 * What any language may quote: Latin with Vietnamese, Cyrillic and Greek, Arabic, and signs such as the box of a form.
 * Han characters are not among them: which shape is right depends on the language, and here nothing tells it.
 */
const COMMON: readonly FamilyName[] = [
  'Public Sans',
  'Source Sans 3',
  'Vazirmatn',
  'Noto Sans Symbols',
  'Noto Sans Symbols 2',
];

const LATIN = serifed('Public Sans');

/** By script (ISO 15924); every family here has Latin letters of its own. */
const BY_SCRIPT: Readonly<Record<string, Stacks>> = {
  Cyrl: serifed('Source Sans 3'),
  Arab: plain('Vazirmatn'),
  Hans: plain('Noto Sans SC'),
  Hant: plain('Noto Sans TC'),
  Kore: plain('Noto Sans KR'),
};

/** The stacks for a language's script: `zh-Hans` and `zh-CN` are set in the same. */
export function stacksOf(locale: string): Stacks {
  return BY_SCRIPT[scriptOf(locale)] ?? LATIN;
}

/** The script that a language is written in (ISO 15924): `Latn`, `Hans`. */
export function scriptOf(locale: string): string {
  return new Intl.Locale(locale).maximize().script ?? 'Latn';
}

/** Whether a script's letters join, or are too many for one file a family: neither can be drawn letter by letter. */
export function needsLayout(locale: string): boolean {
  return scriptOf(locale) === 'Arab' || isSquare(locale);
}

/** Han characters and Hangul fill a square each. */
const SQUARE = new Set(['Hans', 'Hant', 'Kore']);

export function isSquare(locale: string): boolean {
  return SQUARE.has(scriptOf(locale));
}

/** A family's place in `font-family`. */
export function familyList(stack: readonly FamilyName[], generic: 'sans-serif' | 'serif'): string {
  return [...stack.map((name) => `'${name}'`), generic].join(', ');
}

function plain(first: FamilyName): Stacks {
  const sans = first === 'Public Sans' ? COMMON : [first, ...COMMON.filter((name) => name !== first)];
  return { sans, serif: sans };
}

function serifed(first: FamilyName): Stacks {
  const { sans } = plain(first);
  return { sans, serif: ['Source Serif 4', ...sans] };
}
