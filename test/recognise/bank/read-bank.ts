import { fileURLToPath } from 'node:url';
import { asksOf, loadLaw } from '../../../rules/law.js';
import { recognise } from '../../../rules/recognise/index.js';
import { loadWording } from '../../../rules/wording.js';
import { markdownBlocks } from '../../../scripts/score/corpus.js';
import { type Passage, readPassageFile } from '../../../scripts/train/passages.js';

/** All passages of a language's first bank; with a name, those of the bank of that name. */
export function readBank(language: string, name?: string): Passage[] {
  const file = name ? `${name}.${language}.yaml` : `${language}.yaml`;
  return readPassageFile(fileURLToPath(new URL(file, import.meta.url)));
}

/** A request counts only beside the rights, so the bank's bare requests are given them. */
const RIGHTS: Record<string, string> = {
  en: 'Under federal law, you have a right to the confidentiality of your CPNI, and we have a duty to protect it.',
  es: 'La ley federal le da derecho a la confidencialidad de su CPNI, y nos obliga a protegerla.',
};

/** Whether the recogniser says that the passage says its element. */
export function isFound(passage: Passage, language: string): boolean {
  const wording = loadWording(language);
  if (!wording) throw new Error(`no wording for ${language}`);
  const context = {
    kind: passage.kind ?? usualKind(passage.element),
    regime: passage.regime ?? 'carrier',
    locale: language,
    channels: passage.channel ? [passage.channel] : [],
  };
  const asks = asksOf(loadLaw(), { ...context, asOf: '2026-11-21' });
  const text = passage.element.startsWith('c10-') ? `${RIGHTS[language]}\n\n${passage.text}` : passage.text;
  const result = recognise(markdownBlocks(text), context, wording, asks).find(
    ({ id }) => id === passage.element,
  );
  return result?.status === 'present';
}

function usualKind(element: string): string {
  if (element.startsWith('f-')) return 'one-time-script';
  return element.startsWith('d3-reply') || element.startsWith('d3-subject')
    ? 'opt-out-email'
    : 'opt-out-notice';
}
