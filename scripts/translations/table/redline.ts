import type pc from 'picocolors';
import { type WordChange, wordChanges } from '../../../rules/word-changes.js';

type Colors = ReturnType<typeof pc.createColors>;

/** What was taken out and put in, in its place; colours help, and are not needed: `[-30-]{+45+} days`. */
export function redline(before: string, after: string, colors: Colors): string {
  return wordChanges(printable(before), printable(after))
    .map(({ kind, text }) => {
      if (kind === 'out') return colors.red(`[-${text}-]`);
      return kind === 'in' ? colors.green(`{+${text}+}`) : text;
    })
    .join('');
}

/** What a terminal would obey is not repeated to it. */
export function printable(words: string): string {
  return words.replace(/\p{Cc}+/gu, ' ');
}

/** Changes where there are no colours. */
export function marked(changes: readonly WordChange[]): string {
  return changes
    .map(({ kind, text }) => (kind === 'out' ? `[-${text}-]` : kind === 'in' ? `{+${text}+}` : text))
    .join('');
}
