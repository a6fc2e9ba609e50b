import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { type Fault, FILE_START } from './source-problem.js';

/** Two megabytes: some four hundred times a long notice. */
const LARGEST = 2 * 1024 * 1024;

/** First bytes of the formats that people save a notice in by mistake. */
const FORMATS: { name: string; bytes: number[] }[] = [
  { name: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
  { name: 'a Word document or ZIP archive', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'an old Word document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff] },
];

/** The text of a UTF-8 file without its byte-order mark, or why there is none. */
export function readText(file: string): { text: string } | { fault: Fault } {
  try {
    const about = statSync(file);
    if (about.isDirectory()) return fault('This is a folder where a file is expected.', 'A file.');
    if (!about.isFile()) return fault('This is no ordinary file.', 'A text file.');
    if (about.size > LARGEST) {
      return fault(
        `The file is too large: ${about.size} bytes, where 2 MB is the most that is read.`,
        'Pictures and attachments belong in files of their own.',
      );
    }
    return decode(readFileSync(file));
  } catch (error) {
    return { fault: troubleReading(error) };
  }
}

/** Words for what the file system refused. */
export function troubleReading(error: unknown): Fault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ELOOP') {
    return say('This is a symbolic link that leads back to itself.', 'A link to a file, or the file itself.');
  }
  if (code === 'ENOENT') return say('This is a symbolic link to a file that does not exist.', 'The file.');
  if (code === 'EACCES' || code === 'EPERM') {
    return say('There is no permission to read this.', 'Allow yourself to read it: chmod u+r.');
  }
  if (code === '') throw error;
  return say(`The file could not be read (${code}).`, 'See whether other programs can open it.');
}

function decode(bytes: Buffer): { text: string } | { fault: Fault } {
  const format = FORMATS.find(({ bytes: first }) => first.every((byte, index) => bytes[index] === byte));
  if (format) return fault(`This is ${format.name}, not text.`, 'Write the words in a text file, as UTF-8.');
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return fault('The file is saved as UTF-16, not UTF-8.', SAVE_AS);
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return fault(`This is a binary file, not text: byte ${nul} is zero.`, 'A text file, as UTF-8.');
  const wrong = firstNonUtf8(bytes);
  if (wrong >= 0) {
    const before = bytes.subarray(0, wrong).toString('utf8');
    const lines = before.split(/\r\n|\r|\n/);
    const line = lines.length;
    const column = (lines.at(-1)?.length ?? 0) + 1;
    const byte = (bytes[wrong] as number).toString(16).toUpperCase().padStart(2, '0');
    return {
      fault: {
        place: { line, column, endLine: line, endColumn: column },
        reason: `The file is not UTF-8: byte ${wrong} is 0x${byte}, which begins no UTF-8 character.`,
        expected: SAVE_AS,
      },
    };
  }
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (text.trim() === '') return fault('The file is empty.', 'Write it, or remove it.');
  return { text };
}

const SAVE_AS = 'Save the file as UTF-8 (in most editors: Save As, then Encoding: UTF-8).';

/** Offset of the first byte that is not part of a UTF-8 character, or -1. */
function firstNonUtf8(bytes: Buffer): number {
  if (isUtf8(bytes)) return -1;
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  for (let at = lossy.indexOf('\uFFFD'); at >= 0; at = lossy.indexOf('\uFFFD', at + 1)) {
    const offset = Buffer.byteLength(lossy.slice(0, at));
    // The file may hold the replacement character itself, which is whole UTF-8.
    if (!bytes.subarray(offset, offset + 3).equals(REPLACEMENT)) return offset;
  }
  return bytes.length;
}

const REPLACEMENT = Buffer.from('\uFFFD');

function say(reason: string, expected: string): Fault {
  return { place: FILE_START, reason, expected };
}

function fault(reason: string, expected: string): { fault: Fault } {
  return { fault: say(reason, expected) };
}
