import { lintPaths } from '../../scripts/lint/lint-paths.js';
import { folderWith } from '../cli/run-cpni.js';

export interface Said {
  kind: string;
  regime?: 'carrier' | 'trs';
  asOf?: string;
  locale?: string;
  channel?: 'mail' | 'email' | 'web' | 'oral';
  state?: string;
}

/** What `cpni lint` says of a lone text. The day of the run is 21 November 2026. */
export function lintText(text: string, said: Said) {
  const folder = folderWith({ 'text.txt': text });
  const { report } = lintPaths(
    ['text.txt'],
    folder,
    { regime: 'carrier', locale: 'en', ...said },
    '2026-11-21',
  );
  const [document] = report.documents;
  if (!document) throw new Error('nothing was linted');
  return document;
}

/** Ids of the elements a text lacks or contradicts on a day. */
export function faultsOf(text: string, said: Said): string[] {
  return lintText(text, said)
    .messages.filter(({ severity }) => severity === 'error')
    .flatMap(({ element }) => element ?? []);
}
