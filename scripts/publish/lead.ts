import type { DocumentView } from '../../site/views.js';

import type { Around } from '../verify/around/document-around.js';
import type { LinearWords } from '../verify/document-words.js';

/** What stands before the title in forms without a masthead: who says it, and since when. */
export function leadOf({ carrier, effectiveLabel, t }: DocumentView): string[] {
  return [carrier.name, t('page.effectiveOn', { date: effectiveLabel })];
}

/** What a form without markup must say: its head by what was written, and not by what was prepared for layouts. */
export function wordsOfForm({ company, effective, t, title }: Around, { body }: DocumentView): LinearWords {
  return { lead: [company, t('page.effectiveOn', { date: effective })], title, body };
}
