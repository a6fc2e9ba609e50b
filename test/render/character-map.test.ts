import { expect, test } from 'vitest';
import { readCharacterMap, writeCharacterMap } from '../../scripts/render/pdf/character-map.js';

test('what glyphs stand for is read one by one and in ranges', () => {
  const text = `2 beginbfchar
<000B> <0627>
<0012> <D840DC00>
endbfchar
1 beginbfrange
<0021> <0023> <0041>
endbfrange`;
  expect([...readCharacterMap(text)]).toEqual([
    ['000B', 'ا'],
    ['0012', '𠀀'],
    ['0021', 'A'],
    ['0022', 'B'],
    ['0023', 'C'],
  ]);
});

test('it is written as it is read, in blocks of at most a hundred', () => {
  const map = new Map(
    [...Array(230).keys()].map((code) => [
      code.toString(16).toUpperCase().padStart(4, '0'),
      String.fromCodePoint(0x1f600 + code),
    ]),
  );
  const written = writeCharacterMap(map);
  expect(readCharacterMap(written)).toEqual(map);
  expect(written.match(/\d+ beginbfchar/g)).toEqual(['100 beginbfchar', '100 beginbfchar', '30 beginbfchar']);
});
