import { relative } from 'node:path';
import pc from 'picocolors';
import type { InitReport } from './init-workspace.js';
import { toFillInLines } from './new-pretty.js';

/** What a fresh workspace holds and what to do first, for a person at a terminal. */
export function initPretty(
  { written, left, document }: InitReport,
  { color, folder, cwd }: { color: boolean; folder: string; cwd: string },
): string {
  const { bold } = pc.createColors(color);
  const away = relative(cwd, folder);
  const steps = [
    ...(away === '' ? [] : [`cd ${away}`]),
    `cpni lint     tells what is still to fill in, and where`,
    `cpni build    publishes into dist/, once nothing is wrong`,
    `cpni new      lists the other kinds of documents`,
  ];
  const lines = [
    bold('Began a workspace with one notice:'),
    ...written.map((path) => `  ${path}`),
    ...left.map((path) => `  ${path}  (was there; let it hold the line dist/)`),
    ...toFillInLines(document, bold),
    '',
    bold('Next:'),
    ...steps.map((step) => `  ${step}`),
  ];
  return `${lines.join('\n')}\n`;
}
