import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { cardPicture } from '../../scripts/render/card/card-picture.js';
import { satoriTree } from '../../scripts/render/card/satori-tree.js';
import { documentView } from '../../scripts/render/view.js';
import { NO_BROWSER } from './picture-printer.js';
import { sample } from './sample-source.js';

const draw = async (title: string) => {
  const source = sample('es', { title });
  return (await cardPicture(documentView(source, [source]), NO_BROWSER)).bytes;
};

test('a card is a PNG of 1200 by 630', async () => {
  const png = Buffer.from(await draw('Sus derechos'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('a card has the same bytes when it is drawn again', async () => {
  expect(Buffer.from(await draw('Sus derechos')).equals(Buffer.from(await draw('Sus derechos')))).toBe(true);
});

test('a card shows what it is given', async () => {
  expect(Buffer.from(await draw('Uno')).equals(Buffer.from(await draw('Dos')))).toBe(false);
});

test('Vietnamese letters are drawn, not dropped', async () => {
  expect(Buffer.from(await draw('Quyền của bạn')).equals(Buffer.from(await draw('Quyen cua ban')))).toBe(
    false,
  );
});

test('a character that no font has is refused', async () => {
  const view = { ...documentView(sample('es'), [sample('es')]), title: 'Sus derechos 權' };
  await expect(cardPicture(view, NO_BROWSER)).rejects.toThrow('No font has “權” for a card');
});

test('hast becomes the tree that satori reads', () => {
  expect(satoriTree(h('div', { style: 'font-size:20px; color:red' }, 'Words'))).toEqual({
    type: 'div',
    key: null,
    props: { style: { fontSize: '20px', color: 'red' }, children: 'Words' },
  });
});
