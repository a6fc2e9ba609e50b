import { Resvg } from '@resvg/resvg-js';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A picture that travels with an e-mail. */
export interface AttachedPicture {
  cid: string;
  filename: string;
  contentType: string;
  content: Buffer;
}

/** Pixels; twice the width of the e-mail's column, for sharp screens. */
const WIDTH = 1152;

/**
 * Takes pictures out of an e-mail's words and attaches them, for mail programs show no picture that is inside an
 * address, and no SVG at all. The tree given is left as it was.
 */
export function attachPictures(body: Root): { body: Root; pictures: AttachedPicture[] } {
  const root = structuredClone(body);
  const pictures: AttachedPicture[] = [];
  visit(root, 'element', (node) => {
    const found = /^data:(image\/[\w+]+);base64,(.*)$/.exec(String(node.properties.src ?? ''));
    if (node.tagName !== 'img' || !found) return;
    const [, mediaType = '', data = ''] = found;
    const bytes = Buffer.from(data, 'base64');
    const isDrawing = mediaType === 'image/svg+xml';
    const contentType = isDrawing ? 'image/png' : mediaType;
    const filename = `picture-${pictures.length + 1}.${contentType === 'image/png' ? 'png' : 'jpg'}`;
    const cid = `${filename}@cpni-notices`;
    pictures.push({ cid, filename, contentType, content: isDrawing ? draw(bytes) : bytes });
    node.properties.src = `cid:${cid}`;
  });
  return { body: root, pictures };
}

function draw(svg: Buffer): Buffer {
  return new Resvg(svg, { fitTo: { mode: 'width', value: WIDTH }, font: { loadSystemFonts: false } })
    .render()
    .asPng();
}
