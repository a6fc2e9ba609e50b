import { PDFHexString, PDFString } from '@cantoo/pdf-lib';

/** The codes that text operands hold, each of `bytes` bytes: `[<0041> -3 (\000B)]`. */
export function codesIn(operand: string, bytes: 1 | 2): number[] {
  const codes: number[] = [];
  for (const string of stringsIn(operand)) {
    for (let at = 0; at + bytes <= string.length; at += bytes) {
      codes.push(bytes === 1 ? (string[at] ?? 0) : ((string[at] ?? 0) << 8) | (string[at + 1] ?? 0));
    }
  }
  return codes;
}

function stringsIn(operand: string): Uint8Array[] {
  const found = operand.matchAll(/<([0-9A-Fa-f\s]*)>|\(((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*)\)/g);
  return [...found].map(([, hex, literal]) =>
    hex === undefined
      ? PDFString.of(literal ?? '').asBytes()
      : PDFHexString.of(hex.replace(/\s/g, '')).asBytes(),
  );
}
