import { documentView } from '../../scripts/render/view.js';
import type { LinearWords } from '../../scripts/verify/document-words.js';
import type { DocumentView } from '../../site/views.js';
import { type SampleLanguage, sampleIn } from '../render/languages/sample-languages.js';
import { sample, treeOf } from '../render/sample-source.js';

export const LEAD = ['Larkspur Telephone', 'Effective March 1, 2026'];

/** The fictional notice of the tests in a language. */
export function viewIn(locale: SampleLanguage): DocumentView {
  const source = sampleIn(locale);
  return documentView(source, [source]);
}

/** A document of these words, in English unless told. */
export function viewOf(markdown: string, locale = 'en', title = 'Your choice'): DocumentView {
  const source = sample('en', { locale, title, tree: treeOf(markdown) });
  return documentView(source, [source]);
}

/** What a form of it must say. */
export function wordsOf(view: DocumentView, lead = LEAD): LinearWords {
  return { lead, title: view.title, body: view.body };
}

/** A short script: a note for the team, two speeches, what follows the answer. */
export const SCRIPT = `## Before you ask

We keep this apart.

**Agent:** May I ask about your CPNI? Our page is www.larkspur.example.com/my-choices.

**Agent:** Call [1-800-555-0199](tel:+18005550199). May I look at it, yes or no?

## After the answer

| Answer | What you do |
| --- | --- |
| Yes | Say “Thank you.” |
| No | Go on. |
`;
