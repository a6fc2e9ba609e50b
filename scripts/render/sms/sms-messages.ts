import type { DocumentView } from '../../../site/views.js';
import { CpniError } from '../../cpni-error.js';
import { piecesOf } from '../break-lines.js';
import { isolateInText } from '../isolate.js';
import { type LinearBlock, linearBlocks } from '../linear-blocks.js';
import { toldBlocks, toldHead } from '../script/turns.js';
import { messageSize, plainSigns } from './message-size.js';

/** Before each message of several: its number and how many there are. */
const NUMBER = /^\d+\/\d+ /;

/**
 * A document as text messages, each with its number when there are several. A passage begins a message, after the
 * headings over it; none ends inside a word, a telephone number or an address.
 *
 * Messages of several have the room of parts: they fit whether they are sent one by one or joined by a gateway.
 *
 * @throws {CpniError} for an address that is longer than a message
 */
export function smsMessages(view: DocumentView, lead: string[]): string[] {
  const passages = passagesOf(view, lead);
  const [only, ...more] = passages.map((passage) => cheapest(passage));
  if (only !== undefined && more.length === 0) {
    const { alone, units } = messageSize(only);
    if (units <= alone) return [only];
  }
  for (let digits = 1; ; digits++) {
    const longest = `${'9'.repeat(digits)}/${'9'.repeat(digits)} `;
    const messages = passages.flatMap((passage) => parts(passage, longest, view));
    const total = String(messages.length);
    if (total.length <= digits) return messages.map((message, index) => `${index + 1}/${total} ${message}`);
  }
}

/** The words of messages that were numbered, one after another. */
export function wordsOfMessages(messages: string[]): string {
  return messages.map((message) => (messages.length > 1 ? message.replace(NUMBER, '') : message)).join('\n');
}

function passagesOf({ body, direction, title }: DocumentView, lead: string[]): string[] {
  const blocks = linearBlocks(body);
  const passages: string[] = [];
  let over = toldHead(blocks, lead, title);
  for (const block of toldBlocks(blocks)) {
    if (block.kind === 'heading') over = [...over, ...block.lines];
    else {
      passages.push([...over, textOf(block, over.length > 0)].join(' - '));
      over = [];
    }
  }
  if (over.length > 0) passages.push(over.join(' - '));
  return direction === 'rtl' ? passages.map(isolateInText) : passages;
}

/** A dash before an item is already there after a heading. */
function textOf({ lines, marker }: LinearBlock, isAfterHeading: boolean): string {
  const isMarked = marker !== undefined && !(isAfterHeading && marker === '-');
  return [...(isMarked ? [marker] : []), ...lines].join(' ');
}

function parts(passage: string, number: string, view: DocumentView): string[] {
  const messages: string[] = [];
  for (const piece of piecesOf(passage)) {
    const last = messages.at(-1);
    const longer = last === undefined ? piece.text : `${last}${piece.spaced ? ' ' : ''}${piece.text}`;
    if (fits(number, longer)) messages.splice(-1, 1, longer);
    else if (fits(number, piece.text)) messages.push(piece.text);
    else {
      throw new CpniError(`“${piece.text}” is longer than a text message can be`, {
        path: `${view.carrier.folder}/${view.folder}/${view.locale}`,
        hint: 'Give a shorter address in the document: part of an address leads nowhere.',
      });
    }
  }
  return messages.map(cheapest);
}

function fits(number: string, text: string): boolean {
  const { part, units } = messageSize(number + cheapest(text));
  return units <= part;
}

/** With plain signs where these alone make a message UCS-2. */
function cheapest(text: string): string {
  const plain = plainSigns(text);
  return messageSize(plain).alphabet === 'gsm-7' ? plain : text;
}
