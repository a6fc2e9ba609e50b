import { Resvg } from '@resvg/resvg-js';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Pixels between the edges of the e-mail's column. */
const COLUMN = 576;

/** A picture inside an address. */
export const DATA_URI = /^data:(image\/[\w+]+);base64,(.*)$/;

/**
 * Says in an attribute how wide each picture is shown: Outlook on Windows knows no greatest width and would show a
 * photograph at the size of its file. The tree given is left as it was.
 */
export function sizePictures(body: Root): Root {
  const root = structuredClone(body);
  visit(root, 'element', (node) => {
    const [, mediaType = '', data = ''] = DATA_URI.exec(String(node.properties.src ?? '')) ?? [];
    if (node.tagName !== 'img' || data === '') return;
    const width = pictureWidth(mediaType, Buffer.from(data, 'base64'));
    node.properties.width = Math.min(COLUMN, width ?? COLUMN);
  });
  return root;
}

/** Pixels, as the file says; undefined when it is damaged. */
function pictureWidth(mediaType: string, bytes: Buffer): number | undefined {
  if (mediaType === 'image/svg+xml') return Math.round(new Resvg(bytes).width);
  if (mediaType === 'image/png') return bytes.length >= 20 ? bytes.readUInt32BE(16) : undefined;
  return jpegWidth(bytes);
}

/** From the frame header (ITU-T T.81, B.2.2): every segment before it says its own length. */
function jpegWidth(bytes: Buffer): number | undefined {
  let at = 2;
  while (at + 9 <= bytes.length) {
    const marker = bytes.readUInt16BE(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return bytes.readUInt16BE(at + 7);
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}
