import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import { CpniError } from '../../cpni-error.js';
import type { Doubt, Draft } from '../model.js';
import { wordsIn } from '../words.js';
import { labelledParagraphs } from './docx-labels.js';
import { unreadWords } from './docx-text.js';
import { draftOfPage } from './page.js';

const BODY = 'word/document.xml';
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/**
 * Reads a Word document: its text with changes taken as accepted, without comments.
 *
 * @throws CpniError for a file that is damaged, locked or no Word document
 */
export async function draftOfDocx(bytes: Uint8Array, path: string): Promise<Draft> {
  const files = unpack(bytes, path);
  const body = files[BODY];
  if (!body) {
    throw new CpniError('This is no Word document, though its name says so.', {
      path,
      hint: 'Open it in the program that made it and save it as .docx.',
    });
  }
  const labelled = labelledParagraphs(
    strFromU8(body),
    xmlOf(files, 'word/numbering.xml'),
    xmlOf(files, 'word/styles.xml'),
  );
  const repacked = zipSync({ ...files, [BODY]: strToU8(labelled) }, { level: 0 });
  const page = fromHtml(await htmlOf(repacked, path), { fragment: true });
  const draft = draftOfPage(page);
  const unread = unreadWords(labelled, draft.words).join(' ');
  const lost =
    unread === ''
      ? []
      : [{ reason: 'These words of the file were left out, as of a text box or a field.', near: unread }];
  return { ...draft, doubts: [...lost, ...marginDoubts(files), ...changeDoubts(labelled), ...draft.doubts] };
}

async function htmlOf(bytes: Uint8Array, path: string): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: STYLES,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
      },
    );
    // The way back from a footnote is no word.
    return value.replace(/<a href="#[^"]*-ref-[^"]*">↑<\/a>/g, '');
  } catch (cause) {
    throw damaged(path, cause);
  }
}

function unpack(bytes: Uint8Array, path: string): Record<string, Uint8Array> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new CpniError('This is an old Word document, or one that is locked by a password.', {
      path,
      hint: 'Open it in Word and save it as .docx, without a password.',
    });
  }
  try {
    return unzipSync(bytes);
  } catch (cause) {
    throw damaged(path, cause);
  }
}

function damaged(path: string, cause: unknown): CpniError {
  return new CpniError('This Word document is damaged, or is none.', {
    path,
    hint: 'See whether Word can open it, and save it anew.',
    cause,
  });
}

function xmlOf(files: Record<string, Uint8Array>, name: string): string {
  const file = files[name];
  return file ? strFromU8(file) : '';
}

/** What stands in Word's page headers and footers is no part of the text; it is told. */
function marginDoubts(files: Record<string, Uint8Array>): Doubt[] {
  return Object.keys(files)
    .filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .sort()
    .flatMap((name) => {
      const text = xmlOf(files, name)
        .replace(/<\/w:p>|<w:tab\/>|<w:br[^>]*>/g, ' ')
        .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '')
        .replace(/<[^>]*>/g, '');
      const words = wordsIn(text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
      if (words.length === 0 || /^\d*$/.test(words.join(''))) return [];
      const where = name.includes('header') ? 'header' : 'footer';
      return [{ reason: `These words of the page ${where} were left out.`, near: words.join(' ') }];
    });
}

function changeDoubts(xml: string): Doubt[] {
  if (!/<w:(?:ins|del) /.test(xml)) return [];
  return [{ reason: 'The file holds tracked changes: they were taken as accepted.' }];
}
