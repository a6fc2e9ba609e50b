import { asksOf, loadLaw } from '../../rules/law.js';
import { type ElementResult, recognise } from '../../rules/recognise/index.js';
import { loadWording } from '../../rules/wording.js';
import { markdownBlocks } from '../../scripts/score/corpus.js';

export interface Reading {
  kind?: string;
  regime?: string;
  locale?: string;
  channels?: string[];
}

/** What is recognised in a piece of Markdown. Without more, an English opt-out notice of a carrier. */
export function readingOf(markdown: string, reading: Reading = {}): ElementResult[] {
  const { kind = 'opt-out-notice', regime = 'carrier', locale = 'en', channels = [] } = reading;
  const wording = loadWording(locale);
  if (!wording) throw new Error(`no wording for ${locale}`);
  const asks = asksOf(loadLaw(), { kind, regime, channels, asOf: '2026-11-21' });
  return recognise(markdownBlocks(markdown), { kind, regime, locale, channels }, wording, asks);
}

export function elementOf(id: string, markdown: string, reading: Reading = {}): ElementResult {
  const result = readingOf(markdown, reading).find((one) => one.id === id);
  if (!result) throw new Error(`${id} was not asked`);
  return result;
}
