import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { create } from 'fontkitten';
import { CpniError } from '../../cpni-error.js';
import { type Cut, type FamilyName, family } from './families.js';

/** The part of a family that one file holds in each cut. */
export interface Subset {
  family: FamilyName;
  /** `latin`, `cyrillic-ext`, or a number where a script has too many characters for one file. */
  name: string;
  /** As CSS writes it: `U+0000-00FF,U+0131`. */
  unicodeRange: string;
  ranges: readonly (readonly [number, number])[];
  /** Absolute path of a cut's file, in the format given. */
  file: (cut: Cut, format: 'woff2' | 'woff') => string;
}

const require = createRequire(import.meta.url);
const known = new Map<FamilyName, Subset[]>();

/**
 * A family's subsets, the widest-used (Latin) first.
 * @throws {CpniError} when its package is not installed
 */
export function subsetsOf(name: FamilyName): Subset[] {
  const ready = known.get(name);
  if (ready) return ready;
  const index = indexFile(name);
  const slug = family(name).package.replace(/^.*\//, '');
  const ranges = JSON.parse(readFileSync(index, 'utf8')) as Record<string, string>;
  const subsets = Object.entries(ranges)
    .reverse()
    .map(([key, unicodeRange]): Subset => {
      const subset = key.replace(/^\[(\d+)\]$/, '$1');
      return {
        family: name,
        name: subset,
        unicodeRange,
        ranges: parseRanges(unicodeRange),
        file: ({ weight, style }, format) =>
          path.join(path.dirname(index), 'files', `${slug}-${subset}-${weight}-${style}.${format}`),
      };
    });
  known.set(name, subsets);
  return subsets;
}

/**
 * The file of a family's package that tells its subsets.
 * @throws {CpniError} when the package is not installed: large ones are optional
 */
export function indexFile(name: FamilyName, resolve: (id: string) => string = require.resolve): string {
  const pack = family(name).package;
  try {
    return resolve(`${pack}/unicode.json`);
  } catch (cause) {
    const { dependencies, optionalDependencies } = JSON.parse(
      readFileSync(require.resolve('#package/package.json'), 'utf8'),
    ) as Record<'dependencies' | 'optionalDependencies', Record<string, string> | undefined>;
    const version = optionalDependencies?.[pack] ?? dependencies?.[pack];
    throw new CpniError(`The font ${name} is not installed, and a document needs it`, {
      hint: `Nothing was published. Run: npm install --save-exact ${pack}${version ? `@${version}` : ''}`,
      cause,
    });
  }
}

function parseRanges(unicodeRange: string): [number, number][] {
  return unicodeRange.split(',').map((range) => {
    const [from = '', to = from] = range.trim().slice(2).split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

const drawn = new WeakMap<Subset, ReadonlySet<number>>();

/** Whether the subset's file has a glyph for a character, as its own table of characters (cmap) says. */
export function hasGlyph(subset: Subset, code: number): boolean {
  if (!subset.ranges.some(([from, to]) => code >= from && code <= to)) return false;
  let codes = drawn.get(subset);
  if (!codes) {
    const [cut] = family(subset.family).cuts;
    const font = cut && create(readFileSync(subset.file(cut, 'woff2')));
    codes = new Set(font && !font.isCollection ? font.characterSet : []);
    drawn.set(subset, codes);
  }
  return codes.has(code);
}
