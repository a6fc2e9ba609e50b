import { describe, expect, it } from 'vitest';
import { citationFaults } from '../../rules/citation/citation-faults.js';
import { certificateOf, hasParagraph, sectionsOf } from '../../rules/citation/provisions.js';
import { loadLaw } from '../../rules/law.js';
import { parseCitation } from '../../scripts/law/citation.js';

const TODAY = '2026-11-21';
const cites = loadLaw().sections.flatMap(({ elements }) => elements.map(({ cite }) => cite));

describe('the sections and paragraphs that are held', () => {
  it('are at least those that the law data cites', () => {
    const lacking = cites.filter((cite) => {
      const parsed = parseCitation(cite);
      return parsed?.paragraphs.some((paragraph) => !hasParagraph(parsed.section, paragraph, TODAY));
    });
    expect(cites.length).toBeGreaterThan(200);
    expect(lacking).toEqual([]);
  });

  it('let nothing that the law data says pass for a broken citation', () => {
    const words = loadLaw().sections.flatMap(({ title, elements }) => [
      title,
      ...elements.flatMap(({ cite, asks, title: named }) => [cite, asks, named]),
    ]);
    expect(words.flatMap((text) => citationFaults(text, TODAY).map(({ reason }) => reason))).toEqual([]);
  });

  it('name the paragraph that asks for the certification, in each subpart', () => {
    expect(certificateOf('64.2005', TODAY)).toEqual({ section: '64.2009', paragraph: '(e)' });
    expect(certificateOf('64.5105', TODAY)).toEqual({ section: '64.5109', paragraph: '(e)' });
    expect(certificateOf('64.606', TODAY)).toBeUndefined();
  });

  it('are those of the subparts and nothing between', () => {
    const numbers = sectionsOf('47 CFR').filter((number) => /^64\.(?:20|51)/.test(number));
    const faulty = Array.from({ length: 100 }, (_, index) => {
      const last = String(index).padStart(2, '0');
      return [`64.20${last}`, `64.51${last}`];
    })
      .flat()
      .filter((number) => citationFaults(`§ ${number}`, TODAY).length === 0);
    expect(faulty.sort()).toEqual([...numbers].sort());
  });
});
