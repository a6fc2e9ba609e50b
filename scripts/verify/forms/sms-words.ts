import { CpniError } from '../../cpni-error.js';
import { messageSize, plainSigns } from '../../render/sms/message-size.js';
import { wordsOfMessages } from '../../render/sms/sms-messages.js';
import { requireEveryWord, requireSameWords } from '../same-words.js';
import { splitWords } from '../words.js';
import type { ToldWords } from './told-words.js';

/**
 * Signs of print count as the plain ones that say the same.
 * @throws {CpniError} when text messages, read one after another, do not say what is told of a document, when one is too
 * long for a message, or when its number is not its place
 */
export function requireSmsWords(path: string, file: string, { every, linear }: ToldWords): void {
  const messages = file.split('\n').filter((line) => line !== '');
  messages.forEach((message, index) => {
    const { alone, alphabet, part, units } = messageSize(message);
    const room = messages.length === 1 ? alone : part;
    if (units > room) {
      throw new CpniError(`Message ${index + 1} in ${path} takes ${units} of ${room} units (${alphabet})`, {
        path,
        hint: 'Nothing was published. Please report this with the document that shows it.',
      });
    }
    if (messages.length > 1 && !message.startsWith(`${index + 1}/${messages.length} `)) {
      throw new CpniError(`Message ${index + 1} of ${messages.length} in ${path} is not numbered so`, {
        path,
        hint: 'Nothing was published. Please report this with the document that shows it.',
      });
    }
  });
  const said = plainSigns(wordsOfMessages(messages));
  requireEveryWord(path, splitWords(plainSigns(every.join(' '))), said);
  const bare = (text: string) => splitWords(plainSigns(text)).filter((word) => word !== '-');
  requireSameWords({
    artefact: path,
    expected: bare(linear.join(' ')),
    found: bare(said),
    ignoreSpaces: /\p{sc=Han}/u.test(said),
  });
}
