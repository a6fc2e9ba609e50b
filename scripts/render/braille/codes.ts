import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';

/** How a language is written in Braille. */
export interface BrailleCode {
  /** liblouis's table. */
  table: string;
  /** The data by which it is read again, in scripts/verify/braille. */
  signs: string;
  /** What stands before an item of a list without numbers. */
  bullet: string;
  /** Characters that are written as others. */
  replace: Record<string, string>;
  /** Cells after which an address that is longer than a line may go on in the next. */
  breakAfter: string[];
}

const require = createRequire(import.meta.url);
const codes = parse(
  readFileSync(require.resolve('#package/scripts/render/braille/codes.yaml'), 'utf8'),
) as Record<string, BrailleCode>;

/** The code of a language, if documents in it are made in Braille. */
export function brailleCode(locale: string): BrailleCode | undefined {
  return codes[new Intl.Locale(locale).language];
}

/** A text in the characters that the code's table knows. */
export function transcribable(text: string, { replace }: BrailleCode): string {
  return [...text.replace(/(?<=[\p{L}\p{N}])’(?=\p{L})/gu, "'").replace(/[\u2066-\u2069]/g, '')]
    .map((character) => replace[character] ?? character)
    .join('');
}
