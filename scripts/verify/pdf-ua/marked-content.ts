import type { Check, StructureElement } from './model.js';

/** Elements whose drawings are content; so they are in what is inside of them. */
const DRAWN = new Set(['Figure', 'Formula']);

/** Everything painted is content of the tags or an artifact, and never both (ISO 14289-1, 7.1). */
export const checkMarkedContent: Check = ({ pages, elements }) => {
  const drawn = new Set(elements.filter(isDrawn).flatMap(marksOf));
  return pages.flatMap((marks, index) => {
    const ornaments = [...marks.tagged].filter(([key, { shows }]) => !shows && !drawn.has(key));
    const counted: [number, string][] = [
      [marks.unmarked, 'paints %n outside its tags'],
      [marks.artifactsInTags, 'has %n that are artifacts inside of tagged content'],
      [marks.tagsInArtifacts, 'has %n that are tagged inside of artifacts'],
      [marks.unbalanced, 'has %n whose marks do not begin and end'],
      [ornaments.length, 'has %n tagged that are only rules or grounds'],
    ];
    return counted
      .filter(([count]) => count > 0)
      .map(([count, words]) => ({
        clause: '7.1',
        page: index + 1,
        what: words.replace('%n', count === 1 ? '1 thing' : `${count} things`),
      }));
  });
};

function isDrawn(element: StructureElement | undefined): boolean {
  return element !== undefined && (DRAWN.has(element.type) || isDrawn(element.parent));
}

function marksOf({ kids }: StructureElement): string[] {
  return kids.flatMap((kid) => (kid.kind === 'mark' ? [kid.key] : []));
}
