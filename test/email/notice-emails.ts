import { fileURLToPath } from 'node:url';
import { readDocument } from '../../scripts/document/document.js';
import { emailFiles } from '../../scripts/publish/email-files.js';
import { fromDocument } from '../../scripts/publish/from-document.js';
import type { Job } from '../../scripts/publish/job.js';
import { translationSets } from '../../scripts/publish/translation-sets.js';
import type { Source } from '../../scripts/render/source.js';
import { documentView } from '../../scripts/render/view.js';
import { documentWords } from '../../scripts/verify/document-words.js';
import { readWorkspace } from '../../scripts/workspace/workspace.js';

/** A built e-mail. */
export interface NoticeEmail {
  /** `blue-heron-voice/opt-out-email/es` */
  name: string;
  source: Source;
  words: string[];
  html: string;
  text: string;
  message: Buffer;
}

/** Every document of this project's `notices/` that an e-mail carries, in every language. */
export function noticeSources(): Source[] {
  return readWorkspace(fileURLToPath(new URL('../..', import.meta.url)))
    .carriers.flatMap(({ documents }) => documents)
    .filter(({ settings }) => settings.channels.includes('email'))
    .flatMap((folder) => folder.locales.map(({ locale }) => fromDocument(readDocument(folder, locale))));
}

/** Builds the e-mail of each. */
export async function noticeEmails(sources = noticeSources()): Promise<NoticeEmail[]> {
  const sets = translationSets(sources);
  return Promise.all(sets.flatMap((set) => set.map((source) => builtEmail(source, set))));
}

/** Builds one; `set` is the document in all its languages. */
export async function builtEmail(source: Source, set: Source[] = [source]): Promise<NoticeEmail> {
  const view = documentView(source, set);
  const words = documentWords(view.title, source.tree);
  const [html, text, message] = await emailFiles({ source, view, words } as Job);
  const read = (file: typeof html) => Buffer.from(file?.bytes ?? []);
  return {
    name: `${view.carrier.folder}/${view.folder}/${view.locale}`,
    source,
    words,
    html: read(html).toString('utf8'),
    text: read(text).toString('utf8'),
    message: read(message),
  };
}
