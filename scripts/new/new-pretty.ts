import pc from 'picocolors';
import { hang } from '../report/hang.js';
import { kindWords } from '../report/kind-words.js';
import type { NewReport } from './new-document.js';
import { isYearly } from './starting-kinds.js';

const WIDTH = 100;

/** What was written and what is left to do, for a person at a terminal. */
export function newPretty(report: NewReport, { color }: { color: boolean }): string {
  const { bold } = pc.createColors(color);
  const { kind, regime, effective, coveredYear, written, completed, document } = report;
  const whose = regime === 'trs' ? 'a relay provider (--regime trs)' : 'a carrier (--regime carrier)';
  const day =
    coveredYear === undefined
      ? `dated ${effective}`
      : `filed ${effective}, covering calendar year ${coveredYear}`;
  const lines = [
    bold(`Wrote ${article(kindWords(kind))} for ${whose}, ${day}:`),
    ...written.map((path) => `  ${path}${path === completed ? '  (keys that it lacked)' : ''}`),
    ...toFillInLines(report, bold),
    '',
    `${bold('Read')} every sentence, and keep what is true of your company.${isYearly(kind) ? ' An officer answers for it.' : ''}`,
    `${bold('Next:')} cpni lint ${document}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The keys that wait to be filled in, file by file. */
export function toFillInLines({ toFillIn }: NewReport, bold: (text: string) => string): string[] {
  if (toFillIn.length === 0) return [];
  return [
    '',
    bold('Fill in (each has an example beside it):'),
    ...toFillIn.flatMap(({ path, keys }) => [`  ${path}`, hang('    ', inWords(keys).join(', '), 4, WIDTH)]),
  ];
}

/** What is given in several languages is named once: `contacts.privacy.hours (en es)`. */
function inWords(keys: string[]): string[] {
  const languages = new Map<string, string[]>();
  for (const key of keys) {
    const [, name = key, language] = /^(.*)\.([a-z]{2})$/.exec(key) ?? [];
    languages.set(name, [...(languages.get(name) ?? []), ...(language === undefined ? [] : [language])]);
  }
  return [...languages].map(([name, tags]) => (tags.length > 0 ? `${name} (${tags.join(' ')})` : name));
}

function article(words: string): string {
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
