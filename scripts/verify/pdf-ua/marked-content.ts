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
      [marks.artifactsInTags, 'has %n as artifact inside of tagged content'],
      [marks.tagsInArtifacts, 'has %n tagged inside of an artifact'],
      [marks.unbalanced, 'has %n whose mark has no beginning or no end'],
      [ornaments.length, 'tags %n for the eye only (rules, grounds)'],
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
