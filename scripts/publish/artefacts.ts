/**
 * What `--only` may name. `pdf`: documents on paper, and filings; `docx`: filings for Word; `html`: documents' pages; `site`: those and the indexes over them. Pages offer what is
 * built with them. `script`, `sms` and `tty`: of documents that are told in a call. `braille`: of those for customers.
 */
export const ARTEFACTS = [
  'html',
  'pdf',
  'docx',
  'email',
  'text',
  'script',
  'sms',
  'tty',
  'braille',
  'card',
  'site',
] as const;
export type Artefact = (typeof ARTEFACTS)[number];

/** What is to be built: everything if nothing is named. */
export function wantedArtefacts(only: readonly Artefact[] = []): ReadonlySet<Artefact> {
  const wanted = new Set(only.length > 0 ? only : ARTEFACTS);
  if (wanted.has('site')) wanted.add('html');
  return wanted;
}

/** Whether anything is wanted that filings are made into. */
export function wantsFilings(wanted: ReadonlySet<Artefact>): boolean {
  return wanted.has('pdf') || wanted.has('docx');
}
