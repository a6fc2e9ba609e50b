import path from 'node:path';
import { type Cut, type FamilyName, family, type Setting } from './families.js';
import type { Letters } from './letters.js';
import { stacksOf } from './stacks.js';
import { hasGlyph, type Subset, subsetsOf } from './subsets.js';

/** One file of a font: a family's weight and style for one subset of characters. */
export interface FontFace extends Cut {
  family: FamilyName;
  subset: string;
  /** As CSS writes it: `U+0000-00FF,U+0131`. */
  unicodeRange: string;
  /** Code points that were asked for and that it draws, in order. */
  codes: readonly number[];
  /** Whether its letters are drawn the same whatever stands beside them, so that others can be left out. */
  isCuttable: boolean;
  /** File name without folder, in woff2. */
  file: string;
  /** Absolute paths. */
  woff2: string;
  woff: string;
}

/**
 * The faces that draw `letters`, and no others; those of the first family of each stack come with their Latin. A
 * subset that holds a slice of a large script is said to have only the characters asked for: its whole range would
 * take more room in a stylesheet than they do.
 *
 * @throws {CpniError} when a family that is needed is not installed
 */
export function facesFor(letters: Letters, setting: Setting = 'notice'): FontFace[] {
  const chosen = new Map<Subset, Set<number>>();
  for (const [locale, characters] of letters) {
    const { sans, serif } = stacksOf(locale);
    for (const stack of new Set([sans, serif])) {
      const [first] = stack;
      const [latin] = first === undefined ? [] : subsetsOf(first);
      if (latin) chosen.set(latin, chosen.get(latin) ?? new Set());
      for (const character of characters) {
        const code = character.codePointAt(0) ?? 0;
        const subset = subsetWith(stack, code);
        if (subset) chosen.set(subset, (chosen.get(subset) ?? new Set()).add(code));
      }
    }
  }
  return [...chosen]
    .sort(([one], [other]) => order(one, other))
    .flatMap(([subset, asked]) => {
      const codes = [...asked].sort((one, other) => one - other);
      return family(subset.family, setting).cuts.map((cut): FontFace => {
        const woff2 = subset.file(cut, 'woff2');
        return {
          ...cut,
          family: subset.family,
          subset: subset.name,
          unicodeRange: isSlice(subset) ? rangeOf(codes) : subset.unicodeRange,
          codes,
          isCuttable: isSlice(subset) || SIGNS.has(subset.family),
          file: path.basename(woff2),
          woff2,
          woff: subset.file(cut, 'woff'),
        };
      });
    });
}

/** The characters of `text` that no font of a language has, each once. */
export function undrawable(text: string, locale: string): string[] {
  const { sans, serif } = stacksOf(locale);
  return [...new Set(text.normalize('NFC'))].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return !isInvisible(character) && !(subsetWith(sans, code) && subsetWith(serif, code));
  });
}

const found = new WeakMap<readonly FamilyName[], Map<number, Subset | undefined>>();

/** Where a stack's first glyph for a character is. */
function subsetWith(stack: readonly FamilyName[], code: number): Subset | undefined {
  const known = found.get(stack) ?? new Map<number, Subset | undefined>();
  found.set(stack, known);
  if (!known.has(code)) {
    let subset: Subset | undefined;
    for (const name of stack) {
      subset ??= subsetsOf(name).find((each) => hasGlyph(each, code));
    }
    known.set(code, subset);
  }
  return known.get(code);
}

/** Space and what only directs other characters; a lone surrogate is no character and is left to be refused. */
function isInvisible(character: string): boolean {
  return /^[\s\p{Zs}\p{Default_Ignorable_Code_Point}]$/u.test(character);
}

/** Families of signs, which stand alone. */
const SIGNS: ReadonlySet<FamilyName> = new Set(['Noto Sans Symbols', 'Noto Sans Symbols 2']);

function isSlice({ name }: Subset): boolean {
  return /^\d+$/.test(name);
}

/** Code points in order, as CSS writes a `unicode-range`. */
export function rangeOf(codes: readonly number[]): string {
  return codes.map((code) => `U+${code.toString(16).toUpperCase()}`).join(',');
}

/** Latin first within a family; the same order whatever text asked for them. */
function order(one: Subset, other: Subset): number {
  if (one.family !== other.family) return one.family < other.family ? -1 : 1;
  const all = subsetsOf(one.family);
  return all.indexOf(one) - all.indexOf(other);
}
