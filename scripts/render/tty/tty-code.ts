import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';

interface TtyData {
  characters: string;
  line: number;
  languages: string[];
  written: Record<string, string>;
  goAhead: string;
}

const require = createRequire(import.meta.url);
const data = parse(readFileSync(require.resolve('#package/scripts/render/tty/tty.yaml'), 'utf8')) as TtyData;
const sendable = new Set(data.characters);

/** Characters on a line, and how the other side is told to go ahead. */
export const { goAhead: GO_AHEAD, line: TTY_LINE } = data;

/** Whether a language can be sent by text telephone without words becoming others. */
export function hasTty(locale: string): boolean {
  return data.languages.includes(new Intl.Locale(locale).language);
}

/** A text as a text telephone writes it: in capitals, without marks on letters; what it lacks stays as it is. */
export function ttyWriting(text: string): string {
  return [...text]
    .map((character) => data.written[character] ?? character)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\u00AD\uFEFF]/g, '')
    .toUpperCase();
}

/** The first character that the code cannot send; line breaks can be sent. */
export function unsendable(text: string): string | undefined {
  return [...text].find((character) => character !== '\n' && !sendable.has(character));
}
