import { Resvg } from '@resvg/resvg-js';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { DATA_URI } from './picture-width.js';

/** A picture that travels with an e-mail. */
export interface AttachedPicture {
  cid: string;
  filename: string;
  contentType: string;
  content: Buffer;
}

/** Pixels of a drawing for each pixel that it is shown in, for sharp screens. */
const SHARPNESS = 2;

/**
 * Takes pictures out of an e-mail's words and attaches them, for mail programs show no picture that is inside an
 * address, and no SVG at all. The tree given, whose pictures say their width, is left as it was.
 */
export function attachPictures(body: Root): { body: Root; pictures: AttachedPicture[] } {
  const root = structuredClone(body);
  const pictures: AttachedPicture[] = [];
  visit(root, 'element', (node) => {
    const found = DATA_URI.exec(String(node.properties.src ?? ''));
    if (node.tagName !== 'img' || !found) return;
    const [, mediaType = '', data = ''] = found;
    const bytes = Buffer.from(data, 'base64');
    const isDrawing = mediaType === 'image/svg+xml';
    const contentType = isDrawing ? 'image/png' : mediaType;
    const filename = `picture-${pictures.length + 1}.${contentType === 'image/png' ? 'png' : 'jpg'}`;
    const cid = `${filename}@cpni-notices`;
    const content = isDrawing ? draw(bytes, Number(node.properties.width)) : bytes;
    pictures.push({ cid, filename, contentType, content });
    node.properties.src = `cid:${cid}`;
  });
  return { body: root, pictures };
}

function draw(svg: Buffer, width: number): Buffer {
  const fitTo = { mode: 'width', value: width * SHARPNESS } as const;
  return new Resvg(svg, { fitTo, font: { loadSystemFonts: false } }).render().asPng();
}
