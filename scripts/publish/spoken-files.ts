import { scriptText } from '../render/script/script-text.js';
import { smsMessages } from '../render/sms/sms-messages.js';
import { hasTty } from '../render/tty/tty-code.js';
import { ttyText } from '../render/tty/tty-text.js';
import { aroundOf } from '../verify/around/document-around.js';
import { requireTextAround } from '../verify/around/text-around.js';
import { requireScriptWords } from '../verify/forms/script-words.js';
import { requireSmsWords } from '../verify/forms/sms-words.js';
import { toldWords } from '../verify/forms/told-words.js';
import { requireTtyWords } from '../verify/forms/tty-words.js';
import type { Artefact } from './artefacts.js';
import { type BuiltFile, encode, type Job, siteFolder, stemOf } from './job.js';
import { leadOf, wordsOfForm } from './lead.js';

/**
 * What an operator says, texts or types of a document that is told in a call; nothing for other documents. A text
 * telephone has letters for some languages only.
 */
export function spokenFiles({ source, view }: Job, wanted: ReadonlySet<Artefact>): BuiltFile[] {
  if (!source.isSpoken) return [];
  const lead = leadOf(view);
  const around = aroundOf(source);
  const words = wordsOfForm(around, view);
  const told = toldWords(words);
  const stem = `${siteFolder(view)}/${stemOf(view)}`;
  const files: BuiltFile[] = [];
  const add = (path: string, text: string, label: string) =>
    files.push({
      path,
      bytes: encode(text),
      offer: { label, mediaType: 'text/plain' },
      checks: ['words', 'around'],
    });
  if (wanted.has('script')) {
    const text = scriptText(view, lead);
    const path = `${stem}.script.txt`;
    requireTextAround(path, text, around);
    requireScriptWords(path, text, words);
    add(path, text, view.t('page.script'));
  }
  if (wanted.has('sms')) {
    const text = `${smsMessages(view, lead).join('\n')}\n`;
    const path = `${stem}.sms.txt`;
    requireSmsWords(path, text, told);
    add(path, text, view.t('page.sms'));
  }
  if (wanted.has('tty') && hasTty(view.locale)) {
    const text = ttyText(view, lead);
    const path = `${stem}.tty.txt`;
    requireTtyWords(path, text, told);
    add(path, text, view.t('page.tty'));
  }
  return files;
}
