import { type LawElement, loadLaw } from './law.js';

/** What every message about an element says of the law behind it. */
export function lawOf(element: LawElement): { element: string; law: string[]; cite: string; url?: string } {
  const section = loadLaw().sections.find(({ elements }) => elements.includes(element));
  // eCFR marks each paragraph: …/section-64.2008#p-64.2008(c)(1)
  const paragraph = /^47 CFR (\d+\.\d+)(\([^ ]*\))/.exec(element.cite);
  const url = section?.url && paragraph ? `${section.url}#p-${paragraph[1]}${paragraph[2]}` : section?.url;
  return { element: element.id, law: element.law, cite: element.cite, ...(url && { url }) };
}
