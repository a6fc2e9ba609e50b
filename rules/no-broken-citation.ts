/**
 * Refuse citations that are misspelled or name no section of the CPNI rules.
 *
 * @why  A filing that cites "47 CF.R. S: 64.2009" or a section that does not exist does not say which rule the
 *       officer certifies, and shows that nobody read it.
 * @fix  Write the citation that the message shows.
 *
 * @example invalid annual-certification
 *   The company follows the CPNI rules, 47 C.FR. & 64.2009(e).
 *   => "47 C.FR. & 64.2009(e)" is not how this citation is written.
 * @example invalid annual-certification
 *   The company follows 47 CFR § 64.2090 in its CPNI policy.
 *   => "64.2090" names no section of the CPNI rules.
 * @example valid annual-certification
 *   The company follows the CPNI rules, 47 C.F.R. § 64.2001 et seq., 47 CFR 64.2009(e) and 47 U.S.C. § 222.
 */

import { distance } from 'fastest-levenshtein';
import { defineRule } from './define-rule.js';
import { loadLaw } from './law.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';

const CITATION =
  /(?<![\d.])(?<title>\d{1,2})\s*(?<code>C[.,]?\s?[FR][.,]?\s?[FR]\.?|U[.,]?\s?S[.,]?\s?C\.?)(?![A-Za-z])\s*(?<sign>§\s?§|§|S:|S\.|&|\$|Â§|[Ss]ections?|[Ss]ecs?\.|[Pp]arts?)?\s*(?<section>\d+(?:\.\d+)?)(?<paragraph>(?:\s?\([a-z0-9]{1,4}\))*)/gu;
const WELL_WRITTEN = /^(?:C\. ?F\. ?R\.?|CFR\.?|U\. ?S\. ?C\.?|USC)$/u;
const WRONG_SIGNS = ['S:', 'S.', '&', '$', 'Â§'];
const ET_SEQ = /\bet\.\s?seq\b\.?/giu;
/** 64.20xx is subpart U alone, 64.51xx subpart EE alone. */
const CPNI_SECTION = /(?<![\d.])64\.(?:20|51)\d{2}(?!\d)/gu;
/** Sections that say what each subpart is for, and ask nothing of a document. */
const PURPOSE_SECTIONS = ['64.2001', '64.5101'];

export const noBrokenCitation = defineRule('no-broken-citation', (tree, file) => {
  const { blocks, place } = recognitionOf(tree, file);
  const sections = knownSections();
  blocks.forEach(({ text }, block) => {
    const fault = (start: number, words: string, reason: string, right: string) =>
      report(file, {
        place: place({ block, start, end: start + words.length }),
        reason: `"${words}" ${reason}`,
        expected: `“${right}”`,
      });
    for (const match of text.matchAll(CITATION)) {
      const right = rightForm(match.groups as unknown as Citation);
      if (right) fault(match.index, match[0], 'is not how this citation is written.', right);
    }
    for (const match of text.matchAll(ET_SEQ)) {
      fault(match.index, match[0], 'has one full stop too many: "et" is a whole word.', 'et seq.');
    }
    for (const match of text.matchAll(CPNI_SECTION)) {
      if (sections.includes(match[0])) continue;
      const [nearest = ''] = [...sections].sort((a, b) => away(a, match[0]) - away(b, match[0]));
      fault(match.index, match[0], 'names no section of the CPNI rules.', nearest);
    }
  });
});

interface Citation {
  title: string;
  code: string;
  sign?: string;
  section: string;
  paragraph: string;
}

/** The citation as it should be written; nothing when it is written well. */
function rightForm({ title, code, sign, section, paragraph }: Citation): string | undefined {
  const isWell = WELL_WRITTEN.test(code) && !WRONG_SIGNS.includes(sign ?? '');
  const isOfTitle = !/^64\.(?:20|51)\d\d$/.test(section) || title === '47';
  if (isWell && isOfTitle) return undefined;
  const letters = code.replace(/[^A-Z]/g, '');
  const name = letters.startsWith('U') ? 'U.S.C.' : code.includes('.') ? 'C.F.R.' : 'CFR';
  const right = isOfTitle ? title : '47';
  return `${right} ${name} § ${section}${paragraph.replaceAll(/\s/g, '')}`;
}

/** How many digits are wrong; two that changed places are the likeliest slip. */
function away(section: string, written: string): number {
  const digits = (text: string) => [...text].sort().join('');
  return digits(section) === digits(written) ? 0 : distance(section, written);
}

function knownSections(): string[] {
  const cited = loadLaw().sections.flatMap(({ section }) => /^47 CFR (64\.\d{4})$/.exec(section)?.[1] ?? []);
  return [...cited, ...PURPOSE_SECTIONS].sort();
}
