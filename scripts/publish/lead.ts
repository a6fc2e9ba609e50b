import type { DocumentView } from '../../site/views.js';

/** What stands before the title in forms without a masthead: who says it, and since when. */
export function leadOf({ carrier, effectiveLabel, t }: DocumentView): string[] {
  return [carrier.name, t('page.effectiveOn', { date: effectiveLabel })];
}
