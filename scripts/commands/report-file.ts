import { statSync } from 'node:fs';
import { extname, isAbsolute, relative, resolve } from 'node:path';
import { CpniError } from '../cpni-error.js';

const USUAL = 'cpni-report.html';

/**
 * Where `--report` writes: the file that is named, or one of the usual name in the folder one is in.
 *
 * @param option `true` when no file is named
 * @param out the folder that is published
 * @returns undefined when no report is asked for
 * @throws CpniError for a name that is no web page's: what follows the option may have been meant as a document
 */
export function reportFile(option: string | boolean | undefined, out: string): string | undefined {
  if (option === undefined || option === false) return undefined;
  const file = option === true ? USUAL : option;
  if (!/^\.html?$/i.test(extname(file))) {
    throw new CpniError(`--report takes a file that ends in .html, and not "${file}".`, {
      hint: 'Write documents before it: cpni build carrier/document --report',
    });
  }
  const below = relative(resolve(out), resolve(file));
  if (!below.startsWith('..') && !isAbsolute(below)) {
    throw new CpniError(`The report cannot be in ${out}, which holds what is published and nothing else.`, {
      path: file,
      hint: 'It has the hash of the manifest, and so belongs beside it: name a file elsewhere.',
    });
  }
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CpniError('--report names a folder.', { path: file, hint: 'Name a file in it.' });
  }
  return file;
}
