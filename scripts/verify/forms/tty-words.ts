import { CpniError } from '../../cpni-error.js';
import { GO_AHEAD, TTY_LINE, ttyWriting, unsendable } from '../../render/tty/tty-code.js';
import { requireEveryWord, requireSameWords } from '../same-words.js';
import { splitWords } from '../words.js';
import type { ToldWords } from './told-words.js';

/**
 * Case, marks on letters and signs that the code lacks do not count.
 * @throws {CpniError} when a text for text telephones does not say what is told of a document, or cannot be sent
 */
export function requireTtyWords(path: string, text: string, { every, linear }: ToldWords): void {
  const odd = unsendable(text);
  const lines = text.split('\n');
  const long = lines.find((line) => line.length > TTY_LINE && line.includes(' '));
  if (odd !== undefined || long !== undefined) {
    const what = odd === undefined ? `the line “${long}”` : `“${odd}”`;
    throw new CpniError(`${path} has ${what}, which a text telephone cannot show`, {
      path,
      hint: 'Nothing was published. Please report this with the document that shows it.',
    });
  }
  const said = lines.filter((line) => line !== GO_AHEAD).join('\n');
  const bare = (text: string) => splitWords(ttyWriting(text)).filter((word) => word !== '-');
  requireEveryWord(path, bare(every.join(' ')), said);
  requireSameWords({ artefact: path, expected: bare(linear.join(' ')), found: bare(said) });
}
