import { type Built, collect } from './collect.js';
import { reportPage } from './report-page.js';

/** The report of a build, as a page to be filed. The same build gives the same page. */
export function compliancePage(built: Built): string {
  return reportPage(collect(built));
}
