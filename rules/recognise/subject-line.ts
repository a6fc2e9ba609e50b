import { evidence } from './evidence.js';
import { Matcher } from './match.js';
import type { Evidence, RecogniseContext } from './model.js';
import { type Sentence, wordsOf } from './sentences.js';
import type { Wording } from './wording.js';

/** The header line of an e-mail that holds its subject. */
export function headerOf(sentences: Sentence[], { language }: Wording): Sentence | undefined {
  const { subject: labels } = language.emailHeaders;
  return sentences.find(
    ({ role, words }) => role === 'header' && labels.some((label) => words.startsWith(` ${label} :`)),
  );
}

/** The subject line, when it says what the e-mail is about. Evidence is empty when it stands elsewhere. */
export function subjectLine(
  sentences: Sentence[],
  context: RecogniseContext,
  wording: Wording,
): Evidence[] | undefined {
  const header = headerOf(sentences, wording);
  const words = context.email?.subject
    ? wordsOf(context.email.subject, wording.language)
    : header?.words.replace(/^ [^:]+ : /, ' ');
  if (words === undefined) return undefined;
  const matcher = new Matcher([{ ...EMPTY, words }], context, wording);
  if (!matcher.best(wording.elements['d3-subject-clear']?.present ?? [])) return undefined;
  return header ? [evidence(header)] : [];
}

const EMPTY: Sentence = {
  block: 0,
  start: 0,
  end: 0,
  text: '',
  words: ' ',
  role: 'header',
  heads: [],
  above: [],
};
