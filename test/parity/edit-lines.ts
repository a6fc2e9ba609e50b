import { readFileSync } from 'node:fs';

/** Languages into which `texts/en.md` is translated, line by line: what stands on a line stands there in each. */
export const LOCALES = ['es', 'zh-Hans', 'vi', 'ru', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

/** `texts/en.md`, or a translation of it. */
export function textIn(locale: Locale | 'en'): string {
  return readFileSync(new URL(`texts/${locale}.md`, import.meta.url), 'utf8');
}

/** A line of a text, 1-based. */
export function lineOf(text: string, line: number): string {
  const found = text.split('\n')[line - 1];
  if (found === undefined) throw new Error(`there is no line ${line}`);
  return found;
}

/** The text with other lines in the place of some: `from` to `to`, 1-based, both among those replaced. */
export function withLines(text: string, from: number, to: number, ...by: string[]): string {
  const lines = text.split('\n');
  lines.splice(from - 1, to - from + 1, ...by);
  return lines.join('\n');
}

/** The text with lines in the place of some that are its own, named by their number. */
export function withOrder(text: string, from: number, to: number, order: readonly number[]): string {
  return withLines(text, from, to, ...order.map((line) => lineOf(text, line)));
}

/** A paragraph's sentences, of languages that end them with a full stop. */
export function sentencesOf(paragraph: string): string[] {
  return paragraph.split(/(?<=。)|(?<=\.)\s+/u);
}
