/**
 * Reads what a font's glyphs stand for (ISO 32000-1, 9.10.3), as Chromium writes it: codes in four hexadecimal
 * digits, by code.
 */
export function readCharacterMap(text: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const [, block = ''] of text.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code = '', value = ''] of block.matchAll(/<([0-9A-F]{4})>\s*<([0-9A-F]+)>/gi)) {
      map.set(code.toUpperCase(), characters(value));
    }
  }
  for (const [, block = ''] of text.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from = '', to = '', value = ''] of block.matchAll(
      /<([0-9A-F]{4})>\s*<([0-9A-F]{4})>\s*<([0-9A-F]+)>/gi,
    )) {
      const first = Number.parseInt(from, 16);
      const start = characters(value);
      const last = start.codePointAt(start.length - 1) ?? 0;
      for (let code = first; code <= Number.parseInt(to, 16); code++) {
        map.set(hex(code), start.slice(0, -1) + String.fromCodePoint(last + code - first));
      }
    }
  }
  return map;
}

/** Entries that one block may hold. */
const BLOCK = 100;

/** Writes it as {@link readCharacterMap} reads it. */
export function writeCharacterMap(map: ReadonlyMap<string, string>): string {
  const entries = [...map].sort(([one], [other]) => (one < other ? -1 : 1));
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += BLOCK) {
    const some = entries.slice(at, at + BLOCK).map(([code, value]) => `<${code}> <${utf16(value)}>`);
    blocks.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}

function characters(digits: string): string {
  return (digits.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}

function utf16(text: string): string {
  return [...Array(text.length).keys()].map((at) => hex(text.charCodeAt(at))).join('');
}

function hex(unit: number): string {
  return unit.toString(16).toUpperCase().padStart(4, '0');
}
