import { readFileSync } from 'node:fs';
import { type FamilyName, family } from '../fonts/families.js';
import { scriptOf, stacksOf } from '../fonts/stacks.js';
import { subsetsOf } from '../fonts/subsets.js';

/** A font as satori takes it. */
export interface CardFont {
  name: string;
  data: Buffer;
  weight: 400 | 600 | 700;
  style: 'normal';
}

const byScript = new Map<string, CardFont[]>();

/** Every upright font of a language's families, read once a script. */
export function cardFonts(locale: string): CardFont[] {
  const script = scriptOf(locale);
  const { sans, serif } = stacksOf(locale);
  const ready = byScript.get(script);
  if (ready) return ready;
  const fonts = [...new Set([...sans, ...serif])].filter(isOfLetters).flatMap((name) =>
    family(name)
      .cuts.filter((cut) => cut.style === 'normal')
      .flatMap((cut) =>
        subsetsOf(name).map(
          (subset): CardFont => ({
            name: nameOf(name, subset.name),
            data: readFileSync(subset.file(cut, 'woff')),
            weight: cut.weight,
            style: 'normal',
          }),
        ),
      ),
  );
  byScript.set(script, fonts);
  return fonts;
}

/** A stack's names for `font-family`, one a subset; subsets made for a script come before Latin. */
export function cardFamily(stack: readonly FamilyName[]): string {
  return stack
    .filter(isOfLetters)
    .flatMap((name) =>
      subsetsOf(name)
        .map((subset) => nameOf(name, subset.name))
        .reverse(),
    )
    .map((name) => `'${name}'`)
    .join(', ');
}

/** Fonts of signs are large, and a title has none. */
function isOfLetters(name: FamilyName): boolean {
  return !name.startsWith('Noto Sans Symbols');
}

/** Subsets of one family must not share a name: satori then loses letters without a word. */
function nameOf(name: FamilyName, subset: string): string {
  return `${name} ${subset}`;
}
