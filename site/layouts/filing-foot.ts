import type { FilingView } from './filing-view.js';

/** What stands at the foot of a filing's every page, so that a loose one is known again. */
export function filingFoot({ carrier, coveredYear, t }: FilingView): string {
  return `${carrier.legalName} · ${t('filing.forYear', { year: String(coveredYear) })}`;
}
