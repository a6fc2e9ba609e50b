import type { DocumentView } from '../../../site/views.js';
import { CpniError } from '../../cpni-error.js';
import { breakLines } from '../break-lines.js';
import { linearBlocks } from '../linear-blocks.js';
import { asksForAnswer, toldBlocks, toldHead } from '../script/turns.js';
import { GO_AHEAD, TTY_LINE, ttyWriting, unsendable } from './tty-code.js';

/**
 * A document as an operator sends it by text telephone. Where it waits for an answer, and at the end, stands the
 * word by which the other side is told to go ahead.
 *
 * @throws {CpniError} for a character that the code cannot send
 */
export function ttyText(view: DocumentView, lead: string[]): string {
  const all = linearBlocks(view.body);
  const head = toldHead(all, lead, view.title).map((line) => breakLines(ttyWriting(line), TTY_LINE));
  const blocks = toldBlocks(all).map((block) => {
    const lines = block.lines.flatMap((line, index) => {
      const marker = index === 0 && block.marker !== undefined ? `${block.marker} ` : '';
      return breakLines(ttyWriting(marker + line), TTY_LINE);
    });
    return asksForAnswer(block) ? [...lines, GO_AHEAD] : lines;
  });
  const parts = [...head, ...blocks];
  const last = parts.at(-1);
  if (last && last.at(-1) !== GO_AHEAD) last.push(GO_AHEAD);
  const text = `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  const odd = unsendable(text);
  if (odd !== undefined) {
    throw new CpniError(`A text telephone cannot send “${odd}”`, {
      path: `${view.carrier.folder}/${view.folder}/${view.locale}`,
      hint: 'Say it in words in the document: text telephones have capitals, digits and few signs (ANSI/TIA-825-A).',
    });
  }
  return text;
}
