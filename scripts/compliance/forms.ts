import type { Check } from '../publish/job.js';

/** What each check that a file passed has shown. */
export const CHECKS: Record<Check, { name: string; shows: string }> = {
  words: {
    name: 'words',
    shows: 'Its words were taken out again and are the document’s, all of them, in order.',
  },
  tags: {
    name: 'read aloud',
    shows: 'The words are the same in the order in which a screen reader reads them.',
  },
  around: {
    name: 'frame',
    shows: 'Language, title, company, dates and all else around the words are right.',
  },
  'pdf-ua': { name: 'PDF/UA', shows: 'It is shaped as PDF/UA-1 (ISO 14289-1) asks of an accessible file.' },
  legible: {
    name: 'legible',
    shows:
      'Type size, contrast, lines and prominence were measured as a reader gets them, and keep the limits.',
  },
  links: { name: 'links', shows: 'Every link within what is published leads to something that is there.' },
};

const FORMS: readonly (readonly [RegExp, string])[] = [
  [/\.large\.pdf$/, 'Large print'],
  [/\.insert\.pdf$/, 'Bill insert'],
  [/^filing\/.*\.pdf$/, 'Filing'],
  [/\.pdf$/, 'Paper'],
  [/\.docx$/, 'Word file'],
  [/^email\/.*\.html$/, 'E-mail, as shown'],
  [/^email\/.*\.txt$/, 'E-mail, as text'],
  [/\.eml$/, 'E-mail, as sent'],
  [/^site\/.*\.html$/, 'Web page'],
  [/\.script\.txt$/, 'Script to be spoken'],
  [/\.(?:sms|tty)\.txt$/, 'Text message'],
  [/\.brf$/, 'Braille'],
  [/\.txt$/, 'Plain text'],
  [/\.png$/, 'Card'],
  [/\.css$/, 'Style'],
  [/\.woff2$/, 'Font'],
];

/** What a file of `dist/` is to its reader. */
export function formOf(path: string): string {
  return FORMS.find(([pattern]) => pattern.test(path))?.[1] ?? 'File';
}
