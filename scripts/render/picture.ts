import { readFileSync } from 'node:fs';
import { CpniError } from '../cpni-error.js';

/** A picture's file. */
export interface Picture {
  mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  bytes: Buffer;
}

/**
 * Reads a PNG, JPEG or SVG, told by what is in it and not by its name.
 * @throws {CpniError} when it is not there, is none of these, or holds text that would need a font
 */
export function readPicture(file: string): Picture {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new CpniError(`The picture cannot be read: ${file}`, {
      path: file,
      hint: 'Put the file there, or take the picture out of what names it.',
      cause,
    });
  }
  if (bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n')
    return { mediaType: 'image/png', bytes };
  if (bytes.subarray(0, 3).toString('latin1') === '\xff\xd8\xff') return { mediaType: 'image/jpeg', bytes };
  const source = bytes.toString('utf8');
  if (!/<svg[\s>]/.test(source)) {
    throw new CpniError(`The picture is no PNG, JPEG or SVG: ${file}`, {
      path: file,
      hint: 'Save it as one of these.',
    });
  }
  if (/<(text|tspan|foreignObject)[\s>]/.test(source)) {
    throw new CpniError(`The picture holds text, which would look different on every machine: ${file}`, {
      path: file,
      hint: 'Turn its text into outlines (paths), and say its words in the alternative text.',
    });
  }
  return { mediaType: 'image/svg+xml', bytes };
}

/** The picture as an address that holds all of it. */
export function pictureUri({ mediaType, bytes }: Picture): string {
  return `data:${mediaType};base64,${bytes.toString('base64')}`;
}
