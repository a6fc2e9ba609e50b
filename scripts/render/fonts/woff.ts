import { unzlibSync, zlibSync } from 'fflate';

/** Tables of a font by tag (OpenType 1.9), each as it is when nothing is compressed. */
export type Tables = Map<string, Uint8Array>;

const SIGNATURE = 0x774f4646;
const HEADER = 44;
const ENTRY = 20;

/**
 * Takes a WOFF 1.0 file apart (W3C Recommendation of 13 December 2012).
 * @throws {Error} when it is none
 */
export function readWoff(bytes: Uint8Array): { flavor: number; tables: Tables } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== SIGNATURE) throw new Error('Not a WOFF file');
  const tables: Tables = new Map();
  for (let index = 0; index < view.getUint16(12); index++) {
    const entry = HEADER + index * ENTRY;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const [offset, packed, plain] = [4, 8, 12].map((at) => view.getUint32(entry + at)) as [
      number,
      number,
      number,
    ];
    const data = bytes.subarray(offset, offset + packed);
    tables.set(tag, packed < plain ? unzlibSync(data) : data.slice());
  }
  return { flavor: view.getUint32(4), tables };
}

/** Puts a font together as it is without any packing (OpenType, “Organization of an OpenType Font”). */
export function writeOpenType(flavor: number, tables: Tables): Uint8Array {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1));
  const directory = 12 + 16 * sorted.length;
  const bytes = new Uint8Array(sorted.reduce((sum, [, data]) => sum + padded(data.length), directory));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, flavor);
  view.setUint16(4, sorted.length);
  let offset = directory;
  for (const [index, [tag, data]] of sorted.entries()) {
    const entry = 12 + 16 * index;
    for (const [at, letter] of [...tag].entries()) bytes[entry + at] = letter.charCodeAt(0);
    [checksum(data), offset, data.length].forEach((value, at) => {
      view.setUint32(entry + 4 + at * 4, value);
    });
    bytes.set(data, offset);
    offset += padded(data.length);
  }
  return bytes;
}

/** Puts a font together as WOFF 1.0. The packer is our own dependency and not the machine's: same tables, same bytes. */
export function writeWoff(flavor: number, tables: Tables): Uint8Array {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1));
  const parts = sorted.map(([tag, data]) => {
    const packed = zlibSync(data, { level: 9 });
    return { tag, data, stored: packed.length < data.length ? packed : data };
  });
  const directory = HEADER + parts.length * ENTRY;
  const length = parts.reduce((sum, { stored }) => sum + padded(stored.length), directory);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, SIGNATURE);
  view.setUint32(4, flavor);
  view.setUint32(8, length);
  view.setUint16(12, parts.length);
  view.setUint32(
    16,
    parts.reduce((sum, { data }) => sum + padded(data.length), 12 + 16 * parts.length),
  );
  view.setUint16(20, 1);
  let offset = directory;
  for (const [index, { tag, data, stored }] of parts.entries()) {
    const entry = HEADER + index * ENTRY;
    for (const [at, letter] of [...tag].entries()) bytes[entry + at] = letter.charCodeAt(0);
    [offset, stored.length, data.length, checksum(data)].forEach((value, at) => {
      view.setUint32(entry + 4 + at * 4, value);
    });
    bytes.set(stored, offset);
    offset += padded(stored.length);
  }
  return bytes;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

/** The sum of a table's 32-bit words (OpenType, “Calculating Checksums”). */
function checksum(data: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < data.length; at++) sum = (sum + (data[at] ?? 0) * 2 ** (24 - 8 * (at % 4))) % 2 ** 32;
  return sum;
}
