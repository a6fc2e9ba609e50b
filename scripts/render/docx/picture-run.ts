import { Resvg } from '@resvg/resvg-js';
import { ImageRun } from 'docx';
import type { Element } from 'hast';
import { COLUMN, INCH } from './measures.js';

/** Pixels of CSS to the inch. */
const DENSITY = 96;
/** Pixels that a drawing is painted with for one of its own. */
const SHARPNESS = 3;

/** A picture in the line, as wide as it says or as the column; a drawing is painted, for old Words show no SVG. */
export function pictureRun({ properties }: Pick<Element, 'properties'>, height?: number): ImageRun {
  const [, mediaType = '', data = ''] =
    /^data:(image\/[\w+]+);base64,(.*)$/.exec(String(properties.src ?? '')) ?? [];
  const given = Buffer.from(data, 'base64');
  const drawn = mediaType === 'image/svg+xml' ? draw(given) : undefined;
  const size = drawn ?? (mediaType === 'image/png' ? pngSize(given) : jpegSize(given));
  const share = Math.min(
    height === undefined ? 1 : height / size.height,
    (COLUMN / INCH) * (DENSITY / size.width),
  );
  const alt = String(properties.alt ?? '');
  return new ImageRun({
    type: mediaType === 'image/jpeg' ? 'jpg' : 'png',
    data: drawn?.bytes ?? given,
    transformation: { width: Math.round(size.width * share), height: Math.round(size.height * share) },
    altText: { name: alt, description: alt, title: alt },
  });
}

interface Size {
  width: number;
  height: number;
}

function draw(svg: Buffer): Size & { bytes: Buffer } {
  const options = { font: { loadSystemFonts: false } };
  const { width, height } = new Resvg(svg, options);
  const drawing = new Resvg(svg, { ...options, fitTo: { mode: 'zoom', value: SHARPNESS } });
  return { width, height, bytes: drawing.render().asPng() };
}

/** From the header chunk (PNG specification, 11.2.1). */
function pngSize(bytes: Buffer): Size {
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** From the first frame header, SOF0 to SOF15 without the tables between them (ITU-T T.81, B.2.2). */
function jpegSize(bytes: Buffer): Size {
  for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    }
  }
  throw new Error('A JPEG without a frame header');
}
